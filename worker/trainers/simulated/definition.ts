import type { Json } from '../../../common/ids.js';
import {
  defineTrainer,
  type MetricProblem,
  type Reporting,
  type TrainerDefinition,
} from '../../../common/trainer-definition.js';
import type { MetricDescriptor } from '../../../common/trainer.js';
import { datasetViews } from '../dataset-views.js';
import { simulatedConfig, type SimulatedConfig } from './config.js';

const accuracy = { unit: '', goal: 'maximize', group: 'accuracy', range: [0, 1] } as const;
const loss = { unit: '', goal: 'minimize', group: 'loss' } as const;

/** Reported in this order, as far as there are points for them; `extra_1`, `extra_2` … follow. */
const metrics = [
  { name: 'test_accuracy', ...accuracy },
  { name: 'train_loss', ...loss },
  { name: 'test_loss', ...loss },
  { name: 'train_accuracy', ...accuracy },
] as const satisfies readonly MetricDescriptor[];

const labels: { readonly [Key in keyof SimulatedConfig]: (value: number) => string } = {
  epochs: (epochs) => (epochs === 1 ? '1 epoch' : `${epochs} epochs`),
  epochMs: (ms) => `${ms} ms/epoch`,
  pointsPerEpoch: (points) => `${points} points/epoch`,
  failureRate: (rate) => `failure rate ${rate}`,
  learningRate: (rate) => `lr ${rate}`,
};

/** The simulated trainer as sweep files know it. */
export const simulated: TrainerDefinition = defineTrainer({
  name: 'simulated',
  version: '1',
  description: 'Draws learning curves instead of training, for demonstrations, scale tests and benchmarks.',
  parameters: simulatedConfig.shape,
  metrics,
  progress: { unit: 'epoch', parameter: 'epochs' },
  datasets: datasetViews,
  words(key, value) {
    const label = (labels as Partial<typeof labels>)[key as keyof SimulatedConfig];
    return label && { label: label(value as number) };
  },
  missingMetric,
  stepMs: 'epochMs',
  legacy: { complete: (_key, _base, stated) => stated },
});

/** Trials report only as many points an epoch as they are told to. */
function missingMetric(metric: string, { valuesOf }: Reporting): MetricProblem | undefined {
  const extra = /^extra_([1-9][0-9]{0,8})$/.exec(metric)?.[1];
  const needed = extra ? metrics.length + Number(extra) : metrics.findIndex(({ name }) => name === metric) + 1;
  if (needed === 0) return { known: [...metrics.map(({ name }) => name), 'extra_1'] };
  const fewest = (valuesOf?.('pointsPerEpoch') ?? []).reduce<number>(
    (least, points: Json) => Math.min(least, Number(points)),
    Infinity,
  );
  if (needed <= fewest) return undefined;
  return {
    message: `${metric} is point ${needed} of an epoch, but \`pointsPerEpoch\` is ${fewest}.`,
    remedy: `Write pointsPerEpoch: ${needed}, or rank by test_accuracy.`,
  };
}
