import { describe, expect, it } from 'vitest';
import { boardJson, sweepJson } from '../../../../cli/output/board-json.js';
import { begun, board, failure, row } from './boards.js';

/** What a program that reads stdout gets. */
const read = (value: object): unknown => JSON.parse(JSON.stringify(value));

const shared = { state: 'done', engine: 'wasm (tfjs 4.22.0)', flag: null, chance: null };

describe('boardJson', () => {
  it('has the documented shape', () => {
    expect(read(boardJson(board({ rows: [row({ reference: { mean: 0.991, std: 0.001, max: 0.9922 } })] })))).toEqual({
      sweep: { id: 'demo-1a2b3c', name: 'demo', state: 'running', waiting: null },
      counts: { expanded: 4, done: 2, running: 1, queued: 0, failed: 1, cancelled: 0 },
      objective: { metric: 'test_accuracy', goal: 'maximize', at: 'last' },
      looks: 1,
      rows: [
        {
          rank: 1,
          dataset: 'mnist',
          datasetValue: { train: 'mnist', test: ['mnist'] },
          setting: 'Setting 1',
          settingId: 'a1b2c3',
          params: { learningRate: 0.01 },
          n: 2,
          mean: 0.9895,
          std: 0.000707,
          max: 0.99,
          min: 0.989,
          ci95: [0.9832, 0.9958],
          reference: { mean: 0.991, std: 0.001, max: 0.9922 },
          ...{ median: 0.9895, expectedMax: 0.9899, diverged: 0, gap: null, oscillation: null, test: null },
          ...{ verdict: 'best', tied: false, difference: null, pValue: null, moreSeeds: null },
          seeds: [
            { ...shared, seed: 0, value: 0.99, attempt: 1, takenFrom: null },
            { ...shared, seed: 1, value: 0.989, attempt: 2, takenFrom: 'earlier-1a2b3c4d' },
          ],
        },
      ],
      failures: [
        {
          setting: 'Setting 2',
          dataset: 'mnist',
          seed: 1,
          attempt: 3,
          error: 'The loss became NaN.',
          logTail: ['one', 'two', 'three', 'four', 'five', 'six'],
        },
      ],
    });
  });

  it('has null, not a missing key, for each figure that does not exist', () => {
    expect(read(boardJson(board({ rows: [begun] })))).toMatchObject({
      rows: [
        {
          mean: null,
          std: null,
          max: null,
          min: null,
          ci95: null,
          reference: null,
          seeds: [{ seed: 0, value: null, attempt: 1, state: 'running' }],
        },
      ],
    });
  });

  it('has every failure, and every line of its log tail', () => {
    const failures = Array.from({ length: 13 }, (_, seed) => failure({ seed }));
    expect(read(boardJson(board({ failures })))).toMatchObject({ failures: failures.map(({ seed }) => ({ seed })) });
  });
});

describe('sweepJson', () => {
  it('has a sweep’s state and counts, and when it was submitted', () => {
    expect(read(sweepJson(board().sweep))).toEqual({
      id: 'demo-1a2b3c',
      name: 'demo',
      state: 'running',
      waiting: null,
      counts: { expanded: 4, done: 2, running: 1, queued: 0, failed: 1, cancelled: 0 },
      submitted: '2026-01-02T03:04:05.000Z',
    });
  });
});
