import { setImmediate } from 'node:timers/promises';
import { SeedsweepError } from '../../../common/errors.js';
import { randomStream } from '../../../common/random.js';
import { plainText } from '../../../common/trainer-definition.js';
import { enumerate } from '../../../common/words.js';
import type { Point } from '../../../proto/trial.js';
import type { TrainingContext } from '../trainer.js';
import { TrialFolder } from '../../outputs/trial-folder.js';
import type { OwnTrainerModule, Trial } from './define-trainer.js';
import { describeThrown, type OwnFile } from './own-errors.js';

/**
 * Runs one attempt of a trial with a trainer of one's own. Rejects as every trainer; what the trainer throws is
 * TRIAL_FAILED, with its place in the file.
 */
export async function trainModule(
  module: OwnTrainerModule,
  own: OwnFile,
  params: Readonly<Record<string, unknown>>,
  context: TrainingContext,
): Promise<void> {
  const { signal, trial } = context;
  signal.throwIfAborted();
  const reporting = new Reporting(module, own.file, context);
  const folder = new TrialFolder(context.workDir, trial);
  await folder.create();
  const { output, checkpoints } = folder;
  context.started(`module (${own.file})`);
  const given: Trial = {
    ...{ params, seed: trial.seed, dataset: plainText(trial.dataset.value), attempt: context.attempt, signal },
    ...{ outputDir: output, checkpointDir: checkpoints },
    random: (...purpose) => randomStream(trial.seed, ...purpose),
    log: (line) => context.log(line),
    report: (step, metrics) => reporting.report(step, metrics),
  };
  try {
    await module.train(given as Trial<never>);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof SeedsweepError ? error : describeThrown('TRIAL_FAILED', error, own);
  }
  signal.throwIfAborted();
  reporting.finish();
}

/** What one attempt reports. */
class Reporting {
  private readonly last = new Map<string, Point>();
  private step = 0;
  /** What was wrong with a report; the trainer may not have looked. */
  private fault: unknown;

  constructor(
    private readonly module: OwnTrainerModule,
    private readonly file: string,
    private readonly context: TrainingContext,
  ) {}

  report(step: number, metrics: Readonly<Record<string, number | undefined>>): Promise<void> {
    const taken = this.take(step, metrics);
    // Whoever does not wait for it must not end the process.
    taken.catch((error: unknown) => (this.fault ??= error));
    return taken;
  }

  /** Throws when the trial has not been what it should be. */
  finish(): void {
    if (this.fault !== undefined) throw this.fault as Error;
    const objective = this.context.trial.trainer.reports?.objective;
    if (objective === undefined) return;
    const value = this.last.get(objective)?.value;
    if (value === undefined) {
      throw new SeedsweepError('TRIAL_UNFIT', `${this.file} ended well, but never reported ${objective}.`, {
        remedy: `Call trial.report(step, { ${objective}: … }).`,
      });
    }
    if (Number.isFinite(value)) return;
    throw new SeedsweepError('DIVERGED', `Training diverged: the last ${objective} is ${value}.`, {
      remedy: 'Lower the learning rate, or raise it slowly.',
    });
  }

  private async take(step: number, metrics: Readonly<Record<string, number | undefined>>): Promise<void> {
    this.context.signal.throwIfAborted();
    const points = Object.entries(metrics).flatMap(([metric, value]) =>
      value === undefined ? [] : [{ metric, step, value }],
    );
    for (const { metric } of points) {
      const known = Object.keys(this.module.metrics);
      if (!known.includes(metric)) throw this.wrong(`reports ${metric}; its metrics are ${enumerate(known, 'and')}`);
      if (this.last.get(metric)?.step === step) throw this.wrong(`reports ${metric} of step ${step} twice`);
    }
    if (step < this.step) throw this.wrong(`reports step ${step} after step ${this.step}`);
    this.context.report(points);
    this.step = step;
    for (const point of points) this.last.set(point.metric, point);
    await setImmediate();
    this.context.signal.throwIfAborted();
  }

  private wrong(what: string): SeedsweepError {
    return new SeedsweepError('INVALID_INPUT', `${this.file} ${what}.`, { remedy: 'Mend the trainer.' });
  }
}
