import { pairedPValue } from '../../results/paired-difference.js';
import type { PairOutcome } from '../../results/pairs.js';
import { totalRecord } from '../../results/win-records.js';
import type { Comparison } from './comparison.js';
import { publishedRows } from './published-rows.js';

/** What `compare --json` prints. Figures that do not exist are null. */
export function compareJson(comparison: Comparison): object {
  const { sweeps, objective, ranking, matrix, records, across, baseline } = comparison;
  return {
    ...{ sweeps, objective, looks: ranking.look, datasets: matrix.datasets },
    baseline: baseline?.setting ?? null,
    settings: matrix.settings.map(({ settingId, setting, averageRank, missing, cells }) => ({
      ...{ setting, settingId, averageRank: averageRank ?? null, missing },
      ...totalRecord([...cells.values()].flatMap(({ row }) => records.get(row.entry) ?? [])),
      cells: Object.fromEntries(
        [...cells].map(([dataset, { row, rank, best, gap }]) => [
          dataset,
          {
            ...{ n: row.n, planned: row.seeds.length, mean: row.mean ?? null, std: row.std ?? null },
            ...{ rank: rank ?? null, best, verdict: row.verdict, gap: gap ?? null },
            record: records.get(row.entry) ?? null,
            difference: outcomeJson(baseline?.outcomes.get(row.entry)),
          },
        ]),
      ),
    })),
    published: publishedRows(comparison).map(({ name, setting, cells }) => ({
      ...{ name, setting },
      cells: Object.fromEntries(
        [...cells].map(([dataset, { mean, std, n, difference }]) => [
          dataset,
          {
            ...{ mean, std: std ?? null, n: n ?? null },
            difference: difference
              ? { estimate: difference.estimate, interval: interval(difference.low, difference.high) }
              : null,
          },
        ]),
      ),
    })),
    across: acrossJson(across),
  };
}

function outcomeJson(found: PairOutcome | undefined): object | null {
  if (!found) return null;
  const { outcome, difference } = found;
  return {
    outcome,
    estimate: difference?.estimate ?? null,
    interval: interval(difference?.low, difference?.high),
    seeds: difference?.n ?? null,
    pValue: difference ? pairedPValue(difference, difference.settings) : null,
  };
}

function interval(low: number | undefined, high: number | undefined): readonly [number, number] | null {
  return low === undefined || high === undefined ? null : [low, high];
}

function acrossJson(across: Comparison['across']): object | null {
  if (!across) return null;
  if (across.method === 'holm') return across;
  const { test } = across;
  // JSON has no infinity.
  return { ...across, test: { ...test, f: test.f === Infinity ? null : test.f } };
}
