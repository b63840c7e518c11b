// What bench/train.mjs times, in a process of its own that it pins to one core.
// usage: node bench/train-child.mjs steps|epoch ENGINE HEIGHT WIDTH CHANNELS [STEPS]
import { createEngines } from '../dist/worker/engines/engines.js';
import { selectEngine } from '../dist/worker/engines/select-engine.js';
import { initialWeights } from '../dist/worker/trainers/network/initializers.js';
import { createNetwork } from '../dist/worker/trainers/network/create-network.js';
import { networkDefinition } from '../dist/worker/trainers/network/definition.js';
import { lenet5 } from '../dist/worker/trainers/models/lenet5/lenet5.js';
import { initialState } from '../dist/worker/trainers/network/optimizer.js';
import { batchSizes, passOver } from '../dist/worker/trainers/network/epoch.js';
import { createEvaluationProgram } from '../dist/worker/trainers/network/evaluation-program.js';
import { EVALUATION_BATCH } from '../dist/worker/trainers/network/train.js';
import { createTrainingProgram } from '../dist/worker/trainers/network/training-program.js';

const [what, forced, ...sizes] = process.argv.slice(2);
const [height, width, channels, steps = 300] = sizes.map(Number);
const shape = [height, width, channels];
const config = networkDefinition(lenet5).config.parse({
  optimizer: { name: 'sgd', momentum: 0.9, nesterov: true },
  regularizer: { l2: 0.001 },
});
const numbers = { learningRate: Float32Array.of(0.01), l2: Float32Array.of(0.001) };
const { activation, head, inputTransform } = config;
const network = createNetwork(lenet5, 'lenet5', { shape, classes: 10 }, { activation, head, inputTransform });
const bytes = (length, below) => Uint8Array.from({ length }, () => Math.floor(Math.random() * below));
const training = (size) => createTrainingProgram(network, config, { size, shape, classes: 10 });
const evaluation = (size) => createEvaluationProgram(network, config.loss, { size, shape, classes: 10 });
const programs = (count, batch, create) => new Map(batchSizes(count, batch).map((size) => [size, create(size)]));

/** Milliseconds per step on one batch of 128. */
async function timeSteps() {
  const program = training(128);
  const { engine } = await selectEngine(createEngines(), { forced, programs: [program] });
  const execution = engine.begin(initialState(initialWeights(network, 'he', 0), config.optimizer));
  const inputs = { pictures: bytes(128 * height * width * channels, 256), labels: bytes(128, 10), ...numbers };
  const run = async (count) => {
    for (let step = 0; step < count; step++) await execution.run(program, inputs);
  };
  await run(Math.min(30, steps));
  const startedMs = performance.now();
  await run(steps);
  return { msPerStep: (performance.now() - startedMs) / steps };
}

/** One epoch as the trainer does it: 60,000 pictures in random order, the last batch smaller, then 10,000 to test on. */
async function timeEpoch() {
  const pictures = (count) => ({
    view: 'same',
    pictures: {
      count,
      shape,
      classes: 10,
      pixels: bytes(count * height * width * channels, 256),
      labels: bytes(count, 10),
    },
  });
  const [train, test] = [pictures(60_000), pictures(10_000)];
  const order = Uint32Array.from({ length: 60_000 }, (_, index) => (index * 7_919) % 60_000);
  const all = Uint32Array.from({ length: 10_000 }, (_, index) => index);
  const trainPass = { batchSize: 128, programs: programs(60_000, 128, training), inputsOf: () => numbers };
  const testPass = {
    batchSize: EVALUATION_BATCH,
    programs: programs(10_000, EVALUATION_BATCH, evaluation),
    inputsOf: () => ({}),
  };
  const { engine } = await selectEngine(createEngines(), {
    forced,
    programs: [...trainPass.programs.values(), ...testPass.programs.values()],
  });
  const execution = engine.begin(initialState(initialWeights(network, 'he', 0), config.optimizer));
  let inPrograms = 0;
  const timed = {
    ...execution,
    async run(...args) {
      const startedMs = performance.now();
      const outputs = await execution.run(...args);
      inPrograms += performance.now() - startedMs;
      return outputs;
    },
  };
  const pause = () => new Promise((resolve) => setImmediate(resolve));
  // Warm.
  await passOver(timed, train, order.subarray(0, 40 * 128 + 96), trainPass, pause);
  const time = async (...args) => {
    inPrograms = 0;
    const startedMs = performance.now();
    await passOver(timed, ...args, pause);
    return { ms: performance.now() - startedMs, inProgramsMs: inPrograms };
  };
  return { train: await time(train, order, trainPass), test: await time(test, all, testPass) };
}

console.log(JSON.stringify(what === 'steps' ? await timeSteps() : await timeEpoch()));
