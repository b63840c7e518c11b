import type { LeaderboardRow, Objective, SeedResult, SweepSnapshot } from '../proto/snapshot.js';
import type { SweepProjection } from './projection/sweep-projection.js';
import type { TrialProjection } from './projection/trial-projection.js';
import { summarize } from './statistics/summary.js';

/**
 * A sweep's results now: one row per (dataset, setting) with at least one trial begun, each dataset's best mean first.
 * `metric` ranks by another metric than the sweep's objective.
 */
export function takeSnapshot(sweep: SweepProjection, metric?: string): SweepSnapshot {
  const objective = objectiveFor(metric, sweep);
  const groups = new Map<string, TrialProjection[]>();
  for (const trial of sweep.touched()) {
    const key = `${trial.trial.dataset.train} ${trial.trial.settingIndex}`;
    const group = groups.get(key);
    if (group) group.push(trial);
    else groups.set(key, [trial]);
  }
  const rows = [...groups.values()]
    .sort(([a], [b]) => a!.trial.index - b!.trial.index)
    .map((trials) => toRow(trials, sweep, objective));
  return {
    sweep: sweep.summary,
    objective,
    rows: sweep.plan.sweep.datasets.flatMap(({ train }) =>
      rankRows(
        rows.filter((row) => row.dataset === train),
        objective,
      ),
    ),
    failures: sweep
      .endedFrom(0)
      .filter((trial) => trial.state === 'failed')
      .map((trial) => trial.end(objective)),
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

/** A row of every seed in the plan, also those whose trial has not begun. */
function toRow(trials: readonly TrialProjection[], sweep: SweepProjection, objective: Objective): LeaderboardRow {
  const { setting, dataset } = trials[0]!.trial;
  const bySeed = new Map(trials.map((trial) => [trial.trial.seed, trial]));
  const open = sweep.state === 'cancelled' ? 'cancelled' : undefined;
  const seeds = sweep.plan.sweep.seeds.map((seed): SeedResult => {
    const trial = bySeed.get(seed);
    if (!trial) return { seed, value: undefined, attempt: 0, state: open ?? 'queued', engine: '' };
    const state = trial.ended ? trial.state : (open ?? trial.state);
    return { seed, value: trial.objective(objective), attempt: trial.attempt, state, engine: trial.engine };
  });
  const finished = seeds.flatMap(({ state, value }) => (state === 'done' && value !== undefined ? [value] : []));
  return {
    rank: 0,
    dataset: dataset.train,
    setting: setting.name,
    settingId: setting.id,
    params: setting.params,
    // Published figures are of the sweep's own objective.
    reference: objective === sweep.plan.sweep.objective ? setting.reference : undefined,
    ...summarize(finished),
    seeds,
  };
}

/** Numbers the rows of one dataset, the best mean first; rows without a mean come last. */
function rankRows(rows: readonly LeaderboardRow[], { goal }: Objective): LeaderboardRow[] {
  const worst = goal === 'maximize' ? -Infinity : Infinity;
  const sign = goal === 'maximize' ? -1 : 1;
  const key = (row: LeaderboardRow) => sign * (row.mean ?? worst);
  return [...rows]
    .sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)))
    .map((row, index) => ({ ...row, rank: index + 1 }));
}
