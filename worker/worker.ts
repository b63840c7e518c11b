import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { connectNats } from '../common/nats.js';
import { openChannel, openReportStream, type CoordinatorAddress } from '../proto/channel.js';
import { LeaseSource, type Lease } from './lease.js';
import { Reporter } from './reporter.js';
import { Slot } from './slots/slot.js';
import type { SlotSettings } from './slots/slot-protocol.js';
import { runTrial } from './trial-run.js';

/** Trials per slot that may wait for their last receipt while the slot trains on. */
const UNSETTLED_PER_SLOT = 4;
/** How long receipts, and then the NATS server, are waited for once nothing trains any more. */
const SETTLE_MS = 3_000;

export interface WorkerOptions {
  readonly natsUrl: string;
  readonly coordinator: CoordinatorAddress;
  /** The one sweep to work for; all that run when left out. */
  readonly sweepId?: string | undefined;
  /** Names the worker in the log and on screens. */
  readonly name: string;
  /** One entry per slot: what its process's environment has on top of `env` (a GPU's number). */
  readonly slots: readonly NodeJS.ProcessEnv[];
  readonly env: NodeJS.ProcessEnv;
  readonly slotProgram: string;
  readonly slotSettings: SlotSettings;
  readonly log: Log;
}

export interface Worker {
  /** Rejects when the worker cannot go on: UNAUTHENTICATED when the coordinator refuses its token. */
  readonly failed: Promise<never>;
  /** Takes no more trials; gives running ones `graceMs` to finish, then hands them back. Resolves when all is settled. */
  drain(graceMs: number): Promise<void>;
}

/** Starts a worker: every slot leases a trial, trains it, reports it, and takes the next. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { log } = options;
  const connection = await connectNats(options.natsUrl, `seedsweep worker ${options.name}`);
  const channel = openChannel(options.coordinator);
  const reporter = new Reporter(() => openReportStream(channel, options.coordinator), log);
  const leasing = new AbortController();
  const source = new LeaseSource(connection, log, leasing.signal, options.sweepId);
  const unsettled = new Set<Promise<void>>();
  const leases = new Set<Lease>();

  source.follow().catch((error: unknown) => log.error({ error: messageOf(error) }, 'cannot follow the list of sweeps'));

  const slots = options.slots.map((extra, index) => {
    const { slotProgram: program, slotSettings: settings, env } = options;
    return new Slot({ index, program, settings, env: { ...env, ...extra }, log });
  });

  const stopping = once(leasing.signal, 'abort').then(() => undefined);

  async function serve(slot: Slot): Promise<void> {
    slot.warmUp();
    for (;;) {
      while (unsettled.size >= UNSETTLED_PER_SLOT * slots.length && !leasing.signal.aborted) {
        await Promise.race([...unsettled, stopping]);
      }
      // A trial whose reports nobody takes is better left to another worker.
      await reporter.reachable(leasing.signal);
      const lease = await source.next();
      if (!lease) return;
      leases.add(lease);
      const { settled, unsuitable } = await runTrial({ lease, slot, reporter, worker: options.name, log });
      if (unsuitable) source.exclude(lease.trial.sweepId);
      const settling = settled.finally(() => {
        unsettled.delete(settling);
        leases.delete(lease);
      });
      unsettled.add(settling);
    }
  }
  const serving = Promise.all(slots.map((slot) => serve(slot)));
  // Whoever waits for `failed` hears of it.
  serving.catch(() => undefined);

  function close() {
    reporter.close();
    for (const slot of slots) slot.close();
    channel.close();
  }

  return {
    failed: serving.then(() => new Promise<never>(() => undefined)),
    async drain(graceMs) {
      leasing.abort();
      const served = serving.catch(() => undefined);
      await Promise.race([served, sleep(graceMs, undefined, { ref: false })]);
      for (const slot of slots) slot.stop();
      await served;
      await Promise.race([Promise.all(unsettled), sleep(SETTLE_MS, undefined, { ref: false })]);
      // Without a receipt nobody knows how these ended: another attempt will tell.
      for (const lease of leases) lease.giveBack();
      close();
      // Sends what is still to be sent, if there is a server to send it to.
      const sent = connection.drain().catch((error: unknown) => log.warn({ error: messageOf(error) }, 'NATS is gone'));
      await Promise.race([sent, sleep(SETTLE_MS, undefined, { ref: false })]);
      await connection.close();
    },
  };
}
