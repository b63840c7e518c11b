import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/nats.js';
import { seedsweep } from '../support/programs.js';

const datasets = ['mnist', 'fashion-mnist', 'cifar10', 'strokes'];

interface CompareJson {
  readonly sweeps: readonly string[];
  readonly datasets: readonly string[];
  readonly settings: readonly {
    readonly setting: string;
    readonly averageRank: number | null;
    readonly missing: readonly string[];
    readonly wins: number;
    readonly losses: number;
    readonly cells: Record<string, { readonly n: number; readonly best: boolean; readonly verdict: string }>;
  }[];
}

/** Runs a simulated sweep to its end; best learning rate: 0.02. */
async function train(
  folder: string,
  state: string,
  sweep: { name: string; datasets: readonly string[]; rates: number[] },
) {
  const { name, rates } = sweep;
  const file = join(folder, `${name}.yaml`);
  const content = { name, trainer: 'simulated', datasets: sweep.datasets, seeds: 4, train: { epochs: 3, epochMs: 0 } };
  await writeFile(file, JSON.stringify({ ...content, grid: { learningRate: rates } }));
  const run = await seedsweep(['run', file, '--state-dir', state, '--plain']);
  expect(run.code, run.stderr).toBe(0);
}

test('settings are compared across datasets, of two sweeps in two folders, and one is said to be better', async () => {
  await using folder = await temporaryFolder();
  const [first, second] = [join(folder.path, 'first'), join(folder.path, 'second')];
  await train(folder.path, first, { name: 'four', datasets, rates: [0.01, 0.02, 0.2] });
  await train(folder.path, second, { name: 'more', datasets: datasets.slice(0, 2), rates: [0.02, 2] });

  const one = await seedsweep(['compare', '--json', '--state-dir', first]);
  expect(one.code, one.stderr).toBe(0);
  const compared = JSON.parse(one.stdout) as CompareJson;
  expect(compared.datasets).toEqual(datasets);
  expect(compared.settings.map(({ setting, averageRank }) => [setting, averageRank])).toEqual([
    ['lr 0.02', 1],
    ['lr 0.2', 2],
    ['lr 0.01', 3],
  ]);
  expect(compared.settings[0]).toMatchObject({ wins: 8, losses: 0, missing: [] });
  for (const dataset of datasets) expect(compared.settings[0]!.cells[dataset]).toMatchObject({ best: true, n: 4 });

  const both = JSON.parse(
    (await seedsweep(['compare', 'four', 'more', '--json', '--state-dir', first, '--state-dir', second])).stdout,
  ) as CompareJson;
  expect(both.sweeps).toHaveLength(2);
  expect(both.settings.map(({ setting }) => setting)).toEqual(['lr 0.02', 'lr 0.2', 'lr 0.01', 'lr 2']);
  expect(both.settings.at(-1)).toMatchObject({ averageRank: null, missing: datasets.slice(2) });
  // The two seeds' results are the same in both folders, and count once.
  expect(both.settings[0]!.cells['mnist']).toMatchObject({ n: 4 });

  const text = await seedsweep(['compare', '--state-dir', first, '--baseline', 'lr 0.2']);
  expect(text.stdout).toMatch(/│ lr 0\.2 \(baseline\) /);
  expect(text.stdout).toMatch(/\+0\.\d{4} \(\+0\.\d{4} … \+0\.\d{4}\) ↑/);
  expect(text.stdout).toContain('4 datasets are too few for a Friedman test');
  expect(text.stdout).not.toContain('\x1b');

  const ask = (...question: readonly string[]) => seedsweep(['verdict', 'four', '--state-dir', first, ...question]);
  const yes = await ask('--better', 'lr 0.02', '--than', 'lr 0.01');
  expect([yes.code, yes.stdout.split(':')[0]]).toEqual([0, 'Yes']);
  const no = await ask('--better', 'lr 0.02', '--than', 'lr 0.01', '--by', '0.5', '--dataset', 'mnist', '--json');
  expect(no.code).toBe(1);
  expect(JSON.parse(no.stdout)).toMatchObject({ answer: 'no', exitCode: 1, datasets: [{ dataset: 'mnist' }] });

  for (const [question, message] of [
    [['--better', 'lr 3', '--than', 'lr 0.01'], /no setting "lr 3".*\nKnown: "lr 0\.02"/],
    [['--better', 'lr 0.02', '--than', 'lr 0.02'], /cannot be better than itself/],
    [['--better', 'lr 0.02', '--than', 'lr 0.01', '--dataset', 'x'], /no dataset "x"\.\nKnown: mnist, /],
    [['--better', 'lr 0.02', '--than', 'lr 0.01', '--by', 'much'], /"much" is not a number of 0 or more/],
  ] as const) {
    const failed = await ask(...question);
    expect(failed.code).toBe(2);
    expect(failed.stderr).toMatch(message);
    expect(failed.stderr).not.toMatch(/^ +at /m);
  }
}, 180_000);

test('two settings that nothing separates end with exit code 4, and what would separate them', async () => {
  await using folder = await temporaryFolder();
  const state = join(folder.path, 'state');
  await train(folder.path, state, { name: 'near', datasets: ['mnist'], rates: [0.02, 0.0201] });
  const open = await seedsweep(['verdict', '--better', 'lr 0.02', '--than', 'lr 0.0201', '--state-dir', state]);
  expect([open.code, open.stderr]).toEqual([4, '']);
  expect(open.stdout).toMatch(/^Not separable yet: .*; (about \d+ more seeds would|no number of seeds)/);
}, 120_000);
