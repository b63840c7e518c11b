import type { Command } from 'commander';
import { SeedsweepError } from '../common/errors.js';
import { formatValue } from '../common/format.js';
import { count } from '../common/words.js';
import { Plan, type Trial } from '../coordinator/plan/plan.js';
import { trialMessage } from '../coordinator/plan/trial-message.js';
import type { SweepSpec } from '../proto/spec.js';
import { abortOnSignal } from './abort-on-signal.js';
import { dataDir, parseCount, type Context } from './context.js';
import { checkEngine } from './engine-check.js';
import { dataDirFlag, engineFlag, sweepFlags, withExample } from './flags.js';
import { requireDatasets } from './require-datasets.js';
import { readSweep, type SweepFlags } from './sweep-input.js';
import { metricFacts, triedText } from './try/tried-text.js';
import { tryTrial } from './try/try-trial.js';

interface TryFlags extends SweepFlags {
  readonly steps: number;
  readonly setting?: string;
  readonly engine?: string;
  readonly dataDir?: string;
  readonly json?: boolean;
}

/** Settings that are looked through for a name. */
const MOST_SETTINGS = 100_000;

/** `seedsweep try FILE`: trains one trial for a few steps, here, and shows what was understood. */
export function addTry(program: Command, context: Context): void {
  const command = program
    .command('try <file>')
    .description(
      'Train one trial of a sweep file for a few steps, on this machine, without storing anything, and show what was ' +
        'understood: the command as it is run, the metrics found, what was not read.',
    )
    .option('--steps <n>', 'end after so many steps', parseCount, 3)
    .option('--setting <name>', "the setting to try (default: the sweep's first)")
    .option('--json', 'print what was understood as JSON');
  engineFlag(dataDirFlag(sweepFlags(command))).action(async (file: string, flags: TryFlags) => {
    checkEngine(flags.engine);
    const { spec } = await readSweep(file, flags);
    await requireDatasets(spec, dataDir(flags, context));
    const { trial, trials } = chooseTrial(spec, flags.setting);
    const message = { ...trialMessage(spec, trial, { priorAttempts: 0, round: 0 }), place: spec.place };
    using stop = abortOnSignal('Stopped; nothing was stored.');
    context.note(
      `Trying ${message.setting} · ${message.dataset.label} · seed ${message.seed}, for ${count(flags.steps, spec.trainer.progress.unit)} (Ctrl-C stops) …`,
    );
    const tried = await tryTrial(message, {
      dataDir: dataDir(flags, context),
      ...{ engine: flags.engine, env: context.env, steps: flags.steps, signal: stop.signal },
      onPoints(points) {
        for (const { metric, step, value } of points)
          context.note(`${spec.trainer.progress.unit} ${step} ${metric} ${formatValue(value)}`);
      },
    });
    const metrics = metricFacts(spec, tried);
    const well =
      tried.error === undefined && metrics.some(({ name, times }) => name === spec.objective.metric && times > 0);
    if (flags.json) {
      const { error = null, lines, program: run, engine = null } = tried;
      const ran = run ? { command: run.command, directory: run.directory, sources: run.summary ?? [] } : null;
      context.out(
        JSON.stringify(
          { well, setting: message.setting, config: message.config, engine, program: ran, metrics, error, lines },
          null,
          2,
        ),
      );
    } else {
      context.out(triedText(spec, message, tried));
      context.out(
        well
          ? `\nAll is well. Next: seedsweep run ${file} (${count(trials, 'trial')})`
          : `\nNot yet: ${spec.objective.metric}, which the sweep ranks by, ${tried.error === undefined ? 'was never seen' : 'needs a trial that works'}.`,
      );
    }
    if (!well) context.exit(1);
  });
  withExample(command, 'seedsweep try my-sweep.yaml', 'seedsweep try my-sweep.yaml --setting "lr 0.1" --steps 1');
}

/** The first trial of a setting. Throws NOT_FOUND for one that the sweep does not have. */
function chooseTrial(spec: SweepSpec, name: string | undefined): { readonly trial: Trial; readonly trials: number } {
  const plan = new Plan(spec);
  plan.propose({ settings: [], firstEntry: 0, entries: plan.enumeratedEntries, seeds: spec.seeds });
  const perSetting = spec.datasets.length * spec.seeds.length;
  for (let index = 0; index < Math.min(plan.settingCount, MOST_SETTINGS); index++) {
    if (name === undefined || plan.setting(index).name === name) {
      return { trial: plan.trial(index * perSetting), trials: plan.trialCount };
    }
  }
  throw new SeedsweepError('NOT_FOUND', `The sweep has no setting "${name}".`, {
    remedy: 'See "seedsweep plan FILE" for their names.',
  });
}
