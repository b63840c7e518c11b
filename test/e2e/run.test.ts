import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StateDir } from '../../cli/local/state-dir.js';
import { isAlive } from '../../common/is-alive.js';
import { temporaryFolder } from '../support/nats.js';
import { findProcesses, type Process } from '../support/processes.js';
import { seedsweep, start } from '../support/programs.js';
import { simulatedSweep } from '../support/sweeps.js';
import { eventually } from '../support/wait.js';

interface BoardJson {
  sweep: { id: string; state: string };
  counts: Record<string, number>;
  rows: {
    rank: number;
    setting: string;
    n: number;
    mean: number;
    std: number;
    seeds: { value: number; attempt: number; engine: string }[];
  }[];
}

/** A sweep of real training, small enough for a test: LeNet-5 on strokes. */
const TRAINING = `
name: tiny
trainer: lenet5
datasets: [strokes]
seeds: 2
train: { epochs: 1, batchSize: 64, optimizer: { momentum: 0.9, nesterov: true } }
grid: { learningRate: [0.001, 0.02] }
`;

async function writeSweep(folder: string, text: string): Promise<{ file: string; flags: string[] }> {
  const file = join(folder, 'sweep.yaml');
  await writeFile(file, text);
  return { file, flags: ['--state-dir', join(folder, 'state')] };
}

test('run trains a real sweep to the end, board shows the same, a second run has nothing left to do', async () => {
  await using folder = await temporaryFolder();
  const { file, flags } = await writeSweep(folder.path, TRAINING);
  const first = await seedsweep(['run', file, ...flags, '--json']);
  expect(first.code, first.stderr).toBe(0);
  const result = JSON.parse(first.stdout) as BoardJson;
  expect(result.counts).toEqual({ expanded: 4, done: 4, running: 0, queued: 0, failed: 0, cancelled: 0 });
  expect(result.rows.map(({ rank, n }) => ({ rank, n }))).toEqual([
    { rank: 1, n: 2 },
    { rank: 2, n: 2 },
  ]);
  expect(result.rows[0]!.setting).toContain('0.02');
  expect(result.rows[0]!.mean).toBeGreaterThan(result.rows[1]!.mean);
  expect(result.rows[0]!.mean).toBeGreaterThan(0.5);
  // The fastest engine that works, named with its versions.
  expect(result.rows[0]!.seeds[0]!.engine).toMatch(/^compiled \(onnxruntime [\d.]+, tfjs [\d.]+\)$/);

  const board = await seedsweep(['board', ...flags, '--json']);
  expect(JSON.parse(board.stdout)).toEqual(result);
  const again = await seedsweep(['run', file, ...flags, '--json']);
  expect(again.stderr).toContain('goes on: 4 of 4');
  expect(JSON.parse(again.stdout)).toEqual(result);
  expect((await seedsweep(['ls', ...flags])).stdout).toContain(result.sweep.id);
}, 180_000);

test('Ctrl-C ends with 130, leaves no process behind, and the same command goes on', async () => {
  await using folder = await temporaryFolder();
  const { file, flags } = await writeSweep(folder.path, simulatedSweep({ seeds: 4, epochs: 5, epochMs: 200 }));
  await using run = start(['run', file, ...flags, '--slots', '2', '--json']);
  await eventually('a finished trial', () => run.stderr().includes('[1/8]'));
  const { natsUrl } = (await new StateDir(join(folder.path, 'state')).endpoints())!;
  const natsPid = Number(await readFile(join(folder.path, 'state', 'nats.pid'), 'utf8'));
  run.kill('SIGINT');
  expect(await run.exited).toBe(130);
  expect(run.stderr()).toContain('Run the same command again to go on.');
  expect(isAlive(natsPid)).toBe(false);
  expect(await processesUsing(folder.path, natsUrl)).toEqual([]);

  const resumed = await seedsweep(['run', file, ...flags, '--json']);
  expect(resumed.code, resumed.stderr).toBe(0);
  expect(resumed.stderr).toMatch(/goes on: [1-7] of 8 trials are done/);
  expect((JSON.parse(resumed.stdout) as BoardJson).counts).toMatchObject({ expanded: 8, done: 8 });
}, 120_000);

test('run works for its own sweep alone, not for what another left unfinished in the same place', async () => {
  await using folder = await temporaryFolder();
  const { file, flags } = await writeSweep(folder.path, simulatedSweep({ name: 'first', seeds: 4, epochMs: 300 }));
  await using first = start(['run', file, ...flags, '--slots', '2']);
  await eventually('a finished trial', () => first.stderr().includes('[1/8]'));
  first.kill('SIGINT');
  await first.exited;
  await writeFile(file, simulatedSweep({ name: 'second', seeds: 2, epochMs: 10 }));
  expect((await seedsweep(['run', file, ...flags])).code).toBe(0);
  const sweeps = JSON.parse((await seedsweep(['ls', ...flags, '--json'])).stdout) as { name: string; state: string }[];
  expect(sweeps).toMatchObject([
    { name: 'first', state: 'running' },
    { name: 'second', state: 'done' },
  ]);
}, 120_000);

test('run killed -9 while it starts, again and again, leaves no second server on the store', async () => {
  await using folder = await temporaryFolder();
  const { file, flags } = await writeSweep(folder.path, simulatedSweep({ seeds: 3, epochMs: 50 }));
  const pidFile = join(folder.path, 'state', 'nats.pid');
  let before = '';
  for (let time = 1; time <= 3; time++) {
    await using run = start(['run', file, ...flags]);
    const old = before;
    before = await eventually('another server', async () => {
      const pid = await readFile(pidFile, 'utf8').catch(() => '');
      return pid !== old && pid;
    });
    run.kill('SIGKILL');
    await run.exited;
  }
  const { code, stderr } = await seedsweep(['run', file, ...flags]);
  expect(code, stderr).toBe(0);
  await eventually('every server to end', async () => (await processesUsing(folder.path, 'none')).length === 0);
}, 120_000);

test('run itself killed -9: its programs end, and the next run takes over its state', async () => {
  await using folder = await temporaryFolder();
  const { file, flags } = await writeSweep(folder.path, simulatedSweep({ seeds: 3, epochs: 5, epochMs: 200 }));
  await using run = start(['run', file, ...flags, '--slots', '2']);
  await eventually('a finished trial', () => run.stderr().includes('[1/6]'));
  const { natsUrl } = (await new StateDir(join(folder.path, 'state')).endpoints())!;
  run.kill('SIGKILL');
  await run.exited;
  // Who looks at it meanwhile is not sent to the coordinator that died with it.
  const picture = await seedsweep(['watch', '--once', ...flags]);
  expect(picture.code, picture.stderr).toBe(0);
  expect(picture.stdout).toContain('6 trials =');
  const resumed = await seedsweep(['run', file, ...flags, '--json']);
  expect(resumed.code, resumed.stderr).toBe(0);
  expect((JSON.parse(resumed.stdout) as BoardJson).counts).toMatchObject({ expanded: 6, done: 6 });
  await eventually('its programs to end', async () => (await processesUsing(folder.path, natsUrl)).length === 0);
}, 120_000);

test('trials that fail on every attempt are shown with their error, and the exit code is 1', async () => {
  await using folder = await temporaryFolder();
  const { file, flags } = await writeSweep(folder.path, simulatedSweep({ seeds: 1, failureRate: 1, attempts: 2 }));
  const { code, stdout, stderr } = await seedsweep(['run', file, ...flags]);
  expect(code).toBe(1);
  expect(stdout).toContain('2 failed of 2 trials');
  expect(stdout).toContain('attempt 2: simulated failure');
  expect(stderr).toContain(join('state', 'logs'));
}, 120_000);

test('a sweep file with faults is refused with every fault named, exit code 2, and nothing is stored', async () => {
  await using folder = await temporaryFolder();
  const { file, flags } = await writeSweep(folder.path, 'name: Bad Name\ntrainer: lenet6\ndatasets: []\nsseeds: 3\n');
  const { code, stdout, stderr } = await seedsweep(['run', file, ...flags]);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  for (const place of [':1:', ':2:', ':3:', ':4:']) expect(stderr).toContain(`sweep.yaml${place}`);
  expect(stderr).not.toContain('    at ');
  expect(existsSync(join(folder.path, 'state'))).toBe(false);
});

test('a missing dataset is named before anything starts, with the command that gets it', async () => {
  await using folder = await temporaryFolder();
  const { file, flags } = await writeSweep(folder.path, TRAINING.replace('strokes', 'mnist'));
  const { code, stderr } = await seedsweep(['run', file, ...flags, '--data-dir', folder.path]);
  expect(code).toBe(3);
  expect(stderr).toContain('seedsweep data fetch mnist');
  expect(await readdir(folder.path)).toEqual(['sweep.yaml']);
});

test('every command has --help with an example', async () => {
  const { stdout } = await seedsweep(['--help']);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) .*$/gm)]
    .map((match) => match[1]!)
    .filter((name) => name !== 'help');
  expect(commands).toEqual(
    expect.arrayContaining(['run', 'plan', 'coordinator', 'worker', 'submit', 'ls', 'board', 'doctor', 'data']),
  );
  for (const command of commands) {
    const help = await seedsweep([command, '--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain(`$ seedsweep ${command}`);
  }
});

/** Processes whose command line names the folder, or whose environment names the NATS server. */
function processesUsing(folder: string, natsUrl: string): Promise<Process[]> {
  return findProcesses(
    ({ command, environment }) => command.includes(folder) || environment.includes(`NATS_URL=${natsUrl}\0`),
  );
}
