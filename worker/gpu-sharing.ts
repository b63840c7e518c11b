import { EventEmitter, once } from 'node:events';
import { saysOutOfMemory } from './slots/out-of-memory.js';
import type { Slot } from './slots/slot.js';
import type { SlotOutcome } from './slots/slot-outcome.js';

/**
 * The slots of one GPU. Their trials train side by side, until one runs out of memory: it is trained again alone, while
 * the other slots finish what they train and then wait. A slot without a GPU is the only one of its own.
 */
export class GpuSharing {
  private readonly slots: Slot[] = [];
  /** Trials that train now. */
  private training = 0;
  /** One per trial that waits to have the GPU to itself, in order; the first may have it already. */
  private claims: symbol[] = [];
  private readonly changes = new EventEmitter().setMaxListeners(0);

  add(slot: Slot): void {
    this.slots.push(slot);
  }

  /** True while a trial has the GPU to itself or waits for that: no other may begin. */
  get held(): boolean {
    return this.claims.length > 0;
  }

  /** Resolves when trials may begin; quietly when `signal` aborts. */
  async open(signal: AbortSignal): Promise<void> {
    await this.until(() => !this.held, signal);
  }

  /**
   * Trains a trial in `slot` by calling `train`, which never rejects; a second time, with `true`, alone, when the first
   * ran out of memory and the slot has others beside it. Must not be called while the GPU is held. A trial that waits to
   * be alone is stopped when `givenUp`, asked for then, aborts; one that trains is for the caller to stop.
   */
  async run(
    slot: Slot,
    train: (alone: boolean) => Promise<SlotOutcome>,
    givenUp: () => AbortSignal,
  ): Promise<SlotOutcome> {
    const outcome = await this.occupied(() => train(false));
    if (this.slots.length === 1 || !ranOutOfMemory(outcome)) return outcome;
    const signal = givenUp();
    const claim = Symbol();
    this.claims.push(claim);
    try {
      await this.until(() => this.training === 0 && this.claims[0] === claim, signal);
      return await this.occupied(async () => {
        // Idle processes keep GPU memory as well.
        if (!signal.aborted) await Promise.all(this.slots.map((each) => each.recycle()));
        if (signal.aborted) return { kind: 'stopped' };
        const second = sayAlone(await train(true));
        await slot.recycle();
        return second;
      });
    } finally {
      this.claims = this.claims.filter((other) => other !== claim);
      this.changes.emit('change');
    }
  }

  private async occupied<T>(work: () => Promise<T>): Promise<T> {
    this.training++;
    try {
      return await work();
    } finally {
      this.training--;
      this.changes.emit('change');
    }
  }

  private async until(condition: () => boolean, signal: AbortSignal): Promise<void> {
    while (!condition() && !signal.aborted) {
      await once(this.changes, 'change', { signal }).catch(() => undefined);
    }
  }
}

/** Linux kills with SIGKILL when the machine's memory runs out: a trial killed that way may do better alone, too. */
function ranOutOfMemory(outcome: SlotOutcome): boolean {
  switch (outcome.kind) {
    case 'handedBack':
      return outcome.killed;
    case 'failed':
    case 'unsuitable':
      return saysOutOfMemory(outcome.error);
    case 'finished':
    case 'stopped':
    case 'unavailable':
      return false;
  }
}

function sayAlone(outcome: SlotOutcome): SlotOutcome {
  if (outcome.kind !== 'failed' && outcome.kind !== 'unsuitable') return outcome;
  return {
    ...outcome,
    error: `Alone on its GPU, after it had run out of memory beside other trials: ${outcome.error}`,
  };
}
