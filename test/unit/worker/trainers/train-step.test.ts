import { expect, test } from 'vitest';
import { selectEngine } from '../../../../worker/engines/select-engine.js';
import type { Rank } from '@tensorflow/tfjs';
import { createLenet5, crossEntropy } from '../../../../worker/models/lenet5.js';
import { createOptimizer } from '../../../../worker/trainers/optimizer.js';
import { createTrainStep } from '../../../../worker/trainers/train-step.js';

const { tf } = await selectEngine('wasm');

test.each([
  { momentum: 0, nesterov: false },
  { momentum: 0.9, nesterov: false },
  { momentum: 0.9, nesterov: true },
])('SGD follows the formula of Keras: %j', ({ momentum, nesterov }) => {
  const gradientsGiven = [1, -0.5, 2, 0.25];
  const rates = [0.1, 0.1, 0.05, 0.05];
  const weight = tf.variable(tf.tensor1d([1]));
  const optimizer = createOptimizer(tf, { name: 'sgd', momentum, nesterov }, 1);
  let w = 1;
  let v = 0;
  gradientsGiven.forEach((g, index) => {
    const lr = rates[index] ?? 0;
    optimizer.setLearningRate(lr);
    tf.tidy(() => optimizer.apply({ [weight.name]: tf.tensor1d([g]) }));
    v = momentum * v + g;
    w -= nesterov ? lr * (g + momentum * v) : lr * v;
    expect(weight.dataSync()[0]).toBeCloseTo(w, 6);
  });
  optimizer.dispose();
  weight.dispose();
});

test('one step moves the weights against the gradient of mean cross-entropy plus penalty, and leaks nothing', () => {
  const tensors = tf.memory().numTensors;
  const model = createLenet5(tf, { shape: [16, 16, 1], classes: 3, init: 'he', seed: 1 });
  const optimizer = createOptimizer(tf, { name: 'sgd', momentum: 0.9, nesterov: true }, 0.05);
  const step = createTrainStep(tf, model, optimizer, { l2: 0.001 });
  const batch = {
    pictures: tf.randomUniform<Rank.R4>([6, 16, 16, 1], 0, 1, 'float32', 7),
    labels: tf.tensor2d([1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1], [6, 3]),
  };
  const losses = Array.from({ length: 30 }, () => {
    const { loss, correct } = step(batch);
    const value = (loss.dataSync()[0] ?? NaN) / 6;
    tf.dispose([loss, correct]);
    return value;
  });
  // Six pictures of noise can be learnt by heart.
  expect(losses[0]).toBeGreaterThan(0.8);
  expect(losses[29]).toBeLessThan(0.5 * (losses[0] ?? 0));
  tf.dispose([batch.pictures, batch.labels]);
  optimizer.dispose();
  model.dispose();
  expect(tf.memory().numTensors).toBe(tensors);
});

test('the penalty pulls on kernels and not on biases, and stays out of the loss reported', () => {
  const lr = 0.1;
  const l2 = 0.05;
  const after = (regularizer: 'none' | { l2: number }) => {
    const model = createLenet5(tf, { shape: [16, 16, 1], classes: 3, init: 'he', seed: 1 });
    // Biases start at 0, where no penalty would show.
    model.variables.forEach((variable) => variable.rank === 1 && variable.assign(tf.fill(variable.shape, 0.3)));
    const before = model.variables.map((variable) => variable.dataSync());
    const optimizer = createOptimizer(tf, { name: 'sgd', momentum: 0, nesterov: false }, lr);
    const { loss } = createTrainStep(
      tf,
      model,
      optimizer,
      regularizer,
    )({
      pictures: tf.randomUniform<Rank.R4>([4, 16, 16, 1], 0, 1, 'float32', 7),
      labels: tf.tensor2d([1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0], [4, 3]),
    });
    const weights = model.variables.map((variable) => variable.dataSync());
    model.dispose();
    return { loss: loss.dataSync()[0], before, weights };
  };
  const [free, pulled] = [after('none'), after({ l2 })];
  expect(pulled.loss).toBe(free.loss);
  free.weights.forEach((weights, layer) => {
    const pull = layer % 2 === 0 ? lr * 2 * l2 : 0;
    const worst = weights.map((weight, index) => {
      const expected = weight - pull * (free.before[layer]?.[index] ?? NaN);
      return Math.abs((pulled.weights[layer]?.[index] ?? NaN) - expected);
    });
    expect(Math.max(...worst)).toBeLessThan(1e-6);
  });
});

test("all of LeNet-5's gradients on wasm equal the cpu engine's", async () => {
  const on = async (engine: 'cpu' | 'wasm') => {
    await selectEngine(engine);
    const model = createLenet5(tf, { shape: [20, 20, 1], classes: 3, init: 'he', seed: 5 });
    const pictures = tf.randomUniform<Rank.R4>([4, 20, 20, 1], 0, 1, 'float32', 3);
    const labels = tf.tensor2d([1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0], [4, 3]);
    const { grads } = tf.variableGrads(
      () => tf.mean(crossEntropy(tf, model.logits(pictures), labels)),
      [...model.variables],
    );
    return model.variables.map(({ name }) => grads[name]?.dataSync() ?? new Float32Array());
  };
  const [cpu, wasm] = [await on('cpu'), await on('wasm')];
  expect(cpu).toHaveLength(10);
  cpu.forEach((expected, layer) => {
    const most = Math.max(...expected.map(Math.abs));
    expect(most).toBeGreaterThan(0.001);
    expected.forEach((slope, index) =>
      expect(Math.abs((wasm[layer]?.[index] ?? NaN) - slope)).toBeLessThan(1e-4 * most),
    );
  });
});
