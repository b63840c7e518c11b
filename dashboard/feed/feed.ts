import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../common/clock.js';
import { messageOf, SeedsweepError } from '../../common/errors.js';
import { Backoff } from '../../common/retry.js';
import type { CoordinatorAddress } from '../../proto/channel.js';
import type { Observation } from '../../proto/observation.js';
import type { SweepsClient } from '../../proto/sweeps-client.js';
import { listWorkers } from '../../proto/workers-client.js';
import { applyObservation } from '../data/apply-observation.js';
import type { DashboardStore } from '../data/dashboard-store.js';
import { OutputFocus } from './output-focus.js';

const WORKERS_EVERY_MS = 2_000;
const CURVES_EVERY_MS = 1_000;

export interface FeedOptions {
  readonly client: SweepsClient;
  readonly coordinator: CoordinatorAddress;
  readonly sweepId: string;
  readonly store: DashboardStore;
  readonly clock: Clock;
  /** Ends the feed. */
  readonly signal: AbortSignal;
}

export interface Feed {
  /** Keeps the curves of these entries up to date in the store, and forgets all others. */
  focusCurves(entries: readonly number[]): void;
  /** Keeps what this trial says up to date in the store; undefined: none is looked at. */
  focusTrial(trial: number | undefined): void;
  /** Rejects when the coordinator answers that it will never do: the sweep is unknown, the token wrong. */
  readonly failed: Promise<never>;
}

/**
 * Keeps a store up to date with a coordinator until the signal: connects again by itself, and says so in the store
 * meanwhile. What was last known stays on show.
 */
export function startFeed(options: FeedOptions): Feed {
  const focus = new CurvesFocus(options);
  const failed = observe(options, focus).then(() => new Promise<never>(() => undefined));
  failed.catch(() => undefined); // whoever waits for it hears of it
  void followWorkers(options);
  const output = new OutputFocus(options);
  return { focusCurves: (entries) => focus.set(entries), focusTrial: (trial) => output.set(trial), failed };
}

async function observe({ client, sweepId, store, clock, signal }: FeedOptions, focus: CurvesFocus): Promise<void> {
  const backoff = new Backoff(250, 2_000);
  while (!signal.aborted) {
    let reason = 'the coordinator stopped';
    try {
      for await (const observation of client.observe(sweepId, signal)) {
        const sweep = applyObservation(store.get().sweep, observation, clock.now());
        store.set({ sweep, connection: { state: 'connected' } });
        focus.changed(touchedBy(observation));
        backoff.reset();
      }
    } catch (error) {
      if (!(error instanceof SeedsweepError && error.retryable)) throw error;
      reason = messageOf(error);
    }
    if (signal.aborted) return;
    const { connection } = store.get();
    const sinceMs = connection.state === 'lost' ? connection.sinceMs : clock.now();
    store.set({ connection: { state: 'lost', sinceMs, reason } });
    await backoff.wait(signal);
  }
}

/** The entries whose curves may have changed. */
function touchedBy({ trials, curves }: Observation): ReadonlySet<number> {
  return new Set([...trials, ...curves].map(({ entry }) => entry));
}

/** The list of workers is small, and it goes on changing when trials do not: it is asked for now and then. */
async function followWorkers({ coordinator, store, signal }: FeedOptions): Promise<void> {
  while (!signal.aborted) {
    // While the coordinator is out of reach, the observation says so.
    const workers = await listWorkers(coordinator).catch(() => undefined);
    if (workers) store.set({ workers });
    await pause(WORKERS_EVERY_MS, signal);
  }
}

/** Fetches the curves that a screen shows: at once when it opens, and again, now and then, while they change. */
class CurvesFocus {
  private entries: readonly number[] = [];
  private stale = false;
  private fetching = false;
  /** Ends the rest between two fetches, when others are wanted. */
  private turn = new AbortController();

  constructor(private readonly options: FeedOptions) {}

  set(entries: readonly number[]): void {
    const { length } = this.entries;
    if (entries.length === length && entries.every((entry, place) => entry === this.entries[place])) return;
    this.entries = [...entries];
    this.stale = entries.length > 0;
    this.turn.abort();
    void this.fetch();
  }

  changed(entries: ReadonlySet<number>): void {
    if (!this.entries.some((entry) => entries.has(entry))) return;
    this.stale = true;
    void this.fetch();
  }

  private async fetch(): Promise<void> {
    if (this.fetching) return;
    this.fetching = true;
    const { client, sweepId, store, signal } = this.options;
    while (this.stale && !signal.aborted) {
      this.stale = false;
      const wanted = this.entries;
      this.turn = new AbortController();
      const curves = await client.curves(sweepId, wanted).catch(() => undefined);
      if (wanted === this.entries) {
        if (curves) store.set({ curves: new Map(curves.map((each) => [each.entry, each])) });
        await pause(CURVES_EVERY_MS, this.turn.signal);
      } else {
        this.stale = this.entries.length > 0;
      }
    }
    this.fetching = false;
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
