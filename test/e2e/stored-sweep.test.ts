import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/nats.js';
import { seedsweep } from '../support/programs.js';

interface BoardJson {
  sweep: { id: string };
  counts: Record<string, number>;
  rows: { setting: string; mean: number; seeds: { seed: number; takenFrom: string | null }[] }[];
}

interface ShowJson {
  sweep: { id: string; name: string; state: string };
  source: { text: string; file: string; overrides: string[]; compiledBy: string };
  trainer: { name: string; version: string };
  engines: string[];
  seeds: number[];
  settings: { name: string; stated: object; config: object }[];
}

/** A sweep file as a person writes it, with a comment and words of its own. */
const fileOf = (...settings: readonly string[]) => `# Which rate is best?
name: stored
trainer: simulated
datasets: [mnist]
seeds: 2
train: { epochs: 3, epochMs: 0 }
settings:
${settings.map((setting) => `  - ${setting}\n`).join('')}`;
const SLOW = '{ name: Slow, learningRate: 0.005 }';
const GOOD = '{ name: Good, learningRate: 0.02 }';
const FAST = '{ name: Fast, learningRate: 0.1 }';

function place(folder: string) {
  const file = join(folder, 'stored.yaml');
  const flags = ['--state-dir', join(folder, 'state')];
  const command = async (...args: readonly string[]) => {
    const result = await seedsweep([...args, ...flags]);
    expect(result.code, result.stderr).toBe(0);
    return result;
  };
  return {
    file,
    write: (...settings: readonly string[]) => writeFile(file, fileOf(...settings)),
    /** Runs a command that must succeed. */
    command,
    /** The same for `run` and `board`: what they print as JSON, and what they say meanwhile. */
    results: async (...args: readonly string[]) => {
      const { stdout, stderr } = await command(...args, '--json');
      return { value: JSON.parse(stdout) as BoardJson, said: stderr };
    },
    /** Runs a command that must be refused as wrong input; resolves with what it says. */
    refused: async (...args: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await seedsweep([...args, ...flags]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).not.toContain('    at ');
      return stderr;
    },
  };
}

/** How many trials a run says it has trained, and lists. */
function trained(said: string): number {
  const count = Number(/^(\d+) trials? in/m.exec(said)?.[1]);
  expect(said.match(/^\[ *\d+\/\d+\]/gm) ?? []).toHaveLength(count);
  return count;
}

const takenFrom = ({ rows }: BoardJson, setting: string) => [
  ...new Set(rows.find((row) => row.setting === setting)!.seeds.map((seed) => seed.takenFrom)),
];

test('a file with one setting more trains that setting alone; --no-reuse trains everything', async () => {
  await using folder = await temporaryFolder();
  const { file, write, results } = place(folder.path);
  await write(SLOW, GOOD);
  const first = await results('run', file);
  expect(trained(first.said)).toBe(4);
  const { id } = first.value.sweep;

  await write(SLOW, GOOD, FAST);
  const second = await results('run', file);
  expect(second.said).toContain(`6 trials, 4 of 6 trials taken over from ${id}`);
  expect(trained(second.said)).toBe(2);
  expect(second.value.sweep.id).not.toBe(id);
  expect(second.value.counts).toMatchObject({ expanded: 6, done: 6 });
  expect(takenFrom(second.value, 'Good')).toEqual([id]);
  expect(takenFrom(second.value, 'Fast')).toEqual([null]);
  const mean = (board: BoardJson, setting: string) => board.rows.find((row) => row.setting === setting)!.mean;
  for (const setting of ['Slow', 'Good']) expect(mean(second.value, setting)).toBe(mean(first.value, setting));
  // Nothing of it is trained, or taken over, a second time.
  const again = await results('run', file);
  expect(again.said).toContain('goes on: 6 of 6 trials are done');
  expect(trained(again.said)).toBe(0);
  expect(again.value).toEqual(second.value);

  // More seeds are another sweep too: what is known of it is known.
  const seeds = await results('run', file, '--seeds', '3');
  expect(trained(seeds.said)).toBe(3);
  expect(seeds.said).toMatch(/4 of 9 trials taken over from .*, 2 of 9 trials taken over from /);

  await write(GOOD, FAST);
  const anew = await results('run', file, '--no-reuse');
  expect(anew.said).not.toContain('taken over');
  expect(trained(anew.said)).toBe(4);
  expect(takenFrom(anew.value, 'Good')).toEqual([null]);
  expect(mean(anew.value, 'Good')).toBe(mean(first.value, 'Good'));
}, 120_000);

test('a stored sweep is run by its id or name, whatever became of its file', async () => {
  await using folder = await temporaryFolder();
  const { file, write, command, results, refused } = place(folder.path);
  await write(SLOW, GOOD);
  const first = await results('run', file, '--set', 'train.epochs=4');
  const { id } = first.value.sweep;
  await write(FAST);
  const added = await command('seeds', id, '+1', '--setting', 'Good');
  expect(added.stderr).toContain(`seedsweep run ${id}`);
  const second = await results('run', id);
  expect(second.said).toContain(`${id} goes on: 4 of 5 trials are done`);
  expect(trained(second.said)).toBe(1);
  expect(second.value.sweep.id).toBe(id);
  expect(second.value.counts).toMatchObject({ expanded: 5, done: 5 });
  expect(second.value.rows.find(({ setting }) => setting === 'Good')!.seeds.map(({ seed }) => seed)).toEqual([0, 1, 2]);

  await command('seeds', 'stored', '+1');
  expect(trained((await command('run', 'stored')).stderr)).toBe(2);

  const unknown = await refused('run', 'nosuch');
  expect(unknown).toContain('There is no sweep "nosuch"');
  expect(unknown).toContain(id);
  expect(await refused('run', 'nosuch.yaml')).toContain('Give the path of a sweep file');
  const changed = await refused('run', id, '--seeds', '3');
  expect(changed).toContain(`seedsweep seeds ${id} +`);
  expect(changed).toContain(`seedsweep show ${id} --yaml`);
  expect(await refused('run', 'stored', '--set', 'train.epochs=9')).toContain('seedsweep seeds');
  expect((await results('board')).value.counts).toMatchObject({ expanded: 7, done: 7 });
}, 120_000);

test('run of a name where nothing is stored says that nothing is, and what to do', async () => {
  await using folder = await temporaryFolder();
  const { refused } = place(folder.path);
  const said = await refused('run', 'quickstart');
  expect(said).toContain('quickstart');
  expect(said).toContain('seedsweep run sweeps/quickstart.yaml');
  expect(await readdir(folder.path)).toEqual([]);
});

test('show says what a sweep is, and --yaml writes a file that is the same sweep, overrides and all', async () => {
  await using folder = await temporaryFolder();
  const { file, write, command, results } = place(folder.path);
  await write(SLOW, GOOD);
  const plain = await results('run', file);
  const overrides = ['--set', 'train.pointsPerEpoch=2', '--set', 'name=changed', '--seeds', '3'];
  const changed = await results('run', file, ...overrides);
  expect(changed.value.sweep.id).toMatch(/^changed-/);

  for (const [{ value: board }, seeds, points] of [
    [plain, 2, 4],
    [changed, 3, 2],
  ] as const) {
    const { id } = board.sweep;
    const text = (await command('show', id)).stdout;
    const value = JSON.parse((await command('show', id, '--json')).stdout) as ShowJson;
    expect(value).toMatchObject({
      sweep: { id, state: 'done' },
      source: { text: fileOf(SLOW, GOOD), file: 'stored.yaml' },
      trainer: { name: 'simulated', version: '1' },
      engines: ['simulated'],
    });
    const own = board === changed.value;
    expect(value.source.overrides).toEqual(
      own ? ['--set train.pointsPerEpoch=2', '--set name=changed', '--seeds 3'] : [],
    );
    expect(value.settings).toMatchObject([
      { name: 'Slow', stated: { epochs: 3, epochMs: 0, learningRate: 0.005 } },
      { name: 'Good', stated: { epochs: 3, epochMs: 0, learningRate: 0.02 } },
    ]);
    expect(value.settings[1]!.config).toEqual({
      ...{ epochs: 3, epochMs: 0, pointsPerEpoch: points, failureRate: 0, learningRate: 0.02 },
    });
    expect(value.seeds).toHaveLength(seeds);
    for (const line of [
      `${id}, submitted`,
      `from stored.yaml, by seedsweep ${value.source.compiledBy}`,
      'trainer simulated 1',
      'trained by simulated',
      `seeds 0 to ${seeds - 1}`,
    ])
      expect(text).toContain(line);
    expect(text.includes(`overridden by ${value.source.overrides.join(' ')}`)).toBe(own);
    expect(text).toMatch(/^ {2}epochs +3$/m);
    expect(text).toMatch(/^ {2}failureRate +0, by default$/m);
    expect(text).toMatch(new RegExp(`^ {2}pointsPerEpoch +${own ? '2' : '4, by default'}$`, 'm'));
    expect(text).toMatch(/^ {2}Good +learningRate: 0\.02$/m);

    expect((await command('show', id, '--source')).stdout).toBe(fileOf(SLOW, GOOD));

    const written = (await command('show', id, '--yaml')).stdout;
    const copy = join(folder.path, `copy of ${id}.yaml`);
    await writeFile(copy, written);
    const rerun = await results('run', copy);
    expect(rerun.said).toContain(`${id} goes on: ${seeds * 2} of ${seeds * 2} trials are done`);
    expect(trained(rerun.said)).toBe(0);
    expect(rerun.value).toEqual(board);
  }
}, 120_000);
