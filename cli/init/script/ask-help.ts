import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, SeedsweepError } from '../../../common/errors.js';
import { ProcessGroup } from '../../../worker/trainers/command/process-group.js';
import type { ScriptCommand } from './script-command.js';

/** How long a program may take to tell of itself. */
export const HELP_LIMIT_MS = 20_000;
/** What is kept of each of its outputs, in characters; more is no help. */
const MOST_CHARACTERS = 1 << 20;

/** What a program did when it was asked for help. */
export interface HelpAnswer {
  readonly stdout: string;
  readonly stderr: string;
  /** Its exit code; undefined where it was killed, by us or another. */
  readonly code: number | undefined;
  /** It did not end in time, and was killed with all its children. */
  readonly late: boolean;
}

/**
 * Runs a program with `--help`, in its folder. What it prints is asked for without colours, and in long lines. Rejects with
 * TRAINER_UNAVAILABLE when it cannot be started, and with the signal's reason when aborted; then nothing of it is left.
 */
export async function askHelp(
  { words, directory }: Pick<ScriptCommand, 'words' | 'directory'>,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  limitMs = HELP_LIMIT_MS,
): Promise<HelpAnswer> {
  const program = new ProcessGroup([...words, '--help'], directory, {
    ...env,
    ...{ COLUMNS: '160', TERMINAL_WIDTH: '160', NO_COLOR: '1', TERM: 'dumb' },
  });
  try {
    await program.started;
  } catch (cause) {
    throw new SeedsweepError('TRAINER_UNAVAILABLE', `${words[0]} cannot be started: ${messageOf(cause)}.`, {
      cause,
      remedy: 'Install it, or give the whole command with --command "python -m my.train".',
    });
  }
  const stdout = collect(program.stdout);
  const stderr = collect(program.stderr);
  const timer = new AbortController();
  const either = AbortSignal.any([signal, timer.signal]);
  const late = sleep(limitMs, 'late', { signal: either }).catch(() => undefined);
  const first = await Promise.race([program.ended, late]);
  if (first === 'late' || signal.aborted) program.kill();
  const { code } = await program.ended;
  timer.abort();
  signal.throwIfAborted();
  return { stdout: stdout(), stderr: stderr(), code: code ?? undefined, late: first === 'late' };
}

/** Reads a stream as it comes; what is too much is read and dropped. */
function collect(stream: Readable): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    if (text.length < MOST_CHARACTERS) text += chunk;
  });
  return () => text;
}
