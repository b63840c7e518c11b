import { basename } from 'node:path';
import { SeedsweepError } from '../../../common/errors.js';

/**
 * Throws TRAINER_UNAVAILABLE when the worker may not run `program` for a sweep. `allowed`: all, none, or the names of
 * those that it may.
 */
export function requireAllowed(program: string, allowed: boolean | readonly string[]): void {
  const isAllowed =
    typeof allowed === 'boolean' ? allowed : allowed.includes(program) || allowed.includes(basename(program));
  if (isAllowed) return;
  throw new SeedsweepError('TRAINER_UNAVAILABLE', `This worker may not run ${basename(program)} for sweeps.`, {
    remedy: `Start it with --allow-commands, or --allow-commands ${basename(program)}, if you trust whoever can submit sweeps.`,
  });
}
