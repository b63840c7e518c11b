import { SeedsweepError } from '../../../common/errors.js';
import type { CommandRecipe } from '../../../common/recipe.js';
import { HandedBack } from '../trainer.js';
import type { ProgramEnd } from './process-group.js';

/** What a program ends with that wants to be tried elsewhere, or later (EX_TEMPFAIL of sysexits.h). */
const TRY_LATER = 75;
/** Signals by which others end a program; by the rest it has crashed. */
const endedByOthers: readonly string[] = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'];

/** A limit of the recipe that a program went beyond, for which it was ended. */
export type Overrun = keyof CommandRecipe['limits'];

export interface FollowedEnd extends ProgramEnd {
  readonly overrun: Overrun | undefined;
  /** The last value of the metric that the sweep ranks by; undefined when it never told of it. */
  readonly value: number | undefined;
}

/** Returns when the trial is done; throws what the end of its program means otherwise. */
export function judgeEnd(end: FollowedEnd, objective: string, { limits }: CommandRecipe): void {
  const { code, signal, overrun, value } = end;
  switch (overrun) {
    case 'silentMinutes':
      throw failed(
        `The program neither printed nor reported anything for ${limits.silentMinutes} minutes, and was ended.`,
      );
    case 'minutes':
      throw new SeedsweepError('TRIAL_UNFIT', `The program took more than ${limits.minutes} minutes, and was ended.`, {
        remedy: 'Raise `limits.minutes`, or let it do less.',
      });
    case undefined:
  }
  if (code === TRY_LATER)
    throw new HandedBack(`The program ended with exit code ${TRY_LATER}: it wants to be tried later.`, false);
  if (signal !== null && endedByOthers.includes(signal))
    throw new HandedBack(`The program was killed by ${signal}.`, true);
  if (value !== undefined && !Number.isFinite(value)) {
    throw new SeedsweepError('DIVERGED', `Training diverged: the last ${objective} is ${value}.`, {
      remedy: 'Lower the learning rate, or raise it slowly.',
    });
  }
  if (signal !== null) throw failed(`The program crashed (${signal}).`);
  if (code !== 0) throw failed(`The program ended with exit code ${code}.`);
  if (value !== undefined) return;
  throw new SeedsweepError('TRIAL_UNFIT', `The program ended well, but never told of ${objective}.`, {
    remedy: `Print "${objective}=0.9", or report it, or mend \`metrics\` and \`read\`: "seedsweep try FILE" shows what is understood.`,
  });
}

function failed(message: string): SeedsweepError {
  return new SeedsweepError('TRIAL_FAILED', message);
}
