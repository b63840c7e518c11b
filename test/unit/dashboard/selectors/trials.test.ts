import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../../../dashboard/selectors/filter.js';
import { trialLines } from '../../../../dashboard/selectors/trials.js';
import { observedSweep, sampleNowMs } from '../../../support/observed-sweep.js';

const states = ['done', 'failed', 'queued', 'running', 'done', 'cancelled', 'queued', 'running', 'failed'] as const;
const sweep = observedSweep({
  settings: 3,
  datasets: ['mnist'],
  seeds: 3,
  stateOf: (index) => states[index]!,
  trialAt: (index) =>
    index === 7 ? { startedMs: sampleNowMs - 5_000, worker: 'w10' } : index === 3 ? { worker: 'w2' } : {},
});
const indices = (...options: Parameters<typeof trialLines> extends [unknown, ...infer Rest] ? Rest : never) =>
  trialLines(sweep, ...options).map(({ index }) => index);

describe('trialLines', () => {
  it('puts what runs and what failed first, then the latest ended, then the queue', () => {
    expect(indices()).toEqual([3, 7, 8, 1, 4, 0, 2, 6, 5]);
  });

  it('filters', () => {
    const parsed = parseFilter('state=failed');
    expect(indices('filter' in parsed ? parsed.filter : undefined)).toEqual([8, 1]);
  });

  it('sorts by place in the plan', () => {
    expect(indices(undefined, { key: 'index', descending: false })).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(indices(undefined, { key: 'index', descending: true })).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it('sorts by time taken, those that have not begun last', () => {
    const order = indices(undefined, { key: 'elapsed', descending: false }, sampleNowMs);
    expect(order.slice(0, 2)).toEqual([7, 3]);
    expect(order.slice(-3)).toEqual([2, 5, 6]);
  });

  it('sorts by worker as people count, and by value', () => {
    const workers = trialLines(sweep, undefined, { key: 'worker', descending: false }).map(({ worker }) => worker);
    expect(workers.indexOf('w2')).toBeLessThan(workers.indexOf('w10'));
    expect(workers.slice(-3)).toEqual(['', '', '']);
    const values = trialLines(sweep, undefined, { key: 'value', descending: true }).flatMap(({ value }) => value ?? []);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });
});
