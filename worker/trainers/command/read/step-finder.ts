/** What steps are called beside the trainer's own word, in the order in which they are trusted. */
const usualNames = ['epoch', 'global_step', 'step', 'iteration', 'iter'];
const MAX_STEP = 2 ** 32 - 1;

/** How a program counts, for people. */
export interface StepsSeen {
  /** What it calls its steps; undefined: it never said, and each metric is counted by itself. */
  readonly name: string | undefined;
  /** It counts from 0, and its steps are taken as one more. */
  readonly fromZero: boolean;
}

/**
 * Tells which step a program is at. It keeps to one name of steps: the trainer's own word once that was seen, the first
 * of the usual ones until then. Where no step is ever named, each metric counts 1, 2, 3 for itself.
 */
export class StepFinder {
  private readonly words: RegExp;
  private readonly names: readonly string[];
  private name: string | undefined;
  private current: number | undefined;
  private fromZero = false;
  private readonly counts = new Map<string, number>();

  /** @param unit what the trainer calls a step, such as `epoch` */
  constructor(private readonly unit: string) {
    this.names = [...new Set([unit.toLowerCase(), ...usualNames])];
    const alternatives = this.names.map((name) => name.replace(/[^a-z0-9_]/g, '\\$&')).join('|');
    this.words = new RegExp(
      `(?<![\\w./-])(${alternatives})["']?\\s{0,8}[:=#]?\\s{0,8}[[(]?\\s{0,8}(\\d{1,12}(?:\\.\\d{1,12})?)(?![\\w])`,
      'gi',
    );
  }

  get seen(): StepsSeen {
    return { name: this.name, fromZero: this.fromZero };
  }

  /** Looks for a step in a line of text. */
  inText(line: string): void {
    for (const [, name = '', step] of line.matchAll(this.words)) this.named(name, Number(step));
  }

  /** Takes in a value that may be called like a step. */
  named(name: string, value: number): void {
    const called = name.toLowerCase();
    if (!this.names.includes(called) || !Number.isFinite(value) || value < 0 || value >= MAX_STEP) return;
    const own = this.unit.toLowerCase();
    if (called !== (this.name ?? called) && !(called === own && this.name !== own)) return;
    if (this.name !== called) {
      this.name = called;
      this.fromZero = value === 0;
    }
    this.current = value;
  }

  /** The step of a value of `metric` that is told now: a whole number from 1. */
  stepOf(metric: string): number {
    if (this.current !== undefined) return Math.max(1, Math.ceil(this.current) + (this.fromZero ? 1 : 0));
    const count = (this.counts.get(metric) ?? 0) + 1;
    this.counts.set(metric, count);
    return count;
  }
}
