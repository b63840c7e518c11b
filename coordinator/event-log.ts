import { jetstream, JetStreamApiError, type JetStreamClient } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { randomUUID } from 'node:crypto';
import { messageOf, SeedsweepError } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { Backoff, logRetry } from '../common/retry.js';
import { BATCH_OVERHEAD_BYTES, encodeEvent, encodeEventBatch, EVENT_OVERHEAD_BYTES } from '../proto/codec/event.js';
import { LOG_FORMAT, type Event } from '../proto/event.js';
import { EVENT_STREAM, eventSubject } from '../proto/names.js';
import { isMissingMessage } from './jetstream-errors.js';

/** JetStream's error code for "the stream's last sequence is not the expected one". */
const WRONG_LAST_SEQUENCE = 10071;
const PUBLISH_TIMEOUT_MS = 5_000;
const MAX_BATCH_EVENTS = 2_000;
/** Events travel together up to here; one that is larger travels alone. */
const MAX_BATCH_BYTES = 512 * 1024;
/** What NATS takes when the server does not say, and what the headers of a publish need of it. */
const USUAL_PAYLOAD_BYTES = 2 ** 20;
const HEADER_BYTES = 1_024;

/** An event that has been put into bytes. */
export interface EncodedEvent {
  readonly sweepId: string;
  readonly bytes: Uint8Array;
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
  private pending: { readonly number: number; readonly event: EncodedEvent }[] = [];
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
    private readonly connection: NatsConnection,
    private lastSequence: number,
    private readonly log: Log,
    private readonly signal: AbortSignal,
  ) {
    this.js = jetstream(connection);
    this.failed.catch(() => undefined); // whoever waits for it hears of it; nobody has to
  }

  /** The largest event that this server stores, in bytes. */
  get maxEventBytes(): number {
    const payload = this.connection.info?.max_payload ?? USUAL_PAYLOAD_BYTES;
    return payload - HEADER_BYTES - BATCH_OVERHEAD_BYTES - EVENT_OVERHEAD_BYTES;
  }

  /** Puts an event into bytes. Throws INVALID_INPUT for one that the server would refuse for its size. */
  encode(event: Event): EncodedEvent {
    const bytes = encodeEvent(event);
    if (bytes.length <= this.maxEventBytes) return { sweepId: event.sweepId, bytes };
    throw new SeedsweepError(
      'INVALID_INPUT',
      `A fact of ${bytes.length} bytes is more than the NATS server stores (${this.maxEventBytes}).`,
      { remedy: "Make it smaller, or raise max_payload in the NATS server's configuration." },
    );
  }

  /** Adds an event; `durable` tells when JetStream has stored it. */
  append(event: EncodedEvent): void {
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
    const most = Math.min(MAX_BATCH_BYTES, this.maxEventBytes);
    const taken: Uint8Array[] = [];
    const left: typeof this.pending = [];
    let bytes = 0;
    let full = false;
    for (const entry of this.pending) {
      const size = entry.event.bytes.length + EVENT_OVERHEAD_BYTES;
      full ||= entry.event.sweepId === sweepId && taken.length > 0 && bytes + size > most;
      if (full || taken.length >= MAX_BATCH_EVENTS || entry.event.sweepId !== sweepId) {
        left.push(entry);
      } else {
        taken.push(entry.event.bytes);
        bytes += size;
      }
    }
    this.pending = left;
    this.underWay = first.number;
    return { sweepId, payload: encodeEventBatch(LOG_FORMAT, taken) };
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
        const ours = isWrongSequence(error) ? await this.holds(this.lastSequence + 1, options.msgID) : undefined;
        if (ours === true) {
          this.lastSequence++;
          return;
        }
        if (ours === false) throw this.giveUp(fenced(error));
        if (this.signal.aborted) {
          throw (this.failure = new SeedsweepError('INTERRUPTED', 'Stopped before the event log could be written.', {
            cause: error,
          }));
        }
        logRetry(this.log, backoff.count, 'event log not writable, trying again', { error: messageOf(error) });
        await backoff.wait(this.signal);
      }
    }
  }

  private giveUp(failure: SeedsweepError): SeedsweepError {
    this.failure = failure;
    this.fail(failure);
    return failure;
  }

  /**
   * Whether the log's message `sequence` is the one we published as `id`, whose acknowledgement we never got. Undefined
   * while the server does not say: what it would answer must not be guessed.
   */
  private async holds(sequence: number, id: string): Promise<boolean | undefined> {
    try {
      const manager = await this.js.jetstreamManager();
      const message = await manager.streams.getMessage(EVENT_STREAM, { seq: sequence });
      return message?.header.get('Nats-Msg-Id') === id;
    } catch (error) {
      return isMissingMessage(error) ? false : undefined;
    }
  }
}

function isWrongSequence(error: unknown): boolean {
  return error instanceof JetStreamApiError && error.code === WRONG_LAST_SEQUENCE;
}

function fenced(cause: unknown): SeedsweepError {
  return new SeedsweepError('LOG_FENCED', 'Another coordinator writes to this event log.', {
    cause,
    remedy: 'Run one coordinator per NATS server; this one stops.',
  });
}
