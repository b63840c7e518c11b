import { jetstream, type Consumer, type JetStreamClient, type JsMsg } from '@nats-io/jetstream';
import { Kvm, type KV } from '@nats-io/kv';
import type { NatsConnection } from '@nats-io/transport-node';
import { EventEmitter, once } from 'node:events';
import { messageOf } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { Backoff, logRetry } from '../common/retry.js';
import { sweepRecordCodec, trialMessageCodec } from '../proto/codec.js';
import { SWEEP_BUCKET, TRIAL_STREAM, trialConsumer } from '../proto/names.js';
import type { TrialMessage } from '../proto/trial.js';

const NANOS_PER_MS = 1e6;
/** How long one pull waits for a trial: alone on a sweep, and when other sweeps wait for their turn. */
const PULL_MS = 5_000;
const SHARED_PULL_MS = 1_000;

/** A trial on loan. The lease extends itself until it is settled one way or another. */
export class Lease {
  private readonly timer: NodeJS.Timeout;

  constructor(
    readonly trial: TrialMessage,
    private readonly message: JsMsg,
    leaseMs: number,
  ) {
    this.timer = setInterval(() => message.working(), leaseMs / 3);
  }

  /** The attempt this lease is for. */
  get attempt(): number {
    return this.trial.priorAttempts + this.message.info.deliveryCount;
  }

  /** The trial is over: takes it off the queue. */
  acknowledge(): void {
    this.abandon();
    this.message.ack();
  }

  /** The trial goes to whoever is free, after `delayMs`. */
  giveBack(delayMs = 0): void {
    this.abandon();
    this.message.nak(delayMs);
  }

  /** Lets the lease run out: somebody else has the trial already. */
  abandon(): void {
    clearInterval(this.timer);
  }
}

/** Leases trials from the sweeps that are running, as the key-value bucket lists them. */
export class LeaseSource {
  private readonly js: JetStreamClient;
  /** Running sweeps, the one to ask first in front. */
  private order: string[] = [];
  private readonly consumers = new Map<string, { consumer: Consumer; leaseMs: number }>();
  private readonly changes = new EventEmitter();
  private readonly aborted: Promise<undefined>;

  constructor(
    private readonly connection: NatsConnection,
    private readonly log: Log,
    private readonly signal: AbortSignal,
    /** The one sweep to lease from; all of them when undefined. */
    private readonly only?: string,
  ) {
    this.js = jetstream(connection);
    this.changes.setMaxListeners(0);
    this.aborted = new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
  }

  /** Follows the list of sweeps until the signal. Waits for the bucket if no coordinator has made it yet. */
  async follow(): Promise<void> {
    const bucket = await this.openBucket();
    if (!bucket) return;
    const watch = await bucket.watch();
    this.signal.addEventListener('abort', () => watch.stop());
    for await (const entry of watch) {
      if (this.only !== undefined && entry.key !== this.only) continue;
      const running = entry.operation === 'PUT' && sweepRecordCodec.decode(entry.value).state === 'running';
      this.order = this.order.filter((sweepId) => sweepId !== entry.key);
      if (running) this.order.push(entry.key);
      else this.consumers.delete(entry.key);
      this.changes.emit('change');
    }
  }

  /** The next trial; waits for one. Undefined once the signal is aborted. */
  async next(): Promise<Lease | undefined> {
    while (!this.signal.aborted) {
      const sweepId = this.order[0];
      if (sweepId === undefined) {
        await once(this.changes, 'change', { signal: this.signal }).catch(() => undefined);
        continue;
      }
      const lease = await this.pull(sweepId);
      if (lease) return lease;
      // Nothing there: the others come first next time.
      if (this.order[0] === sweepId) this.order.push(this.order.shift()!);
    }
    return undefined;
  }

  private async pull(sweepId: string): Promise<Lease | undefined> {
    try {
      const { consumer, leaseMs } = await this.consumerOf(sweepId);
      const pulled = consumer.next({ expires: this.order.length > 1 ? SHARED_PULL_MS : PULL_MS });
      const message = await Promise.race([pulled, this.aborted]);
      if (this.signal.aborted)
        void pulled.then(
          (late) => late?.nak(),
          () => undefined,
        );
      return message && !this.signal.aborted ? this.toLease(message, leaseMs) : undefined;
    } catch (error) {
      if (this.signal.aborted) return undefined;
      this.log.debug({ sweepId, error: messageOf(error) }, 'no lease');
      this.consumers.delete(sweepId);
      await new Backoff(200, 200).wait(this.signal);
      return undefined;
    }
  }

  private toLease(message: JsMsg, leaseMs: number): Lease | undefined {
    try {
      return new Lease(trialMessageCodec.decode(message.data), message, leaseMs);
    } catch (error) {
      // Another version's message: leave it to workers that understand it.
      this.log.error({ error: messageOf(error) }, 'a trial message makes no sense to this version; given back');
      message.nak(5_000);
      return undefined;
    }
  }

  private async consumerOf(sweepId: string) {
    const known = this.consumers.get(sweepId);
    if (known) return known;
    const consumer = await this.js.consumers.get(TRIAL_STREAM, trialConsumer(sweepId));
    const { config } = await consumer.info(true);
    const entry = { consumer, leaseMs: (config.ack_wait ?? 30_000 * NANOS_PER_MS) / NANOS_PER_MS };
    this.consumers.set(sweepId, entry);
    return entry;
  }

  private async openBucket(): Promise<KV | undefined> {
    const backoff = new Backoff(100, 1_000);
    while (!this.signal.aborted) {
      try {
        const bucket = await new Kvm(this.connection).open(SWEEP_BUCKET);
        await bucket.status();
        return bucket;
      } catch (error) {
        logRetry(this.log, backoff.count, 'no coordinator has set up this NATS server yet', {
          error: messageOf(error),
        });
        await backoff.wait(this.signal);
      }
    }
    return undefined;
  }
}
