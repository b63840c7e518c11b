import type { DashboardData, ObservedSweep } from '../data/dashboard-data.js';
import { compareMatrix } from '../../results/compare.js';
import { parseFilter } from '../selectors/filter.js';
import { trialSortKeys } from '../selectors/trials.js';
import { workerLines } from '../selectors/workers.js';
import type { Facts, Item } from '../state/facts.js';
import type { ViewState } from '../state/view-state.js';
import { boardChrome } from './board-screen.js';
import { bodySurface } from './body-surface.js';
import { helpText } from './help-screen.js';
import { boardList, boardSortKeys, comparedRows, trialList, trialsOfCell } from './lists.js';
import { metricsOfCells, oneOfEachFamily } from './metrics.js';
import type { Surface } from './surface.js';
import { trialText } from './trial-screen.js';
import { trialsChrome } from './trials-screen.js';

/** What the reducer has to know of the data, for the screen that the view shows. */
export function factsOf(view: ViewState, data: DashboardData, surface: Surface): Facts {
  const { sweep } = data;
  const body = bodySurface(surface);
  const rowAt = (cell: number) => sweep?.rows.get(cell);
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
    settingCells: (cell) => {
      const id = rowAt(cell)?.settingId;
      return [...(sweep?.rows.values() ?? [])].filter((row) => row.settingId === id).map((row) => row.cell);
    },
    cellLabel: (cell) => {
      const row = rowAt(cell);
      return row ? `${row.setting}${surface.glyphs.separator}${row.dataset}` : `row ${cell}`;
    },
    filterFault: (text) => {
      const parsed = parseFilter(text, sweep && paramNames(sweep));
      return 'error' in parsed ? parsed.error : undefined;
    },
  };
}

function itemsOf(view: ViewState, data: DashboardData, body: Surface): readonly Item[] {
  const { sweep, workers } = data;
  switch (view.screen) {
    case 'board':
      return sweep
        ? boardList(view, sweep).map(({ cell, setting, dataset }) =>
            item(String(cell), `${setting} ${dataset}`, [cell]),
          )
        : [];
    case 'trials':
      return sweep ? trialList(view, sweep, body.nowMs).map(trialItem) : [];
    case 'setting':
      return sweep ? trialsOfCell(view.cell, sweep).map(trialItem) : [];
    case 'compare':
      return sweep
        ? compareMatrix(comparedRows(view, sweep)).settings.map(({ settingId, setting, cells }) =>
            item(
              settingId,
              setting,
              [...cells.values()].map(({ row }) => row.cell),
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

function item(id: string, label: string, cells: readonly number[]): Item {
  return { id, label, cells };
}

function trialItem({
  trialId,
  setting,
  dataset,
  seed,
  cell,
}: {
  trialId: string;
  setting: string;
  dataset: string;
  seed: number;
  cell: number;
}): Item {
  return { ...item(trialId, `${setting} ${dataset} seed ${seed}`, [cell]), trialId };
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
  if (view.screen === 'compare') return metricsOfCells(view.compared, data);
  if (view.cell === undefined) return [];
  return oneOfEachFamily(metricsOfCells([view.cell], data));
}

function paramNames({ rows }: ObservedSweep): readonly string[] {
  return [...new Set([...rows.values()].flatMap(({ params }) => Object.keys(params)))];
}
