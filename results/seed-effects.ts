/** Settings × seeds, a row a setting; undefined where there is no result. */
export type SeedTable = readonly (readonly (number | undefined)[])[];

/** Seeds can be easy or hard: what is left of results when each setting's and each seed's own part is taken out. */
export interface AdditiveFit {
  /** By row: its mean as if it had all seeds; undefined for a row without a result. */
  readonly means: readonly (number | undefined)[];
  /** Variance of one result around setting and seed, by what is left and its degrees of freedom; 0 where none are left. */
  readonly variance: number;
  readonly df: number;
}

/** Enough for 10⁻¹⁰ of the spread unless hardly any seed is shared. */
const ROUNDS = 200;
const CLOSE = 1e-10;

/**
 * Least squares for value = setting + seed (the two-way layout without interaction; Searle 1987, ch. 4), by fitting
 * settings and seeds in turn. With every seed in every row the means are the plain ones. Rows that share no seed, even
 * through others, cannot be compared; their means are then as near to the plain ones as the start was.
 */
export function fitAdditive(table: SeedTable): AdditiveFit {
  const columns = Math.max(0, ...table.map((row) => row.length));
  const cells = table.map((row) =>
    row.flatMap((value, column) => (value === undefined ? [] : [[column, value] as const])),
  );
  const complete = cells.every((row) => row.length === columns || row.length === 0);
  const means = cells.map((row) => average(row.map(([, value]) => value)));
  const effects = new Array<number>(columns).fill(0);
  const byColumn: [row: number, value: number][][] = Array.from({ length: columns }, () => []);
  cells.forEach((row, index) => row.forEach(([column, value]) => byColumn[column]!.push([index, value])));
  const spread = spreadOf(cells.flatMap((row) => row.map(([, value]) => value)));
  for (let round = 0; round < (complete ? 1 : ROUNDS); round++) {
    byColumn.forEach((column, index) => {
      effects[index] = average(column.map(([row, value]) => value - means[row]!)) ?? 0;
    });
    let moved = 0;
    cells.forEach((row, index) => {
      const next = average(row.map(([column, value]) => value - effects[column]!));
      if (next === undefined) return;
      moved = Math.max(moved, Math.abs(next - means[index]!));
      means[index] = next;
    });
    if (moved <= CLOSE * spread) break;
  }
  // Settings and seeds are told apart up to a constant: the seeds' part is 0 on average.
  const shift = average(effects) ?? 0;
  means.forEach((mean, index) => (means[index] = mean === undefined ? undefined : mean + shift));
  effects.forEach((effect, index) => (effects[index] = effect - shift));
  const rows = cells.filter((row) => row.length > 0).length;
  const seeds = byColumn.filter((column) => column.length > 0).length;
  const count = cells.reduce((total, row) => total + row.length, 0);
  const df = Math.max(0, count - rows - seeds + 1);
  const left = cells.reduce(
    (total, row, index) =>
      total + row.reduce((sum, [column, value]) => sum + (value - means[index]! - effects[column]!) ** 2, 0),
    0,
  );
  return { means, variance: df > 0 ? left / df : 0, df };
}

function average(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  // About the first value, so that equal values have exactly that mean.
  const origin = values[0]!;
  return origin + values.reduce((total, value) => total + (value - origin), 0) / values.length;
}

function spreadOf(values: readonly number[]): number {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high > low ? high - low : 0;
}
