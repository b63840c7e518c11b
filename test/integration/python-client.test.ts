import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProgram, type ProgramOptions } from '../unit/worker/trainers/command/run-program.js';

const clients = fileURLToPath(new URL('../../clients/python', import.meta.url));
const version = spawnSync('python3', ['-c', 'import sys; print(sys.version_info >= (3, 9))'], { encoding: 'utf8' });
const hasPython = version.stdout?.trim() === 'True';

const environment = { PYTHONPATH: clients };
const python = (source: string, options: ProgramOptions = {}) =>
  runProgram('', { command: ['python3', '-c', source], args: 'none', environment, ...options });

const alone = (source: string) =>
  spawnSync('python3', ['-c', source], { encoding: 'utf8', env: { PATH: process.env['PATH'], ...environment } });

describe.skipIf(!hasPython)('the Python client', () => {
  it('knows the trial, and reports each epoch by its step', async () => {
    const { points, error, lines } = await python(
      `import seedsweep
trial = seedsweep.trial()
print(trial.params["lr"], trial.seed, trial.id, trial.attempt, trial.output_dir.is_dir(), trial.checkpoint_dir.is_dir())
for epoch in trial.epochs(3):
    assert trial.report(acc=epoch / 4, other=1) is True
`,
      { config: { lr: 0.1 } },
    );
    expect(error).toBeUndefined();
    expect(lines.join('\n')).toContain('0.1 0 t 1 True True');
    expect(points).toEqual([1, 2, 3].map((step) => ({ metric: 'acc', step, value: step / 4 })));
  });

  it('says which parameters there are when one is missing', async () => {
    const { lines, error } = await python('import seedsweep; seedsweep.trial().params["rate"]', {
      config: { lr: 1, w: 2 },
    });
    expect(error).toMatchObject({ message: 'The program ended with exit code 1.' });
    expect(lines.at(-1)).toContain('rate is no parameter of this trial; there are: lr, w');
  });

  it.each([
    [
      'ends the loop',
      'for e in trial.epochs(1000000):\n    trial.report(acc=e); time.sleep(0.01)\nprint("ended", trial.stopped)',
    ],
    [
      'makes report return False',
      'e = 0\nwhile trial.report(acc=e):\n    e += 1; time.sleep(0.01)\nprint("ended", trial.stopped)',
    ],
  ])('hears that the trial is to stop, which %s', async (_what, loop) => {
    const stop = new AbortController();
    const { lines, error } = await python(
      `import seedsweep, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
trial = seedsweep.trial()
${loop}`,
      { signal: stop.signal, onPoints: () => stop.abort(new Error('enough')) },
    );
    expect(error).toMatchObject({ message: 'enough' });
    expect(lines.at(-1)).toBe('ended the trial is over');
  });

  it('raises Stopped where it was asked to, which ends the program well', async () => {
    const stop = new AbortController();
    const { lines } = await python(
      `import atexit, seedsweep, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
trial = seedsweep.trial(raise_on_stop=True)
try:
    while True:
        trial.report(acc=1); time.sleep(0.01)
except seedsweep.Stopped as stopped:
    print("code", stopped.code, stopped.reason)
    raise`,
      { signal: stop.signal, onPoints: () => stop.abort(new Error('enough')) },
    );
    expect(lines).toEqual(['code 0 the trial is over']);
  });

  it('loses nothing of what is reported right before the end, and takes all kinds of numbers', async () => {
    const { points, error } = await python(
      `import seedsweep
class Scalar:
    def __float__(self): return 0.5
trial = seedsweep.trial()
for step in range(1, 20001):
    trial.report({"acc": step}, step=step)
trial.report(acc=float("nan"), step=20001)
trial.report(acc=Scalar(), step=20002)`,
    );
    expect(error).toBeUndefined();
    expect(points).toHaveLength(20_002);
    expect(points.slice(-3).map(({ value }) => value)).toEqual([20_000, NaN, 0.5]);
  });

  it('leaves reporting to the program that was started, not to what it forks', async () => {
    const { points, error } = await python(
      `import os, seedsweep
trial = seedsweep.trial()
trial.report(acc=0.25, step=1)
if os.fork() == 0:
    trial.report(acc=9, step=2); os._exit(0)
os.wait()
trial.report(acc=0.5, step=2)`,
    );
    expect(error).toBeUndefined();
    expect(points.map(({ value }) => value)).toEqual([0.25, 0.5]);
  });

  it('prints and goes on outside of seedsweep', () => {
    const { stdout, status } = alone(
      `import seedsweep
trial = seedsweep.trial(defaults={"lr": 0.1})
trial.seed_everything()
for epoch in trial.epochs(2): trial.report(acc=trial.params["lr"] * epoch)`,
    );
    expect([status, stdout]).toEqual([0, 'epoch 1 acc=0.1\nepoch 2 acc=0.2\n']);
  });
});
