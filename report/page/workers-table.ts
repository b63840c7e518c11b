import { formatSeconds } from '../../common/format.js';
import { groupBy } from '../../common/group-by.js';
import type { TrialView } from '../../proto/observation.js';
import { markup, type Html } from './escape.js';
import { table, type Column } from './table.js';

/** What one worker did with one engine. */
export interface WorkerShare {
  readonly worker: string;
  readonly engine: string;
  readonly done: number;
  readonly failed: number;
  readonly attempts: number;
  /** Milliseconds of the last attempts of what has ended. */
  readonly totalMs: number;
  readonly ended: number;
}

/** Who trained what of these trials, by worker and engine; those taken over from other sweeps count with nobody. */
export function workerShares(trials: readonly TrialView[]): readonly WorkerShare[] {
  const trained = trials.filter(({ startedMs, takenFrom }) => startedMs > 0 && takenFrom === '');
  const groups = groupBy(trained, ({ worker, engine }) => `${worker}\n${engine}`);
  return [...groups.values()]
    .map((own): WorkerShare => {
      const ended = own.filter(({ endedMs }) => endedMs > 0);
      return {
        ...{ worker: own[0]!.worker, engine: own[0]!.engine, ended: ended.length },
        done: own.filter(({ state }) => state === 'done').length,
        failed: own.filter(({ state }) => state === 'failed').length,
        attempts: own.reduce((total, { attempt }) => total + attempt, 0),
        totalMs: ended.reduce((total, { startedMs, endedMs }) => total + Math.max(0, endedMs - startedMs), 0),
      };
    })
    .sort((a, b) => a.worker.localeCompare(b.worker, 'en', { numeric: true }) || (a.engine < b.engine ? -1 : 1));
}

const columns: readonly Column<WorkerShare>[] = [
  { title: 'worker', text: ({ worker }) => worker },
  { title: 'engine', text: ({ engine }) => (engine === '' ? '—' : engine) },
  { title: 'done', right: true, text: ({ done }) => String(done) },
  { title: 'failed', right: true, text: ({ failed }) => String(failed) },
  { title: 'attempts', right: true, text: ({ attempts }) => String(attempts) },
  { title: 'time', right: true, text: ({ totalMs }) => formatSeconds(totalMs / 1_000) },
  {
    ...{ title: 'per trial', right: true },
    text: ({ totalMs, ended }) => (ended === 0 ? '—' : formatSeconds(totalMs / ended / 1_000)),
  },
];

/** The workers of a sweep; nothing where none has begun. */
export function workersTable(trials: readonly TrialView[]): Html | undefined {
  const shares = workerShares(trials);
  return shares.length === 0 ? undefined : markup`${table('Workers and engines', columns, shares)}`;
}
