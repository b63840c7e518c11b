import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Clock } from '../common/clock.js';
import { messageOf, SeedsweepError } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { closedForGood, connectNats, whileConnected } from '../common/nats.js';
import { insist } from '../common/retry.js';
import { CodeStore } from './code-store.js';
import { EventLog } from './event-log.js';
import { requireSafeListening, startGrpcServer } from './grpc-server.js';
import { Ledger } from './ledger.js';
import { followLostTrials } from './lost-trials.js';
import { Projection, type UpgradeDocument } from './projection/projection.js';
import { readEventLog } from './read-event-log.js';
import { codeHandlers } from './services/code.js';
import { metricSinkHandlers } from './services/metric-sink.js';
import { sweepsHandlers } from './services/sweeps.js';
import { trialsHandlers } from './services/trials.js';
import { workersHandlers } from './services/workers.js';
import { ensureStreams } from './streams.js';
import { SweepRecords } from './sweep-records.js';
import { SweepRunner } from './sweep-runner.js';
import { TrialQueue } from './trial-queue.js';
import { WaitingWatch } from './waiting/waiting-watch.js';
import { WorkerRegistry } from './worker-registry.js';

export interface CoordinatorOptions {
  readonly natsUrl: string;
  /** `host:port`; port 0 takes a free one. */
  readonly listen: string;
  readonly token?: string | undefined;
  /** Copies JetStream keeps of everything: 3 on a cluster. Undefined: as it is, or one. */
  readonly replicas?: number | undefined;
  readonly leaseMs: number;
  /** Trials queued per sweep at a time. */
  readonly window: number;
  readonly log: Log;
  readonly clock: Clock;
  /** Reads sweeps as log formats 1 to 3 stored them. */
  readonly upgrade: UpgradeDocument;
}

export interface Coordinator {
  /** Where its gRPC services listen, `host:port`. */
  readonly address: string;
  /** Rejects when the coordinator cannot go on: LOG_FENCED, or NATS_UNREACHABLE when its connection is closed for good. */
  readonly failed: Promise<never>;
  close(): Promise<void>;
}

/**
 * Starts a coordinator: reads the log, takes up its unfinished sweeps, serves. Throws NATS_UNREACHABLE when the server
 * goes away meanwhile; later on, it waits for the server to come back.
 */
export async function startCoordinator(options: CoordinatorOptions): Promise<Coordinator> {
  requireSafeListening(options);
  const connection = await connectNats(options.natsUrl, 'seedsweep coordinator');
  const stop = new AbortController();
  try {
    return await whileConnected(connection, () => openCoordinator(connection, options, stop));
  } catch (error) {
    stop.abort();
    await connection.close();
    throw error;
  }
}

async function openCoordinator(
  connection: NatsConnection,
  options: CoordinatorOptions,
  stop: AbortController,
): Promise<Coordinator> {
  const { log, window, leaseMs } = options;
  const manager = await managerOf(connection);
  await ensureStreams(manager, options.replicas);
  const records = await SweepRecords.open(connection, options.replicas);
  const code = await CodeStore.open(connection, options.replicas);

  const projection = new Projection(options.upgrade);
  const lastSequence = await readEventLog(connection, (event) => projection.apply(event));
  log.info({ sweeps: projection.all().length, lastSequence }, 'event log read');

  const eventLog = new EventLog(connection, lastSequence, log, stop.signal);
  const ledger = new Ledger(projection, eventLog, options.clock);
  const queue = new TrialQueue(connection, manager);
  const runner = new SweepRunner(ledger, queue, records, { window, leaseMs, log, signal: stop.signal });
  const lostTrials = await followLostTrials(connection, queue, ledger, log);
  await runner.resume();
  void recheckAfterReconnects(connection, { log, signal: stop.signal }, async () => {
    await ensureStreams(manager, options.replicas);
    await records.ensure();
    await code.ensure();
    runner.recheck();
  });

  const failed = Promise.race([eventLog.failed, closedForGood(connection)]);
  failed.catch(() => undefined); // whoever waits for it hears of it
  stop.signal.throwIfAborted();
  const registry = new WorkerRegistry(options.clock);
  const waiting = new WaitingWatch(projection, registry, log);
  const server = await startGrpcServer(
    {
      metricSink: metricSinkHandlers(ledger),
      sweeps: sweepsHandlers({ ledger, runner, code, waiting, clock: options.clock }),
      workers: workersHandlers(registry),
      code: codeHandlers(code),
      trials: trialsHandlers(ledger, connection),
    },
    options,
  );
  log.info({ address: server.address }, 'coordinator listens');
  return {
    address: server.address,
    failed,
    async close() {
      server.close();
      waiting[Symbol.dispose]();
      stop.abort();
      await lostTrials.close();
      await connection.close();
    },
  };
}

/** Does `recheck` whenever the connection is there again: the server may have been killed, and lost what it was writing. */
async function recheckAfterReconnects(
  connection: NatsConnection,
  { log, signal }: { log: Log; signal: AbortSignal },
  recheck: () => Promise<void>,
): Promise<void> {
  for await (const { type } of connection.status()) {
    if (type === 'reconnect') await insist(recheck, 'streams not readable, trying again', log, signal);
  }
}

async function managerOf(connection: NatsConnection) {
  try {
    return await jetstreamManager(connection);
  } catch (cause) {
    throw new SeedsweepError('NATS_UNREACHABLE', `The NATS server has no JetStream: ${messageOf(cause)}.`, {
      cause,
      remedy: 'Start it with "nats-server -js", or enable JetStream in its configuration.',
    });
  }
}
