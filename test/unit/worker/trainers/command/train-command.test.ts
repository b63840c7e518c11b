import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../../../../common/clock.js';
import { HandedBack } from '../../../../../worker/trainers/trainer.js';
import { eventually } from '../../../../support/wait.js';
import { runProgram, type ProgramOptions } from './run-program.js';

/** Whether a process runs: one that has ended and waits to be reaped does not. */
async function runs(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return status !== undefined && !/\) [ZX] /.test(status);
}

const gone = (pid: number) => eventually(`process ${pid} to be gone`, async () => !(await runs(pid)));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'train-command-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a program that trains', () => {
  it('is told its parameters, reports by what it prints, and is done when it ends well', async () => {
    const { points, error } = await runProgram(
      'console.log(process.argv.slice(1).join(" ")); for (const e of [1, 2]) console.log("epoch " + e + " acc " + e / 4 + " other=" + e)',
      { config: { lr: 0.1, note: 'a b' } },
    );
    expect(error).toBeUndefined();
    expect(points).toEqual([
      { metric: 'acc', step: 1, value: 0.25 },
      { metric: 'acc', step: 2, value: 0.5 },
    ]);
  });

  it('finds its trial in the environment, and nothing of how the worker logs in', async () => {
    process.env['SEEDSWEEP_TOKEN'] = 'secret';
    try {
      const { lines } = await runProgram(
        `const { env } = process; const fs = require('fs');
        console.log(env.SEEDSWEEP_TRIAL, env.SEEDSWEEP_ATTEMPT, env.SEEDSWEEP_SEED, fs.readFileSync(env.SEEDSWEEP_PARAMS, 'utf8'));
        console.log(fs.statSync(env.SEEDSWEEP_OUTPUT_DIR).isDirectory(), fs.statSync(env.SEEDSWEEP_CHECKPOINT_DIR).isDirectory());
        console.log(env.SEEDSWEEP_TOKEN, env.OMP_NUM_THREADS, env.MODE, env.SEEDSWEEP_REPORT.startsWith('unix:'));
        console.log('acc=1')`,
        { config: { lr: 1e-7 }, environment: { MODE: 'lr is ${lr}' }, attempt: 2 },
      );
      expect(lines).toEqual(['t 2 0 {"lr":1e-7}', 'true true', 'undefined 1 lr is 1e-7 true', 'acc=1']);
    } finally {
      delete process.env['SEEDSWEEP_TOKEN'];
    }
  });

  it('keeps what it writes into its output folder, and its checkpoints from attempt to attempt', async () => {
    const source = `const { env } = process; const fs = require('fs');
      const file = env.SEEDSWEEP_CHECKPOINT_DIR + '/n'; const n = fs.existsSync(file) ? Number(fs.readFileSync(file)) : 0;
      fs.writeFileSync(file, String(n + 1)); fs.writeFileSync(env.SEEDSWEEP_OUTPUT_DIR + '/model', 'm'); console.log('acc=' + n); if (n === 0) process.exit(1)`;
    const first = await runProgram(source, { workDir: folder });
    expect(first.error).toMatchObject({ code: 'TRIAL_FAILED' });
    const second = await runProgram(source, { workDir: folder, attempt: 2 });
    expect(second).toMatchObject({ error: undefined, points: [{ metric: 'acc', step: 1, value: 1 }] });
    expect(await readdir(join(folder, 'trials/s/t/output'))).toEqual(['model']);
  });

  it('has files of its own where metrics are read from files, though it writes where others do', async () => {
    await writeFile(
      join(folder, 'train.js'),
      `const fs = require('fs'); fs.appendFileSync('runs/m.csv', 'epoch,acc\\n1,0.5\\n2,0.75\\n')`,
    );
    await mkdir(join(folder, 'runs'));
    const options: ProgramOptions = {
      command: [process.execPath, 'train.js'],
      ...{ args: 'none', codeDirectory: folder, read: [{ kind: 'csv', path: 'runs/m.csv' }] },
    };
    const runs = await Promise.all([runProgram('', options), runProgram('', options)]);
    for (const { error, points } of runs) {
      expect(error).toBeUndefined();
      expect(points.map(({ step, value }) => [step, value])).toEqual([
        [1, 0.5],
        [2, 0.75],
      ]);
    }
    expect(await readdir(join(folder, 'runs'))).toEqual([]);
  });

  it.each([
    ['is missing', { command: ['no-such-program'] }, /There is no program no-such-program on this machine/],
    ['runs in a folder that is missing', { codeDirectory: '/no/such/folder' }, /There is no folder \/no\/such\/folder/],
    ['is not allowed', { commands: false }, /may not run node/],
    ['is none of those allowed', { commands: ['python'] }, /may not run node/],
  ])('leaves the trial to others when it %s', async (_what, options, message) => {
    const { error } = await runProgram('', options);
    expect(error).toMatchObject({ code: 'TRAINER_UNAVAILABLE', message: expect.stringMatching(message) as string });
  });

  it('leaves the trial to others when it is no program', async () => {
    const file = join(folder, 'train.sh');
    await writeFile(file, 'echo acc=1');
    await chmod(file, 0o644);
    const { error } = await runProgram('', { command: [file], args: 'none' });
    expect(error).toMatchObject({
      code: 'TRAINER_UNAVAILABLE',
      message: expect.stringContaining('may not be run') as string,
    });
  });

  it('fails with its exit code, and its last 50 lines', async () => {
    const { error, lines } = await runProgram(
      'for (let i = 0; i < 60; i++) console.log("line " + i); console.error("Traceback: boom"); process.exitCode = 3',
    );
    expect(error).toMatchObject({
      code: 'TRIAL_FAILED',
      message: 'The program ended with exit code 3.',
      retryable: true,
    });
    expect(lines).toHaveLength(50);
    expect(lines).toContain('Traceback: boom');
    expect(lines).toContain('line 59');
  });

  it('hands the trial back with exit code 75, and when it is killed', async () => {
    expect((await runProgram('process.exit(75)')).error).toMatchObject({ killed: false });
    const { error } = await runProgram('process.kill(process.pid, "SIGKILL")');
    expect(error).toBeInstanceOf(HandedBack);
    expect(error).toMatchObject({ killed: true });
    expect((await runProgram('process.abort()')).error).toMatchObject({ message: 'The program crashed (SIGABRT).' });
  });

  it('has failed when it ends well without what the sweep ranks by, and would again', async () => {
    const { error } = await runProgram('console.log("accuracy=0.9")');
    expect(error).toMatchObject({
      code: 'TRIAL_UNFIT',
      message: 'The program ended well, but never told of acc.',
      retryable: false,
    });
  });

  it('has diverged when the last it tells is no number, however it ends', async () => {
    for (const end of ['', '; process.exit(1)']) {
      const { error, points } = await runProgram(
        `console.log("epoch 1 acc=0.5"); console.log("epoch 2 acc=nan")${end}`,
      );
      expect(error).toMatchObject({ code: 'DIVERGED' });
      expect(points.map(({ value }) => value)).toEqual([0.5, NaN]);
    }
    expect((await runProgram('console.log("epoch 1 acc=nan\\nepoch 2 acc=0.5")')).error).toBeUndefined();
  });

  it('may print anything: bytes that are no text, a line of a megabyte, colours, other metrics, epochs twice and in no order', async () => {
    const { error, points } = await runProgram(
      `const w = (x) => require('fs').writeSync(1, x);
      w(Buffer.from([0xff, 0xfe, 0, 1, 2, 0x1b, 10])); w('x'.repeat(1 << 20) + '\\n'); w('\\x1b[31mepoch 3\\x1b[0m acc=0.3\\n');
      w('epoch 1 acc=0.1 unknown=7\\n'); w('epoch 2 acc=0.2\\nepoch 2 acc=0.25\\n')`,
    );
    expect(error).toBeUndefined();
    expect(points).toEqual([
      { metric: 'acc', step: 3, value: 0.3 },
      { metric: 'acc', step: 1, value: 0.1 },
      { metric: 'acc', step: 2, value: 0.25 },
    ]);
  });

  it('is ended, and has failed for good, when it reports a value beyond its metric', async () => {
    const { error } = await runProgram('console.log("acc=90"); setInterval(() => {}, 1000)', {
      metrics: [{ name: 'acc', unit: '', goal: 'maximize', range: [0, 1] }],
    });
    expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('acc is 90') as string });
  });

  it('leaves nothing behind: neither children in its group nor those that left it', async () => {
    const { lines, error } = await runProgram(
      `const { spawn } = require('child_process'); const sleeper = ['-e', 'setInterval(() => {}, 1000)'];
      const child = spawn(process.execPath, sleeper, { stdio: 'inherit' }); const daemon = spawn(process.execPath, sleeper, { detached: true, stdio: 'ignore' });
      daemon.unref(); console.log('pids ' + child.pid + ' ' + daemon.pid); console.log('acc=1'); setTimeout(() => process.exit(0), 50)`,
    );
    expect(error).toBeUndefined();
    const pids = lines
      .find((line) => line.startsWith('pids'))!
      .split(' ')
      .slice(1)
      .map(Number);
    for (const pid of pids) await gone(pid);
  });

  it('is asked to end when the trial stops, with its children', async () => {
    const stop = new AbortController();
    const pids: number[] = [];
    const { error } = await runProgram(
      `const { spawn } = require('child_process'); const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      process.on('SIGTERM', () => { console.log('acc=0.5'); process.exit(0) }); console.log('epoch 1 acc=0.' + String(child.pid).padStart(9, '0'))`,
      {
        signal: stop.signal,
        onSpawned: (group) => pids.push(group),
        onPoints(points) {
          if (pids.length < 2) pids.push(Number(points[0]!.value.toFixed(9).slice(2)));
          stop.abort(new Error('stopped'));
        },
      },
    );
    expect(error).toMatchObject({ message: 'stopped' });
    expect(pids).toHaveLength(2);
    for (const pid of pids) await gone(pid);
  });

  it('is ended when it is silent for too long, to be tried again, and when it takes too long, for good', async () => {
    // A clock that runs a thousand times as fast.
    const fast: Clock = { now: () => performance.now() * 1_000 };
    const silent = await runProgram('setInterval(() => {}, 1000)', { clock: fast, limits: { silentMinutes: 5 } });
    expect(silent.error).toMatchObject({
      code: 'TRIAL_FAILED',
      message: expect.stringContaining('for 5 minutes') as string,
    });
    const long = await runProgram('setInterval(() => console.log("acc=1"), 20)', {
      clock: fast,
      limits: { minutes: 10, silentMinutes: 8 },
    });
    expect(long.error).toMatchObject({
      code: 'TRIAL_UNFIT',
      message: expect.stringContaining('more than 10 minutes') as string,
    });
  });

  it('is read as it prints 100,000 lines, of which a step counts once', async () => {
    const { points, error } = await runProgram(
      'for (let i = 0; i < 100000; i++) console.log("epoch 1 batch " + i + " acc=" + i / 1e6)',
    );
    expect(error).toBeUndefined();
    expect(points.at(-1)).toEqual({ metric: 'acc', step: 1, value: 0.099999 });
    expect(points.length).toBeLessThan(1_000);
  });
});
