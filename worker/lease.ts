import { jetstream, type Consumer, type JetStreamClient, type JsMsg } from '@nats-io/jetstream';
import { Kvm, type KV, type KvEntry } from '@nats-io/kv';
import type { NatsConnection } from '@nats-io/transport-node';
import { EventEmitter, once } from 'node:events';
import { messageOf } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { Backoff, logRetry } from '../common/retry.js';
import { untilAborted } from '../common/until-aborted.js';
import { sweepRecordCodec } from '../proto/codec/sweep.js';
import { trialMessageCodec } from '../proto/codec/trial.js';
import { SWEEP_BUCKET, TRIAL_STREAM, trialConsumer } from '../proto/names.js';
import type { SweepPlace } from '../common/place.js';
import type { TrialMessage } from '../proto/trial.js';
import type { Inability } from '../proto/worker-status.js';
import { SetAside } from './set-aside.js';

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
    this.timer = setInterval(() => this.tell(() => message.working()), leaseMs / 3);
  }

  /** The attempt this lease is for. */
  get attempt(): number {
    return this.trial.priorAttempts + this.message.info.deliveryCount;
  }

  /** The trial is over: takes it off the queue. */
  acknowledge(): void {
    this.abandon();
    this.tell(() => this.message.ack());
  }

  /** The trial goes to whoever is free, after `delayMs`. */
  giveBack(delayMs = 0): void {
    this.abandon();
    this.tell(() => this.message.nak(delayMs));
  }

  /** Lets the lease run out: somebody else has the trial already. */
  abandon(): void {
    clearInterval(this.timer);
  }

  private tell(say: () => void): void {
    try {
      say();
    } catch {
      // The connection is closed for good; the lease runs out.
    }
  }
}

/** What a slot is to do: train a trial, or look whether one of this kind could be trained here. */
export type Work =
  { readonly kind: 'lease'; readonly lease: Lease } | { readonly kind: 'look'; readonly trial: TrialMessage };

/** Leases trials from the sweeps that are running, as the key-value bucket lists them. */
export class LeaseSource {
  private readonly js: JetStreamClient;
  /** Running sweeps, the one to ask first in front. */
  private order: string[] = [];
  private readonly aside = new SetAside();
  private readonly places = new Map<string, SweepPlace | undefined>();
  private readonly consumers = new Map<string, { consumer: Consumer; leaseMs: number }>();
  private readonly changes = new EventEmitter();

  constructor(
    private readonly connection: NatsConnection,
    private readonly log: Log,
    private readonly signal: AbortSignal,
    /** The one sweep to lease from; all of them when undefined. */
    private readonly only?: string,
  ) {
    this.js = jetstream(connection);
    this.changes.setMaxListeners(0);
  }

  /** Follows the list of sweeps until the signal, waiting for a coordinator to set it up, whatever breaks on the way. */
  async follow(): Promise<void> {
    const backoff = new Backoff(100, 1_000);
    while (!this.signal.aborted) {
      try {
        const bucket = await new Kvm(this.connection).open(SWEEP_BUCKET);
        await bucket.status();
        await this.watch(bucket, () => backoff.reset());
      } catch (error) {
        logRetry(this.log, backoff.count, 'cannot read the list of sweeps yet', { error: messageOf(error) });
      }
      await backoff.wait(this.signal);
    }
  }

  private async watch(bucket: KV, heard: () => void): Promise<void> {
    const watch = await bucket.watch();
    const stop = () => watch.stop();
    if (this.signal.aborted) stop();
    this.signal.addEventListener('abort', stop);
    try {
      for await (const entry of watch) {
        heard();
        this.note(entry);
      }
    } finally {
      this.signal.removeEventListener('abort', stop);
    }
  }

  /** What is left to others, and why. */
  get cannot(): readonly Inability[] {
    return this.aside.reasons();
  }

  /** Leases nothing from the trial's sweep until it is found, by looking at the trial again, that it can be trained here. */
  setAside({ sweepId }: Pick<TrialMessage, 'sweepId'>, reason: string, trial?: TrialMessage): void {
    this.order = this.order.filter((other) => other !== sweepId);
    if (!this.aside.put(sweepId, reason, trial, performance.now())) return;
    this.log.error({ sweepId, reason }, 'this worker leaves the sweep to others, and looks again from time to time');
    this.changes.emit('cannot');
  }

  /** The sweep's trials can be trained here after all. */
  takeUp(sweepId: string): void {
    if (!this.aside.fits(sweepId)) return;
    this.log.info({ sweepId }, 'what the sweep lacked here is there: it is served');
    this.order.push(sweepId);
    this.changes.emit('cannot');
    this.changes.emit('change');
  }

  /** One of the sweep's trials has been trained here. */
  suits(sweepId: string): void {
    this.aside.suits(sweepId);
  }

  /** Nobody could look whether the sweep can be trained here: somebody shall, soon. */
  lookLater(sweepId: string): void {
    this.aside.later(sweepId, performance.now());
    this.changes.emit('change');
  }

  /** Calls `listener` when what is left to others changes. */
  onCannot(listener: () => void): void {
    this.changes.on('cannot', listener);
  }

  private note(entry: KvEntry): void {
    const { key } = entry;
    if (this.only !== undefined && key !== this.only) return;
    this.order = this.order.filter((sweepId) => sweepId !== key);
    if (entry.operation !== 'PUT' || !this.isRunning(entry)) {
      this.consumers.delete(key);
      this.places.delete(key);
      if (this.aside.delete(key)) this.changes.emit('cannot');
    } else if (this.aside.has(key)) this.aside.hasten(key, performance.now());
    else this.order.push(key);
    this.changes.emit('change');
  }

  /** Takes in what a record says; false when there is nothing to lease. */
  private isRunning(entry: KvEntry): boolean {
    try {
      const { state, place } = sweepRecordCodec.decode(entry.value);
      this.places.set(entry.key, place);
      return state === 'running';
    } catch (error) {
      this.log.error({ sweepId: entry.key, error: messageOf(error) }, 'a sweep record makes no sense to this version');
      return false;
    }
  }

  /** The next trial, or one of a sweep that was set aside, to be looked at; waits for it. Undefined once the signal is aborted. */
  async next(): Promise<Work | undefined> {
    while (!this.signal.aborted) {
      const trial = this.aside.takeDue(performance.now());
      if (trial) return { kind: 'look', trial: this.placed(trial) };
      const sweepId = this.order[0];
      if (sweepId === undefined) {
        await this.change(this.aside.dueInMs(performance.now()));
        continue;
      }
      const lease = await this.pull(sweepId);
      if (lease) return { kind: 'lease', lease };
      // Nothing there: the others come first next time.
      if (this.order[0] === sweepId) this.order.push(this.order.shift()!);
    }
    return undefined;
  }

  /** Resolves when something changes, and after `mostMs` at the latest. */
  private async change(mostMs: number | undefined): Promise<void> {
    const late = mostMs === undefined ? [] : [AbortSignal.timeout(Math.ceil(mostMs))];
    const signal = AbortSignal.any([this.signal, ...late]);
    await once(this.changes, 'change', { signal }).catch(() => undefined);
  }

  private async pull(sweepId: string): Promise<Lease | undefined> {
    try {
      const { consumer, leaseMs } = await this.consumerOf(sweepId);
      const pulled = consumer.next({
        expires: this.order.length > 1 || this.aside.size > 0 ? SHARED_PULL_MS : PULL_MS,
      });
      const message = await untilAborted(pulled, this.signal);
      if (message && !this.signal.aborted) return this.toLease(sweepId, message, leaseMs);
      if (this.signal.aborted) pulled.then((late) => late?.nak()).catch(() => undefined);
      return undefined;
    } catch (error) {
      if (this.signal.aborted) return undefined;
      this.log.debug({ sweepId, error: messageOf(error) }, 'no lease');
      this.consumers.delete(sweepId);
      await new Backoff(200, 200).wait(this.signal);
      return undefined;
    }
  }

  /** A trial with where its sweep's own files are now. */
  private placed(trial: TrialMessage): TrialMessage {
    const place = this.places.get(trial.sweepId);
    return place ? { ...trial, place } : trial;
  }

  private toLease(sweepId: string, message: JsMsg, leaseMs: number): Lease | undefined {
    try {
      return new Lease(this.placed(trialMessageCodec.decode(message.data)), message, leaseMs);
    } catch (error) {
      // Another version's message: leave the sweep to workers that understand it.
      this.log.error({ sweepId, error: messageOf(error) }, 'a trial message makes no sense to this version');
      message.nak();
      this.setAside(
        { sweepId },
        'Its trials make no sense to this version: run the same version of seedsweep everywhere.',
      );
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
}
