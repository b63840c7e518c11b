import jstat from 'jstat';
import { rangeQuantile } from './studentized-range.js';

/** With fewer datasets ranks have too few outcomes for the distributions that approximate them. */
export const FEWEST_DATASETS = 5;

/** As good as known: the critical difference takes the ranks' own variance, which is not estimated. */
const KNOWN = 1e5;

/** Whether settings differ over datasets, by their ranks. */
export interface FriedmanTest {
  readonly datasets: number;
  readonly settings: number;
  /** Friedman's (1937) statistic, corrected for ties; chi-square of settings − 1 degrees of freedom if all are equal. */
  readonly chiSquare: number;
  readonly chiSquareP: number;
  /** Iman and Davenport's (1980) less conservative F; infinite where all datasets rank alike. */
  readonly f: number;
  readonly df: readonly [number, number];
  /** Of `f`: the one to go by. Never below 1 / (settings!)^(datasets − 1), the chance that all datasets rank alike. */
  readonly pValue: number;
}

/**
 * Friedman's test of ranks, a row a dataset and a column a setting, ranks from 1 with ties sharing the average (Demšar
 * 2006, section 3.2.2). Undefined for fewer than two settings or FEWEST_DATASETS datasets.
 */
export function friedmanTest(ranks: readonly (readonly number[])[]): FriedmanTest | undefined {
  const datasets = ranks.length;
  const settings = ranks[0]?.length ?? 0;
  if (settings < 2 || datasets < FEWEST_DATASETS) return undefined;
  const averages = ranks[0]!.map((_, column) => ranks.reduce((sum, row) => sum + row[column]!, 0) / datasets);
  const ties = ranks.reduce((sum, row) => sum + tieTerm(row), 0);
  const untied = 1 - ties / (datasets * settings * (settings ** 2 - 1));
  const { chiSquare, f } = friedmanStatistics(averages, datasets, untied);
  const df = [settings - 1, (settings - 1) * (datasets - 1)] as const;
  const { chisquare, centralF } = jstat.jStat;
  return {
    ...{ datasets, settings, chiSquare, f, df },
    chiSquareP: 1 - chisquare.cdf(chiSquare, df[0]),
    pValue: Math.max(f === Infinity ? 0 : 1 - centralF.cdf(f, ...df), alike(settings, datasets)),
  };
}

/**
 * The two statistics from average ranks over so many datasets. `untied`: what is left of the ranks' variance when ties
 * share theirs, 1 without ties and 0 where everything is tied.
 */
export function friedmanStatistics(averages: readonly number[], datasets: number, untied = 1) {
  const settings = averages.length;
  const middle = (settings + 1) / 2;
  const squares = averages.reduce((sum, rank) => sum + (rank - middle) ** 2, 0);
  if (untied < 1e-12) return { chiSquare: 0, f: 0 };
  const most = datasets * (settings - 1);
  const chiSquare = Math.min(most, (12 * datasets * squares) / (settings * (settings + 1)) / untied);
  const rest = most - chiSquare;
  return { chiSquare, f: rest < 1e-9 * most ? Infinity : ((datasets - 1) * chiSquare) / rest };
}

/**
 * Nemenyi's (1963) critical difference: two settings whose average ranks differ by this much differ, over all pairs at once
 * with 1 − alpha: q · √(k (k + 1) / 6N) with q the studentized range's quantile over √2 (Demšar 2006, section 3.2.2).
 */
export function criticalDifference(settings: number, datasets: number, alpha: number): number {
  return rangeQuantile(alpha, settings, KNOWN) * Math.sqrt((settings * (settings + 1)) / (6 * datasets));
}

function alike(settings: number, datasets: number): number {
  let orders = 1;
  for (let each = 2; each <= settings; each++) orders *= each;
  return orders ** -(datasets - 1);
}

/** The sum of t³ − t over groups of t tied ranks. */
function tieTerm(ranks: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + size ** 3 - size, 0);
}
