/** One thing `doctor` looked at. `needed`: without it no sweep runs on this machine. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly needed: boolean;
  readonly found: string;
  readonly next?: string | undefined;
}

/** One training engine on this machine. */
export interface EngineDiagnosis {
  readonly name: string;
  readonly available: boolean;
  /** Why it is not available; null if it is. */
  readonly reason: string | null;
  /** Milliseconds of a LeNet-5 training step with a batch of 128; null if it is not available. */
  readonly msPerStep: number | null;
  /** The libraries that compute; null if it is not available. */
  readonly versions: string | null;
}

/** What `doctor --json` prints. */
export interface Diagnosis {
  readonly findings: Finding[];
  readonly engines: EngineDiagnosis[];
}
