import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { HelpOption } from '../../../../cli/init/help/help-option.js';
import { readHelp } from '../../../../cli/init/help/read-help.js';

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** What a Python program with these declarations prints for `--help`, in lines of `columns`. */
function argparseHelp(declarations: string, columns: string): string {
  const script = `import argparse\np = argparse.ArgumentParser(prog="train.py", description="Trains: with care.")\n${declarations}\np.parse_args(["--help"])`;
  return execFileSync('python3', ['-c', script], { encoding: 'utf8', env: { ...process.env, COLUMNS: columns } });
}

/** Name → what differs from an option with nothing to it. */
function optionsOf(help: string): Record<string, Partial<HelpOption>> {
  const plain = { kind: 'value', positional: false, required: false, default: undefined, path: false, help: '' };
  return Object.fromEntries(
    (readHelp(help)?.options ?? []).map(({ name, choices, ...option }) => [
      name,
      {
        ...Object.fromEntries(
          Object.entries(option).filter(([key, value]) => value !== plain[key as keyof typeof plain]),
        ),
        ...(choices.length > 0 && { choices }),
      },
    ]),
  );
}

const declarations = `
p.add_argument("data", help="folder of the data")
p.add_argument("--lr", "--learning-rate", type=float, default=0.1, help="step size (default: %(default)s)")
p.add_argument("-b", "--batch-size", type=int, default=64, help="pictures a step, said in so many words that they wrap (default: %(default)s)")
p.add_argument("--optimizer", choices=["sgd", "adam"], default="sgd")
p.add_argument("--augment", action=argparse.BooleanOptionalAction, help="flip -- and --crop pictures")
p.add_argument("--amp", action="store_true", help="mixed precision")
p.add_argument("--shuffle", type=bool, default=True, help="(default: %(default)s)")
p.add_argument("--hidden", nargs="+", type=int)
p.add_argument("--tag", required=True)
p.add_argument("--weights", default=None, help="file to begin with (default: %(default)s)")
p.add_argument("-k", type=int)
p.add_argument("--a-very-long-name-of-an-option", type=float, default=1e-5, help="tiny (default: %(default)s)")
g = p.add_argument_group("Reproducibility", "What makes runs the same:")
g.add_argument("--random-seed", type=int, default=0, help="seed")
`;

describe('the help of argparse', () => {
  it.skipIf(!hasPython).each(['40', '80', '160'])('tells all options, in lines of %s characters', (columns) => {
    expect(optionsOf(argparseHelp(declarations, columns))).toEqual({
      data: { positional: true, required: true, path: true, help: 'folder of the data' },
      lr: { default: '0.1', help: 'step size' },
      'batch-size': { default: '64', help: 'pictures a step, said in so many words that they wrap' },
      optimizer: { choices: ['sgd', 'adam'] },
      augment: { kind: 'switch', help: 'flip -- and --crop pictures' },
      amp: { kind: 'flag', help: 'mixed precision' },
      shuffle: { kind: 'boolean', default: 'True' },
      hidden: { kind: 'list' },
      tag: { required: true },
      weights: { path: true, help: 'file to begin with' },
      '-k': {},
      'a-very-long-name-of-an-option': { default: '1e-05', help: 'tiny' },
      'random-seed': { help: 'seed' },
    });
  });

  it.skipIf(!hasPython)('tells programs within the program from options', () => {
    const help = argparseHelp('s = p.add_subparsers()\nfor n in ("train", "eval"): s.add_parser(n, help=n)', '80');
    expect(readHelp(help)).toMatchObject({ commands: ['train', 'eval'] });
  });

  it('is read where other libraries write their own notes', () => {
    const help = `usage: main.py [-h] [--optimizer.lr LR] --data.root ROOT

options:
  -h, --help            Show this help message and exit.
  --optimizer.lr LR     the rate (type: float, default: 0.001)
  --data.root ROOT      (required, type: str)
`;
    expect(optionsOf(help)).toEqual({
      'optimizer.lr': { default: '0.001', help: 'the rate' },
      'data.root': { required: true, help: '(required, type: str)' },
    });
  });
});

describe('the help of click', () => {
  it('tells all options and arguments', () => {
    const help = `Usage: train.py [OPTIONS] OUT [LOG]

  Trains.

Options:
  --lr FLOAT                Learning rate.  [default: 0.1]
  -e, --epochs INTEGER      [default: 5]
  --opt [sgd|adam]          which optimizer, which is quite a long sentence so
                            that it wraps to the next  [default: sgd]
  --augment / --no-augment  Augment.  [default: augment]
  --cache / --no-cache      [default: no-cache]
  --shout / --quiet
  --amp
  --p FLOAT RANGE           [default: 0.5; 0<=x<=1]
  --data PATH               [required]
  --betas <FLOAT FLOAT>...
  --seed INTEGER
  --help                    Show this message and exit.
`;
    expect(optionsOf(help)).toEqual({
      out: { positional: true, required: true },
      lr: { default: '0.1', help: 'Learning rate.' },
      epochs: { default: '5' },
      opt: {
        default: 'sgd',
        choices: ['sgd', 'adam'],
        help: 'which optimizer, which is quite a long sentence so that it wraps to the next',
      },
      augment: { kind: 'switch', default: 'true', help: 'Augment.' },
      cache: { kind: 'switch', default: 'false' },
      shout: { kind: 'flag' },
      amp: { kind: 'flag' },
      p: { default: '0.5' },
      data: { required: true, path: true },
      betas: { kind: 'list' },
      seed: {},
    });
  });

  it('is read in boxes too', () => {
    const help = `
 Usage: ty.py [OPTIONS] OUT

╭─ Arguments ──────────────────────────────────────────────────────────────────╮
│ *    out      TEXT  [required]                                               │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Options ────────────────────────────────────────────────────────────────────╮
│    --lr                         FLOAT         learning rate [default: 0.1]   │
│    --opt                        [sgd|adam]    [default: sgd]                 │
│ *  --epochs  -e                 INTEGER       a long text that wraps to the  │
│                                               next [default: None]           │
│                                               [required]                     │
│    --augment      --no-augment                [default: augment]             │
│    --help                                     Show this message and exit.    │
╰──────────────────────────────────────────────────────────────────────────────╯
`;
    expect(optionsOf(help)).toEqual({
      out: { positional: true, required: true },
      lr: { default: '0.1', help: 'learning rate' },
      opt: { default: 'sgd', choices: ['sgd', 'adam'] },
      epochs: { required: true, help: 'a long text that wraps to the next' },
      augment: { kind: 'switch', default: 'true' },
    });
  });

  it('tells programs within the program from options', () => {
    const help = `Usage: cli.py [OPTIONS] COMMAND [ARGS]...\n\nOptions:\n  --help  Show this message and exit.\n\nCommands:\n  eval   Measures.\n  train  Trains.\n`;
    expect(readHelp(help)).toMatchObject({ options: [], commands: ['eval', 'train'] });
  });
});

describe('the help of Hydra', () => {
  it('tells groups, and every value by its path', () => {
    const help = `train is powered by Hydra.

== Configuration groups ==
Compose your configuration from those groups (group=option)

db: mysql, postgresql
optim: adam, sgd


== Config ==
Override anything in the config (foo.bar=value)

db:
  driver: mysql
  password: ???
optim:
  lr: 1.0e-03
  betas:
  - 0.9
  - 0.999
seed: 0
augment: true
title: run-\${seed}
trainer:
  max_epochs: 10
  devices: null


Powered by Hydra (https://hydra.cc)
Use --hydra-help to view Hydra specific help
`;
    expect(readHelp(help)?.style).toBe('hydra');
    expect(optionsOf(help)).toEqual({
      db: { choices: ['mysql', 'postgresql'], help: 'a group of the configuration' },
      optim: { choices: ['adam', 'sgd'], help: 'a group of the configuration' },
      'db.driver': { default: 'mysql' },
      'db.password': { required: true },
      'optim.lr': { default: '1.0e-03' },
      'optim.betas': { kind: 'list' },
      seed: { default: '0' },
      augment: { kind: 'boolean', default: 'true' },
      'trainer.max_epochs': { default: '10' },
      'trainer.devices': {},
    });
  });
});

describe('what is no help', () => {
  it.each([
    ['nothing', ''],
    ['a log', 'epoch 1 loss 0.5\n  --- saved ---\n  -v1 done\n  --lr 0.1 was used\n'],
    ['a traceback', 'Traceback (most recent call last):\n  File "train.py", line 1\nValueError: --help\n'],
    ['a help without options', 'usage: train.py [-h]\n\noptions:\n  -h, --help  show this help message and exit\n'],
  ])('%s tells of nothing', (_, text) => {
    expect(readHelp(text)).toBeUndefined();
  });
});
