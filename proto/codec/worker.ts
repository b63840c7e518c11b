import { seedsweep } from '../generated/seedsweep.js';
import {
  workerStates,
  type GpuStatus,
  type Heartbeat,
  type HeartbeatAnswer,
  type Inability,
  type SlotStatus,
  type WorkerStatus,
} from '../worker-status.js';
import { codec, enumCodec, optional, orAbsent, required } from './codec.js';

import v1 = seedsweep.v1;

const workerState = enumCodec(workerStates);

const slotToWire = (s: SlotStatus): v1.SlotStatus.$Properties => ({
  index: s.index,
  gpu: orAbsent(s.gpu),
  sweepId: orAbsent(s.sweepId),
  trialId: orAbsent(s.trialId),
  engine: orAbsent(s.engine),
});

const slotFromWire = (m: v1.SlotStatus.$Properties): SlotStatus => ({
  index: required(m.index, 'slot.index'),
  gpu: optional(m.gpu),
  sweepId: optional(m.sweepId),
  trialId: optional(m.trialId),
  engine: optional(m.engine),
});

const gpuToWire = (g: GpuStatus): v1.GpuStatus.$Properties => ({
  index: g.index,
  name: g.name,
  memoryUsedMib: orAbsent(g.memoryUsedMib),
  memoryTotalMib: orAbsent(g.memoryTotalMib),
  utilizationPercent: orAbsent(g.utilizationPercent),
});

const gpuFromWire = (m: v1.GpuStatus.$Properties): GpuStatus => ({
  index: required(m.index, 'gpu.index'),
  name: required(m.name, 'gpu.name'),
  memoryUsedMib: optional(m.memoryUsedMib),
  memoryTotalMib: optional(m.memoryTotalMib),
  utilizationPercent: optional(m.utilizationPercent),
});

const inabilityToWire = ({ sweepId, reason }: Inability): v1.Inability.$Properties => ({
  sweepId: orAbsent(sweepId),
  reason,
});

const inabilityFromWire = (m: v1.Inability.$Properties): Inability => ({
  sweepId: optional(m.sweepId),
  reason: required(m.reason, 'inability.reason'),
});

export const heartbeatCodec = codec<Heartbeat, v1.WorkerHeartbeat.$Properties, v1.WorkerHeartbeat>(
  v1.WorkerHeartbeat,
  (beat) => ({
    ...beat,
    slots: beat.slots.map(slotToWire),
    gpus: beat.gpus.map(gpuToWire),
    onlySweep: orAbsent(beat.onlySweep),
    cannot: beat.cannot.map(inabilityToWire),
  }),
  (m) => ({
    worker: required(m.worker, 'worker'),
    host: required(m.host, 'host'),
    slots: m.slots.map(slotFromWire),
    gpus: m.gpus.map(gpuFromWire),
    onlySweep: optional(m.onlySweep),
    cannot: m.cannot.map(inabilityFromWire),
    leaving: required(m.leaving, 'leaving'),
  }),
);

export const heartbeatResponseCodec = codec<HeartbeatAnswer, v1.HeartbeatResponse.$Properties, v1.HeartbeatResponse>(
  v1.HeartbeatResponse,
  ({ drain }) => ({ drain }),
  (m) => ({ drain: required(m.drain, 'drain') }),
);

export const listWorkersRequestCodec = codec<object, v1.ListWorkersRequest.$Properties, v1.ListWorkersRequest>(
  v1.ListWorkersRequest,
  () => ({}),
  () => ({}),
);

const workerToWire = ({
  state,
  slots,
  gpus,
  onlySweep,
  cannot,
  ...worker
}: WorkerStatus): v1.WorkerStatus.$Properties => ({
  ...worker,
  onlySweep: orAbsent(onlySweep),
  cannot: cannot.map(inabilityToWire),
  slots: slots.map(slotToWire),
  gpus: gpus.map(gpuToWire),
  state: workerState.to(state),
});

const workerFromWire = (m: v1.WorkerStatus.$Properties): WorkerStatus => ({
  worker: required(m.worker, 'worker.worker'),
  host: required(m.host, 'worker.host'),
  slots: (m.slots ?? []).map(slotFromWire),
  gpus: (m.gpus ?? []).map(gpuFromWire),
  state: workerState.from(m.state, 'worker.state'),
  sinceMs: required(m.sinceMs, 'worker.since_ms'),
  heardMs: required(m.heardMs, 'worker.heard_ms'),
  draining: required(m.draining, 'worker.draining'),
  onlySweep: optional(m.onlySweep),
  cannot: (m.cannot ?? []).map(inabilityFromWire),
});

export const listWorkersResponseCodec = codec<
  readonly WorkerStatus[],
  v1.ListWorkersResponse.$Properties,
  v1.ListWorkersResponse
>(
  v1.ListWorkersResponse,
  (workers) => ({ workers: workers.map(workerToWire) }),
  (m) => m.workers.map(workerFromWire),
);

export const drainResponseCodec = codec<WorkerStatus, v1.DrainResponse.$Properties, v1.DrainResponse>(
  v1.DrainResponse,
  (worker) => ({ worker: workerToWire(worker) }),
  (m) => workerFromWire(required(m.worker, 'worker')),
);
