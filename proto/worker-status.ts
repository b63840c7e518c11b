/** One GPU as nvidia-smi sees it at a moment; a figure that it does not give is undefined. */
export interface GpuStatus {
  /** Numbers the machine's GPUs from 0. */
  readonly index: number;
  readonly name: string;
  readonly memoryUsedMib?: number | undefined;
  readonly memoryTotalMib?: number | undefined;
  /** 0 to 100: the share of the last moments in which it computed. */
  readonly utilizationPercent?: number | undefined;
}

/** One slot of a worker at a moment. */
export interface SlotStatus {
  /** Numbers the worker's slots from 0. */
  readonly index: number;
  /** The GPU it trains on; undefined: the CPU. */
  readonly gpu?: number | undefined;
  /** The sweep and trial it has; undefined when it has none. */
  readonly sweepId?: string | undefined;
  readonly trialId?: string | undefined;
  /** What trained there last; undefined before the first trial. */
  readonly engine?: string | undefined;
}

/** Why a worker trains nothing of a sweep, or of any. */
export interface Inability {
  /** Undefined: of any. */
  readonly sweepId?: string | undefined;
  /** What is wrong and what to do, a sentence or two. */
  readonly reason: string;
}

/** What a worker says of itself every few seconds. It is no fact about results, and no log keeps it. */
export interface Heartbeat {
  /** Worker and host together tell workers apart. */
  readonly worker: string;
  readonly host: string;
  readonly slots: readonly SlotStatus[];
  /** The GPUs that its slots use. */
  readonly gpus: readonly GpuStatus[];
  /** The one sweep that it works for; undefined: all. */
  readonly onlySweep?: string | undefined;
  /** What it cannot train now. */
  readonly cannot: readonly Inability[];
  /** Its last one: the worker ends. */
  readonly leaving: boolean;
}

export const workerStates = ['alive', 'lost'] as const;
export type WorkerState = (typeof workerStates)[number];

/** What a coordinator knows of a worker: its latest heartbeat, and whether it is still heard of. */
export interface WorkerStatus extends Omit<Heartbeat, 'leaving'> {
  readonly state: WorkerState;
  /** When it was first heard of; when it was last heard of, if it is lost. */
  readonly sinceMs: number;
  readonly heardMs: number;
  /** It has been asked to take no more trials, and to end when those it has are over. */
  readonly draining: boolean;
}

/** The answer to a heartbeat. */
export interface HeartbeatAnswer {
  /** The worker shall drain. */
  readonly drain: boolean;
}
