import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { SeedsweepError } from '../../../common/errors.js';
import type { DashboardData, SteeringCommand } from '../../../dashboard/data/dashboard-data.js';
import { DashboardStore } from '../../../dashboard/data/dashboard-store.js';
import { unicodeGlyphs } from '../../../dashboard/drawing/glyphs.js';
import { runDashboard } from '../../../dashboard/run-dashboard.js';
import { observedSweep, sampleNowMs } from '../../support/observed-sweep.js';
import { halfway } from './screens/sample.js';
import { MemoryTerminal } from './terminal/terminal.js';

/** A dashboard on a terminal in memory. `steer` answers each command. */
function started(
  data: DashboardData = halfway,
  steer: (command: SteeringCommand) => Promise<string> = () => Promise.resolve('ok'),
  closesAtEnd = false,
) {
  const terminal = new MemoryTerminal(100, 24);
  const store = new DashboardStore();
  store.set(data);
  const commands: SteeringCommand[] = [];
  const focused: (readonly number[])[] = [];
  const trials: (number | undefined)[] = [];
  const clock = { ms: sampleNowMs, now: () => clock.ms };
  const result = runDashboard({
    stdin: terminal.stdin,
    stdout: terminal.stdout,
    store,
    steer: (command) => {
      commands.push(command);
      return steer(command);
    },
    focusCurves: (entries) => focused.push(entries),
    focusTrial: (trial) => trials.push(trial),
    clock,
    glyphs: unicodeGlyphs,
    colors: false,
    closesAtEnd,
  });
  const shows = (text: string) => terminal.until((lines) => lines.join('\n').includes(text));
  return { terminal, store, commands, focused, trials, clock, result, shows };
}

async function quit({ terminal, result }: ReturnType<typeof started>): Promise<void> {
  terminal.type('q');
  expect(await result).toBe('quit');
}

describe('the dashboard on a terminal', () => {
  it('fills it, follows the store and quits with q', async () => {
    const dashboard = started();
    const lines = await dashboard.shows('40 trials');
    expect(lines).toHaveLength(24);
    expect(lines.at(-1)).toContain('q quit');
    dashboard.store.set({ connection: { state: 'lost', sinceMs: sampleNowMs - 5_000, reason: 'gone' } });
    await dashboard.shows('coordinator lost 5 s ago');
    await quit(dashboard);
  });

  it('moves its clocks by itself', async () => {
    const dashboard = started({ ...halfway, connection: { state: 'lost', sinceMs: sampleNowMs, reason: 'gone' } });
    await dashboard.shows('lost 0 s ago');
    dashboard.clock.ms += 7_000;
    await dashboard.shows('lost 7 s ago');
    await quit(dashboard);
  });

  it('is interrupted by Ctrl-C', async () => {
    const { terminal, result, shows } = started();
    await shows('40 trials');
    terminal.type('\x03');
    expect(await result).toBe('interrupt');
  });

  it('answers keys that come together, and asks for the curves that it shows', async () => {
    const dashboard = started();
    await dashboard.shows('40 trials');
    dashboard.terminal.type('j\r');
    await dashboard.shows('Setting 2 · mnist');
    expect(dashboard.focused.at(-1)).toEqual([2]);
    dashboard.terminal.type('\x1b');
    await dashboard.shows('by the mean of');
    await sleep(50);
    expect(dashboard.focused.at(-1)).toEqual([]);
    await quit(dashboard);
  });

  it('tells which trial’s page is shown, and shows what that says, whatever it says', async () => {
    const dashboard = started();
    await dashboard.shows('40 trials');
    expect(dashboard.trials.at(-1)).toBeUndefined();
    dashboard.terminal.type('2');
    await dashboard.shows('elapsed');
    dashboard.terminal.type('\r');
    await dashboard.shows('took');
    const trial = dashboard.trials.at(-1)!;
    expect(trial).toBeTypeOf('number');
    const lines = ['first', '\x1b[2J\x1b[31mred\x1b[0m and last'];
    const keptBy = { worker: 'w9', attempts: [1, 2] };
    dashboard.store.set({ output: { trial, attempt: 2, lines, keptBy } });
    await dashboard.shows('attempt 1 and 2, on w9');
    await dashboard.shows('red and last');
    dashboard.store.set({ output: { trial: trial + 1, attempt: 2, lines: ['of another'], keptBy } });
    expect((await dashboard.shows('took')).join('\n')).not.toContain('of another');
    dashboard.terminal.type('1');
    await dashboard.shows('mean');
    expect(dashboard.trials.at(-1)).toBeUndefined();
    await quit(dashboard);
  });

  it('does a command after the yes, and tells what came of it', async () => {
    const dashboard = started(halfway, () => Promise.resolve('The sweep is paused.'));
    await dashboard.shows('40 trials');
    dashboard.terminal.type('p');
    await dashboard.shows('Pause sample-1a2b3c?');
    expect(dashboard.commands).toEqual([]);
    dashboard.terminal.type('y');
    await dashboard.shows('The sweep is paused.');
    expect(dashboard.commands).toEqual([{ kind: 'pause' }]);
    await quit(dashboard);
  });

  it('tells why a command failed, and goes on', async () => {
    const refuse = () => Promise.reject(new SeedsweepError('NOT_FOUND', 'There is no such sweep.'));
    const dashboard = started(halfway, refuse);
    await dashboard.shows('40 trials');
    dashboard.terminal.type('Xy');
    await dashboard.shows('There is no such sweep.');
    await quit(dashboard);
  });

  it('is drawn anew in another size', async () => {
    const dashboard = started();
    await dashboard.shows('40 trials');
    dashboard.terminal.resize(30, 8);
    await dashboard.shows('terminal too small');
    dashboard.terminal.resize(120, 40);
    const lines = await dashboard.shows('40 trials');
    expect(lines.at(-1)).toContain('q quit');
    expect(lines.join('\n')).not.toContain('too small');
    await quit(dashboard);
  });

  it('closes by itself after the sweep has ended, unless a key is pressed', async () => {
    const ended = { ...halfway, sweep: observedSweep() };
    const left = started(ended, undefined, true);
    await left.shows('This closes after 5 s');
    const kept = started(ended, undefined, true);
    await kept.shows('This closes after 5 s');
    kept.terminal.type('j');
    await kept.shows('q quit');
    expect(await left.result).toBe('quit');
    await sleep(300);
    expect(kept.terminal.alternate).toBe(true);
    await quit(kept);
  });
});
