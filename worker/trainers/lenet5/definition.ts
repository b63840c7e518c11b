import { defineTrainer, type TrainerDefinition } from '../../../common/trainer-definition.js';
import { picturedDatasetViews } from '../dataset-views.js';
import { lenet5Config, lenet5Rules } from './config.js';
import { lenet5Legacy } from './legacy.js';
import { lenet5Metrics } from './metrics.js';
import { lenet5MissingMetric } from './missing-metric.js';
import { lenet5Words } from './words.js';

/** LeNet-5 as sweep files know it. */
export const lenet5: TrainerDefinition = defineTrainer({
  name: 'lenet5',
  version: '1',
  description: 'Trains the network LeNet-5 on pictures.',
  parameters: lenet5Config.shape,
  metrics: lenet5Metrics,
  progress: { unit: 'epoch', parameter: 'epochs' },
  speed: 'images_per_second',
  rules: lenet5Rules,
  datasets: picturedDatasetViews,
  words: lenet5Words,
  missingMetric: lenet5MissingMetric,
  legacy: lenet5Legacy,
});
