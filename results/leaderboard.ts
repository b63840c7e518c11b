import type { Objective, SeedFlag, SeedResult, SweepSnapshot } from '../proto/snapshot.js';
import type { SweepProjection } from '../coordinator/projection/sweep-projection.js';
import type { TrialProjection } from '../coordinator/projection/trial-projection.js';
import { outliers } from './outliers.js';
import { rankRows, type MeasuredRow } from './standings.js';
import { summarize } from './summary.js';

/**
 * A sweep's results now: one row per (dataset, setting) with at least one trial begun, each dataset's best mean first.
 * `metric` ranks by another metric than the sweep's objective.
 */
export function takeSnapshot(sweep: SweepProjection, metric?: string): SweepSnapshot {
  const objective = objectiveFor(metric, sweep);
  const rows = sweep.begunCells().map((cell) => measureCell(sweep, cell, objective));
  return {
    sweep: sweep.summary,
    objective,
    rows: sweep.plan.sweep.datasets.flatMap(({ train }) =>
      rankRows(
        rows.filter((row) => row.dataset === train),
        objective,
      ),
    ),
    // A trial retried and failed again has ended twice.
    failures: [...new Set(sweep.endedFrom(0))].filter(({ state }) => state === 'failed').map((t) => t.end(objective)),
  };
}

/** Every metric that some trial has reported, sorted. */
export function metricNames(sweep: SweepProjection): string[] {
  return [...new Set([...sweep.touched()].flatMap((trial) => [...trial.series.keys()]))].sort();
}

function objectiveFor(metric: string | undefined, sweep: SweepProjection): Objective {
  const own = sweep.plan.sweep.objective;
  if (metric === undefined || metric === own.metric) return own;
  return { metric, goal: metric.includes('loss') ? 'minimize' : 'maximize', at: sweep.plan.sweep.objective.at };
}

/** The results of a cell that has begun: every seed in the plan, also those whose trial has not begun. */
export function measureCell(sweep: SweepProjection, cell: number, objective: Objective): MeasuredRow {
  const trials = sweep.touchedOf(cell);
  const { setting, dataset } = trials[0]!.trial;
  const bySeed = new Map(trials.map((trial) => [trial.trial.seed, trial]));
  const open = sweep.isOpen(cell) ? undefined : 'cancelled';
  const seeds = sweep.plan.seedsOf(cell).map((seed): SeedResult => {
    const trial = bySeed.get(seed);
    if (!trial) {
      return { seed, value: undefined, attempt: 0, state: open ?? 'queued', engine: '', flag: undefined };
    }
    const { attempt, engine } = trial;
    const state = trial.ended ? trial.state : (open ?? trial.state);
    return { seed, value: trial.objective(objective), attempt, state, engine, flag: flagOf(trial) };
  });
  const finished = seeds.filter(({ state, value }) => state === 'done' && value !== undefined);
  const values = finished.map(({ value }) => value!);
  const far = outliers(values);
  const outlying = new Set(finished.filter((_, index) => far[index]).map(({ seed }) => seed));
  return {
    cell,
    dataset: dataset.train,
    setting: setting.name,
    settingId: setting.id,
    params: setting.params,
    // Published figures are of the sweep's own objective.
    reference: objective === sweep.plan.sweep.objective ? setting.reference : undefined,
    ...summarize(values),
    seeds: seeds.map((seed) => ({ ...seed, flag: seed.flag ?? (outlying.has(seed.seed) ? 'outlier' : undefined) })),
  };
}

function flagOf(trial: TrialProjection): SeedFlag | undefined {
  const diverged = [...trial.series.values()].some(({ values }) => !Number.isFinite(values.at(-1)));
  if (diverged && trial.ended) return 'diverged';
  return trial.state === 'failed' ? 'failed' : undefined;
}
