/** What programs call steps. An epoch comes first, as it is what a trial's end is counted in most often. */
const epoch = ['epoch'];
const steps = ['global_step', 'step', 'iteration', 'iter'];
/** The last step that a point can have. */
export const MAX_STEP = 2 ** 32 - 1;

/** How a source names its steps: for people. */
export interface StepFacts {
  /** What it calls them, in lower case; undefined when it never said, and each metric counts its own. */
  readonly name: string | undefined;
  /** Whether it counts from 0, so that all steps are one more than it says. */
  readonly fromZero: boolean;
}

/** The names of a step, in lower case, best first: `unit`, and then what programs usually call theirs. */
export function stepNames(unit: string): readonly string[] {
  const own = unit.toLowerCase();
  return [...new Set(steps.includes(own) ? [own, ...steps, ...epoch] : [own, ...epoch, ...steps])];
}

/**
 * Knows the step that a source is at. The best name that was ever seen counts, and the others no more: of `epoch 3, step
 * 1200` the epoch where a trial is counted in epochs.
 */
export class StepKeeper {
  private readonly ranks: ReadonlyMap<string, number>;
  private rank = Infinity;
  private step: number | undefined;
  private shift = 0;
  private readonly own = new Map<string, number>();

  constructor(private readonly names: readonly string[]) {
    this.ranks = new Map(names.map((name, rank) => [name, rank]));
  }

  get facts(): StepFacts {
    return { name: this.names[this.rank], fromZero: this.shift > 0 };
  }

  /** The source says that it is at step `value` of what it calls `name`; what is no step is passed over. */
  see(name: string, value: number): void {
    const rank = this.ranks.get(name.toLowerCase()) ?? Infinity;
    if (rank === Infinity || rank > this.rank || !(value >= 0 && value <= MAX_STEP)) return;
    if (rank < this.rank) {
      this.rank = rank;
      this.shift = value === 0 ? 1 : 0;
    }
    this.step = Math.ceil(value) + this.shift;
  }

  /** The step of a value of `metric` that was measured now; undefined for a 0 of a program that began with another. */
  stepOf(metric: string): number | undefined {
    if (this.step !== undefined) return this.step > 0 && this.step <= MAX_STEP ? this.step : undefined;
    const step = (this.own.get(metric) ?? 0) + 1;
    this.own.set(metric, step);
    return step;
  }
}
