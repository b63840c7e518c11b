import type { Objective } from '../../common/objective.js';
import type { Observation, TrialView } from '../../proto/observation.js';
import { acrossDatasets, type AcrossDatasets } from '../../results/across-datasets.js';
import { compareMatrix, type CompareMatrix } from '../../results/compare.js';
import { leaderboard, type LeaderboardRow } from '../../results/leaderboard.js';
import { pairsOf, type PairOutcome } from '../../results/pairs.js';
import { pool } from '../../results/pool.js';
import { rankingOf, type Ranking } from '../../results/ranking.js';
import { winRecords, type WinRecord } from '../../results/win-records.js';
import { byDataset } from '../../results/by-dataset.js';
import { chooseSetting } from './choose-setting.js';

export type CompareRow = LeaderboardRow<TrialView>;

/** What everything is a difference from. */
export interface Baseline {
  readonly settingId: string;
  readonly setting: string;
  /** By entry, each of the others against the baseline on its dataset. */
  readonly outcomes: ReadonlyMap<number, PairOutcome>;
}

/** Settings × datasets of one sweep or several, as `compare` shows them. */
export interface Comparison {
  readonly sweeps: readonly string[];
  readonly objective: Objective;
  readonly ranking: Ranking;
  /** What a step is called, in the singular. */
  readonly unit: string;
  /** Flags that changed the sweep files. */
  readonly overrides: readonly string[];
  readonly matrix: CompareMatrix<CompareRow>;
  /** By entry. */
  readonly records: ReadonlyMap<number, WinRecord>;
  /** Undefined with a single dataset. */
  readonly across: AcrossDatasets | undefined;
  readonly baseline: Baseline | undefined;
}

/**
 * Compares what these observations of everything tell, each the first of its stream; the first says by what. `baseline`: a
 * setting's name or id. Throws NOT_FOUND for a baseline that is not there.
 */
export function comparisonOf(
  observations: readonly [Observation, ...Observation[]],
  { baseline }: { readonly baseline?: string | undefined } = {},
): Comparison {
  const { trainer, objective } = observations[0].facts!;
  // Of several sweeps the one looked at most often says how sure a verdict must be.
  const ranking = rankingOf(trainer, objective, Math.max(...observations.map(({ sweep }) => sweep.looks)));
  const pooled = pool(
    observations.map(({ sweep, facts, entries, trials }) => ({
      ...{ label: sweep.id, code: facts!.trainer.code ?? '' },
      ...{ entries, trials },
    })),
  );
  const rows = leaderboard(pooled.entries, pooled.trials, ranking);
  const matrix = compareMatrix(rows, ranking);
  return {
    ...{ sweeps: [...new Set(observations.map(({ sweep }) => sweep.id))], objective, ranking },
    unit: trainer.progress.unit,
    overrides: [...new Set(observations.flatMap(({ facts }) => facts!.overrides))],
    ...{ matrix, records: winRecords(rows, ranking), across: acrossDatasets(matrix, ranking) },
    baseline: baseline === undefined ? undefined : baselineOf(rows, ranking, baseline),
  };
}

function baselineOf(rows: readonly CompareRow[], ranking: Ranking, named: string): Baseline {
  const { settingId, setting } = chooseSetting(rows, named);
  const outcomes = byDataset(rows).flatMap((group) => {
    const base = group.find((row) => row.settingId === settingId);
    const pairs = pairsOf(group, ranking);
    return base === undefined
      ? []
      : group.flatMap(({ entry }): [number, PairOutcome][] =>
          entry === base.entry ? [] : [[entry, pairs.between(entry, base.entry)]],
        );
  });
  return { settingId, setting, outcomes: new Map(outcomes) };
}
