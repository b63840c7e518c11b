import {
  AckPolicy,
  DiscardPolicy,
  JetStreamApiError,
  RetentionPolicy,
  StorageType,
  type JetStreamManager,
  type StreamConfig,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { SeedsweepError } from '../common/errors.js';
import {
  ALL_EVENTS,
  ALL_LOST,
  ALL_TRIALS,
  EVENT_STREAM,
  LOST_CONSUMER,
  LOST_STREAM,
  TRIAL_STREAM,
} from '../proto/names.js';

/** How long JetStream remembers message ids, and so the longest pause after which a retried publish is still one. */
const DUPLICATE_WINDOW_MS = 120_000;

/**
 * Creates the streams that are missing, with `replicas` copies (one when undefined), and has the others keep as many when
 * that is said; what they hold stays. Throws INVALID_INPUT when the server cannot keep as many.
 */
export async function ensureStreams(manager: JetStreamManager, replicas: number | undefined): Promise<void> {
  const common = {
    storage: StorageType.File,
    num_replicas: replicas ?? 1,
    duplicate_window: nanos(DUPLICATE_WINDOW_MS),
  } satisfies Partial<StreamConfig>;
  const wanted = [
    { ...common, name: EVENT_STREAM, subjects: [ALL_EVENTS], discard: DiscardPolicy.New },
    { ...common, name: TRIAL_STREAM, subjects: [ALL_TRIALS], retention: RetentionPolicy.Workqueue },
    // The advisory is sent once, to whoever listens; a stream keeps it for a coordinator that was down.
    { ...common, name: LOST_STREAM, subjects: [ALL_LOST], retention: RetentionPolicy.Workqueue },
  ];
  const existing = new Map<string, StreamConfig>();
  for await (const { config } of manager.streams.list()) existing.set(config.name, config);
  for (const config of wanted) {
    const known = existing.get(config.name);
    if (known) {
      await keepReplicas(manager, known, replicas);
    } else {
      await manager.streams.add(config).catch((error: unknown) => Promise.reject(explained(error, replicas)));
      await rewriteDescription(manager, config.name);
    }
  }
  await manager.consumers.add(LOST_STREAM, { durable_name: LOST_CONSUMER, ack_policy: AckPolicy.Explicit });
}

/** Has a stream keep `replicas` copies, if it is said how many. Throws INVALID_INPUT when the server cannot. */
export async function keepReplicas(
  manager: JetStreamManager,
  config: StreamConfig,
  replicas: number | undefined,
): Promise<void> {
  if (replicas === undefined) return;
  // A server without a cluster takes any number, and keeps one copy (nats-server 2.9).
  const { cluster } = await manager.streams.info(config.name);
  if (replicas > 1 && !cluster) throw tooFewServers(replicas, 'it is one server, not a cluster');
  if (config.num_replicas === replicas) return;
  await manager.streams
    .update(config.name, { ...config, num_replicas: replicas })
    .catch((error: unknown) => Promise.reject(explained(error, replicas)));
}

/** A server that answers that it cannot keep as many copies is the user's to change; any other error is tried again. */
function explained(error: unknown, replicas = 1): Error {
  if (error instanceof JetStreamApiError && replicas > 1) return tooFewServers(replicas, error.message, error);
  return error instanceof Error ? error : new Error(String(error));
}

function tooFewServers(replicas: number, why: string, cause?: Error): SeedsweepError {
  return new SeedsweepError('INVALID_INPUT', `NATS does not keep ${replicas} copies: ${why}.`, {
    cause,
    remedy: `A cluster of at least ${replicas} servers can; on one server leave --replicas out.`,
  });
}

/**
 * Has the server write a new stream's description once more. One killed while it created the stream may have left half a
 * description on its disk: it then knows no such stream, creates it again without mending what is there, and loses
 * it, with all that it holds by then, at its next start (nats-server 2.9).
 */
export async function rewriteDescription(manager: JetStreamManager, stream: string): Promise<void> {
  const { config } = await manager.streams.info(stream);
  await manager.streams.update(stream, config);
}
