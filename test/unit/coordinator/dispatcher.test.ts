import { afterEach, describe, expect, test, vi } from 'vitest';
import { silentLog } from '../../../common/log.js';
import { Dispatcher } from '../../../coordinator/dispatcher.js';
import type { SweepFact, SweepProjection } from '../../../coordinator/projection/sweep-projection.js';
import { mostDeliveries, type QueuedTrial, type TrialQueue } from '../../../coordinator/trial-queue.js';
import type { ReportBody } from '../../../proto/report.js';
import type { SweepSpec } from '../../../proto/spec.js';
import type { TrialMessage } from '../../../proto/trial.js';
import { submittedSweep } from '../../support/plans.js';
import { failed, finished, released, reportsOf, started } from '../../support/report-client.js';
import { simulatedSpec } from '../../support/sweeps.js';
import { eventually } from '../../support/wait.js';

/** A work queue that keeps its messages in memory, and notes what is asked of it. */
class MemoryQueue implements Pick<TrialQueue, 'publish' | 'queued' | 'remove'> {
  readonly stored = new Map<number, TrialMessage>();
  /** Every message that was ever stored, in order. */
  readonly published: QueuedTrial[] = [];
  readonly removed: number[] = [];
  reads = 0;
  /** Runs before a message is stored, and before one is removed; may take its time, or throw. */
  beforePublish: (trial: TrialMessage) => Promise<void> | void = () => undefined;
  beforeRemove: (seq: number) => Promise<void> | void = () => undefined;
  private readonly byId = new Map<string, number>();

  queued(): Promise<readonly QueuedTrial[]> {
    this.reads++;
    return Promise.resolve([...this.stored].map(([seq, message]) => ({ seq, message })));
  }

  async publish(trial: TrialMessage, publisher: string): Promise<number> {
    const id = `${publisher}/${trial.trialIndex}/${trial.round}/${trial.priorAttempts}`;
    const known = this.byId.get(id);
    if (known === undefined) this.store(trial, id);
    const seq = this.byId.get(id)!;
    // It is stored, and whoever asked does not know yet.
    await this.beforePublish(trial);
    return seq;
  }

  async remove(seq: number): Promise<boolean> {
    await this.beforeRemove(seq);
    this.removed.push(seq);
    return this.stored.delete(seq);
  }

  /** As when the worker that has a trial acknowledges its message. */
  acknowledge(index: number): void {
    for (const [seq, { trialIndex }] of this.stored) if (trialIndex === index) this.stored.delete(seq);
  }

  /** The trials that are queued, by place. */
  get indices(): readonly number[] {
    return [...this.stored.values()].map(({ trialIndex }) => trialIndex);
  }

  store(trial: TrialMessage, id = `somebody/${trial.trialIndex}/${trial.round}`): number {
    const seq = this.published.length + 1;
    this.byId.set(id, seq);
    this.stored.set(seq, trial);
    this.published.push({ seq, message: trial });
    return seq;
  }
}

const stop = new AbortController();
const dispatchers: Dispatcher[] = [];
afterEach(async () => {
  await Promise.all(dispatchers.splice(0).map((dispatcher) => dispatcher.close()));
});

class Story {
  readonly sweep: SweepProjection;
  readonly dispatcher: Dispatcher;

  constructor(
    window: number,
    spec: SweepSpec = simulatedSpec({ rates: [0.01, 0.02, 0.03], seeds: 2, attempts: 2 }),
    readonly queue = new MemoryQueue(),
    sweep?: SweepProjection,
  ) {
    this.sweep = sweep ?? submittedSweep(spec);
    this.dispatcher = new Dispatcher(this.sweep, queue, { window, log: silentLog, signal: stop.signal });
    dispatchers.push(this.dispatcher);
    this.dispatcher.pump();
  }

  /** A fact, as the ledger passes it on; `other`: another sweep of the same log. */
  tell(body: SweepFact, other?: SweepProjection): void {
    this.sweep.apply(body, 0, () => other);
    this.dispatcher.note(body);
  }

  /** The next attempt of a trial says this. */
  run(index: number, ...bodies: readonly ReportBody[]): void {
    const attempt = (this.sweep.trial(index)?.attempt ?? 0) + 1;
    for (const report of reportsOf(this.sweep.id, this.sweep.plan.trial(index), attempt, started, ...bodies)) {
      this.tell({ kind: 'reported', report });
    }
  }

  /** A trial is trained to its end, and its worker acknowledges its message. */
  train(index: number): void {
    this.run(index, finished);
    this.queue.acknowledge(index);
  }

  /** Resolves when nothing is under way to the queue. */
  async dispatcherRests(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }

  queuedAre(...indices: readonly number[]): Promise<unknown> {
    const wanted = JSON.stringify(indices);
    return eventually(
      `${wanted} in the queue, which has ${JSON.stringify(this.queue.indices)}`,
      () => JSON.stringify(this.queue.indices) === wanted,
      10_000,
    );
  }

  latest(index: number): TrialMessage {
    return this.queue.published.findLast(({ message }) => message.trialIndex === index)!.message;
  }
}

const broken: ReportBody = { kind: 'failed', error: 'it broke', logTail: [], permanent: true };
const reopened = (...trialIndices: number[]): SweepFact => ({ kind: 'reopened', trialIndices });
const pruned = (...entries: number[]): SweepFact => ({ kind: 'pruned', entries, trialIndices: [], by: '' });

/** Holds up whoever waits until it is opened. */
function gate() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { wait: () => opened, open };
}

describe('the window of queued trials', () => {
  test('is filled in the plan’s order, and filled again as trials end', async () => {
    const story = new Story(3);
    await story.queuedAre(0, 1, 2);
    story.train(1);
    await story.queuedAre(0, 2, 3);
    // A trial that is tried again keeps its message, and so its place in the window.
    story.run(0, failed);
    story.run(2, released);
    story.train(3);
    await story.queuedAre(0, 2, 4);
    for (const index of [0, 2, 4]) story.train(index);
    await story.queuedAre(5);
    story.train(5);
    expect(story.sweep.state).toBe('done');
    expect(story.queue.published.map(({ message }) => message.trialIndex)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(story.queue).toMatchObject({ reads: 1, removed: [] });
  });

  test('gives a trial that is handed back again and again a new message, long before the queue would give it up', async () => {
    const story = new Story(2);
    await story.queuedAre(0, 1);
    for (let stop = 1; stop < 25; stop++) story.run(0, released);
    expect(story.queue.removed).toEqual([]);
    for (let stop = 25; stop <= 300; stop++) {
      story.run(0, released);
      await story.dispatcherRests();
    }
    expect(story.sweep.trial(0)?.state).toBe('queued');
    const messages = story.queue.published.filter(({ message }) => message.trialIndex === 0);
    expect(messages.length).toBeGreaterThan(3);
    // None was handed out nearly as often as the queue allows, and no attempt's number comes twice.
    for (const [place, { message }] of messages.slice(1).entries()) {
      const before = messages[place]!.message.priorAttempts;
      expect(message.priorAttempts).toBeGreaterThanOrEqual(before + mostDeliveries(2));
    }
    story.train(0);
    story.train(1);
    await story.queuedAre(2, 3);
  });

  test('does not grow while the sweep is paused, and is filled when it goes on', async () => {
    const story = new Story(2);
    await story.queuedAre(0, 1);
    story.tell({ kind: 'controlled', action: 'pause' });
    story.train(0);
    story.train(1);
    expect(story.queue.indices).toEqual([]);
    story.tell({ kind: 'controlled', action: 'resume' });
    await story.queuedAre(2, 3);
  });

  test('holds what was queued before a restart, and nothing of it twice', async () => {
    const { queue, sweep, dispatcher } = new Story(2);
    await eventually('a full window', () => queue.indices.length === 2);
    await dispatcher.close();
    // Ended, but not acknowledged; of a round that is over; of a plan that was never this one's.
    const [first, second] = queue.published.map(({ message }) => message);
    queue.store({ ...second!, round: 7 });
    queue.store({ ...second!, trialId: 'ffffffffffffffff' });
    queue.store({ ...second!, trialIndex: 99 });
    for (const report of reportsOf(sweep.id, sweep.plan.trial(first!.trialIndex), 1, started, finished)) {
      sweep.apply({ kind: 'reported', report }, 0, () => undefined);
    }
    const again = new Story(4, undefined, queue, sweep);
    await again.queuedAre(1, 2, 3, 4);
    expect(queue.removed).toEqual([1, 3, 4, 5]);
    expect(queue.published.slice(5).map(({ message }) => message.trialIndex)).toEqual([2, 3, 4]);
  });

  test('is made whole after the server has lost some of it', async () => {
    const story = new Story(3);
    await story.queuedAre(0, 1, 2);
    story.queue.acknowledge(1);
    story.dispatcher.recheck();
    await story.queuedAre(0, 2, 1);
    expect(story.queue.reads).toBe(2);
  });
});

describe('a fact costs what it touches', () => {
  test('pruning an entry removes its messages alone, and reads nothing', async () => {
    const story = new Story(5);
    await story.queuedAre(0, 1, 2, 3, 4);
    story.tell(pruned(1));
    await story.queuedAre(0, 1, 4, 5);
    expect(story.queue).toMatchObject({ reads: 1, removed: [3, 4] });
  });

  test('pruning a trial removes its message alone', async () => {
    const story = new Story(3);
    await story.queuedAre(0, 1, 2);
    story.tell({ kind: 'pruned', entries: [], trialIndices: [1], by: 'test' });
    await story.queuedAre(0, 2, 3);
    expect(story.queue).toMatchObject({ reads: 1, removed: [2] });
  });

  test('taking a trial over removes its message alone, whether somebody trains it or not', async () => {
    const story = new Story(3);
    await story.queuedAre(0, 1, 2);
    const other = submittedSweep(simulatedSpec({ name: 'other', rates: [0.01, 0.02, 0.03], seeds: 2 }));
    for (const index of [0, 1]) {
      for (const report of reportsOf(other.id, other.plan.trial(index), 1, started, finished)) {
        other.apply({ kind: 'reported', report }, 0, () => undefined);
      }
    }
    story.run(1);
    // The third has not ended there: it is none of those taken over.
    const trials = [0, 1, 2].map((index) => ({ trialIndex: index, fromIndex: index }));
    story.tell({ kind: 'adopted', fromSweepId: other.id, trials }, other);
    await story.queuedAre(2, 3, 4);
    expect(story.queue).toMatchObject({ reads: 1, removed: [1, 2] });
  });

  test('pruning what is not queued asks nothing of the queue', async () => {
    const story = new Story(2);
    await story.queuedAre(0, 1);
    story.tell(pruned(1));
    story.train(0);
    story.train(1);
    await story.queuedAre(4, 5);
    expect(story.queue).toMatchObject({ reads: 1, removed: [] });
  });

  test('a sweep of 100,000 trials that gets a seed more does not walk its plan again', async () => {
    const rates = Array.from({ length: 1_000 }, (_, index) => 0.001 * (index + 1));
    const sweep = submittedSweep(simulatedSpec({ rates, seeds: 100 }));
    expect(sweep.plan.trialCount).toBe(100_000);
    const entries = Array.from({ length: 999 }, (_, index) => index);
    sweep.apply({ kind: 'pruned', entries, trialIndices: [], by: '' }, 0, () => undefined);
    const story = new Story(200, undefined, undefined, sweep);
    await eventually('what is left of it', () => story.queue.indices.length === 100);
    await story.dispatcher.close();
    const walked = new Story(200, undefined, story.queue, sweep);
    const looked = [vi.spyOn(sweep.plan, 'place'), vi.spyOn(sweep, 'trial'), vi.spyOn(sweep, 'isOpen')];
    await eventually('a walk through the plan', () => looked[0]!.mock.calls.length >= 100_000);
    await eventually('its end', () => looked[0]!.mock.calls.some(([index]) => index === 99_999));

    for (const spy of looked) spy.mockClear();
    walked.tell({ kind: 'extended', entries: [{ entry: 999, seeds: [100] }] });
    await eventually('the new trial', () => story.queue.indices.includes(100_000));
    walked.train(99_900);
    walked.tell({ kind: 'pruned', entries: [], trialIndices: [99_901], by: '' });
    await eventually('the removal', () => story.queue.removed.length === 1);
    // The window's trials are looked through for what was pruned; nothing else is.
    for (const spy of looked) expect(spy.mock.calls.length).toBeLessThan(300);
    expect(story.queue.reads).toBe(2);
    vi.restoreAllMocks();
  });
});

describe('trials that are opened again', () => {
  test('come before the rest of the plan, in a new round, with attempts that go on counting', async () => {
    const story = new Story(2);
    await story.queuedAre(0, 1);
    story.run(0, broken);
    story.queue.acknowledge(0);
    await story.queuedAre(1, 2);
    story.tell(reopened(0));
    story.train(1);
    await story.queuedAre(2, 0);
    expect(story.latest(0)).toMatchObject({ round: 1, priorAttempts: 1 });
    story.train(2);
    await story.queuedAre(0, 3);
  });

  test('have their old message removed, and attempt numbers that whoever leased it cannot reach', async () => {
    const story = new Story(2);
    await story.queuedAre(0, 1);
    // It has failed; the worker has not acknowledged it yet.
    story.run(0, broken);
    story.tell(reopened(0));
    story.train(1);
    await eventually('its new message', () => story.latest(0).round === 1);
    expect(story.queue.removed).toEqual([1]);
    expect(story.latest(0).priorAttempts).toBe(mostDeliveries(2));
    expect(story.queue.indices.filter((index) => index === 0)).toHaveLength(1);
  });
});

describe('while a message is being published', () => {
  test('its trial may fail and be opened again: the message goes, a new one comes', async () => {
    const { wait, open } = gate();
    const queue = new MemoryQueue();
    queue.beforePublish = wait;
    const story = new Story(2, undefined, queue);
    await story.queuedAre(0, 1);
    // A worker is faster than the server's answer to us.
    story.run(0, broken);
    story.tell(reopened(0));
    expect(queue.removed).toEqual([]);
    open();
    await eventually('its new message', () => story.latest(0).round === 1);
    expect(queue.removed).toEqual([1]);
    expect(story.latest(0).priorAttempts).toBe(mostDeliveries(2));
  });

  test('its trial may fail and be opened again later: the message that goes is still its own', async () => {
    const { wait, open } = gate();
    const queue = new MemoryQueue();
    queue.beforePublish = wait;
    const story = new Story(2, undefined, queue);
    await story.queuedAre(0, 1);
    story.run(0, broken);
    open();
    await story.queuedAre(0, 1, 2);
    story.tell(reopened(0));
    story.train(1);
    await story.queuedAre(2, 0);
    expect(queue.removed).toEqual([1]);
  });

  test('its trial may be pruned: the message is removed once its place is known', async () => {
    const { wait, open } = gate();
    const queue = new MemoryQueue();
    queue.beforePublish = wait;
    const story = new Story(3, undefined, queue);
    await story.queuedAre(0, 1, 2);
    story.tell(pruned(0));
    open();
    await story.queuedAre(2, 3, 4);
    expect(queue).toMatchObject({ reads: 1, removed: [1, 2] });
  });

  test('its trial may end, and is not queued again', async () => {
    const { wait, open } = gate();
    const queue = new MemoryQueue();
    queue.beforePublish = wait;
    const story = new Story(2, undefined, queue);
    await story.queuedAre(0, 1);
    story.train(0);
    open();
    await story.queuedAre(1, 2);
    expect(queue.published.map(({ message }) => message.trialIndex)).toEqual([0, 1, 2]);
  });

  test('the server may not answer: it is published again and stored once, and what failed meanwhile is known', async () => {
    const queue = new MemoryQueue();
    let troubles = 3;
    queue.beforePublish = ({ trialIndex }) => {
      if (trialIndex !== 1 || troubles-- <= 0) return;
      throw new Error('timeout');
    };
    const story = new Story(3, undefined, queue);
    await story.queuedAre(0, 1, 2);
    story.run(1, broken);
    story.tell(reopened(1));
    await eventually('its new message', () => story.latest(1).round === 1);
    expect(queue.removed).toEqual([2]);
    expect(queue.published.map(({ message }) => message.trialIndex)).toEqual([0, 1, 2, 1]);
    expect(queue.reads).toBe(1);
  });
});

describe('a message that is to be removed', () => {
  test('may be gone already: the others are removed all the same, and no attempts are counted for it', async () => {
    const story = new Story(6);
    await story.queuedAre(0, 1, 2, 3, 4, 5);
    for (const index of [0, 1, 2]) story.run(index, broken);
    story.queue.acknowledge(0);
    story.queue.acknowledge(2);
    story.tell(reopened(0, 1, 2));
    await eventually('the new messages', () => [0, 1, 2].every((index) => story.latest(index).round === 1));
    expect(story.queue.removed).toEqual([1, 2, 3]);
    expect([0, 1, 2].map((index) => story.latest(index).priorAttempts)).toEqual([1, mostDeliveries(2), 1]);
  });

  test('is removed later when the server does not answer, and the others after it', async () => {
    const story = new Story(4);
    await story.queuedAre(0, 1, 2, 3);
    let troubles = 2;
    story.queue.beforeRemove = () => {
      if (troubles-- > 0) throw new Error('timeout');
    };
    story.tell(pruned(0));
    await story.queuedAre(2, 3, 4, 5);
    expect(story.queue).toMatchObject({ reads: 1, removed: [1, 2] });
  });
});

test('a dispatcher that is closed publishes nothing more', async () => {
  const story = new Story(1);
  await story.queuedAre(0);
  await story.dispatcher.close();
  story.train(0);
  await story.dispatcher.close();
  expect(story.queue.indices).toEqual([]);
});
