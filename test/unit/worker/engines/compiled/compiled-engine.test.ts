import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disagreement } from '../../../../../worker/engines/compiled/agreement.js';
import { createCompiledEngines } from '../../../../../worker/engines/compiled/compiled-engine.js';
import type { Engine, Program } from '../../../../../worker/engines/engine.js';
import { startEngine } from '../../../../../worker/engines/select-engine.js';
import { lenet5For } from '../../support/lenet5.js';
import { createTrainingProgram } from '../../../../../worker/trainers/network/training-program.js';

const engines = createCompiledEngines();
const compiled = await engines.cpu.start();

const shape = [28, 28, 1] as const;
const lenet5 = createTrainingProgram(
  lenet5For({ shape, classes: 10 }),
  {
    optimizer: { name: 'sgd', momentum: 0.9, nesterov: true },
    regularizer: { l1: 0.001, l2: 0.001 },
    loss: 'crossEntropy',
    dropout: 0.5,
  },
  { size: 5, shape, classes: 10 },
);

test('a kernel without a translation is refused by name', async () => {
  const program: Program = {
    key: 'sines',
    state: {},
    inputs: { x: { type: 'float32', shape: [3] } },
    run: (tf, _state, { x }) => ({ state: {}, outputs: { y: tf.sin(x!) } }),
  };
  await expect(compiled.prepare(program)).rejects.toThrow(/Sin.*no translation/);
});

test('tracing leaves no tensor behind, and the kernels as they were', async () => {
  const { startWasm } = await import('../../../../../worker/engines/wasm-engine.js');
  const tf = await startWasm();
  const kernels = tf
    .getKernelsForBackend('wasm')
    .map(({ kernelName, kernelFunc }) => [kernelName, kernelFunc] as const);
  const tensors = tf.memory().numTensors;
  await createCompiledEngines()
    .cpu.start()
    .then((engine) => engine.prepare(lenet5));
  expect(tf.memory().numTensors).toBe(tensors);
  expect(new Map(tf.getKernelsForBackend('wasm').map((each) => [each.kernelName, each.kernelFunc]))).toEqual(
    new Map(kernels),
  );
});

test('an engine that computes other numbers is found out', async () => {
  const wrong: Engine = {
    ...compiled,
    begin(state) {
      const execution = compiled.begin(state);
      return {
        ...execution,
        run: async (program, inputs) => {
          const outputs = await execution.run(program, inputs);
          return { ...outputs, loss: outputs['loss']!.map((value) => 1.05 * value) };
        },
      };
    },
  };
  await compiled.prepare(lenet5);
  expect(await disagreement(compiled, compiled, lenet5)).toBeUndefined();
  expect(await disagreement(wrong, compiled, lenet5)).toBe("its loss differs from the CPU's by 5.0 %");
});

test('the CUDA provider works or says how to get it', async () => {
  const outcome = await startEngine(engines.cuda).catch((error: unknown) => error);
  if (outcome instanceof Error) {
    expect(outcome.message).toMatch(/CUDA provider is not installed|shared library/);
    expect(engines.cuda.remedy).toContain('install.js');
  } else expect(outcome).toHaveProperty('versions');
});

/** Where the system's loader of Vulkan drivers may lie; Chromium brings a driver, but keeps its loader to itself. */
const libraries = [
  ...(process.env['LD_LIBRARY_PATH'] ?? '').split(':'),
  ...['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'],
];
/** A Vulkan driver that computes on the CPU, part of Chromium. */
const driver = libraries.some((folder) => folder !== '' && existsSync(join(folder, 'libvulkan.so.1')))
  ? [process.env['VK_ICD_FILENAMES'] ?? '', '/usr/lib/chromium/vk_swiftshader_icd.json'].find(existsSync)
  : undefined;

describe('on WebGPU', () => {
  test.skipIf(driver === undefined)(
    "a whole training step agrees with the CPU's (skipped where there is no Vulkan driver)",
    async () => {
      process.env['VK_ICD_FILENAMES'] = driver;
      // Starting checks nothing yet; preparing runs the program on both and compares.
      const webgpu = await startEngine(engines.webgpu);
      await webgpu.prepare(lenet5);
    },
  );

  test("a slot whose GPU is not the first is refused, as WebGPU would take another slot's", async () => {
    const { webgpu } = createCompiledEngines({ gpu: '1' });
    await expect(startEngine(webgpu)).rejects.toThrow('this slot has GPU 1');
  });

  test.skipIf(driver !== undefined)('without a GPU the engine says so in one line', async () => {
    await expect(startEngine(engines.webgpu)).rejects.toThrow('WebGPU finds no GPU on this machine');
  });
});
