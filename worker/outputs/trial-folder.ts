import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SeedsweepError } from '../../common/errors.js';
import type { TrialKey } from '../../proto/trial.js';

/** What ids look like. They come over the wire, and nothing else may become a path. */
const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
const logName = /^attempt-([1-9]\d{0,9})\.log$/;

/**
 * Where a worker keeps what belongs to one trial: `<workDir>/trials/<sweepId>/<trialId>/` with `attempt-<n>.log`, what the
 * attempt said (output-file.ts); `output/`, the trial's own files; and `checkpoints/`, what one attempt leaves to the next.
 */
export class TrialFolder {
  readonly path: string;

  /** Touches nothing. Throws INVALID_INPUT for ids that are no plain names. */
  constructor(workDir: string, { sweepId, trialId }: TrialKey) {
    const strange = [sweepId, trialId].find((id) => !plainName.test(id));
    if (strange !== undefined) {
      throw new SeedsweepError('INVALID_INPUT', `"${strange.slice(0, 100)}" cannot be the id of a sweep or a trial.`);
    }
    this.path = join(workDir, 'trials', sweepId, trialId);
  }

  /** What the attempt said, for an `OutputFile`. */
  log(attempt: number): string {
    return join(this.path, `attempt-${attempt}.log`);
  }

  /** The trial's files, which are kept: SEEDSWEEP_OUTPUT_DIR. */
  get output(): string {
    return join(this.path, 'output');
  }

  /** Kept from attempt to attempt, gone at the trial's end: SEEDSWEEP_CHECKPOINT_DIR. */
  get checkpoints(): string {
    return join(this.path, 'checkpoints');
  }

  /** Makes the folders that a trial writes into; they may be there. */
  async create(): Promise<void> {
    await mkdir(this.output, { recursive: true });
    await mkdir(this.checkpoints, { recursive: true });
  }

  /** The trial has ended: its checkpoints go, and so do folders in which nothing was left. */
  async tidy(): Promise<void> {
    await rm(this.checkpoints, { recursive: true, force: true });
    for (const folder of [this.output, this.path, dirname(this.path)]) {
      if (!(await removedEmpty(folder))) return;
    }
  }

  /** The attempts that have said something here, in order. */
  async attempts(): Promise<readonly number[]> {
    const names = await readdir(this.path).catch(() => []);
    return names.flatMap((name) => Number(logName.exec(name)?.[1] ?? [])).sort((a, b) => a - b);
  }
}

/** Removes an empty folder; false when it is not empty. One that is not there is as good as removed. */
async function removedEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
