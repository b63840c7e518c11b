import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seedsweep } from '../support/programs.js';
import { temporaryFolder } from '../support/nats.js';

interface BoardJson {
  rows: { mean: number; seeds: { seed: number; value: number }[] }[];
}

const dataDir = process.env['SEEDSWEEP_DATA'] ?? '';
const hasMnist = existsSync(join(dataDir, 'mnist', 'train-images-idx3-ubyte.gz'));

/** The published sweep, shortened; on drawn digits where MNIST's files are not at hand (SEEDSWEEP_DATA). */
const shortened = hasMnist
  ? ['--set', 'train.epochs=1', '--data-dir', dataDir]
  : ['--set', 'train.epochs=4', '--set', 'datasets=[{ train: strokes, test: [strokes, "strokes:negative"] }]'];
const negative = hasMnist ? 'mnist:negative' : 'strokes:negative';

test('mnist-symmetric: the accuracies on a dataset and on its negatives are identical', async () => {
  await using folder = await temporaryFolder();
  const state = ['--state-dir', join(folder.path, 'state'), '--json'];
  const run = await seedsweep(['run', 'sweeps/mnist-symmetric.yaml', '--seeds', '2', ...shortened, ...state]);
  expect(run.code, run.stderr).toBe(0);
  const plain = JSON.parse(run.stdout) as BoardJson;
  const board = await seedsweep(['board', '--metric', `test_accuracy@${negative}`, ...state]);
  const negatives = JSON.parse(board.stdout) as BoardJson;
  expect(plain.rows[0]!.seeds).toHaveLength(2);
  expect(plain.rows[0]!.mean).toBeGreaterThan(0.5);
  expect(negatives.rows[0]!.seeds).toEqual(plain.rows[0]!.seeds);
}, 180_000);
