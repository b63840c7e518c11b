import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/nats.js';
import { seedsweep } from '../support/programs.js';
import { openTerminal } from '../support/terminal.js';

interface BoardJson {
  rows: { rank: number; dataset: string; datasetValue: object; setting: string; mean: number; tied: boolean }[];
}

/** What is trained on, and the two things that it is tested on. */
const views = (dataset: string) => [
  { label: `${dataset} (test ${dataset})`, value: { train: dataset, test: [dataset] } },
  { label: `${dataset} (test ${dataset}:negative)`, value: { train: dataset, test: [`${dataset}:negative`] } },
];

const SETTINGS = ['lr 0.02', 'lr 0.05'];

test.each([
  { trainer: 'simulated', dataset: 'mnist', seeds: 3, train: { epochs: 2, epochMs: 0 } },
  { trainer: 'lenet5', dataset: 'strokes', seeds: 1, train: { epochs: 1, batchSize: 64 } },
])(
  '$trainer: trained on one set and tested on two, each has its own table and ranks, everywhere',
  async ({ trainer, dataset, seeds, train }) => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'views.yaml');
    const datasets = [
      { train: dataset, test: dataset },
      { train: dataset, test: `${dataset}:negative` },
    ];
    const grid = { learningRate: [0.02, 0.05] };
    await writeFile(file, JSON.stringify({ name: 'views', trainer, datasets, seeds, train, grid }));
    const state = ['--state-dir', join(folder.path, 'state')];
    const run = await seedsweep(['run', file, ...state]);
    expect(run.code, run.stderr).toBe(0);

    const board = JSON.parse((await seedsweep(['board', '--json', ...state])).stdout) as BoardJson;
    const tables = run.stdout.split('\n\n').filter((part) => part.includes('test_accuracy'));
    expect(board.rows).toHaveLength(4);
    expect(tables).toHaveLength(2);
    for (const [index, { label, value }] of views(dataset).entries()) {
      const rows = board.rows.filter((row) => row.dataset === label);
      expect(rows.map(({ rank }) => rank)).toEqual([1, 2]);
      expect(rows.map(({ setting }) => setting).sort()).toEqual(SETTINGS);
      for (const { datasetValue } of rows) expect(datasetValue).toEqual(value);
      expect(rows[0]!.mean).toBeGreaterThanOrEqual(rows[1]!.mean);
      const lines = tables[index]!.split('\n');
      expect(lines[0]).toBe(`${label} · test_accuracy, last epoch (maximize)`);
      const shown = lines.flatMap((line) => /│ +(\d) ([≈↓? ]) │ (lr [\d.]+)[^│]*│[^│]*│ +([\d.]+) │/.exec(line) ?? []);
      expect(shown.filter((_, place) => place % 5 === 3)).toEqual(rows.map(({ setting }) => setting));
      expect(shown.filter((_, place) => place % 5 === 1)).toEqual(['1', '2']);
      expect(shown.filter((_, place) => place % 5 === 4)).toEqual(rows.map(({ mean }) => figure(mean)));
    }

    // On the narrowest terminal the two are told apart, and each entry has a line.
    await using watch = openTerminal(['watch', ...state]);
    const screen = await watch.shows(/4 rows by the mean of test_accuracy/);
    const lines = screen.flatMap(boardLine);
    expect(lines.map(({ rank }) => rank)).toEqual(['1', '2', '1', '2']);
    for (const [index, { label }] of views(dataset).entries()) {
      const own = lines.slice(2 * index, 2 * index + 2);
      const [shown] = own.map((line) => line.label);
      expect(lines.filter((line) => line.label === shown)).toEqual(own);
      expect(label.startsWith(shown!.replace('…', ''))).toBe(true);
      const rows = board.rows.filter((row) => row.dataset === label);
      for (const [place, { mean, setting }] of rows.entries()) {
        expect(own[place]!.rest).toMatch(new RegExp(`^ *${setting.replace('lr ', '')} .* ${figure(mean)} `));
      }
    }

    watch.resize(140, 40);
    for (let row = 0; row < 4; row++) watch.press(' ');
    await watch.shows('4 marked');
    watch.press('c');
    const compared = await watch.shows(/mean over the seeds of 4 rows/);
    const titles = compared.find((line) => line.includes('average rank'));
    for (const { label } of views(dataset)) expect(titles).toContain(label);
    for (const setting of SETTINGS) {
      const lines = compared.filter((line) => line.includes(setting));
      expect(lines).toHaveLength(1);
      for (const { mean, rank, dataset: label } of board.rows.filter((row) => row.setting === setting)) {
        // Its column begins where its title does.
        expect(lines[0]!.slice(titles!.indexOf(label))).toMatch(new RegExp(`^\\S ${figure(mean)}[^#]*#${rank}`));
      }
    }
    watch.press('q');
    expect(await watch.exited).toBe(0);
  },
  120_000,
);

const figure = (value: number) => value.toFixed(4);

/** What stands on a row of the board on the dashboard, its dataset's label perhaps cut; nothing for another line. */
function boardLine(line: string): readonly { rank: string; label: string; rest: string }[] {
  const [, rank, label, rest] = /^[❯ ] +(\d)[≈↓? ] (.*[)…]) (.*)$/.exec(line) ?? [];
  return rank === undefined ? [] : [{ rank, label: label!, rest: rest! }];
}
