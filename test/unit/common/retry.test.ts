import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Log } from '../../../common/log.js';
import { Backoff, logRetry } from '../../../common/retry.js';

const waits = vi.hoisted(() => [] as number[]);
vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number, _value: undefined, { signal }: { signal?: AbortSignal }) => {
    waits.push(ms);
    if (!signal) return Promise.resolve();
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
  },
}));

beforeEach(() => void waits.splice(0));
afterEach(() => void vi.restoreAllMocks());

describe('Backoff', () => {
  it('doubles its waits from the first up to the longest', async () => {
    const backoff = new Backoff(100, 1_000);
    for (let failure = 0; failure < 6; failure++) await backoff.wait();
    expect(waits).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  });

  it('counts failures and begins anew after a success', async () => {
    const backoff = new Backoff(100, 1_000);
    expect(backoff.count).toBe(0);
    await backoff.wait();
    await backoff.wait();
    expect(backoff.count).toBe(2);
    backoff.reset();
    expect(backoff.count).toBe(0);
    await backoff.wait();
    expect(waits).toEqual([100, 200, 100]);
  });

  it('never waits longer than the longest, however often it failed', async () => {
    const backoff = new Backoff(50, 2_000);
    for (let failure = 0; failure < 2_000; failure++) await backoff.wait();
    expect(Math.max(...waits)).toBe(2_000);
  });

  it('ends a wait early, quietly, when the signal aborts', async () => {
    const stop = new AbortController();
    const wait = new Backoff(60_000, 60_000).wait(stop.signal);
    stop.abort(new Error('no longer wanted'));
    await expect(wait).resolves.toBeUndefined();
  });
});

describe('logRetry', () => {
  it('is quiet at first, warns when a failure repeats, and calls it an error when it goes on', () => {
    const log = { debug: vi.fn(), warn: vi.fn(), error: vi.fn() };
    for (let failures = 0; failures < 12; failures++) logRetry(log as unknown as Log, failures, 'again', { failures });
    expect(log.debug.mock.calls.map(([details]) => details as object)).toEqual(
      [0, 1, 2].map((failures) => ({ failures })),
    );
    expect(log.warn).toHaveBeenCalledTimes(7);
    expect(log.error).toHaveBeenCalledTimes(2);
    expect(log.error).toHaveBeenLastCalledWith({ failures: 11 }, 'again');
  });
});
