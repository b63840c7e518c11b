import { summarize } from '../../results/summary.js';
import type { SweepData, TrialData } from '../sweep-data.js';
import { mixedText, numberText } from '../tables/table.js';
import { MlflowNames, paramText, tagText } from './names.js';
import type { KeyValue, Metric, MlflowRuns, RunStatus, SentRun } from './runs.js';

/** A setting on a dataset, and what its trials so far come to. */
interface Entry {
  readonly runId: string;
  readonly sent: string | undefined;
  /** The objective of trials that are done. */
  readonly values: number[];
  running: number;
  failed: number;
  endedMs: number;
}

/** The parent runs: one for each setting on a dataset, whose metrics summarise its seeds. */
export class SettingRuns {
  private readonly entries = new Map<number, Entry>();

  constructor(
    private readonly sweep: SweepData,
    private readonly runs: MlflowRuns,
    private readonly known: ReadonlyMap<string, SentRun>,
  ) {}

  /** The parent of a trial's run, made with its first trial. Each trial must be told once. */
  async parentOf(trial: TrialData): Promise<string> {
    const { entry, state, value, endedMs } = trial.view;
    const parent = this.entries.get(entry) ?? (await this.open(trial));
    this.entries.set(entry, parent);
    if (state === 'done' && value !== undefined) parent.values.push(value);
    if (state === 'failed') parent.failed++;
    if (state === 'running' || state === 'queued') parent.running++;
    parent.endedMs = Math.max(parent.endedMs, endedMs);
    return parent.runId;
  }

  /** All trials have been told: each parent has its figures, as of `nowMs`, and its status, unless it has them already. */
  async finish(nowMs: number): Promise<void> {
    const names = new MlflowNames();
    for (const { runId, sent, values, running, failed, endedMs } of this.entries.values()) {
      const { n, mean, std, min, max } = summarize(values);
      const figures = Object.entries({ n, mean, std, min, max }).filter(([, value]) => value !== undefined);
      const now =
        figures.map(([name, value]) => `${name} ${value}`).join(', ') + `, ${running} running, ${failed} failed`;
      if (sent === now) continue;
      const metrics = figures.map(([name, value]): Metric => {
        const key = names.of(`${this.sweep.objective.metric}.${name}`);
        return { key, value: value!, timestamp: nowMs, step: 0 };
      });
      await this.runs.measure(runId, metrics);
      const status: RunStatus = running > 0 ? 'RUNNING' : n === 0 && failed > 0 ? 'FAILED' : 'FINISHED';
      await this.runs.finish(runId, status, running > 0 ? undefined : endedMs, now);
    }
  }

  private async open(trial: TrialData): Promise<Entry> {
    const { id, datasets } = this.sweep;
    const { entry, setting, dataset, startedMs } = trial.view;
    const key = `${id}/entry-${entry}`;
    const former = this.known.get(key);
    const name = datasets.length > 1 ? `${setting} · ${dataset}` : setting;
    const runId = former?.runId ?? (await this.runs.create(key, name, startedMs, []));
    // What describes it never changes; sent again, it does no harm.
    if (former?.sent === undefined) {
      const tags = { setting, setting_id: trial.settingId, dataset };
      await this.runs.describe(
        runId,
        paramsOf(this.sweep, trial),
        Object.entries(tags).map(([name, value]) => ({ key: `seedsweep.${name}`, value: tagText(value) })),
      );
    }
    return { runId, sent: former?.sent, values: [], running: 0, failed: 0, endedMs: 0 };
  }
}

/** What a run was trained with, its dataset and, for a trial's, its seed among it. */
export function paramsOf({ parameters }: SweepData, { config, view }: TrialData, seed?: number): readonly KeyValue[] {
  const names = new MlflowNames();
  const params = parameters.flatMap(({ key }): KeyValue[] => {
    const value = config[key];
    if (value === undefined || value === null) return [];
    const text = typeof value === 'number' ? numberText(value) : mixedText(value);
    return [{ key: names.of(key), value: paramText(text) }];
  });
  params.push({ key: names.of('dataset'), value: paramText(view.dataset) });
  if (seed !== undefined) params.push({ key: names.of('seed'), value: String(seed) });
  return params;
}
