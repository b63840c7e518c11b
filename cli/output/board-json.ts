import type { Json } from '../../common/ids.js';
import type { SweepSummary } from '../../proto/sweep.js';
import { pairedPValue } from '../../results/paired-difference.js';
import type { Board } from './board.js';

/** What `board --json` and `run --json` print (design §5). Figures that do not exist are null. */
export function boardJson({ sweep, objective, ranking, rows, failures }: Board): object {
  return {
    sweep: { id: sweep.id, name: sweep.name, state: sweep.state, waiting: sweep.waiting ?? null },
    counts: sweep.counts,
    objective,
    looks: ranking.look,
    rows: rows.map((row) => ({
      rank: row.rank,
      dataset: row.dataset,
      datasetValue: row.datasetValue,
      setting: row.setting,
      settingId: row.settingId,
      params: paramsJson(row.params),
      n: row.n,
      mean: row.mean ?? null,
      std: row.std ?? null,
      max: row.max ?? null,
      min: row.min ?? null,
      ci95: row.ci95 ?? null,
      reference: row.reference ?? null,
      median: row.median ?? null,
      expectedMax: row.expectedMax ?? null,
      diverged: row.diverged,
      verdict: row.verdict,
      tied: row.verdict === 'untested' ? null : row.verdict === 'tied',
      difference: row.difference
        ? {
            estimate: row.difference.estimate,
            interval: [row.difference.low, row.difference.high],
            seeds: row.difference.n,
          }
        : null,
      pValue: row.difference ? pairedPValue(row.difference, row.difference.settings) : null,
      moreSeeds: row.moreSeeds ?? null,
      gap: row.gap ?? null,
      oscillation: row.oscillation ?? null,
      test: row.test ?? null,
      seeds: row.seeds.map(({ seed, value, attempt, state, engine, flag, chance, takenFrom }) => ({
        seed,
        value: value ?? null,
        attempt,
        state,
        engine,
        flag: flag ?? null,
        chance: chance ?? null,
        takenFrom: takenFrom === '' ? null : takenFrom,
      })),
    })),
    failures: failures.map(({ setting, dataset, seed, attempt, error, logTail }) => ({
      setting,
      dataset,
      seed,
      attempt,
      error,
      logTail,
    })),
  };
}

function paramsJson(params: Board['rows'][number]['params']): Record<string, Json> {
  return Object.fromEntries(Object.entries(params).map(([key, { value }]) => [key, value]));
}

/** One sweep of `ls --json`. */
export function sweepJson({ id, name, state, waiting, counts, submittedMs }: SweepSummary): object {
  return { id, name, state, waiting: waiting ?? null, counts, submitted: new Date(submittedMs).toISOString() };
}
