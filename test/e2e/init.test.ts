import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedsweep } from '../support/programs.js';
import { openTerminal } from '../support/terminal.js';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'init-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A copy of an example's program, without its sweep file. */
async function copyOf(example: string, script = 'train.py'): Promise<string> {
  await cp(join(examples, example, script), join(folder, script));
  return join(folder, script);
}

describe('seedsweep init', () => {
  it.skipIf(!hasPython)('writes a sweep file of an argparse script that is planned and tried', async () => {
    const script = await copyOf('argparse');
    const init = await seedsweep(['init', script]);
    expect(init.code, init.stderr).toBe(0);
    const file = join(folder, 'train.yaml');
    expect(init.stdout).toContain(`seedsweep plan ${file}`);
    expect(init.stderr).toContain('Nobody is asked; taken: the metrics test_accuracy, and to vary lr = 0.1, 0.01.');
    const plan = await seedsweep(['plan', file, '--json']);
    expect(JSON.parse(plan.stdout), plan.stderr).toMatchObject({ settings: 2, trials: 6, steps: 30 });
    const tried = await seedsweep(['try', file, '--json', '--steps', '1']);
    expect(JSON.parse(tried.stdout), tried.stderr).toMatchObject({ well: true, config: { lr: 0.1, epochs: 5 } });
  });

  it.skipIf(!hasPython)('takes from flags what it would ask for, and writes elsewhere', async () => {
    const script = await copyOf('argparse');
    const file = join(folder, 'sweep.yaml');
    const flags = ['--vary', 'lr=1e-1,3', '--vary', 'bias=true,false', '--metric', 'test_accuracy:max', '--seeds', '2'];
    const init = await seedsweep(['init', script, '--out', file, ...flags]);
    expect([init.code, init.stdout.split('\n')[0]]).toEqual([0, `Wrote ${file}. Next:`]);
    expect(init.stderr).not.toContain('Nobody is asked');
    const plan = await seedsweep(['plan', file, '--json']);
    expect(JSON.parse(plan.stdout), plan.stderr).toMatchObject({ trials: 8 });
  });

  it('says what has to be filled in of a script without help, in a file that is planned all the same', async () => {
    const init = await seedsweep(['init', await copyOf('shell', 'train.sh')]);
    expect(init.code).toBe(0);
    expect(init.stderr).toContain('"sh train.sh --help" told of no options, and ended with exit code');
    expect(init.stderr).toContain('Fill in trainer.metrics');
    expect((await readFile(join(folder, 'train.yaml'), 'utf8')).match(/FILL IN/g)).toHaveLength(2);
    const plan = await seedsweep(['plan', join(folder, 'train.yaml'), '--json']);
    expect(JSON.parse(plan.stdout), plan.stderr).toMatchObject({ trials: 3 });
  });

  it.skipIf(!hasPython)('lets a program without help be told as a person says, by flags or when asked', async () => {
    const script = await copyOf('hydra-style');
    const flags = ['--args', 'hydra', '--vary', 'optim.lr=0.05,0.5', '--vary', 'data.name=smooth'];
    expect((await seedsweep(['init', script, ...flags])).code).toBe(0);
    const file = join(folder, 'train.yaml');
    const tried = await seedsweep(['try', file, '--json', '--steps', '1']);
    expect(JSON.parse(tried.stdout), tried.stderr).toMatchObject({ well: true });

    await using terminal = openTerminal(['init', script, '--force', '--metric', 'score'], { columns: 160 });
    await terminal.shows('What does it take, and which values are tried?');
    terminal.press('lr=0.1,0.2 width=32\r');
    expect(await terminal.exited).toBe(0);
    expect(await readFile(file, 'utf8')).toMatch(/"\$\{args\}" becomes --lr=… --width=… --seed=…\.[^]*width: \[32\]/);
  });

  it('never replaces a file, unless it is forced to', async () => {
    const script = await copyOf('shell', 'train.sh');
    await writeFile(join(folder, 'train.yaml'), 'mine');
    const refused = await seedsweep(['init', script]);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      `seedsweep: ${join(folder, 'train.yaml')} is there already.\nChoose another name with --out FILE, or replace it with --force.\n`,
    ]);
    expect(await readFile(join(folder, 'train.yaml'), 'utf8')).toBe('mine');
    expect((await seedsweep(['init', script, '--force'])).code).toBe(0);
    expect(await readFile(join(folder, 'train.yaml'), 'utf8')).toContain('name: ');
  });

  it.each([
    ['a script that is not there', ['nowhere.py'], 'There is no file nowhere.py.'],
    ['no script, and nobody to ask', [], 'Which script trains is not said.'],
    ['a script and a command', ['a.py', '--command', 'b'], 'Both a script, a.py, and a --command are given.'],
  ])('refuses %s', async (_, args, message) => {
    const init = await seedsweep(['init', ...args]);
    expect([init.code, init.stderr.split('\n')[0]]).toEqual([2, `seedsweep: ${message}`]);
  });

  it.skipIf(!hasPython)('asks a person at a terminal for what is missing, and again after a wrong answer', async () => {
    const script = await copyOf('argparse');
    await using terminal = openTerminal(['init', script], { columns: 160 });
    await terminal.shows('Metrics that it prints, the one to rank by first [test_accuracy:maximize]:');
    terminal.press('\r');
    await terminal.shows('It takes lr (0.1), noise (0.0) and bias (True).');
    await terminal.shows('Vary which of them? [lr]:');
    terminal.press('width\r');
    await terminal.shows('The program has no option width.');
    await terminal.shows(/Vary which of them\?[^]*Vary which of them\? \[lr\]:/);
    terminal.press('lr, noise\r');
    await terminal.shows('Values of lr [0.1, 0.01]:');
    terminal.press('\r');
    await terminal.shows('Values of noise [0.0, 0.001]:');
    terminal.press('0, 0.5\r');
    expect(await terminal.exited).toBe(0);
    const text = await readFile(join(folder, 'train.yaml'), 'utf8');
    expect(text).toMatch(/^grid:\n {2}lr: \[0\.1, 0\.01\].*\n {2}noise: \[0, 0\.5\]/m);
  });

  it.skipIf(!hasPython)('writes nothing when the person gives up', async () => {
    const script = await copyOf('argparse');
    await using terminal = openTerminal(['init', script], { columns: 160 });
    await terminal.shows('Metrics that it prints');
    terminal.press('\u0003');
    await terminal.shows('Stopped; nothing was written.');
    expect(await terminal.exited).toBe(130);
    await expect(readFile(join(folder, 'train.yaml'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
