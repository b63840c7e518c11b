import type { LeaderboardRow, Objective, SeedResult, Standing } from '../proto/snapshot.js';
import { adjustByHolm, pairedPValue } from './paired-test.js';

/** A row's results, before it has a place among the others. */
export type MeasuredRow = Omit<LeaderboardRow, Exclude<keyof Standing, 'cell'>>;

/** Rows with a p-value from here on are tied with the best. */
const SIGNIFICANCE = 0.05;

/**
 * The places of one dataset's rows, in the order of rank: the best mean first, rows without a mean last, equal means in
 * the order given. Every row is compared with the first over the seeds that both have finished.
 */
export function standingsOf(rows: readonly MeasuredRow[], { goal }: Objective): readonly Standing[] {
  const sign = goal === 'maximize' ? -1 : 1;
  const key = ({ mean }: MeasuredRow) => (mean === undefined ? Infinity : sign * mean);
  const ranked = [...rows].sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
  const best = finishedSeeds(ranked[0]);
  const raw = ranked.map((row, index) => (index === 0 ? undefined : pairedPValue(differences(best, row.seeds))));
  const tested = raw.filter((p) => p !== undefined);
  const adjusted = adjustByHolm(tested)[Symbol.iterator]();
  return ranked.map(({ cell }, index) => {
    const pValue = raw[index] === undefined ? undefined : (adjusted.next().value as number);
    return { cell, rank: index + 1, pValue, tied: pValue !== undefined && pValue >= SIGNIFICANCE };
  });
}

/** The rows with their places, in the order of rank. */
export function rankRows<Row extends MeasuredRow>(rows: readonly Row[], objective: Objective): (Row & Standing)[] {
  const byCell = new Map(rows.map((row) => [row.cell, row]));
  return standingsOf(rows, objective).map((standing) => ({ ...byCell.get(standing.cell)!, ...standing }));
}

function finishedSeeds(row: MeasuredRow | undefined): ReadonlyMap<number, number> {
  return new Map(
    row?.mean === undefined ? [] : row.seeds.flatMap((result) => (counts(result) ? [[result.seed, result.value]] : [])),
  );
}

function differences(best: ReadonlyMap<number, number>, seeds: readonly SeedResult[]): number[] {
  return seeds.flatMap((result) => {
    const other = counts(result) ? best.get(result.seed) : undefined;
    return other === undefined ? [] : [other - result.value!];
  });
}

function counts(result: SeedResult): result is SeedResult & { readonly value: number } {
  return result.state === 'done' && result.value !== undefined && Number.isFinite(result.value);
}
