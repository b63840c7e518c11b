import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { silentLog } from '../../common/log.js';
import { loadSweep } from '../../coordinator/sweep-file/load-sweep.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { startWorker } from '../../worker/worker.js';
import { chatty } from '../support/chatty.mjs';
import { startTestNats, type TestNats } from '../support/nats.js';
import { seedsweep, start, startCoordinatorProgram } from '../support/programs.js';
import { submissionOf } from '../support/sweeps.js';
import { openTerminal } from '../support/terminal.js';
import { eventually } from '../support/wait.js';

const SLOT_PROGRAM = fileURLToPath(new URL('../support/chatty-slot.mjs', import.meta.url));

function specOf(train: object, name = 'talk', grid: object = { lines: [3] }) {
  const sweep = { name, trainer: 'chatty', datasets: ['park'], seeds: 1, train, grid, retry: { attempts: 2 } };
  return loadSweep(JSON.stringify(sweep), [chatty.definition]);
}

/** A worker of `chatty` that keeps its outputs in the state directory, as `run`'s own do. */
function startChatty({ url, stateDir }: TestNats, address: string) {
  return startWorker({
    ...{ natsUrl: url, coordinator: { address }, name: 'talker', host: 'test host', slots: [{}] },
    ...{ env: process.env, slotProgram: SLOT_PROGRAM, log: silentLog },
    slotSettings: { dataDir: '/nonexistent', workDir: stateDir.work, commands: false, device: 'cpu' },
  });
}

/** What a command prints that must succeed. */
async function print(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await seedsweep(args);
  expect(code, stderr).toBe(0);
  return stdout;
}

const split = (text: string) => text.trimEnd().split('\n');

const linesOf = (attempt: number, red: string) => [
  ...[1, 2, 3].map((line) => `attempt ${attempt}, line ${line}`),
  `${red} of attempt ${attempt}`,
  `the last word of attempt ${attempt}`,
];

test('logs shows what an attempt said, follows it through its failure to the trial’s end, and reads it at rest', async () => {
  await using nats = await startTestNats();
  const { program, address } = await startCoordinatorProgram(nats.url);
  await using _coordinator = program;
  using client = new SweepsClient({ address });
  const gate = join(nats.stateDir.path, 'gate');
  const spec = specOf({ gate, fails: 1 });
  await client.submit(submissionOf(spec));
  const at = ['--coordinator', address];
  const worker = await startChatty(nats, address);
  const trialId = await eventually('the trial to run', async () => {
    const [trial] = (await client.get(spec.id)).trials;
    return trial?.state === 'running' && trial.trialId;
  });

  await eventually('what it has said so far', async () => (await print('logs', trialId, ...at)).includes('line 3'));
  await using follow = start(['logs', `${spec.id}/${trialId.slice(0, 6)}`, '-f', ...at]);
  await eventually('the follower to be there', () => follow.stdout().includes('attempt 1, line 3'));
  await using watch = openTerminal(['watch', ...at], { columns: 120, rows: 40 });
  await watch.shows('1 trial');
  watch.press('2');
  await watch.shows('running');
  watch.press('\r');
  await watch.shows('attempt 1, line 3');
  await writeFile(gate, '');
  // It is told of the next attempt as of the first.
  await watch.shows('red of attempt 2');
  await watch.shows('attempt 1 and 2, on talker');
  watch.press('q');
  expect(await watch.exited).toBe(0);
  expect(await follow.exited).toBe(0);
  // Of the first attempt, an error's stack comes after its last word.
  const [first, second] = follow.stdout().split('attempt 2, line 1\n');
  expect(first!.split('\n').slice(0, 5)).toEqual(linesOf(1, 'red'));
  expect(split(`attempt 2, line 1\n${second}`)).toEqual(linesOf(2, 'red'));
  expect(follow.stderr()).toContain('attempt 2, on talker:');

  expect(split(await print('logs', trialId, ...at))).toEqual(linesOf(2, 'red'));
  expect(await print('logs', trialId, '--raw', ...at)).toContain('\x1b[2J\x1b[31mred\x1b[0m of attempt 2\n');
  expect(await print('logs', trialId, '--attempt', '1', ...at)).toContain('Error: failing as told');
  const json = await print('logs', '--setting', 'lines 3', '--dataset', 'park', '--seed', '0', '--json', ...at);
  const objects = json
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { attempt: number; text: string });
  expect(objects.every(({ attempt }) => attempt === 2)).toBe(true);
  expect(objects.map(({ text }) => text)).toEqual(linesOf(2, '\x1b[2J\x1b[31mred\x1b[0m'));

  const shown = await print('trial', trialId, ...at);
  for (const words of [spec.id, 'park', 'done', 'talker, slot 0', 'attempt 1 and 2, on talker', nats.stateDir.work]) {
    expect(shown).toContain(words);
  }
  expect(JSON.parse(await print('trial', trialId, '--json', ...at))).toMatchObject({
    ...{ sweep: spec.id, trial: trialId, seed: 0, state: 'done', attempt: 2, params: { lines: 3, fails: 1, gate } },
    output: { worker: 'talker', attempts: [1, 2], files: [] },
    logTail: linesOf(2, '\x1b[2J\x1b[31mred\x1b[0m'),
  });

  await worker.drain(0);
  const alone = await seedsweep(['logs', trialId, ...at]);
  expect(alone.stderr).toContain('Its worker talker does not answer; these are the last 5 lines.');
  expect(split(alone.stdout)).toEqual(linesOf(2, 'red'));

  // Without a coordinator: the files are where run's workers leave them.
  const rest = ['--nats', nats.url, '--state-dir', nats.stateDir.path];
  expect(split(await print('logs', trialId, ...rest))).toEqual(linesOf(2, 'red'));
  expect(await print('logs', trialId, '--attempt', '1', '-f', ...rest)).toContain('attempt 1, line 2');
  expect(await print('trial', trialId, ...rest)).toContain('attempt 1 and 2, on talker');
  const elsewhere = ['--nats', nats.url, '--state-dir', join(nats.stateDir.path, 'elsewhere')];
  expect(split(await print('logs', trialId, ...elsewhere))).toEqual(linesOf(2, 'red'));
}, 120_000);

test('what is meant by several trials, or none, is said; a trial that says nothing has nothing', async () => {
  await using nats = await startTestNats();
  const { program, address } = await startCoordinatorProgram(nats.url);
  await using _coordinator = program;
  using client = new SweepsClient({ address });
  const at = ['--coordinator', address];
  const spec = specOf({}, 'quiet', { lines: [0, 1] });
  await client.submit(submissionOf(spec));
  const several = await seedsweep(['logs', ...at]);
  expect(several.code).toBe(2);
  expect(several.stderr).toContain('2 trials are meant.');
  expect(several.stderr).toMatch(new RegExp(`${spec.id}/[0-9a-f]+ {3}lines 1 · park · seed 0`));
  const none = await seedsweep(['trial', 'zzz', ...at]);
  expect(none).toMatchObject({ code: 2, stdout: '' });
  expect(none.stderr).toContain('no trial whose id begins with "zzz"');
  const queued = await seedsweep(['logs', '--setting', 'lines 0', ...at]);
  expect(queued).toMatchObject({ code: 0, stdout: '' });
  expect(queued.stderr).toContain('No attempt has begun.');
  expect((await seedsweep(['logs', '../x/..', ...at])).code).toBe(2);

  const worker = await startChatty(nats, address);
  await eventually('the end of the sweep', async () => (await client.get(spec.id)).sweep.state === 'done');
  const said = await seedsweep(['logs', '--setting', 'lines 0', '-f', ...at]);
  expect(said).toMatchObject({ code: 0, stdout: '' });
  await worker.drain(0);
  // A sweep later on has the same trial under the same id: of its name the latest is meant, of the id its own.
  const [trial] = (await client.get(spec.id)).trials;
  await client.submit(submissionOf(specOf({}, 'later', { lines: [7] })));
  expect(await print('trial', trial!.trialId, ...at)).toContain(spec.id);
}, 60_000);
