import Table from 'cli-table3';
import type { GpuStatus, SlotStatus, WorkerStatus } from '../../proto/worker-status.js';

/** Workers as text: one row per GPU and worker, and one for the slots that a worker has on CPU cores. */
export function workersTable(workers: readonly WorkerStatus[]): string {
  if (workers.length === 0) return 'No worker has been heard of. Start one: seedsweep worker';
  const table = new Table({
    head: ['worker', 'host', 'state', 'device', 'slots busy', 'engine', 'memory (MiB)', 'utilisation'],
    style: { head: [], border: [], compact: true },
  });
  for (const worker of workers) {
    const { slots, gpus } = worker;
    const devices = [...new Set(slots.map(({ gpu }) => gpu))];
    for (const device of devices) {
      const gpu = gpus.find(({ index }) => index === device);
      table.push([
        ...[worker.worker, worker.host, stateText(worker)],
        device === undefined ? 'CPU' : [`GPU ${device}`, gpu?.name].filter(Boolean).join(' '),
        ...usage(slots.filter((slot) => slot.gpu === device)),
        ...figures(gpu),
      ]);
    }
  }
  const cannot = workers.flatMap(({ worker, host, cannot: reasons }) =>
    reasons.map(({ sweepId, reason }) => `${worker} on ${host} leaves ${sweepId ?? 'everything'} to others: ${reason}`),
  );
  return [table.toString(), ...cannot].join('\n');
}

function stateText({ state, sinceMs, draining }: WorkerStatus): string {
  if (state === 'alive') return draining ? 'draining' : state;
  return `lost since ${new Date(sinceMs).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

function usage(slots: readonly SlotStatus[]): [string, string] {
  const busy = slots.filter(({ trialId }) => trialId !== undefined).length;
  const engines = [...new Set(slots.flatMap(({ engine }) => engine ?? []))];
  return [`${busy} of ${slots.length}`, engines.join(', ') || '—'];
}

function figures(gpu: GpuStatus | undefined): [string, string] {
  const { memoryUsedMib: used, memoryTotalMib: total, utilizationPercent: utilization } = gpu ?? {};
  return [
    used === undefined && total === undefined ? '—' : `${used ?? '?'} of ${total ?? '?'}`,
    utilization === undefined ? '—' : `${utilization} %`,
  ];
}
