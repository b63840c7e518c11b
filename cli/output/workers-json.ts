import type { WorkerStatus } from '../../proto/worker-status.js';

/** What `workers --json` prints: every field always there, null where nothing is known. */
export function workersJson(workers: readonly WorkerStatus[]) {
  return workers.map(({ worker, host, state, sinceMs, heardMs, draining, slots, gpus, onlySweep, cannot }) => ({
    worker,
    host,
    state,
    since: new Date(sinceMs).toISOString(),
    heard: new Date(heardMs).toISOString(),
    draining,
    onlySweep: onlySweep ?? null,
    cannot: cannot.map(({ sweepId, reason }) => ({ sweep: sweepId ?? null, reason })),
    slots: slots.map(({ index, gpu, sweepId, trialId, engine }) => ({
      index,
      gpu: gpu ?? null,
      sweep: sweepId ?? null,
      trial: trialId ?? null,
      engine: engine ?? null,
    })),
    gpus: gpus.map(({ index, name, memoryUsedMib, memoryTotalMib, utilizationPercent }) => ({
      index,
      name,
      memoryUsedMib: memoryUsedMib ?? null,
      memoryTotalMib: memoryTotalMib ?? null,
      utilizationPercent: utilizationPercent ?? null,
    })),
  }));
}
