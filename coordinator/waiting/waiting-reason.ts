import type { Counts, SweepState } from '../../common/states.js';
import { printable } from '../../common/printable.js';
import { count, enumerate, plural } from '../../common/words.js';
import type { Waiting } from '../../proto/sweep.js';
import type { WorkerStatus } from '../../proto/worker-status.js';
import type { LeftWorker } from '../worker-registry.js';

/** Reasons, and hosts of each, that are named. */
const NAMED = 3;

/** What is known of the workers of a coordinator. */
export interface KnownWorkers {
  readonly workers: readonly WorkerStatus[];
  /** Whether there was time for all of them to be heard of. */
  readonly settled: boolean;
  /** The last one that has ended. */
  readonly left: LeftWorker | undefined;
}

/** Why trials of a sweep wait for nobody; undefined while somebody trains them or is about to. */
export function waitingReason(
  sweep: { readonly id: string; readonly state: SweepState; readonly counts: Counts },
  known: KnownWorkers,
): Waiting | undefined {
  const { id, state, counts } = sweep;
  if (counts.queued + counts.running === 0) return undefined;
  const wait = waitText(counts.queued);
  if (state === 'paused') {
    return { code: 'paused', message: 'It is paused.', remedy: `To go on: seedsweep resume ${id}` };
  }
  if (state !== 'running') return undefined;
  const ours = known.workers.filter(({ onlySweep }) => (onlySweep ?? id) === id);
  const alive = ours.filter(({ state: workerState }) => workerState === 'alive');
  const serving = alive.filter(({ draining }) => !draining);
  if (serving.length === 0) {
    // What is under way on a worker that is there goes on to its end; what was on others trains no more.
    if (alive.length > 0 && counts.queued === 0) return undefined;
    const left = known.left && (known.left.onlySweep ?? id) === id ? known.left : undefined;
    if (ours.length === 0 && !left && !known.settled) return undefined;
    const trials = alive.length > 0 ? counts.queued : counts.queued + counts.running;
    return {
      code: 'no-worker',
      message: `${waitText(trials)}: ${noWorkerText(alive, ours, left)}.`,
      remedy: `Start one: seedsweep worker; or, on the machine that has the sweep, seedsweep run ${id}`,
    };
  }
  const lacking = serving.flatMap((worker) => {
    const inability = worker.cannot.find(({ sweepId }) => (sweepId ?? id) === id);
    return inability ? [{ host: printable(worker.host), reason: printable(inability.reason) }] : [];
  });
  if (lacking.length === 0) return undefined;
  const reasons = reasonsText(lacking);
  if (lacking.length < serving.length) {
    return { code: 'some-cannot', message: `Left to other workers: ${reasons}`, remedy: '' };
  }
  if (counts.running > 0) return undefined;
  return { code: 'nobody-can', message: `${wait}: no worker can train them. ${reasons}`, remedy: '' };
}

function waitText(trials: number): string {
  return `${count(trials, 'trial')} wait${trials === 1 ? 's' : ''}`;
}

/** What has become of the last workers. `draining`: those that finish what they train; `ours`: all that are known. */
function noWorkerText(
  draining: readonly WorkerStatus[],
  ours: readonly WorkerStatus[],
  left: LeftWorker | undefined,
): string {
  if (draining.length > 0) return `${lastText(draining, 'was', 'were')} drained`;
  const heardMs = Math.max(-Infinity, ...ours.map((each) => each.heardMs));
  if (left && left.atMs >= heardMs) {
    return left.drained ? `${lastText([left], 'was')} drained` : `${lastText([left], 'has')} ended`;
  }
  return ours.length > 0 ? `${lastText(ours, 'was', 'were')} lost` : 'no worker is there';
}

/** `the last worker, w on host1, was`. */
function lastText(
  workers: readonly { readonly worker: string; readonly host: string }[],
  singular: string,
  several = singular,
): string {
  const names = workers.map(({ worker, host }) => printable(`${worker} on ${host}`));
  const more = names.length - NAMED;
  const named = enumerate([...names.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])]);
  return `the last ${plural(names.length, 'worker')}, ${named}, ${names.length === 1 ? singular : several}`;
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
