import type { TrialView } from '../../proto/observation.js';
import type { GpuStatus, SlotStatus, WorkerStatus } from '../../proto/worker-status.js';
import type { ObservedSweep } from '../data/dashboard-data.js';
import { naturalKey, sortedBy } from './natural-order.js';

/** A trial in a slot; `text` names it, or says that it is of another sweep. */
export interface SlotTrial {
  readonly trialId: string;
  readonly text: string;
}

/** One device of a worker: a GPU or the CPU. */
export interface WorkerLine extends Pick<WorkerStatus, 'worker' | 'host' | 'state' | 'draining'> {
  /** Differs between any two lines. */
  readonly key: string;
  /** `GPU 0` or `CPU`. */
  readonly device: string;
  readonly gpu: GpuStatus | undefined;
  readonly slots: number;
  readonly busy: number;
  /** Those that train or trained in its slots, each once. */
  readonly engines: readonly string[];
  /** Sum over this sweep's trials in its slots, in the trainer's unit; undefined while none tells. */
  readonly speed: number | undefined;
  readonly trials: readonly SlotTrial[];
  readonly heardAgoMs: number;
}

/** The workers' devices by host, worker and device, those alive first. `nowMs` is by our clock. */
export function workerLines(
  workers: readonly WorkerStatus[],
  sweep: ObservedSweep | undefined,
  nowMs: number,
): readonly WorkerLine[] {
  const coordinatorMs = nowMs + (sweep?.clockAheadMs ?? 0);
  const byName = sortedBy(workers, ({ host, worker }) => naturalKey(`${host} ${worker}`), false);
  const aliveFirst = sortedBy(byName, ({ state }) => (state === 'alive' ? 0 : 1), false);
  const trialIn = trialsIn(workers, sweep);
  return aliveFirst.flatMap((worker) =>
    devicesOf(worker).map((device) => lineOf(worker, device, trialIn, coordinatorMs - worker.heardMs)),
  );
}

/** What a slot has; `trial` undefined: nothing is known of it but its id, and whether it is of another sweep. */
interface SlotContent {
  readonly trialId: string;
  readonly trial: TrialView | undefined;
  readonly elsewhere: boolean;
}

/** Looks up what slots have; undefined for a slot that has nothing. */
function trialsIn(workers: readonly WorkerStatus[], sweep: ObservedSweep | undefined) {
  const ids = new Set(workers.flatMap(({ slots }) => slots.flatMap(({ trialId }) => trialId ?? [])));
  const known = new Map<string, TrialView>();
  for (const trial of sweep?.trials.values() ?? []) if (ids.has(trial.trialId)) known.set(trial.trialId, trial);
  return ({ sweepId, trialId }: SlotStatus): SlotContent | undefined => {
    if (trialId === undefined) return undefined;
    const elsewhere = sweepId !== sweep?.summary.id;
    return { trialId, elsewhere, trial: elsewhere ? undefined : known.get(trialId) };
  };
}

/** The numbers of the GPUs that a worker's slots use, then undefined if some use the CPU or there is none at all. */
function devicesOf({ slots, gpus }: WorkerStatus): readonly (number | undefined)[] {
  const used = new Set([...gpus.map(({ index }) => index), ...slots.flatMap(({ gpu }) => gpu ?? [])]);
  const numbers = [...used].sort((a, b) => a - b);
  return numbers.length === 0 || slots.some(({ gpu }) => gpu === undefined) ? [...numbers, undefined] : numbers;
}

function lineOf(
  { worker, host, state, draining, slots, gpus }: WorkerStatus,
  device: number | undefined,
  trialIn: ReturnType<typeof trialsIn>,
  agoMs: number,
): WorkerLine {
  const own = slots.filter(({ gpu }) => gpu === device);
  const name = device === undefined ? 'CPU' : `GPU ${device}`;
  const contents = own.flatMap((slot) => trialIn(slot) ?? []);
  const speeds = contents.flatMap(({ trial }) => trial?.speed ?? []);
  return {
    key: JSON.stringify([host, worker, name]),
    worker,
    host,
    device: name,
    gpu: gpus.find(({ index }) => index === device),
    slots: own.length,
    busy: contents.length,
    engines: [...new Set(own.flatMap(({ engine }) => (engine ? [engine] : [])))],
    speed: speeds.length > 0 ? speeds.reduce((sum, speed) => sum + speed, 0) : undefined,
    trials: contents.map(slotTrial),
    heardAgoMs: Math.max(0, agoMs),
    state,
    draining,
  };
}

function slotTrial({ trialId, trial, elsewhere }: SlotContent): SlotTrial {
  if (trial) return { trialId, text: `${trial.setting} · ${trial.dataset} · seed ${trial.seed}` };
  return { trialId, text: elsewhere ? 'a trial of another sweep' : trialId };
}
