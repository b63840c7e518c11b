import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { killLeftovers, killOrphans, ProcessGroup } from '../../../../../worker/trainers/command/process-group.js';
import { findProcesses } from '../../../../support/processes.js';
import { eventually } from '../../../../support/wait.js';

const node = (source: string) => new ProcessGroup([process.execPath, '-e', source], '/', process.env);

test('a program that does not hear SIGTERM is killed when its time is over, with its children', async () => {
  const group = node(
    `process.on('SIGTERM', () => console.log('no')); const { spawn } = require('child_process');
    spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)', 'deaf child'], { stdio: 'ignore' });
    setInterval(() => {}, 1000); console.log('ready')`,
  );
  await once(group.stdout, 'data');
  await group.stop(100);
  expect(await group.ended).toEqual({ code: null, signal: 'SIGKILL' });
  await eventually('its child to be gone', async () => {
    return (await findProcesses(({ command }) => command.includes('deaf child'))).length === 0;
  });
});

test('a program that ends in time is not killed, and stopping it twice is stopping it once', async () => {
  const group = node(`process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready')`);
  await once(group.stdout, 'data');
  await Promise.all([group.stop(), group.stop()]);
  expect(await group.ended).toEqual({ code: 7, signal: null });
});

test('what the program of a killed process has left is found, also outside of its group', async () => {
  const group = node(
    `const { spawn } = require('child_process');
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'left the group'], { detached: true, stdio: 'ignore' }).unref();
    console.log('ready'); setInterval(() => {}, 1000)`,
  );
  await once(group.stdout, 'data');
  killLeftovers(process.pid, await group.started);
  expect(await group.ended).toEqual({ code: null, signal: 'SIGKILL' });
  expect(await findProcesses(({ command }) => command.includes('left the group'))).toEqual([]);
});

test('what a slot process that was killed has left is found by the next worker, when nobody else saw it die', async () => {
  const program = ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)', 'an orphan'];
  // As a slot process does, and then it is killed.
  const slot = spawn(
    process.execPath,
    [
      '-e',
      `const env = { ...process.env, SEEDSWEEP_PROGRAM: process.pid + '.x' };
      require('child_process').spawn(process.execPath, ${JSON.stringify(program)}, { env, detached: true, stdio: 'ignore' });
      console.log('ready'); setInterval(() => {}, 1000)`,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await once(slot.stdout, 'data');
  const orphans = () => findProcesses(({ command }) => command.includes('an orphan'));
  killOrphans();
  await eventually('its program', async () => (await orphans()).some(({ command }) => !command.includes('require')));
  slot.kill('SIGKILL');
  await once(slot, 'exit');
  killOrphans();
  await eventually('nothing to be left', async () => (await orphans()).length === 0);
});
