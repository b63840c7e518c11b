import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrainingContext } from './trainer.js';

/** Where what belongs to a trial lies on this worker, absolute. */
export interface TrialFolders {
  /** Has the others, and what is made for one attempt. */
  readonly folder: string;
  /** Kept: the trial's files. */
  readonly output: string;
  /** Kept from attempt to attempt. */
  readonly checkpoints: string;
}

/** The folders of a trial; they are there when it resolves. */
export async function openTrialFolders({ workDir, trial }: TrainingContext): Promise<TrialFolders> {
  const folder = join(workDir, 'trials', trial.sweepId, trial.trialId);
  const folders = { folder, output: join(folder, 'output'), checkpoints: join(folder, 'checkpoints') };
  for (const kept of [folders.output, folders.checkpoints]) await mkdir(kept, { recursive: true });
  return folders;
}
