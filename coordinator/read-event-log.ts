import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { SeedsweepError } from '../common/errors.js';
import { decodeEventBatch, formatOf } from '../proto/codec/event.js';
import { LOG_FORMAT, type Event } from '../proto/event.js';
import { EVENT_STREAM } from '../proto/names.js';

/**
 * Reads the whole event log in order, calling `visit` for each event. Returns the log's last sequence number. Throws
 * LOG_FORMAT when the log is of a newer version.
 */
export async function readEventLog(connection: NatsConnection, visit: (event: Event) => void): Promise<number> {
  const manager = await jetstreamManager(connection);
  const { state } = await manager.streams.info(EVENT_STREAM);
  if (state.messages === 0) return state.last_seq;
  const consumer = await jetstream(connection).consumers.get(EVENT_STREAM);
  let { num_pending: unread } = await consumer.info();
  if (unread === 0) return state.last_seq;
  let lastSequence = state.last_seq;
  const messages = await consumer.consume({ max_messages: 1_000 });
  try {
    for await (const message of messages) {
      readEvents(message.data).forEach(visit);
      lastSequence = Math.max(lastSequence, message.seq);
      if (--unread <= 0) break;
    }
  } finally {
    await messages.close();
  }
  return lastSequence;
}

/** The events of one message of the log, of whatever format there has been. Throws LOG_FORMAT for a newer one. */
export function readEvents(message: Uint8Array): readonly Event[] {
  const format = formatOf(message);
  if (format <= LOG_FORMAT) return decodeEventBatch(message, format);
  throw new SeedsweepError('LOG_FORMAT', `The event log has format ${format}; this seedsweep reads ${LOG_FORMAT}.`, {
    remedy: 'Use the newer seedsweep that wrote it, or another --state-dir.',
  });
}
