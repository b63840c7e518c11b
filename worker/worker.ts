import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { closedForGood, connectNats } from '../common/nats.js';
import { openChannel, openReportStream, type CoordinatorAddress } from '../proto/channel.js';
import type { TrialMessage } from '../proto/trial.js';
import type { Inability } from '../proto/worker-status.js';
import { sendHeartbeat } from '../proto/workers-client.js';
import { CodeResolver } from './code/code-resolver.js';
import { storedCode } from './code/stored-code.js';
import { cutName } from './cut.js';
import { reportLimit } from './fit-report.js';
import { GpuSharing } from './gpu-sharing.js';
import { Heartbeats } from './heartbeat.js';
import { LeaseSource } from './lease.js';
import { serveOutputs } from './outputs/serve-outputs.js';
import { TrialFolder } from './outputs/trial-folder.js';
import { queryGpus } from './nvidia-smi.js';
import { Reporter } from './reporter.js';
import { Seat } from './seat.js';
import { Slot } from './slots/slot.js';
import { killOrphans } from './trainers/command/process-group.js';
import type { SlotSettings } from './slots/slot-protocol.js';
import { Unsettled } from './unsettled.js';

/** Trials per slot that may wait for their last receipt while the slot trains on. */
const UNSETTLED_PER_SLOT = 4;
/** How long receipts, and then the NATS server, are waited for once nothing trains any more. */
const SETTLE_MS = 3_000;
/** How long a heartbeat may take; a later one says the same. */
const HEARTBEAT_MS = 2_000;
/** How much of what it cannot train a worker tells, and characters of each reason. */
const MOST_INABILITIES = 50;
const MOST_REASON = 480;
/** What a NATS server takes when it does not say. */
const MAX_PAYLOAD_BYTES = 1024 * 1024;

/** Where a slot trains. */
export interface SlotPlace {
  /** The GPU's number, as nvidia-smi counts them; undefined: on the CPU. Several slots may share one. */
  readonly gpu?: number | undefined;
}

export interface WorkerOptions {
  readonly natsUrl: string;
  readonly coordinator: CoordinatorAddress;
  /** The one sweep to work for; all that run when left out. */
  readonly sweepId?: string | undefined;
  /** Names the worker in the log and on screens. */
  readonly name: string;
  /** The machine's name. */
  readonly host: string;
  /** One entry per slot. */
  readonly slots: readonly SlotPlace[];
  readonly env: NodeJS.ProcessEnv;
  readonly slotProgram: string;
  readonly slotSettings: Omit<SlotSettings, 'threads'>;
  readonly log: Log;
}

export interface Worker {
  /**
   * Rejects when the worker cannot go on: UNAUTHENTICATED when the coordinator refuses its token, NATS_UNREACHABLE when
   * the NATS server does not let it in any more.
   */
  readonly failed: Promise<never>;
  /**
   * Resolves when the coordinator has asked the worker to drain and nothing trains any more. What is left is to end it,
   * with `drain`.
   */
  readonly drained: Promise<void>;
  /** Takes no more trials; gives running ones `graceMs` to finish, then hands them back. Resolves when all is settled. */
  drain(graceMs: number): Promise<void>;
}

/** Starts a worker: every slot leases a trial, trains it, reports it, and takes the next. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { log } = options;
  killOrphans();
  const name = cutName(options.name);
  const connection = await connectNats(options.natsUrl, `seedsweep worker ${name}`);
  const channel = openChannel(options.coordinator);
  const reporter = new Reporter({
    openStream: () => openReportStream(channel, options.coordinator),
    reportLimit: reportLimit(connection.info?.max_payload ?? MAX_PAYLOAD_BYTES),
    log,
  });
  const leasing = new AbortController();
  const source = new LeaseSource(connection, log, leasing.signal, options.sweepId);
  const unsettled = new Unsettled(UNSETTLED_PER_SLOT * options.slots.length);

  const { workDir, commands } = options.slotSettings;
  // Who may not run it here shall not fill the disk with it either.
  const code = commands && new CodeResolver({ workDir, stored: (hash) => storedCode(connection, hash) });

  source.follow().catch((error: unknown) => log.error({ error: messageOf(error) }, 'cannot follow the list of sweeps'));

  const threads = Math.max(1, Math.floor(availableParallelism() / options.slots.length));
  // Trainers that come with seedsweep have no files.
  const trialEnded = (trial: TrialMessage) => {
    if (!trial.trainer.recipe) return;
    new TrialFolder(workDir, trial)
      .tidy()
      .catch((error: unknown) => log.warn({ error: messageOf(error) }, 'a trial’s checkpoints could not be removed'));
  };

  const sharings = new Map<number | string, GpuSharing>();
  const places = options.slots.map((place, index) => {
    const { slotProgram: program, env } = options;
    const settings = { ...options.slotSettings, threads };
    const key = place.gpu ?? `CPU ${index}`;
    const gpu = sharings.get(key) ?? new GpuSharing();
    sharings.set(key, gpu);
    const slot = new Slot({ index, program, settings, env: { ...env, ...gpuEnvironment(place, options.slots) }, log });
    gpu.add(slot);
    const duties = { source, reporter, unsettled, code: code || undefined, draining: leasing.signal, trialEnded };
    const seat = new Seat({ slot, gpu, ...duties, worker: name, onTrouble: () => heartbeats.hasten(), log });
    return { slot, place, seat };
  });

  let askedToDrain!: () => void;
  const toldToDrain = new Promise<void>((resolve) => (askedToDrain = resolve));
  const heartbeats = new Heartbeats({
    describe: () => ({
      worker: name,
      host: options.host,
      slots: places.map(({ slot: { index, engine }, place, seat: { trial } }) => ({
        ...{ index, gpu: place.gpu, engine },
        ...{ sweepId: trial?.sweepId, trialId: trial?.trialId },
      })),
      onlySweep: options.sweepId,
      cannot: inabilities(source, places),
    }),
    async readGpus() {
      const used = options.slots.map(({ gpu }) => gpu).filter((gpu) => gpu !== undefined);
      return used.length === 0 ? [] : (await queryGpus(options.env)).filter(({ index }) => used.includes(index));
    },
    send: (beat) => sendHeartbeat(channel, options.coordinator, beat, HEARTBEAT_MS),
    onDrain() {
      if (!leasing.signal.aborted) log.info('asked to drain: running trials are the last');
      leasing.abort();
      askedToDrain();
    },
    log,
  });

  source.onCannot(() => heartbeats.hasten());

  serveOutputs(connection, {
    ...{ workDir, worker: name, log },
    trains: (key, attempt) => places.some(({ seat }) => seat.trains(key, attempt)),
  });
  const seats = places.map(({ seat }) => seat.serve());
  const serving = Promise.all(seats);
  const served = Promise.allSettled(seats);
  const failed = Promise.race([serving.then(never), closedForGood(connection)]);
  // Whoever waits for it hears of it.
  failed.catch(() => undefined);

  function close() {
    reporter.close();
    for (const { slot } of places) slot.close();
    channel.close();
  }

  return {
    failed,
    // Serving that failed is told by `failed`.
    drained: toldToDrain.then(() => serving.then(() => undefined, never)),
    async drain(graceMs) {
      leasing.abort();
      await Promise.race([served, sleep(graceMs, undefined, { ref: false })]);
      for (const { slot } of places) slot.stop();
      await served;
      await unsettled.none(AbortSignal.timeout(SETTLE_MS));
      // Without a receipt nobody knows how these ended: another attempt will tell.
      unsettled.giveBack();
      await heartbeats.stop();
      close();
      // Sends what is still to be sent, if there is a server to send it to.
      const sent = connection.drain().catch((error: unknown) => log.warn({ error: messageOf(error) }, 'NATS is gone'));
      await Promise.race([sent, sleep(SETTLE_MS, undefined, { ref: false })]);
      await connection.close();
    },
  };
}

/** What the worker trains nothing of, and why: a sweep that lacks something here, or anything while no slot has a process. */
function inabilities(source: LeaseSource, places: readonly { readonly seat: Seat }[]): readonly Inability[] {
  const troubles = places.map(({ seat }) => seat.inability);
  const idle = troubles.every((trouble) => trouble !== undefined) ? troubles.slice(0, 1) : [];
  return [...idle.map((reason) => ({ reason })), ...source.cannot]
    .slice(0, MOST_INABILITIES)
    .map(({ reason, ...rest }) => ({ ...rest, reason: reason.slice(0, MOST_REASON) }));
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** What a slot's process sees of the machine's GPUs. */
function gpuEnvironment({ gpu }: SlotPlace, all: readonly SlotPlace[]): NodeJS.ProcessEnv {
  if (gpu === undefined) return {};
  const shared = all.filter((other) => other.gpu === gpu).length > 1;
  return {
    CUDA_VISIBLE_DEVICES: String(gpu),
    // Numbers GPUs as nvidia-smi does; CUDA by itself puts the fastest first.
    CUDA_DEVICE_ORDER: 'PCI_BUS_ID',
    // Else TensorFlow takes all the memory there is.
    ...(shared ? { TF_FORCE_GPU_ALLOW_GROWTH: 'true' } : {}),
  };
}
