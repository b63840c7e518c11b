import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProcesses } from '../support/processes.js';
import { seedsweep } from '../support/programs.js';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;

/** Each example, what it ranks by, and how many trials it has. */
const known: readonly [name: string, metric: string, trials: number, interpreter?: 'python'][] = [
  ['argparse', 'test_accuracy', 18, 'python'],
  ['json-lines', 'loss', 9, 'python'],
  ['hydra-style', 'score', 20, 'python'],
  ['python-client', 'error', 10, 'python'],
  ['shell', 'off', 9],
  ['typescript-trainer', 'test_accuracy', 15],
  ['typescript-model', 'test_accuracy', 4],
];

let state: string;
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'examples-'));
});
afterEach(() => rm(state, { recursive: true, force: true }));

interface BoardJson {
  readonly sweep: { readonly state: string };
  readonly counts: { readonly done: number; readonly failed: number };
  readonly objective: { readonly metric: string };
  readonly rows: readonly { readonly params: object; readonly n: number; readonly mean: number }[];
}

describe('an example', () => {
  it.each(known)('%s is previewed, tried, and run to its end', async (name, metric, trials, interpreter) => {
    if (interpreter === 'python' && !hasPython) return;
    const file = join(examples, name, 'train.yaml');
    const plan = await seedsweep(['plan', file, '--json']);
    expect([plan.code, plan.stderr]).toEqual([0, '']);
    expect(JSON.parse(plan.stdout)).toMatchObject({ trials });
    const tried = await seedsweep(['try', file, '--json', '--steps', '2']);
    expect(JSON.parse(tried.stdout)).toMatchObject({ well: true, error: null });
    const run = await seedsweep(['run', file, '--json', '--state-dir', state]);
    expect(run.code, run.stderr).toBe(0);
    const board = JSON.parse(run.stdout) as BoardJson;
    expect(board).toMatchObject({
      sweep: { state: 'done' },
      counts: { done: trials, failed: 0 },
      objective: { metric },
    });
    expect(
      board.rows.every(({ n, mean, params }) => n > 1 && Number.isFinite(mean) && Object.keys(params).length > 0),
    ).toBe(true);
    // Nothing of it lives on.
    expect(await findProcesses(({ environment }) => environment.includes(state) || environment.includes(name))).toEqual(
      [],
    );
  });

  it.skipIf(!hasPython)('pytorch/lenet5.yaml is previewed, and says what it needs where that is missing', async () => {
    const file = join(examples, 'pytorch', 'lenet5.yaml');
    expect(JSON.parse((await seedsweep(['plan', file, '--json'])).stdout)).toMatchObject({ trials: 10, steps: 800 });
    // No data lies there, and an environment of its own has no PyTorch.
    const args = ['-I', '-S', join(examples, 'pytorch', 'lenet5.py'), '--data', state];
    expect(spawnSync('python3', args, { encoding: 'utf8' })).toMatchObject({
      ...{ status: 1, stderr: expect.stringContaining('pip install torch') as unknown },
    });
  });

  it('is known to this test, or needs what a test does not have', async () => {
    const folders = (await readdir(examples, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...known.map(([name]) => name), 'pytorch'].sort());
  });
});
