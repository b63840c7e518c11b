import { describe, expect, it } from 'vitest';
import { defineTrainer } from '../../../../common/trainer-definition.js';
import { formatPreview } from '../../../../coordinator/sweep-file/format-preview.js';
import { loadSweep } from '../../../../coordinator/sweep-file/load-sweep.js';
import { previewSweep, type Preview, type WorkersAtHand } from '../../../../coordinator/sweep-file/preview.js';
import { builtinTrainers } from '../../../../worker/trainers/definitions.js';
import { settingsOf } from './settings-of.js';

function preview(text: string, workers: WorkersAtHand = { slots: 1 }): Preview {
  const spec = loadSweep(text, builtinTrainers);
  const definition = builtinTrainers.find(({ descriptor }) => descriptor.name === spec.trainer.name)!;
  return previewSweep(spec, definition, workers);
}
const head = 'name: a\ntrainer: lenet5\ndatasets: [mnist, strokes]\nseeds: 3\n';
const simulated = 'name: a\ntrainer: simulated\ndatasets: [mnist, strokes]\nseeds: 3\n';

describe('previewSweep', () => {
  it('counts settings × datasets × seeds, steps and training examples', () => {
    const text = `${head}train: { epochs: 4 }\ngrid: { init: [he, random] }\nsettings: [{ epochs: 7 }]`;
    expect(preview(text)).toMatchObject({
      settings: 3,
      datasets: 2,
      seeds: 3,
      trials: 18,
      steps: (4 + 4 + 7) * 2 * 3,
      unit: 'epoch',
      examples: (4 + 4 + 7) * (60_000 + 4_000) * 3,
    });
  });

  it('sums exactly when steps are an axis, as adding up every setting would', () => {
    const text = `${head}grid: { epochs: [1, 10, 100], init: [he, random] }\nsettings: [{ epochs: 5, batchSize: 3 }]`;
    const epochs = settingsOf(loadSweep(text, builtinTrainers)).map(({ config }) => config.epochs as number);
    expect(preview(text).steps).toBe(epochs.reduce((sum, each) => sum + each) * 2 * 3);
  });

  it('counts no pictures that are held out for validation', () => {
    const text = `${head}train: { epochs: 4, validation: 0.1 }\ngrid: { validation: [0, 0.25] }\nsettings: [{ epochs: 7 }]`;
    expect(preview(text)).toMatchObject({
      steps: (4 + 4 + 7) * 2 * 3,
      examples: (4 + 4 * 0.75 + 7 * 0.9) * (60_000 + 4_000) * 3,
    });
  });

  it('estimates nothing while no speed is known', () => {
    expect(preview(head)).not.toHaveProperty('estimate');
    expect(formatPreview(preview(head))).toContain('time unknown: no worker');
  });

  it('estimates time in waves of as many trials as there are slots', () => {
    const text = `${head.replace('mnist, ', '')}train: { epochs: 5 }`;
    // Three trials of 5 × 4,000 images at 0.5 ms are 10 s each; two slots need two waves, as do not four.
    expect(preview(text, { slots: 1, msPerExample: 0.5 }).estimate?.seconds).toBeCloseTo(30);
    expect(preview(text, { slots: 2, msPerExample: 0.5 }).estimate?.seconds).toBeCloseTo(20);
    expect(preview(text, { slots: 4, msPerExample: 0.5 }).estimate?.seconds).toBeCloseTo(10);
  });

  it('knows how long simulated trials wait, and that they see no pictures', () => {
    const text = `${simulated}train: { epochMs: 5 }\ngrid: { epochs: [1, 3], epochMs: [10, 100] }`;
    expect(preview(text)).toMatchObject({ examples: 0, estimate: { seconds: ((1 + 3) * (10 + 100) * 2 * 3) / 1000 } });
    expect(formatPreview(preview(text))).toContain('3 s of waiting on 1 slot');
    expect(formatPreview(preview(`${simulated}train: { epochMs: 0 }`))).toContain('as fast as the workers can go');
  });

  it('is quick for a sweep of very many settings', () => {
    const list = Array.from({ length: 2_000 }, (_, index) => index + 1).join();
    expect(preview(`${head}grid: { batchSize: [${list}], learningRate: [${list}] }`).settings).toBe(4_000_000);
  });

  it('says what it can of a trainer that does not say how many steps it takes', () => {
    const walk = defineTrainer({
      ...{ name: 'walk', version: '1', parameters: {}, progress: { unit: 'stride' } },
      metrics: [{ name: 'reward', goal: 'maximize', unit: '' }],
    });
    const spec = loadSweep('name: a\ntrainer: walk\ndatasets: [street]\nseeds: 2', [walk]);
    const shown = previewSweep(spec, walk, { slots: 1, msPerExample: 1 });
    expect(shown).not.toHaveProperty('steps');
    expect(formatPreview(shown)).toBe(
      `${spec.id} · trainer walk · ranked by reward at the last stride, highest first

  1 setting × 1 dataset × 2 seeds = 2 trials
  time unknown: the trainer does not say how long a step takes

Datasets
  street

Settings
  default`,
    );
  });
});

describe('formatPreview', () => {
  it('says what will run, what it costs and how long it takes', () => {
    const text = `${head}settings: [{ name: Setting 1, regularizer: { l2: 0.5 }, reference: { mean: 0.99 } }]`;
    expect(formatPreview(preview(text, { slots: 4, msPerExample: 0.4 }))).toBe(
      `${preview(text).sweepId} · trainer lenet5 · ranked by test_accuracy at the last epoch, highest first

  1 setting × 2 datasets × 3 seeds = 6 trials
  60 epochs, 1,920,000 training examples
  about 4 min on 4 slots (0.4 ms per example)

Datasets
  mnist     train: mnist, test: [mnist]
  strokes   train: strokes, test: [strokes]

Settings
  Setting 1   regularizer: { l2: 0.5 }, reference 0.99`,
    );
  });

  it('names the first settings of many', () => {
    expect(
      formatPreview(preview(`${head}grid: { batchSize: [${Array.from({ length: 20 }, (_, i) => i + 1).join()}] }`)),
    ).toMatch(/batch 12 .*\n {2}… and 8 more$/);
  });
});
