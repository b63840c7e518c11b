import type { Json } from '../../../../common/ids.js';
import type { Point, TrialMessage } from '../../../../proto/trial.js';
import type { Trainer, TrainingContext } from '../../../../worker/trainers/trainer.js';

/** What one attempt reported. */
export interface Attempt {
  readonly engines: string[];
  readonly epochs: (readonly Point[])[];
  readonly logs: string[];
  readonly error: unknown;
}

export interface AttemptOptions {
  readonly trainer?: TrialMessage['trainer'];
  readonly config: object;
  readonly train?: string;
  readonly test?: readonly string[];
  /** In place of those two. */
  readonly dataset?: Json;
  readonly seed?: number;
  readonly trialId?: string;
  readonly attempt?: number;
  readonly engine?: TrainingContext['engine'];
  readonly device?: TrainingContext['device'];
  readonly signal?: AbortSignal;
  /** Where a trainer of one's own is. */
  readonly place?: TrialMessage['place'];
  readonly commands?: TrainingContext['commands'];
  readonly workDir?: string;
  readonly onEpoch?: (epochs: number) => unknown;
}

/** Runs one attempt to its end and notes what it reports. */
export async function attempt(train: Trainer, options: AttemptOptions): Promise<Attempt> {
  const engines: string[] = [];
  const epochs: (readonly Point[])[] = [];
  const logs: string[] = [];
  let ms = 0;
  let error: unknown;
  try {
    await train({
      trial: {
        sweepId: 'sweep',
        trialId: options.trialId ?? 'trial',
        trialIndex: 0,
        setting: 'setting',
        dataset: {
          label: 'dataset',
          value: options.dataset ?? { train: options.train ?? 'strokes', test: options.test ?? ['strokes'] },
        },
        seed: options.seed ?? 0,
        trainer: options.trainer ?? { name: 'lenet5', version: '1+axes.2' },
        config: options.config as TrialMessage['config'],
        place: options.place,
        priorAttempts: 0,
        round: 0,
      },
      attempt: options.attempt ?? 1,
      dataDir: '/nowhere',
      workDir: options.workDir ?? '/nowhere',
      commands: options.commands ?? false,
      env: {},
      threads: 1,
      spawned: () => undefined,
      engine: options.engine,
      device: options.device ?? 'cpu',
      signal: options.signal ?? new AbortController().signal,
      clock: { now: () => (ms += 500) },
      log: (line) => logs.push(line),
      started: (engine) => engines.push(engine),
      report: (points) => {
        epochs.push(points);
        options.onEpoch?.(epochs.length);
      },
    });
  } catch (thrown) {
    error = thrown;
  }
  return { engines, epochs, logs, error };
}
