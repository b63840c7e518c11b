import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { randomStream } from '../../common/random.js';
import { temporaryFolder } from '../support/nats.js';
import { childrenOf } from '../support/processes.js';
import { seedsweep, start } from '../support/programs.js';
import { simulatedSweep } from '../support/sweeps.js';

interface BoardJson {
  counts: object;
  rows: { seeds: { attempt?: number }[] }[];
}

/** One attempt: being killed is no failure. */
const SWEEP = simulatedSweep({ rates: [0.005, 0.01, 0.02], seeds: 8, epochs: 10, epochMs: 80, attempts: 1 });
const KILLS = 10;

test('whatever dies under run, in whatever order, every trial finishes once and the results are the undisturbed ones', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'sweep.yaml');
  await writeFile(file, SWEEP);
  const args = (state: string) => [
    'run',
    file,
    '--state-dir',
    join(folder.path, state),
    '--workers',
    '2',
    '--slots',
    '2',
    '--lease-seconds',
    '1',
    '--json',
  ];

  const calm = await seedsweep(args('calm'));
  expect(calm.code, calm.stderr).toBe(0);

  await using run = start(args('chaos'));
  const random = randomStream('chaos', 1);
  const killed: string[] = [];
  while (killed.length < KILLS) {
    await sleep(300 + random.int(0, 1_000));
    expect(run.child.exitCode, run.stderr()).toBeNull();
    const programs = await childrenOf(run.pid);
    const workers = programs.filter(({ command }) => command.includes(' worker '));
    const kinds = {
      nats: programs.filter(({ command }) => command.includes('nats-server')),
      coordinator: programs.filter(({ command }) => command.includes(' coordinator ')),
      worker: workers,
      slot: (await Promise.all(workers.map(({ pid }) => childrenOf(pid)))).flat(),
    };
    // Each kind first once, then by chance.
    const names = Object.keys(kinds) as (keyof typeof kinds)[];
    const name = names[killed.length] ?? names[random.int(0, names.length - 1)]!;
    const victims = kinds[name];
    if (victims.length === 0) continue;
    process.kill(victims[random.int(0, victims.length - 1)]!.pid, 'SIGKILL');
    killed.push(name);
  }
  expect(await run.exited, `${killed.join(', ')}\n${run.stderr()}`).toBe(0);

  const withoutAttempts = (text: string): BoardJson =>
    JSON.parse(text, (key, value: unknown) => (key === 'attempt' ? undefined : value)) as BoardJson;
  const result = withoutAttempts(run.stdout());
  expect(result.counts).toMatchObject({ expanded: 24, done: 24 });
  expect(result).toEqual(withoutAttempts(calm.stdout));
}, 240_000);
