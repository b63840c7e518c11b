/** What a line says. */
export interface LineFindings {
  /** Steps that it names, such as `epoch` 3. */
  readonly steps: readonly NamedNumber[];
  readonly values: readonly ReadValue[];
  /** Names of numbers that are no metric's. */
  readonly ignored: readonly string[];
}

export interface NamedNumber {
  readonly name: string;
  readonly value: number;
}

/** A value of the metric `name`. */
export interface ReadValue extends NamedNumber {
  /** Whether a percent sign follows it. */
  readonly percent: boolean;
}

/** What is looked for: metrics as they are called, and names of a step in lower case. */
export interface Wanted {
  readonly metrics: ReadonlySet<string>;
  readonly stepNames: ReadonlySet<string>;
}
