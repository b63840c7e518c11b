import { jetstream, JetStreamApiError, jetstreamManager, type JetStreamClient } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { randomUUID } from 'node:crypto';
import { messageOf, SeedsweepError } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { Backoff, logRetry } from '../common/retry.js';
import { eventBatchCodec } from '../proto/codec.js';
import { LOG_FORMAT, type Event } from '../proto/event.js';
import { EVENT_STREAM, eventSubject } from '../proto/names.js';

/** JetStream's error code for "the stream's last sequence is not the expected one". */
const WRONG_LAST_SEQUENCE = 10071;
const PUBLISH_TIMEOUT_MS = 5_000;
/** Keeps a batch far below NATS's default payload limit of 1 MiB. */
const MAX_BATCH_EVENTS = 2_000;
const MAX_BATCH_BYTES = 512 * 1024;

/**
 * Reads the whole event log in order (only `sweepId`'s events when given), calling `visit` for each event.
 * Returns the log's last sequence number. Throws LOG_FORMAT when the log is of a newer version.
 */
export async function readEventLog(
  connection: NatsConnection,
  visit: (event: Event) => void,
  sweepId?: string,
): Promise<number> {
  const manager = await jetstreamManager(connection);
  const { state } = await manager.streams.info(EVENT_STREAM);
  if (state.messages === 0) return state.last_seq;
  const filter = sweepId === undefined ? {} : { filter_subjects: eventSubject(sweepId) };
  const consumer = await jetstream(connection).consumers.get(EVENT_STREAM, filter);
  let { num_pending: unread } = await consumer.info();
  if (unread === 0) return state.last_seq;
  let lastSequence = state.last_seq;
  const messages = await consumer.consume({ max_messages: 1_000 });
  for await (const message of messages) {
    const batch = eventBatchCodec.decode(message.data);
    if (batch.format > LOG_FORMAT) {
      throw new SeedsweepError(
        'LOG_FORMAT',
        `The event log has format ${batch.format}; this seedsweep reads ${LOG_FORMAT}.`,
        {
          remedy: 'Use the newer seedsweep that wrote it, or another --state-dir.',
        },
      );
    }
    batch.events.forEach(visit);
    lastSequence = Math.max(lastSequence, message.seq);
    unread--;
    if (unread <= 0) break;
  }
  await messages.close();
  return lastSequence;
}

/**
 * The one writer of the event log. Events appended while a publish is under way travel together in the next one, so
 * that durability costs one round trip for many. Each publish states the sequence it follows: a second coordinator
 * on the same log is noticed by whichever writes later, which then fails for good with LOG_FENCED.
 */
export class EventLog {
  private readonly js: JetStreamClient;
  private readonly writer = randomUUID();
  /** Appended and not yet in a message, numbered in order of arrival. */
  private pending: { readonly number: number; readonly event: Event }[] = [];
  private appended = 0;
  /** Number of the oldest event in the message under way. */
  private underWay = Infinity;
  private flushing: Promise<void> | undefined;
  private failure: SeedsweepError | undefined;
  private fail!: (error: SeedsweepError) => void;
  /** Rejects with LOG_FENCED when this log can never be written again. */
  readonly failed = new Promise<never>((_resolve, reject) => (this.fail = reject));

  /** `lastSequence`: what `readEventLog` returned. */
  constructor(
    connection: NatsConnection,
    private lastSequence: number,
    private readonly log: Log,
    private readonly signal: AbortSignal,
  ) {
    this.js = jetstream(connection);
    this.failed.catch(() => undefined); // whoever waits for it hears of it; nobody has to
  }

  /** Adds an event; `durable` tells when JetStream has stored it. */
  append(event: Event): void {
    this.pending.push({ number: this.appended++, event });
  }

  /**
   * Resolves when everything appended before this call is stored; later appends do not prolong it. Rejects with
   * LOG_FENCED, or with INTERRUPTED after the signal.
   */
  async durable(): Promise<void> {
    const last = this.appended - 1;
    while (Math.min(this.underWay, this.pending[0]?.number ?? Infinity) <= last) {
      this.flushing ??= this.flush().finally(() => (this.flushing = undefined));
      await this.flushing;
    }
    if (this.failure) throw this.failure;
  }

  private async flush(): Promise<void> {
    if (this.failure) throw this.failure;
    const { sweepId, payload } = this.takeBatch();
    await this.publish(sweepId, payload);
    this.underWay = Infinity;
  }

  /** The oldest pending events of one sweep, as many as fit one message; other sweeps' wait for the next. */
  private takeBatch(): { sweepId: string; payload: Uint8Array } {
    const first = this.pending[0]!;
    const { sweepId } = first.event;
    let taken = this.pending.filter(({ event }) => event.sweepId === sweepId).slice(0, MAX_BATCH_EVENTS);
    const encode = () => eventBatchCodec.encode({ format: LOG_FORMAT, events: taken.map(({ event }) => event) });
    let payload = encode();
    while (payload.length > MAX_BATCH_BYTES && taken.length > 1) {
      taken = taken.slice(0, Math.ceil(taken.length / 2));
      payload = encode();
    }
    const left = new Set(taken);
    this.pending = this.pending.filter((entry) => !left.has(entry));
    this.underWay = first.number;
    return { sweepId, payload };
  }

  private async publish(sweepId: string, payload: Uint8Array): Promise<void> {
    const backoff = new Backoff(50, 2_000);
    const options = {
      // The same for each try, so that a publish whose acknowledgement was lost is stored once.
      msgID: `${this.writer}:${this.lastSequence + 1}`,
      expect: { lastSequence: this.lastSequence },
      timeout: PUBLISH_TIMEOUT_MS,
    };
    for (;;) {
      try {
        this.lastSequence = (await this.js.publish(eventSubject(sweepId), payload, options)).seq;
        return;
      } catch (error) {
        if (error instanceof JetStreamApiError && error.code === WRONG_LAST_SEQUENCE) {
          if (await this.holds(this.lastSequence + 1, options.msgID)) {
            this.lastSequence++;
            return;
          }
          this.failure = new SeedsweepError('LOG_FENCED', 'Another coordinator writes to this event log.', {
            cause: error,
            remedy: 'Run one coordinator per NATS server; this one stops.',
          });
          this.fail(this.failure);
          throw this.failure;
        }
        if (this.signal.aborted) {
          this.failure = new SeedsweepError('INTERRUPTED', 'Stopped before the event log could be written.', {
            cause: error,
          });
          throw this.failure;
        }
        logRetry(this.log, backoff.count, 'event log not writable, trying again', { error: messageOf(error) });
        await backoff.wait(this.signal);
      }
    }
  }

  /** Whether the log's message `sequence` is the one we published as `id`, whose acknowledgement we never got. */
  private async holds(sequence: number, id: string): Promise<boolean> {
    const manager = await this.js.jetstreamManager();
    const message = await manager.streams.getMessage(EVENT_STREAM, { seq: sequence }).catch(() => null);
    return message?.header.get('Nats-Msg-Id') === id;
  }
}
