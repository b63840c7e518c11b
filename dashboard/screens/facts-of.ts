import type { TrialView } from '../../proto/observation.js';
import { compareMatrix } from '../../results/compare.js';
import type { DashboardData, ObservedSweep } from '../data/dashboard-data.js';
import { type FilterNames, parseFilter } from '../selectors/filter.js';
import { trialSortKeys } from '../selectors/trials.js';
import { workerLines } from '../selectors/workers.js';
import type { Facts, Item } from '../state/facts.js';
import type { ViewState } from '../state/view-state.js';
import { boardChrome } from './board-screen.js';
import { bodySurface } from './body-surface.js';
import { helpText } from './help-screen.js';
import { boardList, boardSortKeys, comparedRows, trialList, trialsOfEntry } from './lists.js';
import { metricsOfEntries, oneOfEachGroup } from './metrics.js';
import type { Surface } from './surface.js';
import { trialText } from './trial-screen.js';
import { trialsChrome } from './trials-screen.js';

/** What the reducer has to know of the data, for the screen that the view shows. */
export function factsOf(view: ViewState, data: DashboardData, surface: Surface): Facts {
  const { sweep } = data;
  const body = bodySurface(surface);
  const rowAt = (entry: number) => sweep?.rows.get(entry);
  return {
    items: itemsOf(view, data, body),
    page: pageOf(view, body),
    metrics: metricsFor(view, data),
    sortKeys: view.screen === 'trials' ? trialSortKeys : sweep ? boardSortKeys(sweep) : [],
    sweep: sweep && {
      id: sweep.summary.id,
      state: sweep.summary.state,
      failed: sweep.summary.counts.failed,
      unfinished: sweep.summary.counts.running + sweep.summary.counts.queued,
    },
    settingEntries: (entry) => {
      const id = rowAt(entry)?.settingId;
      return [...(sweep?.rows.values() ?? [])].filter((row) => row.settingId === id).map((row) => row.entry);
    },
    entryLabel: (entry) => {
      const row = rowAt(entry);
      return row ? `${row.setting}${surface.glyphs.separator}${row.dataset}` : `row ${entry}`;
    },
    filterFault: (text) => {
      const parsed = parseFilter(text, sweep && filterNames(sweep));
      return 'error' in parsed ? parsed.error : undefined;
    },
  };
}

function itemsOf(view: ViewState, data: DashboardData, body: Surface): readonly Item[] {
  const { sweep, workers } = data;
  switch (view.screen) {
    case 'board':
      return sweep
        ? boardList(view, sweep).map(({ entry, setting, dataset }) =>
            item(String(entry), `${setting} ${dataset}`, [entry]),
          )
        : [];
    case 'trials':
      return sweep ? trialList(view, sweep, body.nowMs).map(trialItem) : [];
    case 'setting':
      return sweep ? trialsOfEntry(view.entry, sweep).map(trialItem) : [];
    case 'compare':
      return sweep
        ? compareMatrix(comparedRows(view, sweep), sweep.facts.objective).settings.map(
            ({ settingId, setting, cells }) =>
              item(
                settingId,
                setting,
                [...cells.values()].map(({ row }) => row.entry),
              ),
          )
        : [];
    case 'workers':
      return workerLines(workers, sweep, body.nowMs).map(({ key, worker, host }) => ({
        ...item(key, worker, []),
        worker: { worker, host },
      }));
    case 'log':
      return (sweep?.activities ?? []).map(({ number }) => item(String(number), '', []));
    case 'trial':
      return places(trialText(view, data, body).length, body.height);
    case 'help':
      return places(helpText(body).length, body.height);
  }
}

function item(id: string, label: string, entries: readonly number[]): Item {
  return { id, label, entries };
}

function trialItem({ index, setting, dataset, seed, entry }: TrialView): Item {
  return { ...item(String(index), `${setting} ${dataset} seed ${seed}`, [entry]), trial: index };
}

/** The lines of a text that can be the uppermost on the screen. */
function places(lines: number, height: number): readonly Item[] {
  return Array.from({ length: Math.max(1, lines - height + 1) }, (_, line) => item(String(line), '', []));
}

function pageOf({ screen }: ViewState, { height }: Surface): number {
  const chrome = screen === 'board' ? boardChrome : trialsChrome;
  return Math.max(1, height - chrome);
}

function metricsFor(view: ViewState, data: DashboardData): readonly string[] {
  if (view.screen === 'compare') return metricsOfEntries(view.compared, data);
  if (view.entry === undefined || !data.sweep) return [];
  return oneOfEachGroup(metricsOfEntries([view.entry], data), data.sweep.facts.trainer);
}

function filterNames({ facts, rows }: ObservedSweep): FilterNames {
  const params = new Set([...rows.values()].flatMap((row) => Object.keys(row.params)));
  return { unit: facts.trainer.progress.unit, params: [...params] };
}
