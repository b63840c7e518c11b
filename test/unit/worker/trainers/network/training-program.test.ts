import { describe, expect, test } from 'vitest';
import { randomStream } from '../../../../../common/random.js';
import type { Engine, Program, State } from '../../../../../worker/engines/engine.js';
import { startWasm } from '../../../../../worker/engines/wasm-engine.js';
import { initialWeights } from '../../../../../worker/trainers/network/initializers.js';
import { lenet5For } from '../../support/lenet5.js';
import type { PictureBatch } from '../../../../../worker/trainers/network/picture-batch.js';
import { initialState } from '../../../../../worker/trainers/network/optimizer.js';
import { createTrainingProgram } from '../../../../../worker/trainers/network/training-program.js';
import { start } from '../../support/engines.js';

const tf = await startWasm();

const plainSgd = { name: 'sgd', momentum: 0, nesterov: false } as const;
const usual = { loss: 'crossEntropy', dropout: 0 } as const;
const nesterovSgd = { name: 'sgd', momentum: 0.9, nesterov: true } as const;

/** Pictures of noise, with the labels given. */
function noise({ size, shape }: PictureBatch, labels: readonly number[]) {
  const random = randomStream('noise', size, ...shape);
  const length = size * shape[0] * shape[1] * shape[2];
  return { pictures: Uint8Array.from({ length }, () => random.int(0, 255)), labels: Uint8Array.from(labels) };
}

interface Steps {
  readonly state: State;
  readonly inputs: Readonly<Record<string, Float32Array | Uint8Array>>;
  readonly count?: number;
}

/** Does the same step again and again; returns what each one gave, and the state after the last. */
async function doSteps(engine: Engine, program: Program, { state, inputs, count = 1 }: Steps) {
  await engine.prepare(program);
  const execution = engine.begin(state);
  try {
    const outputs: { loss: number; correct: number }[] = [];
    for (let step = 0; step < count; step++) {
      const { loss, correct } = await execution.run(program, inputs);
      outputs.push({ loss: loss![0]!, correct: correct![0]! });
    }
    return { outputs, after: await execution.state() };
  } finally {
    execution.dispose();
  }
}

describe.each(['compiled', 'wasm'] as const)('on %s', (name) => {
  test('one step moves the weights against the gradient of mean cross-entropy plus penalty, and leaks nothing', async () => {
    const engine = await start(name);
    const tensors = tf.memory().numTensors;
    const batch = { size: 6, shape: [16, 16, 1], classes: 3 } as const;
    const network = lenet5For(batch);
    const program = createTrainingProgram(
      network,
      { ...usual, optimizer: nesterovSgd, regularizer: { l2: 0.001 } },
      batch,
    );
    const { outputs } = await doSteps(engine, program, {
      state: initialState(initialWeights(network, 'he', 1), nesterovSgd),
      inputs: {
        ...noise(batch, [0, 1, 2, 0, 1, 2]),
        learningRate: Float32Array.of(0.05),
        l2: Float32Array.of(0.001),
      },
      count: 30,
    });
    // Six pictures of noise can be learnt by heart.
    expect(outputs[0]!.loss / 6).toBeGreaterThan(0.8);
    expect(outputs[29]!.loss).toBeLessThan(0.5 * outputs[0]!.loss);
    expect(outputs[29]!.correct).toBeGreaterThan(3);
    expect(tf.memory().numTensors).toBe(tensors);
  });

  test('the penalty pulls on kernels and not on biases, and stays out of the loss reported', async () => {
    const engine = await start(name);
    const [lr, l2] = [0.1, 0.05];
    const batch = { size: 4, shape: [16, 16, 1], classes: 3 } as const;
    const network = lenet5For(batch);
    // Biases start at 0, where no penalty would show.
    const before: State = Object.fromEntries(
      Object.entries(initialWeights(network, 'he', 1)).map(([parameter, { shape, values }]) => [
        parameter,
        { shape, values: shape.length === 1 ? values.map(() => 0.3) : values },
      ]),
    );
    const inputs = {
      ...noise(batch, [0, 1, 2, 0]),
      learningRate: Float32Array.of(lr),
      l2: Float32Array.of(l2),
    };
    const train = (regularizer: 'none' | { l2: number }) => {
      const program = createTrainingProgram(network, { ...usual, optimizer: plainSgd, regularizer }, batch);
      return doSteps(engine, program, { state: initialState(before, plainSgd), inputs });
    };
    const [free, pulled] = [await train('none'), await train({ l2 })];
    expect(pulled.outputs).toEqual(free.outputs);
    for (const { name: parameter, role } of network.parameters) {
      const pull = role === 'kernel' ? lr * 2 * l2 : 0;
      const found = pulled.after[parameter]!.values;
      const worst = free.after[parameter]!.values.map((weight, index) => {
        const expected = weight - pull * before[parameter]!.values[index]!;
        return Math.abs(found[index]! - expected);
      });
      expect(worst).toHaveLength(found.length);
      expect(Math.max(...worst)).toBeLessThan(1e-6);
    }
  });

  test("all of LeNet-5's gradients equal the cpu engine's", async () => {
    const batch = { size: 4, shape: [20, 20, 1], classes: 3 } as const;
    const network = lenet5For(batch);
    const program = createTrainingProgram(network, { ...usual, optimizer: nesterovSgd, regularizer: 'none' }, batch);
    const gradients = async (engine: Engine) => {
      const { after } = await doSteps(engine, program, {
        state: initialState(initialWeights(network, 'he', 5), nesterovSgd),
        inputs: { ...noise(batch, [0, 1, 2, 0]), learningRate: Float32Array.of(0.1) },
      });
      // The first step's velocity is its gradient.
      return network.parameters.map((parameter) => after[`${parameter.name}/velocity`]!.values);
    };
    const [expected, found] = [await gradients(await start('cpu')), await gradients(await start(name))];
    expect(expected).toHaveLength(10);
    expected.forEach((slopes, layer) => {
      const most = Math.max(...slopes.map(Math.abs));
      expect(most).toBeGreaterThan(0.001);
      expect(found[layer]).toHaveLength(slopes.length);
      slopes.forEach((slope, index) => expect(Math.abs(found[layer]![index]! - slope)).toBeLessThan(1e-4 * most));
    });
  });

  test('the loss and the right answers reported are sums over the batch, as it was before the step', async () => {
    const engine = await start(name);
    const batch = { size: 3, shape: [16, 16, 1], classes: 4 } as const;
    const network = lenet5For(batch);
    const program = createTrainingProgram(network, { ...usual, optimizer: plainSgd, regularizer: 'none' }, batch);
    // Without weights, the logits are the last biases: the softmax is the same for every picture.
    const state: State = Object.fromEntries(
      Object.entries(initialWeights(network, 'he', 1)).map(([parameter, { shape, values }]) => [
        parameter,
        { shape, values: parameter === 'dense3/bias' ? Float32Array.of(0, 0, 2, 1) : values.map(() => 0) },
      ]),
    );
    const { outputs } = await doSteps(engine, program, {
      state: initialState(state, plainSgd),
      inputs: { ...noise(batch, [2, 3, 2]), learningRate: Float32Array.of(0.5) },
    });
    const logSum = Math.log(2 + Math.E ** 2 + Math.E);
    expect(outputs[0]!.loss).toBeCloseTo(2 * (logSum - 2) + (logSum - 1), 5);
    expect(outputs[0]!.correct).toBe(2);
  });
});

test('settings that differ in rates and strengths alone share a program; any other difference makes another', () => {
  const batch = { size: 4, shape: [16, 16, 1], classes: 3 } as const;
  const key = (
    regularizer: Parameters<typeof createTrainingProgram>[1]['regularizer'],
    optimizer: Parameters<typeof createTrainingProgram>[1]['optimizer'] = plainSgd,
    pictures: PictureBatch = batch,
  ) => createTrainingProgram(lenet5For(pictures), { ...usual, optimizer, regularizer }, pictures).key;
  expect(key({ l2: 0.1 })).toBe(key({ l2: 0.2 }));
  const different = [
    ...[key('none'), key({ l1: 0.1 }), key({ l2: 0.1 }), key({ l1: 0.1, l2: 0.1 })],
    ...[key('none', nesterovSgd), key('none', { ...nesterovSgd, momentum: 0.8 })],
    ...[key('none', { ...nesterovSgd, nesterov: false })],
    ...[key('none', plainSgd, { ...batch, size: 5 }), key('none', plainSgd, { ...batch, shape: [20, 16, 1] })],
    ...[key('none', plainSgd, { ...batch, classes: 5 })],
  ];
  expect(new Set(different).size).toBe(different.length);
});
