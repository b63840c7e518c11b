import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with files of somebody's own, gone when disposed. */
export async function ownFiles(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await mkdtemp(join(tmpdir(), 'seedsweep-own-'));
  const write = async (more: Readonly<Record<string, string | Uint8Array>>) => {
    for (const [name, text] of Object.entries(more)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
  };
  await write(files);
  return { folder, write, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** A trainer whose steps report `params.gain` times the step. */
export const counterTrainer = `
import { defineTrainer, z } from 'seedsweep/trainer';
import type { Nothing } from './types.js';
import { times } from './times.js';

export default defineTrainer({
  version: '3',
  parameters: z.object({ gain: z.number().default(1), steps: z.int().min(1).default(2) }),
  metrics: { score: 'maximize', speed: { unit: 'points/s' } },
  progress: { unit: 'round', parameter: 'steps' },
  speed: 'speed',
  labels: { gain: (gain) => \`×\${gain}\` },
  async train(trial) {
    const nothing: Nothing | undefined = undefined;
    for (let step = 1; step <= trial.params.steps; step++) {
      await trial.report(step, { score: times(trial.params.gain, step) + trial.random('noise').uniform(), speed: nothing });
    }
  },
});
`;
export const counterFiles = {
  'my-trainer.ts': counterTrainer,
  'times.ts': 'export const times = (a: number, b: number): number => a * b;\n',
  'types.ts': 'export type Nothing = number;\n',
};

/** A network of one dense layer. */
export const lineModel = `
import { defineModel, dense, z, type Tensor2D } from 'seedsweep/trainer';

export default defineModel({
  parameters: z.object({ scale: z.number().positive().default(255) }),
  initialize: ({ shape: [height, width, channels], classes }) => ({ line: dense(height * width * channels, classes) }),
  forward({ tf, net, pictures, params }) {
    const x: Tensor2D = tf.reshape(tf.div(pictures, params.scale), [pictures.shape[0], -1]);
    return net.dense(x, 'line');
  },
});
`;
