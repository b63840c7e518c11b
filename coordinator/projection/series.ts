/** A metric's values by step, in rising order: a step that is told again has its latest value. */
export class StepSeries {
  readonly steps: number[] = [];
  readonly values: number[] = [];

  set(step: number, value: number): void {
    const { steps, values } = this;
    const last = steps.length - 1;
    if (last < 0 || steps[last]! < step) {
      steps.push(step);
      values.push(value);
      return;
    }
    let [low, high] = [0, last];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (steps[middle]! < step) low = middle + 1;
      else high = middle;
    }
    const known = steps[low] === step;
    steps.splice(low, known ? 1 : 0, step);
    values.splice(low, known ? 1 : 0, value);
  }

  /** Forgets what comes after `step`. */
  cutAfter(step: number): void {
    const kept = this.steps.findLastIndex((each) => each <= step) + 1;
    this.steps.length = kept;
    this.values.length = kept;
  }
}
