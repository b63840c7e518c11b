import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../common/clock.js';
import { messageOf, SeedsweepError } from '../../common/errors.js';
import type { Point, TrialMessage } from '../../proto/trial.js';
import { lastLines } from '../../worker/outputs/read-output.js';
import { TrialFolder } from '../../worker/outputs/trial-folder.js';
import type { EngineName } from '../../worker/engines/engines.js';
import { createTrainers } from '../../worker/trainers/builtin.js';
import { trainCommand, type ProgramFacts } from '../../worker/trainers/command/train-command.js';
import type { TrainingContext } from '../../worker/trainers/trainer.js';
import { trainWith } from '../../worker/trainers/trainers.js';

export interface TryOptions {
  readonly dataDir: string;
  readonly engine: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** After so many steps of any metric the trial has been tried. */
  readonly steps: number;
  readonly signal: AbortSignal;
  readonly onPoints: (points: readonly Point[]) => void;
}

/** What trying a trial told. */
export interface Tried {
  readonly points: readonly Point[];
  /** The last lines that it said. */
  readonly lines: readonly string[];
  readonly engine: string | undefined;
  /** Of a program alone. */
  readonly program: ProgramFacts | undefined;
  /** Why it failed; undefined when it was tried well. */
  readonly error: string | undefined;
  /** Whether it ended by itself, before so many steps were seen. */
  readonly ended: boolean;
}

/** Trains a trial in this process until it has reported enough. Rejects when `options.signal` aborts. */
export async function tryTrial(trial: TrialMessage, options: TryOptions): Promise<Tried> {
  const { steps, signal, dataDir, env } = options;
  const workDir = await mkdtemp(join(tmpdir(), 'seedsweep-try-'));
  const enough = new AbortController();
  const points: Point[] = [];
  const lines: string[] = [];
  let engine: string | undefined;
  let program: ProgramFacts | undefined;
  const context: TrainingContext = {
    ...{ trial, attempt: 1, dataDir, workDir, commands: true, device: 'cpu', env, clock: systemClock },
    threads: availableParallelism(),
    engine: options.engine as EngineName | undefined,
    signal: AbortSignal.any([signal, enough.signal]),
    spawned: () => undefined,
    log: (line) => lines.push(line),
    started: (name) => (engine = name),
    report(reported) {
      points.push(...reported);
      options.onPoints(reported);
      if (new Set(points.map(({ step }) => step)).size >= steps) enough.abort();
    },
  };
  const outcome = async (): Promise<Pick<Tried, 'error' | 'ended'>> => {
    try {
      const { recipe } = trial.trainer;
      const { builtin, loadOwn } = createTrainers();
      if (recipe?.kind === 'command') await trainCommand(recipe, context, (facts) => (program = facts));
      else await trainWith(builtin, loadOwn)(context);
      return { error: undefined, ended: true };
    } catch (error) {
      signal.throwIfAborted();
      if (enough.signal.aborted) return { error: undefined, ended: false };
      const remedy = error instanceof SeedsweepError ? (error.remedy ?? '') : '';
      return { error: `${messageOf(error)} ${remedy}`.trim(), ended: true };
    }
  };
  try {
    const ended = await outcome();
    // What a program prints is kept in a file.
    const printed = lastLines(new TrialFolder(workDir, trial).log(context.attempt));
    return { ...ended, points, lines: [...printed, ...lines], engine, program };
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}
