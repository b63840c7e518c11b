import { describe, expect, it } from 'vitest';
import { loadSweep } from '../../../../coordinator/sweep-file/load-sweep.js';
import { createPlan } from '../../../../coordinator/plan/plan.js';
import { formatPreview } from '../../../../coordinator/sweep-file/format-preview.js';
import { previewPlan } from '../../../../coordinator/sweep-file/preview.js';
import type { WorkersAtHand } from '../../../../coordinator/sweep-file/preview.js';

const preview = (text: string, workers: WorkersAtHand = { slots: 1 }) =>
  previewPlan(createPlan(loadSweep(text)), workers);
const head = 'name: a\ntrainer: lenet5\ndatasets: [mnist, strokes]\nseeds: 3\n';
const simulated = 'name: a\ntrainer: simulated\ndatasets: [mnist, strokes]\nseeds: 3\n';

describe('previewPlan', () => {
  it('counts settings × datasets × seeds, epochs and training images', () => {
    const text = `${head}train: { epochs: 4 }\ngrid: { init: [he, random] }\nsettings: [{ epochs: 7 }]`;
    expect(preview(text)).toMatchObject({
      settings: 3,
      datasets: 2,
      seeds: 3,
      trials: 18,
      epochs: (4 + 4 + 7) * 2 * 3,
      images: (4 + 4 + 7) * (60_000 + 4_000) * 3,
    });
  });

  it('sums exactly when epochs are an axis, as adding up every setting would', () => {
    const plan = createPlan(
      loadSweep(`${head}grid: { epochs: [1, 10, 100], init: [he, random] }\nsettings: [{ epochs: 5, batchSize: 3 }]`),
    );
    let epochs = 0;
    for (let index = 0; index < plan.trialCount; index++) {
      epochs += (plan.trial(index).setting.config as { epochs: number }).epochs;
    }
    expect(previewPlan(plan, { slots: 1 }).epochs).toBe(epochs);
  });

  it('estimates nothing while no speed is known', () => {
    expect(preview(head)).not.toHaveProperty('estimate');
    expect(formatPreview(preview(head))).toContain('time unknown');
  });

  it('estimates time in rounds of as many trials as there are slots', () => {
    const text = `${head.replace('mnist, ', '')}train: { epochs: 5 }`;
    // Three trials of 5 × 4,000 images at 0.5 ms are 10 s each; two slots need two rounds, as do not four.
    expect(preview(text, { slots: 1, msPerImage: 0.5 }).estimate?.seconds).toBeCloseTo(30);
    expect(preview(text, { slots: 2, msPerImage: 0.5 }).estimate?.seconds).toBeCloseTo(20);
    expect(preview(text, { slots: 4, msPerImage: 0.5 }).estimate?.seconds).toBeCloseTo(10);
  });

  it('knows how long simulated trials wait, and that they see no images', () => {
    const text = `${simulated}train: { epochMs: 5 }\ngrid: { epochs: [1, 3], epochMs: [10, 100] }`;
    expect(preview(text)).toMatchObject({ images: 0, estimate: { seconds: ((1 + 3) * (10 + 100) * 2 * 3) / 1000 } });
  });

  it('is quick for a sweep of very many settings', () => {
    const list = Array.from({ length: 2_000 }, (_, index) => index + 1).join();
    expect(preview(`${head}grid: { batchSize: [${list}], learningRate: [${list}] }`).settings).toBe(4_000_000);
  });
});

describe('formatPreview', () => {
  it('says what will run, what it costs and how long it takes', () => {
    const text = `${head}settings: [{ name: Setting 1, regularizer: { l2: 0.5 }, reference: { mean: 0.99 } }]`;
    expect(formatPreview(preview(text, { slots: 4, msPerImage: 0.4 }))).toBe(
      `${preview(text).sweepId} · trainer lenet5 · ranked by test_accuracy at the last epoch, highest first

  1 setting × 2 datasets × 3 seeds = 6 trials
  60 epochs, 1,920,000 training images
  about 4 min on 4 slots (0.4 ms per image)

Datasets
  train on mnist, test on mnist
  train on strokes, test on strokes

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
