import type { Objective } from '../../common/objective.js';
import type { Observation, TrialView } from '../../proto/observation.js';
import type { SweepSummary } from '../../proto/sweep.js';
import { rankingOf, type Ranking } from '../../results/ranking.js';
import { leaderboard, type LeaderboardRow } from '../../results/leaderboard.js';

/** A sweep's results at one moment, as boards show them. */
export interface Board {
  readonly sweep: SweepSummary;
  readonly objective: Objective;
  readonly ranking: Ranking;
  /** Flags that changed the sweep file. */
  readonly overrides: readonly string[];
  /** What a step is called, in the singular. */
  readonly unit: string;
  readonly rows: readonly LeaderboardRow<TrialView>[];
  /** What failed for good, in the order in which it did. */
  readonly failures: readonly TrialView[];
}

/** The board of an observation of everything, the first of a stream. `survivors`: diverged seeds are left out. */
export function boardOf(
  { sweep, facts, entries, trials }: Observation,
  view: { readonly survivors?: boolean | undefined } = {},
): Board {
  const { objective, trainer, overrides } = facts!;
  const ranking = rankingOf(trainer, objective, sweep.looks, view);
  return {
    ...{ sweep, objective, ranking, overrides },
    unit: trainer.progress.unit,
    rows: leaderboard(entries, trials, ranking),
    failures: trials
      .filter(({ state }) => state === 'failed')
      .sort((a, b) => a.endedMs - b.endedMs || a.index - b.index),
  };
}
