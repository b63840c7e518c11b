import type { Command } from 'commander';
import type { Context } from './context.js';
import { coordinatorFlag, natsFlag, stateDirFlag, withExample } from './flags.js';
import { trialJson, trialText } from './output/trial-text.js';
import { oneTrial, TRIAL_ARGUMENT, trialFlags, type TrialFlags } from './trials/one-trial.js';
import { openTrials } from './trials/trial-source.js';

/** `seedsweep trial TRIAL`: all that is known of a trial. */
export function addTrial(program: Command, context: Context): void {
  const command = program
    .command('trial [trial]')
    .description(`Show a trial: its parameters, how it stands, its files, and where its output is. ${TRIAL_ARGUMENT}`)
    .option('--json', 'print it as JSON');
  natsFlag(stateDirFlag(coordinatorFlag(trialFlags(command)))).action(
    async (trial: string | undefined, flags: TrialFlags) => {
      using source = await openTrials(flags, context);
      const found = await oneTrial(source, trial, flags);
      const { sweepId, trial: view } = found;
      // From the end of time: none of what was said is wanted.
      const output = await source.output({
        sweepId,
        trialIndex: view.index,
        offset: Number.MAX_SAFE_INTEGER,
        files: true,
      });
      context.out(flags.json ? JSON.stringify(trialJson(found, output), null, 2) : trialText(found, output));
    },
  );
  withExample(command, 'seedsweep trial 3f9a', 'seedsweep trial quickstart/3f9a --json');
}
