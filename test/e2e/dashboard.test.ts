import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/nats.js';
import { findProcesses } from '../support/processes.js';
import { seedsweep } from '../support/programs.js';
import { simulatedSweep } from '../support/sweeps.js';
import { openTerminal } from '../support/terminal.js';
import { eventually } from '../support/wait.js';

const ENTER = '\r';
const ESCAPE = '\x1b';
const DOWN = '\x1b[B';

async function sweepFile(folder: string, options: Parameters<typeof simulatedSweep>[0]): Promise<string> {
  const file = join(folder, 'sweep.yaml');
  await writeFile(file, simulatedSweep(options));
  return file;
}

test('a person starts a sweep, moves, filters, opens a setting, pauses, resumes, and quits the dashboard', async () => {
  await using folder = await temporaryFolder();
  const state = join(folder.path, 'state');
  const rates = [0.005, 0.01, 0.02, 0.05];
  const file = await sweepFile(folder.path, { name: 'live', rates, seeds: 5, epochs: 10, epochMs: 100 });
  await using run = openTerminal(['run', file, '--state-dir', state]);
  await run.shows(/20 trials =/);
  expect(run.alternate()).toBe(true);
  await run.shows(/live-[0-9a-f]{8}/);
  // Learning rate is what differs, so it is a column; two of the four rows have begun soon.
  await run.shows(/0\.005/);
  await run.shows(/0\.01/);

  run.press(DOWN);
  run.press('/');
  run.press('learningRate>=0.01');
  run.press(ENTER);
  await run.hides('0.005');
  run.press(ESCAPE);
  await run.shows('0.005');

  run.press('p');
  await run.shows(/\[y\/N\]|y(es)?\b/i);
  run.press('y');
  await run.shows(/paused/i);
  const { stdout } = await seedsweep(['ls', '--json', '--state-dir', state]);
  expect(JSON.parse(stdout)).toMatchObject([{ name: 'live', state: 'paused' }]);
  run.press('p');
  run.press('y');
  await run.shows(/Resumed/);

  run.press(ENTER);
  await run.shows(/test_accuracy/);
  run.press(ESCAPE);
  run.press('2');
  await run.shows(/queued|running/);
  run.press('3');
  await run.shows('worker');
  run.press('4');
  await run.shows(/resumed/i);
  run.press('?');
  await run.shows(/Board: the settings/);
  run.press('?');

  run.resize(120, 40);
  run.press('1');
  await run.shows('std');

  run.press('q');
  await eventually('the alternate screen to be left', () => !run.alternate());
  await run.shows('The sweep goes on without its dashboard');
  await run.shows(/20 trials in/, 60_000);
  expect(await run.exited).toBe(0);
});

test('every figure on the screen is the board’s', async () => {
  await using folder = await temporaryFolder();
  const state = join(folder.path, 'state');
  const file = await sweepFile(folder.path, { name: 'figures', rates: [0.01, 0.02, 0.05], seeds: 3 });
  const { stdout } = await seedsweep(['run', file, '--state-dir', state, '--json']);
  const board = JSON.parse(stdout) as {
    rows: { rank: number; params: { learningRate: number }; mean: number; std: number; max: number }[];
  };
  // At rest: nothing is running, and the dashboard starts what it needs to look at what is there.
  await using watch = openTerminal(['watch', '--state-dir', state], { columns: 160, rows: 48 });
  const screen = await watch.shows('0.05');
  for (const { rank, params, mean, std, max } of board.rows) {
    const line = screen.find((each) => each.includes(String(params.learningRate)) && each.includes(mean.toFixed(4)));
    expect(line, `row ${rank}`).toContain(std < 0.01 ? std.toPrecision(2) : std.toFixed(4));
    expect(line).toContain(max.toFixed(4));
    expect(line).toMatch(new RegExp(`\\b${rank}\\b`));
  }
  watch.press('q');
  expect(await watch.exited).toBe(0);
  expect(watch.alternate()).toBe(false);
  expect(await findProcesses(({ command }) => command.includes(state))).toEqual([]);
});

test('failed trials are seen with their error, retried, and seeds added, from the dashboard', async () => {
  await using folder = await temporaryFolder();
  const state = join(folder.path, 'state');
  const options = { name: 'steered', rates: [0.02], seeds: 4, epochs: 5, epochMs: 20, failureRate: 0.6, attempts: 1 };
  const file = await sweepFile(folder.path, options);
  const first = await seedsweep(['run', file, '--state-dir', state, '--json']);
  const { counts } = JSON.parse(first.stdout) as { counts: { failed: number; done: number } };
  expect(counts.failed).toBeGreaterThan(0);

  await using watch = openTerminal(['watch', '--state-dir', state], { columns: 120, rows: 36 });
  watch.press('2');
  await watch.shows('failed');
  watch.press(ENTER);
  await watch.shows(/simulated failure of attempt/);
  watch.press('R');
  watch.press('y');
  await watch.shows(/Opened again: \d trial/);
  watch.press('1');
  await watch.shows('mean');
  watch.press('+');
  watch.press('2');
  watch.press(ENTER);
  watch.press('y');
  await watch.shows(/Added: 2 trials/);
  await watch.shows(/6 trials =/);
  watch.press('q');
  expect(await watch.exited).toBe(0);

  const again = await seedsweep(['run', file, '--state-dir', state, '--json']);
  const after = JSON.parse(again.stdout) as { counts: { expanded: number; done: number; failed: number } };
  expect(after.counts.expanded).toBe(6);
  expect(after.counts.done + after.counts.failed).toBe(6);
  expect(after.counts.done).toBeGreaterThanOrEqual(counts.done);
});

test('the coordinator dies: the dashboard says so, goes on showing what it knew, and connects again', async () => {
  await using folder = await temporaryFolder();
  const state = join(folder.path, 'state');
  const file = await sweepFile(folder.path, {
    name: 'reborn',
    rates: [0.01, 0.02],
    seeds: 20,
    epochs: 10,
    epochMs: 50,
  });
  await using run = openTerminal(['run', file, '--state-dir', state]);
  await run.shows(/[1-9]\d* done/);
  const coordinators = await findProcesses(
    ({ command, environment }) =>
      / coordinator --listen/.test(command) && environment.includes(`PWD=`) && command.length > 0,
  );
  const own = await eventually('our coordinator', async () => {
    const children = await findProcesses(
      ({ command, parent }) => parent === run.pid && command.includes(' coordinator '),
    );
    return children[0];
  });
  expect(coordinators.length).toBeGreaterThan(0);
  process.kill(own.pid, 'SIGKILL');
  await run.shows(/reconnecting|connecting again/i);
  await run.shows('0.02');
  await run.hides(/reconnecting|connecting again/i);
  run.press('\x03');
  expect(await run.exited).toBe(130);
  expect(run.alternate()).toBe(false);
  expect(await findProcesses(({ command }) => command.includes(state))).toEqual([]);
});

test('killed or ended from outside, the dashboard leaves the terminal as it was', async () => {
  await using folder = await temporaryFolder();
  const state = join(folder.path, 'state');
  const file = await sweepFile(folder.path, { name: 'ended', rates: [0.01], seeds: 20, epochs: 10, epochMs: 100 });
  await using run = openTerminal(['run', file, '--state-dir', state]);
  await run.shows(/20 trials =/);
  process.kill(run.pid, 'SIGTERM');
  expect(await run.exited).toBe(130);
  expect(run.alternate()).toBe(false);
  expect(run.written().lastIndexOf('\x1b[?25h')).toBeGreaterThan(run.written().lastIndexOf('\x1b[?25l'));
});

test('without colours there are none, and --ascii draws with ASCII alone', async () => {
  await using folder = await temporaryFolder();
  const state = join(folder.path, 'state');
  const file = await sweepFile(folder.path, { name: 'plain', rates: [0.01, 0.02], seeds: 3 });
  await seedsweep(['run', file, '--state-dir', state]);
  await using watch = openTerminal(['watch', '--state-dir', state, '--ascii'], { env: { NO_COLOR: '1' } });
  await watch.shows('0.02');
  watch.press(ENTER);
  await watch.shows(/test_accuracy/);
  expect(watch.written()).not.toMatch(/\x1b\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])[0-9;]*m/);
  expect((await watch.screen()).join('')).toMatch(/^[\x20-\x7e]*$/);
  watch.press('q');
  expect(await watch.exited).toBe(0);
});

test('without a terminal, watch prints lines and the board; --once prints one picture', async () => {
  await using folder = await temporaryFolder();
  const state = join(folder.path, 'state');
  const file = await sweepFile(folder.path, { name: 'lines', rates: [0.01, 0.02], seeds: 3 });
  await seedsweep(['run', file, '--state-dir', state]);
  const lines = await seedsweep(['watch', '--state-dir', state]);
  expect(lines.code).toBe(0);
  expect(lines.stdout).toContain('6 done of 6 trials');
  const once = await seedsweep(['watch', 'lines', '--state-dir', state, '--once', '--size', '80x24']);
  expect(once.code).toBe(0);
  expect(once.stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  expect(once.stdout).toContain('6 trials = 6 done');
  const wrong = await seedsweep(['watch', 'nothing', '--state-dir', state]);
  expect(wrong).toMatchObject({ code: 2 });
  expect(wrong.stderr).toContain('There is no sweep "nothing"');
});
