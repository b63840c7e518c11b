import { SeedsweepError } from '../../common/errors.js';
import type { WorkersHandlers } from '../../proto/services.js';
import type { Heartbeat } from '../../proto/worker-status.js';
import type { WorkerRegistry } from '../worker-registry.js';
import { unary } from './unary.js';

/** Far above what a worker says of itself. */
const MAX_SLOTS = 10_000;
const MAX_TEXT = 500;

/** The Workers service: heartbeats in, the list of workers out, and who shall drain. */
export function workersHandlers(registry: WorkerRegistry): WorkersHandlers {
  return {
    heartbeat: unary((beat) => {
      if (!isSane(beat)) throw new SeedsweepError('INVALID_INPUT', 'A heartbeat is larger than any worker makes.');
      return Promise.resolve({ drain: registry.hear(beat) });
    }),
    list: unary(() => Promise.resolve(registry.list())),
    drain: unary(({ worker, host }) => Promise.resolve(registry.drain(worker, host))),
  };
}

function isSane({ worker, host, slots, gpus, onlySweep = '', cannot }: Heartbeat): boolean {
  const texts = [
    ...[worker, host, onlySweep],
    ...cannot.flatMap(({ sweepId = '', reason }) => [sweepId, reason]),
    ...slots.flatMap(({ sweepId = '', trialId = '', engine = '' }) => [sweepId, trialId, engine]),
    ...gpus.map(({ name }) => name),
  ];
  return (
    slots.length <= MAX_SLOTS &&
    cannot.length <= MAX_SLOTS &&
    gpus.length <= MAX_SLOTS &&
    texts.every((text) => text.length <= MAX_TEXT)
  );
}
