/** What sweeps call a trainer, and where it is somebody's own, which code it is. */
export interface TrainerIdentity {
  readonly name: string;
  readonly version: string;
  readonly code?: string | undefined;
}
