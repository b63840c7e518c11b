import { expect, test, vi } from 'vitest';
import { defaultObjective } from '../../../../common/trainer-definition.js';
import { metricGroup } from '../../../../common/trainer.js';
import { builtinTrainers } from '../../../../worker/trainers/definitions.js';

for (const library of ['@tensorflow/tfjs', '@tensorflow/tfjs-backend-wasm', 'onnxruntime-node']) {
  vi.doMock(library, () => {
    throw new Error(`${library} is loaded`);
  });
}

test('knowing the trainers loads nothing that trains', async () => {
  vi.resetModules();
  const fresh = await import('../../../../worker/trainers/definitions.js');
  expect(fresh.builtinTrainers).toHaveLength(4);
});

test('the trainers as sweeps describe them', () => {
  expect(builtinTrainers.map(({ descriptor: { parameters: _parameters, ...rest } }) => rest)).toMatchObject([
    {
      name: 'lenet5',
      version: '1+axes.2',
      progress: { unit: 'epoch', parameter: 'epochs' },
      speed: 'images_per_second',
    },
    { name: 'mlp', version: '1+axes.2', progress: { unit: 'epoch', parameter: 'epochs' }, speed: 'images_per_second' },
    {
      name: 'residual',
      version: '1+axes.2',
      progress: { unit: 'epoch', parameter: 'epochs' },
      speed: 'images_per_second',
    },
    { name: 'simulated', version: '1', progress: { unit: 'epoch', parameter: 'epochs' } },
  ]);
  for (const { descriptor } of builtinTrainers) {
    expect(defaultObjective(descriptor)).toEqual({ metric: 'test_accuracy', goal: 'maximize' });
    expect(metricGroup(descriptor, 'test_loss@mnist:negative')).toBe('loss');
    // Every parameter of theirs has a default: an empty configuration is complete.
    for (const { key, default: value } of descriptor.parameters) expect([key, value]).not.toEqual([key, undefined]);
  }
});

test.each(builtinTrainers.map((trainer) => [trainer.descriptor.name, trainer] as const))(
  '%s: what stands in a list of datasets',
  (_name, { datasets }) => {
    expect(datasets.describe('mnist:negative')).toEqual({
      value: { train: 'mnist:negative', test: ['mnist:negative'] },
      label: 'mnist:negative',
      longLabel: 'mnist:negative (test mnist:negative)',
    });
    const both = { train: 'mnist', test: ['mnist', 'mnist:negative'] };
    expect(datasets.describe(both)).toEqual({
      value: both,
      label: 'mnist',
      longLabel: 'mnist (test mnist, mnist:negative)',
    });
    expect(datasets.describe({ train: 'mnist', test: 'strokes' }).value).toEqual({ train: 'mnist', test: ['strokes'] });
    expect(datasets.distinct?.({ train: 'mnist', test: ['mnist', 'mnist'] })).toEqual([
      { path: ['test', 0], text: 'mnist' },
      { path: ['test', 1], text: 'mnist' },
    ]);
    for (const right of ['strokes', { train: 'mnist' }, both])
      expect(datasets.item.safeParse(right).success).toBe(true);
    for (const wrong of ['cats', 7, { test: ['mnist'] }, { train: 'mnist', test: [] }]) {
      expect(datasets.item.safeParse(wrong).success).toBe(false);
    }
  },
);

test('LeNet-5 needs the datasets of its views, and trains on their pictures; the simulated trainer looks at none', () => {
  const [lenet5, , , simulated] = builtinTrainers.map(({ datasets }) => datasets);
  const value = { train: 'strokes', test: ['strokes', 'mnist:negative', 'mnist'] };
  expect(lenet5?.needs?.(value)).toEqual(['strokes', 'mnist']);
  expect(lenet5?.examples?.(value)).toBe(4_000);
  expect(Object.keys(simulated!)).not.toContain('needs');
  expect(Object.keys(simulated!)).not.toContain('examples');
});
