import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/nats.js';
import { seedsweep } from '../support/programs.js';

const SWEEP = `name: reported
trainer: simulated
datasets: [mnist, fashion-mnist]
seeds: 3
train: { epochs: 4, epochMs: 0 }
grid: { learningRate: [0.005, 0.02, 0.1] }
`;

test('report writes one file, figures for paper beside it, and replaces nothing unasked', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'reported.yaml');
  const out = join(folder.path, 'report.html');
  const figures = join(folder.path, 'figures');
  const state = ['--state-dir', join(folder.path, 'state')];
  await writeFile(file, SWEEP);
  expect((await seedsweep(['run', file, '--plain', ...state])).code).toBe(0);

  const first = await seedsweep(['report', '-o', out, '--svg', figures, '--png', figures, '--json', ...state]);
  expect(first.code, first.stderr).toBe(0);
  const written = JSON.parse(first.stdout) as { sweeps: string[]; report: string; figures: string[] };
  expect(written).toMatchObject({ sweeps: [expect.stringMatching(/^reported-/)], report: out });
  expect(written.figures.map((path) => path.slice(figures.length + 1)).sort()).toEqual((await readdir(figures)).sort());
  const page = await readFile(out, 'utf8');
  expect(page).toContain(SWEEP.trimEnd());
  expect(page).toMatch(/leads on mnist: /);
  expect(page).toContain('trainer simulated');

  const again = await seedsweep(['report', 'reported', '-o', out, ...state]);
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('is there already')]);
  expect((await seedsweep(['report', 'reported', 'reported', '-o', out, '--force', ...state])).code).toBe(0);
  const unknown = await seedsweep(['report', 'nothing', '-o', join(folder.path, 'other.html'), ...state]);
  expect(unknown.stderr).toContain('There is no sweep "nothing"');
  expect((await seedsweep(['report', '--width', '85in', ...state])).code).toBe(2);
}, 120_000);
