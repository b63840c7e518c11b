// A trainer in TypeScript: logistic regression on points that it draws itself.
import { defineTrainer, z, type RandomStream } from 'seedsweep/trainer';

export default defineTrainer({
  description: 'Logistic regression on two clouds of points.',
  parameters: z.object({
    epochs: z.int().min(1).default(20),
    learningRate: z.number().positive().default(0.1),
    points: z.int().min(10).default(200),
  }),
  metrics: { test_accuracy: 'maximize', test_loss: 'minimize', speed: { unit: 'points/s' } },
  progress: { unit: 'epoch', parameter: 'epochs' },
  speed: 'speed',

  async train(trial) {
    const { epochs, learningRate, points } = trial.params;
    const train = drawPoints(points, trial.random('train points'));
    const test = drawPoints(1_000, trial.random('test points'));
    const weights = [0, 0, 0];
    for (let epoch = 1; epoch <= epochs; epoch++) {
      const startedMs = performance.now();
      for (const { x, label } of trial.random('order', epoch).shuffle([...train])) {
        const error = predict(weights, x) - label;
        x.forEach((value, index) => (weights[index]! -= learningRate * error * value));
      }
      const seconds = Math.max(1e-6, (performance.now() - startedMs) / 1_000);
      await trial.report(epoch, { ...score(weights, test), speed: points / seconds });
    }
  },
});

interface LabelledPoint {
  /** Both coordinates, and a 1 for the bias. */
  readonly x: readonly number[];
  readonly label: 0 | 1;
}

function drawPoints(count: number, random: RandomStream): LabelledPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const label = index % 2 === 0 ? 0 : 1;
    const side = label === 0 ? -1 : 1;
    return { x: [side + 1.5 * random.normal(), side + 1.5 * random.normal(), 1], label };
  });
}

function predict(weights: readonly number[], x: readonly number[]): number {
  return 1 / (1 + Math.exp(-x.reduce((sum, value, index) => sum + value * weights[index]!, 0)));
}

function score(weights: readonly number[], points: readonly LabelledPoint[]) {
  let right = 0;
  let loss = 0;
  for (const { x, label } of points) {
    const probability = Math.min(1 - 1e-7, Math.max(1e-7, predict(weights, x)));
    if (probability > 0.5 === (label === 1)) right++;
    loss -= Math.log(label === 1 ? probability : 1 - probability);
  }
  return { test_accuracy: right / points.length, test_loss: loss / points.length };
}
