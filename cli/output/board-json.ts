import type { SweepSnapshot, SweepSummary } from '../../proto/snapshot.js';

/** What `board --json` and `run --json` print (design §5). Figures that do not exist are null. */
export function boardJson(snapshot: SweepSnapshot): object {
  const { sweep, objective, rows, failures } = snapshot;
  return {
    sweep: { id: sweep.id, name: sweep.name, state: sweep.state },
    counts: sweep.counts,
    objective,
    rows: rows.map((row) => ({
      rank: row.rank,
      dataset: row.dataset,
      setting: row.setting,
      params: row.params,
      n: row.n,
      mean: row.mean ?? null,
      std: row.std ?? null,
      max: row.max ?? null,
      min: row.min ?? null,
      ci95: row.ci95 ?? null,
      reference: row.reference ?? null,
      pValue: row.pValue ?? null,
      tied: row.tied,
      seeds: row.seeds.map((seed) => ({ ...seed, value: seed.value ?? null, flag: seed.flag ?? null })),
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

/** One sweep of `ls --json`. */
export function sweepJson({ id, name, state, counts, submittedMs }: SweepSummary): object {
  return { id, name, state, counts, submitted: new Date(submittedMs).toISOString() };
}
