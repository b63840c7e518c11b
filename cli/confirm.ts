import { SeedsweepError } from '../common/errors.js';
import { askLine, canAsk } from './ask-line.js';

/**
 * Asks a person at the terminal; true for y or yes, false for anything else and for Ctrl-C. Throws INVALID_INPUT where
 * nobody can be asked.
 */
export async function confirm(question: string): Promise<boolean> {
  if (!canAsk()) {
    throw new SeedsweepError('INVALID_INPUT', 'This needs a confirmation, and there is no terminal to ask on.', {
      remedy: 'Say --yes to do it without being asked.',
    });
  }
  return /^y(es)?$/i.test((await askLine(`${question} [y/N]`)) ?? '');
}
