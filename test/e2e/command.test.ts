import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProcesses } from '../support/processes.js';
import { seedsweep, start } from '../support/programs.js';
import { eventually } from '../support/wait.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface BoardJson {
  readonly counts: Record<string, number>;
  readonly rows: readonly {
    readonly setting: string;
    readonly mean: number;
    readonly seeds: readonly { readonly state: string; readonly attempt: number; readonly value: number }[];
  }[];
  readonly failures: readonly {
    readonly setting: string;
    readonly error: string;
    readonly logTail: readonly string[];
  }[];
}

/** Writes a program of Node and its sweep file. */
async function write(program: string, rest: string): Promise<string> {
  await writeFile(join(folder, 'train.mjs'), program);
  const file = join(folder, 'sweep.yaml');
  const trainer = `{ command: [${JSON.stringify(process.execPath)}, train.mjs, "\${mode}", "\${seed}"], metrics: { acc: maximize, loss: minimize } }`;
  await writeFile(file, `name: modes\ntrainer: ${trainer}\nretry: { attempts: 2 }\n${rest}`);
  return file;
}

const program = `
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
const [mode, seed] = process.argv.slice(2);
const once = process.env.SEEDSWEEP_CHECKPOINT_DIR + '/once';
const first = !existsSync(once);
writeFileSync(once, '');
const good = () => { for (const e of [1, 2, 3]) console.log('epoch ' + e + ' acc=' + (e / 4 + seed / 100) + ' loss=' + 1 / e); };
switch (mode) {
  case 'good': good(); break;
  case 'late': if (first) process.exit(75); good(); break;
  case 'parent': if (first) { process.kill(process.ppid, 'SIGKILL'); setInterval(() => {}, 1000); } else good(); break;
  case 'crash': console.error('boom at seed ' + seed); process.exit(2);
  case 'nothing': console.log('finished'); break;
  case 'diverges': console.log('epoch 1 acc=0.5 loss=nan'); console.log('epoch 2 acc=nan'); break;
  case 'daemon': spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'left behind'], { detached: true, stdio: 'ignore' }).unref(); good(); break;
}
`;

test('whatever programs do, each trial ends as it should, and nothing of them lives on', async () => {
  const modes = ['good', 'late', 'parent', 'crash', 'nothing', 'diverges', 'daemon'];
  const file = await write(program, `seeds: 2\ngrid: { mode: [${modes.join(', ')}] }\n`);
  const { code, stdout, stderr } = await seedsweep([
    'run',
    file,
    '--json',
    '--slots',
    '2',
    '--state-dir',
    join(folder, 'state'),
  ]);
  expect(code, stderr).toBe(1);
  const board = JSON.parse(stdout) as BoardJson;
  expect(board.counts).toMatchObject({ expanded: 14, done: 8, failed: 6 });
  const rowOf = (mode: string) => board.rows.find(({ setting }) => setting === `mode ${mode}`)!;
  for (const mode of ['good', 'late', 'parent', 'daemon']) expect(rowOf(mode).mean, mode).toBeCloseTo(0.755, 10);
  // Neither uses up one of the attempts that failures have.
  for (const mode of ['late', 'parent']) expect(rowOf(mode).seeds.map(({ attempt }) => attempt)).toEqual([2, 2]);
  const failed = (mode: string) => board.failures.filter(({ setting }) => setting === `mode ${mode}`);
  expect(failed('crash')[0]).toMatchObject({ error: 'The program ended with exit code 2.' });
  expect(failed('crash').flatMap(({ logTail }) => logTail)).toEqual(
    expect.arrayContaining(['boom at seed 0', 'boom at seed 1']),
  );
  expect(failed('nothing')[0]!.error).toContain('The program ended well, but never told of acc.');
  expect(failed('diverges')[0]!.error).toContain('Training diverged: the last acc is NaN.');
  expect(
    await findProcesses(({ environment, command }) => environment.includes(folder) || command.includes('left behind')),
  ).toEqual([]);
});

test('a Ctrl-C ends the programs with the run, and the same command goes on', async () => {
  const slow = `
const [mode, seed] = process.argv.slice(2);
let epoch = 0;
const turn = () => { console.log('epoch ' + ++epoch + ' acc=' + seed / 10); if (epoch === 20) process.exit(0); };
setInterval(turn, mode === 'slow' && !process.env.FAST ? 200 : 1);
`;
  const file = await write(slow, 'seeds: 2\ngrid: { mode: [slow] }\n');
  const args = ['run', file, '--plain', '--slots', '2', '--state-dir', join(folder, 'state')];
  const running = () => findProcesses(({ command }) => command.includes('train.mjs slow'));
  await using run = start(args);
  await eventually('both programs', async () => (await running()).length === 2);
  run.kill('SIGINT');
  expect(await run.exited).toBe(130);
  expect(await running()).toEqual([]);
  const again = await seedsweep(args, { FAST: '1' });
  expect(again.code, again.stderr).toBe(0);
  expect(again.stdout).toContain('2 done of 2 trials');
});

test('a run whose only worker cannot train ends with the reason', async () => {
  const file = join(folder, 'sweep.yaml');
  await writeFile(
    file,
    'name: a\ntrainer: { command: [no-such-program, "${seed}"], metrics: { acc: maximize } }\nseeds: 1\n',
  );
  const { code, stderr } = await seedsweep(['run', file, '--plain', '--state-dir', join(folder, 'state')]);
  expect(code).toBe(3);
  expect(stderr).toContain('no worker can train them. There is no program no-such-program on this machine.');
  expect(stderr).toMatch(/When it is mended: seedsweep run a-[0-9a-f]{8}/);
  const ls = await seedsweep(['ls', '--state-dir', join(folder, 'state')]);
  expect(ls.stdout).toMatch(/at rest[\s\S]*Nothing trains it now\. To go on: seedsweep run a-/);
});
