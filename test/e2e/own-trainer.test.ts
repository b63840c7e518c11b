import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { silentLog } from '../../common/log.js';
import { loadSweep } from '../../coordinator/sweep-file/load-sweep.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { startWorker } from '../../worker/worker.js';
import { startTestNats } from '../support/nats.js';
import { seedsweep, startCoordinatorProgram } from '../support/programs.js';
import { expectExactlyOnce, readProjection } from '../support/results.js';
import { submissionOf } from '../support/sweeps.js';
import { openTerminal } from '../support/terminal.js';
import { eventually } from '../support/wait.js';
import { walker } from '../support/walker.mjs';

const SLOT_PROGRAM = fileURLToPath(new URL('../support/own-trainer-slot.mjs', import.meta.url));
const ENTER = '\r';
const ESCAPE = '\x1b';

const STEPS = 4;
const SWEEP = `
name: walks
trainer: walker
datasets: [park, beach]
seeds: 2
train: { steps: ${STEPS} }
grid: { stride: [1, 2.5, 3] }
`;

/** Words of the trainers that come with seedsweep. */
const FOREIGN = /accuracy|loss|epoch|learning|batch|image|optimi[sz]er|regulari[sz]er|lenet/i;

interface BoardJson {
  objective: object;
  rows: {
    rank: number;
    dataset: string;
    setting: string;
    params: object;
    mean: number;
    seeds: { value: number; engine: string }[];
  }[];
}

test('a made-up trainer of 40 lines brings its own parameters, metrics and unit through file, queue, board, filter and dashboard without another file changing', async () => {
  await using nats = await startTestNats();
  const { program, address } = await startCoordinatorProgram(nats.url);
  await using _coordinator = program;
  const coordinator = { address, token: undefined };
  using client = new SweepsClient(coordinator);
  const spec = loadSweep(SWEEP, [walker.definition]);
  const { sweep } = await client.submit(submissionOf(spec));
  const worker = await startWorker({
    ...{ natsUrl: nats.url, coordinator, name: 'own worker', host: 'test host', slots: [{}, {}] },
    ...{ env: process.env, slotProgram: SLOT_PROGRAM, log: silentLog },
    slotSettings: { dataDir: '/nonexistent', workDir: '/nonexistent', commands: false, device: 'cpu' },
  });
  try {
    await eventually('the end of the sweep', async () => (await client.get(sweep.id)).sweep.state === 'done');
  } finally {
    await worker.drain(0);
  }
  expectExactlyOnce((await readProjection(nats.url)).sweep(sweep.id)!, STEPS);

  const shown: string[] = [];
  /** What a command prints that must succeed, from the event log or the coordinator. */
  const print = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await seedsweep(args);
    expect(code, stderr).toBe(0);
    shown.push(stdout);
    return stdout;
  };

  const board = JSON.parse(await print('board', '--nats', nats.url, '--json')) as BoardJson;
  expect(board.objective).toEqual({ metric: 'distance', goal: 'maximize', at: 'last' });
  expect(board.rows).toHaveLength(6);
  for (const dataset of ['park', 'beach']) {
    const rows = board.rows.filter((row) => row.dataset === dataset);
    expect(rows.map(({ rank, setting, params, mean }) => ({ rank, setting, params, mean }))).toEqual([
      { rank: 1, setting: 'stride 3', params: { stride: 3 }, mean: 12 },
      { rank: 2, setting: 'stride 2.5', params: { stride: 2.5 }, mean: 10 },
      { rank: 3, setting: 'stride 1', params: { stride: 1 }, mean: 4 },
    ]);
    for (const { engine } of rows.flatMap(({ seeds }) => seeds)) expect(engine).toBe(`walker in ${dataset}`);
  }
  const table = await print('board', 'walks', '--nats', nats.url);
  for (const dataset of ['park', 'beach']) expect(table).toContain(`${dataset} · distance, last step (maximize)`);
  expect(table).toMatch(/2 \? │ stride 2\.5 │ 2 │ 10\.0000/);
  // What the trainer says no goal of may be asked for by name.
  const effort = JSON.parse(await print('board', '--nats', nats.url, '--metric', 'effort', '--json')) as BoardJson;
  expect(effort.rows.map(({ mean }) => mean).sort()).toEqual([1, 1, 6.25, 6.25, 9, 9]);

  const configuration = await print('show', '--nats', nats.url);
  expect(configuration).toContain('trainer walker 3');
  expect(configuration).toContain('trained by walker in beach and walker in park');
  expect(configuration).toMatch(/^ {2}steps +4$/m);
  expect(configuration).toMatch(/^ {2}stride +1, by default \(unless a setting says otherwise\)$/m);
  const file = await print('show', '--nats', nats.url, '--yaml');
  expect(loadSweep(file, [walker.definition]).id).toBe(sweep.id);

  const at = ['--coordinator', address];
  const once = (...args: readonly string[]) => print('watch', ...at, '--once', '--size', '140x30', ...args);
  const picture = await once();
  expect(picture).toContain('6 rows by the mean of distance (m) at the last step, maximized');
  expect(picture).toMatch(/# +dataset +stride/);
  expect(picture).toMatch(/1 +park +3 +2 +12\.0000/);
  const setting = await once('--screen', 'setting');
  for (const title of ['distance (m)', 'effort (J)']) expect(setting).toContain(title);
  expect(setting).toMatch(/^ +1 +step +4 /m);
  expect(await once('--screen', 'trials')).toMatch(/worker +step +elapsed/);
  expect(await once('--screen', 'compare')).toContain('distance (m), mean over the seeds of 2 rows');

  await using watch = openTerminal(['watch', ...at], { columns: 140, rows: 30 });
  await watch.shows(/3\? +beach +1 /);
  watch.press('/');
  watch.press('stride>1');
  watch.press(ENTER);
  await watch.hides(/3\? +(beach|park) +1 /);
  expect((await watch.screen()).filter((line) => / (beach|park) +(3|2\.5) /.test(line))).toHaveLength(4);
  watch.press('/');
  watch.press(' pace>1');
  watch.press(ENTER);
  // What it does not have is a fault.
  await watch.shows('There is nothing named “pace”');
  watch.press(ESCAPE);
  await watch.hides('nothing named');
  watch.press('2');
  await watch.shows(/worker +step +elapsed/);
  watch.press('/');
  watch.press(`step=${STEPS} stride=2.5`);
  watch.press(ENTER);
  await watch.hides('stride 3');
  expect((await watch.screen()).filter((line) => line.includes('stride 2.5'))).toHaveLength(4);
  watch.press(ENTER);
  shown.push((await watch.shows(/distance +10\.0000 m/)).join('\n'));
  expect(shown.at(-1)).toMatch(/^step +4 of 4$/m);
  watch.press('q');
  expect(await watch.exited).toBe(0);
  shown.push(watch.written());

  expect(shown.join('\n')).not.toMatch(FOREIGN);
}, 120_000);
