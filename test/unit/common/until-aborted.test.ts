import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { untilAborted } from '../../../common/until-aborted.js';

test('gives what the promise gives, and rejects as it does', async () => {
  const { signal } = new AbortController();
  expect(await untilAborted(Promise.resolve(7), signal)).toBe(7);
  await expect(untilAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
});

test('gives undefined once the signal aborts, and minds no later failure', async () => {
  const stop = new AbortController();
  let fail!: (error: Error) => void;
  const waiting = untilAborted(new Promise((_, reject) => (fail = reject)), stop.signal);
  stop.abort();
  expect(await waiting).toBeUndefined();
  fail(new Error('too late'));
  expect(await untilAborted(Promise.resolve(7), stop.signal)).toBeUndefined();
});

test('thousands of waits leave no listener and next to no memory behind on a signal that lives on', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { signal } = new AbortController();
  const wait = async (times: number) => {
    for (let time = 0; time < times; time++) await untilAborted(Promise.resolve({ time }), signal);
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = await wait(1_000);
  const grown = (await wait(50_000)) - before;
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  // A race against a promise that lives as long would keep hundreds of bytes each time.
  expect(grown / 50_000).toBeLessThan(20);
});
