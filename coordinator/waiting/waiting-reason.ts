import type { Counts, SweepState } from '../../common/states.js';
import { count, enumerate } from '../../common/words.js';
import type { Waiting } from '../../proto/sweep.js';
import type { WorkerStatus } from '../../proto/worker-status.js';

/** Reasons, and hosts of each, that are named. */
const NAMED = 3;

/** What is known of the workers of a coordinator. */
export interface KnownWorkers {
  readonly workers: readonly WorkerStatus[];
  /** Whether there was time for all of them to be heard of. */
  readonly settled: boolean;
  /** Whether one has left because a person had it drained. */
  readonly drained: boolean;
}

/** Why trials of a sweep wait for nobody; undefined while somebody trains them or is about to. */
export function waitingReason(
  sweep: { readonly id: string; readonly state: SweepState; readonly counts: Counts },
  { workers, settled, drained }: KnownWorkers,
): Waiting | undefined {
  const { id, state, counts } = sweep;
  if (counts.queued + counts.running === 0) return undefined;
  const wait = `${count(counts.queued, 'trial')} wait${counts.queued === 1 ? 's' : ''}`;
  if (state === 'paused') {
    return { code: 'paused', message: 'It is paused.', remedy: `To go on: seedsweep resume ${id}` };
  }
  if (state !== 'running') return undefined;
  const serving = workers.filter(
    (worker) => worker.state === 'alive' && !worker.draining && (worker.onlySweep ?? id) === id,
  );
  if (serving.length === 0) {
    if (counts.running > 0 || (!settled && !drained)) return undefined;
    const draining = drained || workers.some((worker) => worker.draining);
    return {
      code: 'no-worker',
      message: `${wait}: ${draining ? 'the last worker was drained' : 'no worker is there'}.`,
      remedy: `Start one: seedsweep worker; or, on the machine that has the sweep, seedsweep run ${id}`,
    };
  }
  const lacking = serving.flatMap((worker) => {
    const inability = worker.cannot.find(({ sweepId }) => (sweepId ?? id) === id);
    return inability ? [{ host: worker.host, reason: inability.reason }] : [];
  });
  if (lacking.length === 0) return undefined;
  const reasons = reasonsText(lacking);
  if (lacking.length < serving.length) {
    return { code: 'some-cannot', message: `Left to other workers: ${reasons}`, remedy: '' };
  }
  if (counts.running > 0) return undefined;
  return { code: 'nobody-can', message: `${wait}: no worker can train them. ${reasons}`, remedy: '' };
}

/** `The dataset mnist is missing. Download it … (host1, host3)`. */
function reasonsText(lacking: readonly { readonly host: string; readonly reason: string }[]): string {
  const hosts = new Map<string, Set<string>>();
  for (const { host, reason } of lacking) hosts.set(reason, (hosts.get(reason) ?? new Set()).add(host));
  const texts = [...hosts].slice(0, NAMED).map(([reason, names]) => {
    const named = [...names].sort();
    const more = named.length - NAMED;
    return `${reason} (${enumerate([...named.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])])})`;
  });
  const more = hosts.size - texts.length;
  return `${texts.join(' ')}${more > 0 ? ` And ${more} more.` : ''}`;
}
