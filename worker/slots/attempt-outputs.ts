import { messageOf } from '../../common/errors.js';
import { trialKey, type TrialMessage } from '../../proto/trial.js';
import { OutputFile } from '../outputs/output-file.js';
import { removeOutput } from '../outputs/output-pieces.js';
import { lastLines } from '../outputs/read-output.js';
import { TrialFolder } from '../outputs/trial-folder.js';

/** Where one slot keeps what is said for its attempts. */
export class AttemptOutputs {
  private latest: string | undefined;

  /** `complain` is told why something cannot be kept, and what. */
  constructor(
    private readonly workDir: string,
    private readonly complain: (error: string, what: string) => void,
  ) {}

  /**
   * Where to keep what is said for an attempt that begins; undefined where its process does so itself, or nobody can. What
   * is there under its name is of another store, in which the trial was tried as often, and is removed; an attempt that
   * begins again here, alone on its GPU, keeps what it has said.
   */
  open(trial: TrialMessage, attempt: number): OutputFile | undefined {
    const path = this.path(trial, attempt);
    const key = trialKey(trial, attempt);
    if (path !== undefined && this.latest !== key) removeOutput(path);
    this.latest = key;
    // What a program prints is kept by the process that reads it; no file has two writers.
    if (path === undefined || trial.trainer.recipe?.kind === 'command') return undefined;
    return new OutputFile(path, ({ message }) => this.complain(message, 'what the trial says cannot be kept'));
  }

  /** The last lines that are kept of an attempt. */
  lastLines(trial: TrialMessage, attempt: number): readonly string[] {
    const path = this.path(trial, attempt);
    return path === undefined ? [] : lastLines(path);
  }

  private path(trial: TrialMessage, attempt: number): string | undefined {
    try {
      return new TrialFolder(this.workDir, trial).log(attempt);
    } catch (error) {
      this.complain(messageOf(error), 'the trial has no folder');
      return undefined;
    }
  }
}
