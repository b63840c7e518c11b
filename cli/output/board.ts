import type { Objective } from '../../common/objective.js';
import type { Observation, TrialView } from '../../proto/observation.js';
import type { SweepSummary } from '../../proto/sweep.js';
import { leaderboard, type LeaderboardRow } from '../../results/leaderboard.js';

/** A sweep's results at one moment, as boards show them. */
export interface Board {
  readonly sweep: SweepSummary;
  readonly objective: Objective;
  /** What a step is called, in the singular. */
  readonly unit: string;
  readonly rows: readonly LeaderboardRow<TrialView>[];
  /** What failed for good, in the order in which it did. */
  readonly failures: readonly TrialView[];
}

/** The board of an observation of everything, the first of a stream. */
export function boardOf({ sweep, facts, entries, trials }: Observation): Board {
  const { objective, trainer } = facts!;
  return {
    sweep,
    objective,
    unit: trainer.progress.unit,
    rows: leaderboard(entries, trials, objective),
    failures: trials
      .filter(({ state }) => state === 'failed')
      .sort((a, b) => a.endedMs - b.endedMs || a.index - b.index),
  };
}
