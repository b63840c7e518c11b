import { pairedPValue } from './paired-difference.js';
import type { CompareMatrix } from './compare.js';
import { criticalDifference, FEWEST_DATASETS, friedmanTest, type FriedmanTest } from './friedman.js';
import { holm } from './holm.js';
import { alphaOfLook } from './looks.js';
import type { Ranking } from './ranking.js';

/** Where one setting stands over all datasets by its average rank. */
export interface RankedAcross {
  readonly setting: string;
  readonly averageRank: number;
  /** Whether its average rank is worse than the best by the critical difference or more. */
  readonly apart: boolean;
}

/** On which datasets a setting is worse than the dataset's best, all claims of all settings and datasets at once. */
export interface WorseOn {
  readonly setting: string;
  readonly worse: readonly string[];
  /** Tested, and not told apart with all datasets in mind. */
  readonly tied: readonly string[];
}

/** What can be said over datasets: by ranks where there are enough of both, else dataset by dataset. */
export type AcrossDatasets =
  | {
      readonly method: 'friedman';
      readonly test: FriedmanTest;
      readonly alpha: number;
      /** Nemenyi's; average ranks this far apart are told apart. */
      readonly criticalDifference: number;
      readonly settings: readonly RankedAcross[];
      /** Settings that lack a dataset, and so are not ranked. */
      readonly leftOut: readonly string[];
    }
  | {
      readonly method: 'holm';
      /** Why not by ranks, a sentence. */
      readonly why: string;
      readonly alpha: number;
      readonly settings: readonly WorseOn[];
    };

/** What the matrix says over its datasets; undefined for a single one, of which its standings say all. */
export function acrossDatasets(matrix: CompareMatrix, { look }: Pick<Ranking, 'look'>): AcrossDatasets | undefined {
  const { datasets, settings, blocks } = matrix;
  if (datasets.length < 2) return undefined;
  const alpha = alphaOfLook(look);
  const test = friedmanTest(blocks);
  if (!test) return { method: 'holm', why: whyNoRanks(matrix), alpha, settings: worseOn(matrix, alpha) };
  const critical = criticalDifference(test.settings, test.datasets, alpha);
  const ranked = settings.flatMap(({ setting, averageRank }) =>
    averageRank === undefined ? [] : [{ setting, averageRank }],
  );
  const best = ranked[0]!.averageRank;
  return {
    ...{ method: 'friedman', test, alpha, criticalDifference: critical },
    settings: ranked.map((each) => ({ ...each, apart: test.pValue <= alpha && each.averageRank - best >= critical })),
    leftOut: settings.filter(({ averageRank }) => averageRank === undefined).map(({ setting }) => setting),
  };
}

function whyNoRanks({ datasets, blocks }: CompareMatrix): string {
  if (datasets.length < FEWEST_DATASETS)
    return `${datasets.length} datasets are too few for a Friedman test, which needs ${FEWEST_DATASETS}.`;
  const complete = blocks[0]?.length ?? 0;
  return `A Friedman test needs 2 settings that have all datasets; ${complete === 0 ? 'none has' : 'one has'}.`;
}

function worseOn({ settings }: CompareMatrix, alpha: number): readonly WorseOn[] {
  const claims = settings.flatMap(({ settingId, cells }) =>
    [...cells].flatMap(([dataset, { row }]) =>
      row.difference && (row.verdict === 'worse' || row.verdict === 'tied')
        ? [{ settingId, family: dataset, pValue: pairedPValue(row.difference, row.difference.settings) }]
        : [],
    ),
  );
  const held = holm(claims, alpha);
  return settings.map(({ settingId, setting }) => {
    const own = claims.filter((claim) => claim.settingId === settingId);
    return {
      setting,
      worse: own.filter((claim) => held.has(claim)).map(({ family }) => family),
      tied: own.filter((claim) => !held.has(claim)).map(({ family }) => family),
    };
  });
}
