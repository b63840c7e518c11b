import envPaths from 'env-paths';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { SeedsweepError } from '../common/errors.js';
import { StateDir } from './local/state-dir.js';

/** What a command knows of the outside world; only `main` makes the real one. */
export interface Context {
  readonly env: NodeJS.ProcessEnv;
  /** Results. */
  out(text: string): void;
  /** Results that are no text of ours, as they are. */
  write(bytes: Uint8Array): void;
  /** Results that are much: the next piece is asked for when the last has been taken. */
  stream(pieces: Iterable<string | Uint8Array>): Promise<void>;
  /** Everything else: progress, hints, warnings. */
  note(text: string): void;
  /** While the result is not disposed, notes are kept; they are said then. For when a dashboard has the terminal. */
  holdNotes(): Disposable;
  /** Decides the process's exit code. */
  exit(code: number): void;
}

/** Flags that several commands share; the environment stands in for those not given. */
export interface CommonFlags {
  readonly nats?: string;
  readonly coordinator?: string;
  readonly stateDir: string;
  readonly dataDir?: string;
  readonly json?: boolean;
}

export function natsUrl(flags: CommonFlags, { env }: Context): string | undefined {
  return flags.nats ?? env['NATS_URL'];
}

export function stateDir(flags: CommonFlags): StateDir {
  return new StateDir(resolve(flags.stateDir));
}

/** Where datasets lie: --data-dir, SEEDSWEEP_DATA, or the user's cache folder. */
export function dataDir(flags: { readonly dataDir?: string }, { env }: Context): string {
  return resolve(
    flags.dataDir ?? env['SEEDSWEEP_DATA'] ?? join(envPaths('seedsweep', { suffix: '' }).cache, 'datasets'),
  );
}

/** Where a worker keeps outputs and logs of trials, and shipped code: --work-dir, or the user's cache folder. */
export function workDir(flags: { readonly workDir?: string }): string {
  return resolve(flags.workDir ?? join(envPaths('seedsweep', { suffix: '' }).cache, 'work'));
}

/** Which programs of sweeps' own a worker runs: none, unless allowed. */
export function allowedCommands(flags: { readonly allowCommands?: boolean | readonly string[] }) {
  return flags.allowCommands ?? false;
}

/** CPU cores this process may use. */
export function cores(): number {
  return availableParallelism();
}

/** Parses a flag that counts something. Throws INVALID_INPUT. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new SeedsweepError('INVALID_INPUT', `"${text}" is not a whole number of 1 or more.`, {
    remedy: 'Give a number such as 2.',
  });
}

/** Parses a flag that is a time in seconds, at least `least`. Throws INVALID_INPUT. */
export function parseSeconds(text: string, least = 0): number {
  const seconds = Number(text);
  if (text.trim() !== '' && Number.isFinite(seconds) && seconds >= least) return seconds;
  throw new SeedsweepError('INVALID_INPUT', `"${text}" is not a number of seconds of ${least} or more.`, {
    remedy: 'Give a number such as 30.',
  });
}

/** A lease must outlive the pauses of a busy machine. */
export const parseLease = (text: string) => parseSeconds(text, 1);
