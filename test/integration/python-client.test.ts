import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runProgram, type ProgramOptions } from '../unit/worker/trainers/command/run-program.js';

const clients = fileURLToPath(new URL('../../clients/python', import.meta.url));
/** Small ones of the frameworks, for their callbacks. */
const standIns = fileURLToPath(new URL('../fixtures/python', import.meta.url));
const python3 = spawnSync('python3', ['-c', 'import sys; print(sys.version_info >= (3, 9))'], { encoding: 'utf8' });
const reasonToSkip = python3.stdout?.trim() === 'True' ? '' : ' (skipped: no python3 of 3.9 or newer is on the PATH)';

const environment = { PYTHONPATH: clients, PYTHONDONTWRITEBYTECODE: '1' };

/** Runs a script as a trial's program; it has `seedsweep` and `trial`. */
const python = (source: string, { made = '', ...options }: ProgramOptions & { made?: string } = {}) =>
  runProgram('', {
    command: ['python3', '-c', `import os, time, seedsweep\ntrial = seedsweep.trial(${made})\n${source}`],
    args: 'none',
    // What is printed does not count: every point came through the client.
    read: [],
    environment,
    ...options,
  });

/** Runs a script by hand. */
const alone = (source: string, env: NodeJS.ProcessEnv = {}) =>
  spawnSync('python3', ['-c', source], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment, ...env },
  });

/** Ends the trial once its first points are there. */
function stopping() {
  const stop = new AbortController();
  return { signal: stop.signal, onPoints: () => stop.abort(new Error('enough')) };
}

describe.skipIf(reasonToSkip !== '')(`the Python client${reasonToSkip}`, () => {
  it('knows the trial, and reports each epoch by its step', async () => {
    const { points, error, lines } = await python(
      `print(trial.params["lr"], trial.params["width"], trial.seed, trial.dataset, trial.id, trial.attempt)
print(trial.output_dir.is_dir(), trial.checkpoint_dir.is_dir())
for epoch in trial.epochs(3):
    assert trial.report(acc=epoch / 4, other=1) is True
trial.report(acc=1)`,
      { made: 'defaults={"lr": 1, "width": 32}', config: { lr: 0.1 }, attempt: 2 },
    );
    expect(error).toBeUndefined();
    expect(lines.slice(0, 2)).toEqual(['0.1 32 0 {"train":"mnist","test":["mnist"]} t 2', 'True True']);
    expect(lines.filter((line) => line.includes('other'))).toHaveLength(1);
    // What is reported after the last epoch is of the last.
    expect(points).toEqual(expect.arrayContaining([1, 2].map((step) => ({ metric: 'acc', step, value: step / 4 }))));
    expect(points.at(-1)).toEqual({ metric: 'acc', step: 3, value: 1 });
  });

  it('counts the steps of each metric where the script tells none', async () => {
    const metrics = ['acc', 'loss'].map((name) => ({ name, unit: '' }));
    const { points } = await python(`for i in range(3):\n    trial.report(acc=i); trial.report({"loss": -i})`, {
      metrics,
    });
    const steps = (metric: string) => points.filter((each) => each.metric === metric).map(({ step }) => step);
    expect([steps('acc'), steps('loss')]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('says which parameters there are when one is missing', async () => {
    const { lines, error } = await python('trial.params["rate"]', { config: { lr: 1, w: 2 } });
    expect(error).toMatchObject({ message: 'The program ended with exit code 1.' });
    expect(lines.at(-1)).toContain('rate is no parameter of this trial; there are: lr, w');
  });

  it.each([
    ['trial.report(3)', 'report takes metrics by name'],
    ['trial.report(acc=None)', 'the value of acc is no number: None'],
    ['trial.report(acc=1, step=0)', 'steps are whole numbers from 1 on'],
  ])('refuses %s', async (statement, complaint) => {
    const { lines, points } = await python(statement);
    expect(lines.at(-1)).toContain(complaint);
    expect(points).toEqual([]);
  });

  it.each([
    ['ends epochs', 'for e in trial.epochs(10**9):\n    trial.report(acc=e); time.sleep(0.01)'],
    ['makes report return False', 'while trial.report(acc=1): time.sleep(0.01)'],
    ['is seen between reports', 'trial.report(acc=1)\nwhile trial.stopped is None: time.sleep(0.01)'],
  ])('hears that the trial is to stop before any signal ends it, which %s', async (_what, loop) => {
    const { lines, error } = await python(`${loop}\nprint("ended,", trial.stopped)`, stopping());
    expect(error).toMatchObject({ message: 'enough' });
    expect(lines).toEqual(['ended, the trial is over']);
  });

  it('raises Stopped where it was asked to, which lets the script do what it does at its end', async () => {
    const { lines } = await python(
      `try:
    while True:
        trial.report(acc=1); time.sleep(0.01)
except Exception: print("not this one")
finally: print("the end")`,
      { made: 'raise_on_stop=True', ...stopping() },
    );
    expect(lines).toEqual(['the end']);
  });

  it('ends the program quietly with exit code 0 when Stopped is not caught', () => {
    const { status, stdout, stderr } = alone('import seedsweep; raise seedsweep.Stopped("enough")');
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });

  it('is ended by the signal when it does not listen', async () => {
    const { error } = await python('trial.report(acc=1)\nwhile True: time.sleep(0.01)', stopping());
    expect(error).toMatchObject({ message: 'enough' });
  });

  it.each([
    ['ends', ''],
    ['is ended without any cleaning up', 'os._exit(0)'],
  ])('loses nothing that is reported right before the program %s', async (_what, end) => {
    const { points, error } = await python(
      `for step in range(1, 20001): trial.report({"acc": step}, step=step)
${end}`,
    );
    expect(error).toBeUndefined();
    expect(points.map(({ value }) => value)).toEqual(Array.from({ length: 20_000 }, (_, i) => i + 1));
  });

  it('takes NaN, infinity, and whatever is a number to Python', async () => {
    const { points } = await python(
      `class Scalar:
    def __float__(self): return 0.5
class Whole:
    def __index__(self): return 4
trial.report(acc=float("inf"), step=1)
trial.report(acc=True, step=2)
trial.report(acc=Scalar(), step=Whole())
trial.report(acc=float("nan"), step=5)`,
    );
    expect(points.map(({ step, value }) => [step, value])).toEqual([
      ...[[1, Infinity], [2, 1], [4, 0.5], [5, NaN]], // prettier-ignore
    ]);
  });

  it('keeps the reports of several threads apart', async () => {
    const { points } = await python(
      `import threading
def report(first):
    for step in range(first, 4001, 4): trial.report(acc=step, step=step)
threads = [threading.Thread(target=report, args=(first,)) for first in (1, 2, 3, 4)]
[each.start() for each in threads]; [each.join() for each in threads]`,
    );
    expect(points.map(({ value }) => value).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 4000 }, (_, i) => i + 1),
    );
  });

  it('leaves reporting to the process that asked for the trial, not to what it forks', async () => {
    const { points, error, lines } = await python(
      `trial.report(acc=0.25, step=1)
if os.fork() == 0:
    assert trial.report(acc=9, step=2); trial.report(acc=9, step=3); os._exit(0)
os.wait()
if os.fork() == 0:
    seedsweep.trial().report(acc=0.375, step=2); os._exit(0)
os.wait()
trial.report(acc=0.5, step=3)`,
    );
    expect(error).toBeUndefined();
    // Each process has a connection of its own.
    expect(points.map(({ value }) => value).sort()).toEqual([0.25, 0.375, 0.5]);
    expect(lines).toEqual([expect.stringContaining('what a forked process reports is left out')]);
  });

  it('fails the trial, and nothing else, when a value is beyond the range of its metric', async () => {
    const { error } = await python('trial.report(acc=97, step=1)\ntime.sleep(60)', {
      metrics: [{ name: 'acc', unit: '', goal: 'maximize', range: [0, 1] }],
    });
    expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('acc is 97') as string });
  });

  it('trains on when nobody hears it any more, and says so once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seedsweep-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const server = createServer((socket) => socket.on('data', () => socket.destroy()));
    onTestFinished(() => void server.close());
    await once(server.listen(join(folder, 's')), 'listening');
    const source = `import seedsweep, subprocess, sys
trial = seedsweep.trial()
print([trial.report(acc=1) for i in range(1000)].count(True))`;
    for (const path of [join(folder, 's'), join(folder, 'none'), `/tmp/${'long'.repeat(50)}`]) {
      const { error, points, lines } = await runProgram('', {
        ...{ command: ['python3', '-c', source], args: 'none' },
        environment: { ...environment, SEEDSWEEP_REPORT: `unix:${path}` },
      });
      expect(lines).toEqual([expect.stringContaining('seedsweep: reports reach nobody any more'), '1000']);
      expect(points).toEqual([]);
      // Nothing was measured, and that alone is wrong.
      expect(error).toMatchObject({ code: 'TRIAL_UNFIT' });
    }
  });

  it('prints and goes on outside of seedsweep', () => {
    const { stdout, stderr, status } = alone(
      `import random, seedsweep
trial = seedsweep.trial(defaults={"lr": 0.1}, dataset="digits", raise_on_stop=True)
assert seedsweep.trial(defaults={"width": 2}) is trial
assert (trial.id, trial.seed, trial.attempt, trial.dataset, trial.stopped) == ("", 0, 1, "digits", None)
trial.seed_everything(); first = random.random()
trial.seed_everything(); assert random.random() == first
trial.report({"top-1": 1}, loss=float("nan"))
for epoch in trial.epochs(3, start=2): assert trial.report(acc=trial.params["lr"] * epoch, w=trial.params["width"])
trial.log("done")`,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      'top-1=1.0 loss=nan',
      'epoch 2 acc=0.2 w=2.0',
      'epoch 3 acc=0.30000000000000004 w=2.0',
      ...['done', ''],
    ]);
  });

  // The stand-ins report as accuracy the share of epochs that are done; Lightning's validates in every second one.
  it.each([
    ['Keras', 'keras', 'keras.Model().fit(epochs=5, callbacks=[seedsweep.keras_callback(trial)])', []],
    [
      'Lightning',
      'lightning.pytorch',
      'lightning.pytorch.Trainer(max_epochs=5, callbacks=[seedsweep.lightning_callback(trial)]).fit()',
      [2, 4],
    ],
    [
      'Hugging Face',
      'transformers',
      'transformers.Trainer(epochs=5, logs_per_epoch=2, callbacks=[seedsweep.huggingface_callback(trial)]).train()',
      [],
    ],
  ])('has a callback for %s, which reports each epoch, and stops training', async (_name, module, train, validated) => {
    const metrics = ['acc', 'validated', 'epoch'].map((name) => ({ name, unit: '' }));
    const options = { metrics, environment: { ...environment, PYTHONPATH: `${clients}:${standIns}` } };
    const { points, error } = await python(`import ${module}\n${train}`, options);
    expect(error).toBeUndefined();
    const lastOf = (name: string) =>
      Array.from(new Map(points.filter(({ metric }) => metric === name).map(({ step, value }) => [step, value])));
    expect(lastOf('acc')).toEqual([1, 2, 3, 4, 5].map((step) => [step, step / 5]));
    expect(lastOf('validated')).toEqual(validated.map((step) => [step, step / 5]));
    expect(lastOf('epoch')).toEqual([]);

    const endless = `import ${module}\n${train.replace('epochs=5', 'epochs=10**9')}`;
    const stopped = await python(`${endless}\nprint("ended,", trial.stopped)`, { ...options, ...stopping() });
    expect(stopped.lines.at(-1)).toBe('ended, the trial is over');
  });
});
