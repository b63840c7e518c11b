import type { MetricDescriptor } from '../../../common/trainer.js';

const accuracy = { unit: '', goal: 'maximize', group: 'accuracy', range: [0, 1] } as const;
const loss = { unit: '', goal: 'minimize', group: 'loss' } as const;

/**
 * What an epoch reports, accuracies as shares; of validation where pictures are held out. Losses are means, without any
 * penalty.
 */
export const networkMetrics = [
  { name: 'test_accuracy', ...accuracy },
  { name: 'validation_accuracy', ...accuracy },
  { name: 'train_accuracy', ...accuracy },
  { name: 'test_loss', ...loss },
  { name: 'validation_loss', ...loss },
  { name: 'train_loss', ...loss },
  { name: 'learning_rate', unit: '' },
  { name: 'images_per_second', unit: 'images/s' },
] as const satisfies readonly MetricDescriptor[];

/** Those that are measured on every test view: plain on the first, `test_accuracy@view` on the others. */
export const testMetrics: readonly string[] = ['test_accuracy', 'test_loss'];

/** Those of the pictures that are held out of training; no trial with `validation: 0` has them. */
export const validationMetrics: readonly string[] = ['validation_accuracy', 'validation_loss'];
