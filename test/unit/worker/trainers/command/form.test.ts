import { describe, expect, it } from 'vitest';
import { checkSpec } from '../../../../../coordinator/check-spec.js';
import { SweepFaults } from '../../../../../coordinator/sweep-file/load-sweep.js';
import { writeSweepFile } from '../../../../../coordinator/sweep-file/write-sweep-file.js';
import { compileCommandSweep } from '../../../../support/commands.js';
import { settingsOf } from '../../../coordinator/sweep-file/settings-of.js';

const code = (directory: string) => Promise.resolve({ directory, hash: 'ab'.repeat(32), shipped: false });

const load = (text: string, options: { set?: string[] } = {}) =>
  compileCommandSweep(text, '/home/me/project', { ...options, describe: code });

async function faultsOf(text: string): Promise<string[]> {
  try {
    await load(text);
    return [];
  } catch (error) {
    if (!(error instanceof SweepFaults)) throw error;
    return error.faults.map(({ line, path, message }) => `${line} ${path}: ${message}`);
  }
}

const whole = `name: resnet-lr
trainer:
  command: [python, train.py, "\${args}"]
  args: hydra
  names: { learningRate: optim.lr, dataset: data.name }
  environment: { OMP_NUM_THREADS: "1" }
  metrics: { test_accuracy: maximize, test_loss: { goal: minimize, unit: nats } }
  read: [stdout, { csv: runs/metrics.csv }, { tensorboard: runs }]
  progress: { unit: epoch, total: "\${epochs}" }
  limits: { minutes: 60, silentMinutes: 10 }
datasets: [cifar10, svhn]
train: { epochs: 3 }
grid: { learningRate: [1e-1, 0.01], width: [32, 64], augment: [true, false], note: [a, null] }
seeds: 5
`;

const file = (command: string, rest: string, trainer = '') =>
  `name: a\ntrainer:\n  command: ${command}\n  metrics: { acc: maximize }\n${trainer}seeds: 2\n${rest}`;

describe('a sweep whose trainer is a command', () => {
  it('is compiled to a spec that says everything, and that a coordinator takes', async () => {
    const spec = await load(whole);
    expect(checkSpec(structuredClone(spec))).toEqual(spec);
    expect(spec).toMatchObject({
      trainer: {
        ...{ name: 'command', version: '1', progress: { unit: 'epoch', parameter: 'epochs' } },
        metrics: [
          { name: 'test_accuracy', goal: 'maximize', unit: '' },
          { name: 'test_loss', goal: 'minimize', unit: 'nats' },
        ],
      },
      recipe: { kind: 'command', command: ['python', 'train.py', '${args}'], args: 'hydra', booleans: 'values' },
      place: { home: '/home/me/project', code: { directory: '/home/me/project' } },
      objective: { metric: 'test_accuracy', goal: 'maximize' },
      datasets: [{ label: 'cifar10' }, { label: 'svhn' }],
    });
    const [first] = settingsOf(spec);
    expect(first).toMatchObject({
      config: { epochs: 3, learningRate: 0.1, width: 32, augment: true, note: 'a' },
      written: { learningRate: '1e-1' },
      name: 'learningRate 0.1 · width 32 · augment yes · note a',
    });
  });

  it('is another sweep when its command or its code is another, and the same when nothing but its place is', async () => {
    const { id, trainer } = await load(whole);
    const other = await load(whole.replace('train.py', 'other.py'));
    expect([other.id === id, other.trainer.code === trainer.code]).toEqual([false, false]);
    expect((await load(whole.replace('1e-1', '0.1'))).id).toBe(id);
  });

  it('keeps how a flag writes a number', async () => {
    const spec = await load(whole, { set: ['grid.learningRate=[5e-2]'] });
    expect(settingsOf(spec)[0]!.written).toEqual({ learningRate: '5e-2' });
  });

  it('is written as a file that gives the same sweep', async () => {
    for (const text of [
      whole,
      file('[x, "${args}"]', 'grid: { lr: [1, 2] }'),
      file('[x, "${lr}", "${seed}"]', 'grid: { lr: [1, 2] }'),
    ]) {
      const spec = await load(text);
      expect((await load(writeSweepFile(spec, []))).id).toBe(spec.id);
    }
  });

  it('may leave out its datasets', async () => {
    const spec = await load(file('[x, "${args}"]', 'grid: { lr: [1, 2] }'));
    expect(spec.datasets).toEqual([{ label: 'default', value: 'default' }]);
    expect(spec.recipe).toMatchObject({ names: { dataset: null } });
  });

  it.each([
    [
      'a parameter that the command does not use',
      file('[x, "${lr}", "${seed}"]', 'grid: { lr: [1], width: [1, 2] }'),
      ['6 grid.width: The command does not use `width`.'],
    ],
    [
      'a value that the file does not have',
      file('[x, "${args}", "${depth}"]', 'grid: { lr: [1, 2] }'),
      ['3 trainer.command.2: `${depth}` names nothing: the file has no parameter `depth`.'],
    ],
    [
      'a seed that is not used',
      file('[x, "${lr}"]', 'grid: { lr: [1, 2] }'),
      ['3 trainer.command: The command does not use the seed, so that all seeds would train the same.'],
    ],
    [
      'a dataset that is not used',
      file('[x, "${lr}", "${seed}"]', 'datasets: [a, b]\ngrid: { lr: [1, 2] }'),
      ['6 datasets: The command does not use the dataset.'],
    ],
    [
      'a name for no parameter',
      file('[x, "${args}"]', 'grid: { lr: [1, 2] }', '  names: { rate: r }\n'),
      ['5 trainer.names.rate: The file has no parameter `rate`.'],
    ],
    [
      'two parameters under one name',
      file('[x, "${args}"]', 'grid: { lr: [1, 2] }', '  names: { lr: seed }\n'),
      ['5 trainer.names.lr: `lr` and `seed` would both be passed as seed.'],
    ],
    [
      'a shell',
      file('python train.py ${args} | tee log', 'grid: { lr: [1, 2] }'),
      ['3 trainer.command: `|` needs a shell, and no shell reads the command.'],
    ],
    [
      'an open brace',
      file('[x, "${args}", "${lr"]', 'grid: { lr: [1, 2] }'),
      ['3 trainer.command.2: `${` lacks its `}`.'],
    ],
    [
      'a number of steps that is no parameter',
      file('[x, "${args}"]', 'grid: { lr: [1, 2] }', '  progress: { total: "${n}" }\n'),
      ['5 trainer.progress.total: The number of steps is to be `n`, which is no parameter.'],
    ],
    [
      'a path that leaves the folder',
      file('[x, "${args}"]', 'grid: { lr: [1, 2] }', '  read: [{ csv: ../m.csv }]\n'),
      ['5 trainer.read.0.csv: ../m.csv is not below the folder where the program runs.'],
    ],
    [
      'a pattern without a metric',
      file('[x, "${args}"]', 'grid: { lr: [1, 2] }', '  read: [{ pattern: "loss (.*)" }]\n'),
      ['5 trainer.read.0.pattern: The pattern has no group that is called like a metric.'],
    ],
    [
      'a pattern that is none',
      file('[x, "${args}"]', 'grid: { lr: [1, 2] }', '  read: [{ pattern: "(?<acc>" }]\n'),
      [expect.stringContaining('5 trainer.read.0.pattern: This is no regular expression')],
    ],
    [
      'a parameter called like something else',
      file('[x, "${args}"]', 'grid: { seed: [1, 2] }'),
      ['6 grid.seed: A parameter cannot be called `seed`, which means something else.'],
    ],
    [
      'an objective that is no metric',
      file('[x, "${args}"]', 'objective: { metric: loss }\ngrid: { lr: [1, 2] }'),
      ['6 objective.metric: Trainer command does not report a metric "loss".'],
    ],
    [
      'a misspelt key',
      file('[x, "${args}"]', 'grid: { lr: [1, 2] }', '  directry: .\n'),
      ['5 trainer.directry: `directry` is not a key of `trainer`.'],
    ],
    [
      'a value of another kind',
      file('[x, "${args}"]', 'grid: { lr: [1, [2]] }'),
      ['6 grid.lr.1: Item 2 of `lr` cannot be [2].'],
    ],
    [
      'no metrics',
      'name: a\ntrainer: { command: [x, "${args}"] }\nseeds: 1\n',
      ['2 trainer.metrics: `metrics` is missing.'],
    ],
    [
      'a map of another kind',
      'name: a\ntrainer: { comand: [x] }\nseeds: 1\n',
      ['2 trainer: `trainer` says nothing of command.'],
    ],
  ])('is refused for %s', async (_what, text, faults) => {
    expect(await faultsOf(text)).toEqual(faults);
  });
});
