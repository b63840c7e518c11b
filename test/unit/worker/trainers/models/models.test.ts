import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createOwnDatasets } from '../../../../../worker/datasets/own/load-own.js';
import { drawStrokes } from '../../../../../worker/datasets/strokes.js';
import { disagreement } from '../../../../../worker/engines/compiled/agreement.js';
import { builtinNetworks } from '../../../../../worker/trainers/definitions.js';
import { axes } from '../../../../../worker/trainers/network/axes.js';
import { createNetwork } from '../../../../../worker/trainers/network/create-network.js';
import { createNetworkTrainer } from '../../../../../worker/trainers/network/train.js';
import { createTrainingProgram } from '../../../../../worker/trainers/network/training-program.js';
import { engines, start } from '../../support/engines.js';
import { attempt } from '../../support/training.js';

const strokes = drawStrokes({ trainImages: 300, testImages: 100, shape: [28, 28, 1], classes: 10 });
const load = () => Promise.resolve(strokes);

const learning: Readonly<Record<string, object>> = {
  lenet5: { learningRate: 0.02, optimizer: { momentum: 0.9 } },
  mlp: { learningRate: 0.02, optimizer: { momentum: 0.9 }, dropout: 0.1 },
  residual: { learningRate: 0.003, optimizer: { name: 'adam' }, baseFilters: 8 },
};

describe.each(builtinNetworks.map(({ model, definition }) => [definition.descriptor.name, model, definition] as const))(
  'the network %s',
  (name, model, definition) => {
    const config = { epochs: 6, batchSize: 16, ...learning[name] };
    const run = (seed: number) => {
      const train = createNetworkTrainer(model, definition, { load, own: createOwnDatasets() }, engines);
      return attempt((context) => train(definition.config.parse(config) as never, context), {
        ...{ config, seed, engine: 'compiled', trainer: { name, version: '1+axes.2' } },
      });
    };

    test('learns, as one graph, and the same whenever its seed is the same', async () => {
      const { epochs, error, engines: used } = await run(1);
      expect(error).toBeUndefined();
      expect(used[0]).toMatch(/^compiled /);
      const losses = epochs.map((points) => points.find(({ metric }) => metric === 'train_loss')!.value);
      expect(losses.at(-1)).toBeLessThan(0.93 * losses[0]!);
      const measured = (all: typeof epochs) =>
        all.map((points) => points.filter(({ metric }) => metric !== 'images_per_second'));
      expect(measured((await run(1)).epochs)).toEqual(measured(epochs));
    });

    test.each<{ shape: [number, number, number]; classes: number }>([
      { shape: [28, 28, 1], classes: 10 },
      { shape: [32, 32, 3], classes: 7 },
    ])('trains the same on the compiled engine and on wasm: $shape', async ({ shape, classes }) => {
      const network = createNetwork(model, name, { shape, classes }, z.object(model.parameters).parse({}));
      const step = { ...z.object(axes).parse({}), regularizer: { l2: 0.001 } };
      const program = createTrainingProgram(network, step, { size: 4, shape, classes });
      const [compiled, wasm] = [await start('compiled'), await start('wasm')];
      for (const engine of [compiled, wasm]) await engine.prepare(program);
      expect(await disagreement(compiled, wasm, program)).toBeUndefined();
    });
  },
);
