/** One thing `doctor` looked at. `needed`: without it no sweep runs on this machine. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly needed: boolean;
  readonly found: string;
  readonly next?: string | undefined;
}
