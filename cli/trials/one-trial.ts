import type { Command } from 'commander';
import { Option } from 'commander';
import { SeedsweepError } from '../../common/errors.js';
import { printable } from '../../common/printable.js';
import type { FoundTrial, TrialQuery } from '../../proto/output.js';
import type { CommonFlags } from '../context.js';
import { parseSeed } from './parse-seed.js';
import type { TrialSource } from './trial-source.js';

export interface TrialFlags extends CommonFlags {
  readonly sweep?: string;
  readonly setting?: string;
  readonly dataset?: string;
  readonly seed?: number;
}

/** What `[trial]` means, for a command's description. */
export const TRIAL_ARGUMENT =
  'A trial is named by its id or the beginning of it, as TRIAL or SWEEP/TRIAL, or by --setting, --dataset and --seed.';

/** Flags that say which trial is meant. */
export function trialFlags(command: Command): Command {
  return command
    .option('--sweep <id>', 'the sweep that it is of (default: the latest)')
    .option('--setting <name>', 'its setting')
    .option('--dataset <name>', 'its dataset')
    .addOption(new Option('--seed <n>', 'its seed').argParser(parseSeed));
}

/** The one trial that is meant. Throws NOT_FOUND when there is none, INVALID_INPUT when there are several. */
export async function oneTrial(
  source: TrialSource,
  argument: string | undefined,
  flags: TrialFlags,
): Promise<FoundTrial> {
  const { trials, found } = await source.find(queryOf(argument, flags));
  const [first] = trials;
  if (first && found === 1) return first;
  const named = trials.map(
    ({ sweepId, trial: { trialId, setting, dataset, seed } }) =>
      `  ${sweepId}/${trialId}   ${printable(setting)} · ${printable(dataset)} · seed ${seed}`,
  );
  const more = found > trials.length ? [`  … and ${found - trials.length} more`] : [];
  throw new SeedsweepError('INVALID_INPUT', `${found} trials are meant.`, {
    remedy: ['Say which one:', ...named, ...more].join('\n'),
  });
}

function queryOf(argument: string | undefined, { sweep, setting, dataset, seed }: TrialFlags): TrialQuery {
  const named = { setting, dataset, seed };
  if (argument === undefined) return { sweep, ...named };
  const slash = argument.lastIndexOf('/');
  const trial = argument.slice(slash + 1);
  const conflict = Object.values(named).some((value) => value !== undefined) || (slash >= 0 && sweep !== undefined);
  if (trial === '' || conflict) {
    throw new SeedsweepError('INVALID_INPUT', 'It is not plain which trial is meant.', {
      remedy: 'Give TRIAL, or SWEEP/TRIAL, or the flags --sweep, --setting, --dataset and --seed.',
    });
  }
  return { sweep: slash < 0 ? sweep : argument.slice(0, slash), trial };
}
