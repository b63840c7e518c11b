import {
  AckPolicy,
  DiscardPolicy,
  RetentionPolicy,
  StorageType,
  type JetStreamManager,
  type StreamConfig,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
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

/** Creates the streams that are missing; leaves the others, and what they hold, as they are. */
export async function ensureStreams(manager: JetStreamManager, replicas: number): Promise<void> {
  const common = {
    storage: StorageType.File,
    num_replicas: replicas,
    duplicate_window: nanos(DUPLICATE_WINDOW_MS),
  } satisfies Partial<StreamConfig>;
  await ensureStream(manager, { ...common, name: EVENT_STREAM, subjects: [ALL_EVENTS], discard: DiscardPolicy.New });
  await ensureStream(manager, {
    ...common,
    name: TRIAL_STREAM,
    subjects: [ALL_TRIALS],
    retention: RetentionPolicy.Workqueue,
    allow_direct: true,
  });
  // The advisory is sent once, to whoever listens; a stream keeps it for a coordinator that was down.
  await ensureStream(manager, {
    ...common,
    name: LOST_STREAM,
    subjects: [ALL_LOST],
    retention: RetentionPolicy.Workqueue,
  });
  await manager.consumers.add(LOST_STREAM, { durable_name: LOST_CONSUMER, ack_policy: AckPolicy.Explicit });
}

async function ensureStream(
  manager: JetStreamManager,
  config: Partial<StreamConfig> & { name: string },
): Promise<void> {
  for await (const existing of manager.streams.list()) if (existing.config.name === config.name) return;
  await manager.streams.add(config);
  await rewriteDescription(manager, config.name);
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
