import { describe, expect, it } from 'vitest';
import type { CommandRecipe } from '../../../../../common/recipe.js';
import { commandLine, trialValues } from '../../../../../worker/trainers/command/command-line.js';
import { splitCommand } from '../../../../../worker/trainers/command/split-command.js';

const recipe: CommandRecipe = {
  kind: 'command',
  command: ['python', 'train.py', '${args}'],
  ...{ args: 'equals', booleans: 'flags', names: {}, environment: {}, read: [{ kind: 'stdout' }], limits: {} },
};
const trial = {
  ...{ sweepId: 's', trialId: 'abc', seed: 3, dataset: { label: 'a b', value: 'a b' } },
  config: { lr: 0.001, width: 64, augment: true, note: '; rm -rf "$HOME" `x`', warm: false, decay: null },
  written: { lr: '1e-3' },
};
const paths = { output: '/o', checkpoints: '/c', 'params.json': '/p.json' };
const line = (change: Partial<CommandRecipe>) =>
  commandLine({ ...recipe, ...change }, trial, trialValues(trial, 2, paths));

describe('a command line', () => {
  it('passes every value as it is: numbers as written, texts whole, no shell in between', () => {
    expect(line({})).toEqual([
      ...['python', 'train.py', '--lr=1e-3', '--width=64', '--augment', '--note=; rm -rf "$HOME" `x`', '--no-warm'],
      ...['--dataset=a b', '--seed=3'],
    ]);
  });

  it('writes arguments as the program wants them', () => {
    expect(line({ args: 'spaces', booleans: 'values' }).slice(2)).toEqual([
      ...['--lr', '1e-3', '--width', '64', '--augment', 'true', '--note', '; rm -rf "$HOME" `x`', '--warm', 'false'],
      ...['--dataset', 'a b', '--seed', '3'],
    ]);
    expect(line({ args: 'hydra', booleans: 'values' }).slice(2)).toEqual([
      ...['lr=1e-3', 'width=64', 'augment=true', 'note=; rm -rf "$HOME" `x`', 'warm=false', 'decay=null'],
      ...['dataset=a b', 'seed=3'],
    ]);
    expect(line({ args: 'none' })).toEqual(['python', 'train.py']);
  });

  it('calls values what the program calls them, and says nothing of those it is not told', () => {
    expect(line({ names: { lr: '-l', augment: '-a', note: null, dataset: 'data.name', seed: null } }).slice(2)).toEqual(
      [...['-l=1e-3', '--width=64', '-a', '--no-warm', '--data.name=a b']],
    );
  });

  it('has values alone or inside of a word', () => {
    expect(
      line({ command: ['x', '${lr}', 'lr=${lr},w=${width}', '${params.json}', '${trial}/${attempt}', '${dataset}'] }),
    ).toEqual([...['x', '1e-3', 'lr=1e-3,w=64', '/p.json', 'abc/2', 'a b']]);
  });
});

describe('a command in one line', () => {
  it('is split as a shell would, and keeps what stands for values', () => {
    expect(splitCommand('python "my train.py" ${args} --x=\'a b\' --p=${params.json} *.py')).toEqual([
      ...['python', 'my train.py', '${args}', '--x=a b', '--p=${params.json}', '*.py'],
    ]);
  });

  it('is refused where only a shell could do it', () => {
    for (const command of ['a | b', 'a > b', 'a && b', 'a; b', 'a &', '(a)']) {
      expect(() => splitCommand(command), command).toThrow('needs a shell');
    }
  });
});
