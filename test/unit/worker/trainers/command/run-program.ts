import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../../../../common/clock.js';
import type { CommandRecipe } from '../../../../../common/recipe.js';
import type { MetricDescriptor } from '../../../../../common/trainer.js';
import type { Point } from '../../../../../proto/trial.js';
import { lastLines } from '../../../../../worker/outputs/read-output.js';
import { TrialFolder } from '../../../../../worker/outputs/trial-folder.js';
import { trainCommand } from '../../../../../worker/trainers/command/train-command.js';
import { trialMessage } from '../../support/trial-message.js';

export interface ProgramOptions extends Partial<CommandRecipe> {
  readonly metrics?: readonly MetricDescriptor[];
  readonly config?: Readonly<Record<string, string | number | boolean | null>>;
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly commands?: boolean | readonly string[];
  readonly attempt?: number;
  /** Kept between calls; a temporary one, removed, when left out. */
  readonly workDir?: string;
  readonly codeDirectory?: string;
  readonly onPoints?: (points: readonly Point[]) => void;
  readonly onSpawned?: (group: number) => void;
}

/** What one attempt of a program told, and how it ended. */
export interface ProgramRun {
  readonly points: readonly Point[];
  readonly lines: readonly string[];
  /** What the trainer rejected with; undefined when the trial is done. */
  readonly error: unknown;
}

/** Trains one trial with a program of Node, given as source text, or with `command`. */
export async function runProgram(source: string, options: ProgramOptions = {}): Promise<ProgramRun> {
  const { metrics = [{ name: 'acc', unit: '', goal: 'maximize' }], config = {}, ...rest } = options;
  const workDir = options.workDir ?? (await mkdtemp(join(tmpdir(), 'program-')));
  const recipe: CommandRecipe = {
    kind: 'command',
    command: [process.execPath, '-e', source, '--', '${args}'],
    ...{ args: 'equals', booleans: 'flags', names: {}, environment: {}, read: [{ kind: 'stdout' }], limits: {} },
    ...rest,
  };
  const points: Point[] = [];
  const lines: string[] = [];
  const code = options.codeDirectory ?? workDir;
  const trial = {
    ...trialMessage({ config }),
    trainer: {
      name: 'command',
      version: '1',
      recipe,
      reports: { metrics, unit: 'epoch', objective: metrics[0]!.name },
    },
    place: { home: code, code: { directory: code, hash: '', shipped: false } },
  };
  const said = () => [...lastLines(new TrialFolder(workDir, trial).log(options.attempt ?? 1)), ...lines];
  try {
    await trainCommand(recipe, {
      ...{
        trial,
        attempt: options.attempt ?? 1,
        workDir,
        dataDir: '/nowhere',
        engine: undefined,
        device: 'cpu',
        threads: 1,
      },
      commands: options.commands ?? true,
      env: process.env,
      signal: options.signal ?? new AbortController().signal,
      clock: options.clock ?? { now: () => performance.now() },
      log: (line) => lines.push(line),
      started: () => undefined,
      spawned: (group) => options.onSpawned?.(group),
      report(reported) {
        points.push(...reported);
        options.onPoints?.(reported);
      },
    });
    return { points, lines: said(), error: undefined };
  } catch (error) {
    return { points, lines: said(), error };
  } finally {
    if (options.workDir === undefined) await rm(workDir, { recursive: true, force: true });
  }
}
