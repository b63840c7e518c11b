import { createInterface } from 'node:readline/promises';
import { SeedsweepError } from '../common/errors.js';

/**
 * Asks a person at the terminal; true for y or yes, false for anything else and for Ctrl-C. Throws INVALID_INPUT where
 * nobody can be asked.
 */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new SeedsweepError('INVALID_INPUT', 'This needs a confirmation, and there is no terminal to ask on.', {
      remedy: 'Say --yes to do it without being asked.',
    });
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  terminal.on('SIGINT', () => terminal.close());
  try {
    const answer = await Promise.race([terminal.question(`${question} [y/N] `), closed]);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
