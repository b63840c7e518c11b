import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { GpuSharing } from '../../../worker/gpu-sharing.js';
import type { Slot } from '../../../worker/slots/slot.js';
import type { SlotOutcome } from '../../../worker/slots/slot-outcome.js';

const finished: SlotOutcome = { kind: 'finished' };
const outOfMemory = failure('CUDA_ERROR_OUT_OF_MEMORY');

function failure(error: string): SlotOutcome {
  return { kind: 'failed', error, permanent: false, logTail: [] };
}

/** A GPU with `count` slots that only note when their process is replaced. */
function setUp(count: number) {
  const gpu = new GpuSharing();
  const recycled: number[] = [];
  const slots = Array.from({ length: count }, (_, index) => {
    const slot = { index, recycle: () => Promise.resolve(void recycled.push(index)) } as unknown as Slot;
    gpu.add(slot);
    return slot;
  });
  return { gpu, slots, recycled };
}

/** Training whose outcomes are given by hand, one per run; `runs` says for each whether it was alone. */
function byHand() {
  const runs: boolean[] = [];
  const ends: ((outcome: SlotOutcome) => void)[] = [];
  const train = (alone: boolean) => {
    runs.push(alone);
    return new Promise<SlotOutcome>((resolve) => ends.push(resolve));
  };
  return { runs, train, end: (outcome: SlotOutcome) => ends.at(-1)!(outcome) };
}

const never = () => new AbortController().signal;

test('a trial that runs out of memory waits until the GPU is free, then trains alone, in fresh processes', async () => {
  const { gpu, slots, recycled } = setUp(2);
  const [big, small] = [byHand(), byHand()];
  const bigRun = gpu.run(slots[0]!, big.train, never);
  const smallRun = gpu.run(slots[1]!, small.train, never);
  big.end(outOfMemory);
  await turn();
  expect(gpu.held).toBe(true);
  expect(big.runs).toEqual([false]);
  expect(recycled).toEqual([]);

  small.end(finished);
  await turn();
  expect(await smallRun).toEqual(finished);
  expect(big.runs).toEqual([false, true]);
  expect(recycled).toEqual([0, 1]);
  let opened = false;
  const open = gpu.open(never()).then(() => (opened = true));
  await turn();
  expect(opened).toBe(false);

  big.end(finished);
  expect(await bigRun).toEqual(finished);
  await open;
  expect(gpu.held).toBe(false);
});

test('a trial that runs out of memory alone fails, and says that it was alone', async () => {
  const { gpu, slots } = setUp(2);
  const { runs, train, end } = byHand();
  const run = gpu.run(slots[0]!, train, never);
  end(outOfMemory);
  await turn();
  end(outOfMemory);
  expect(await run).toMatchObject({
    kind: 'failed',
    error: expect.stringMatching(/^Alone on its GPU.*CUDA_ERROR_OUT_OF_MEMORY$/) as string,
  });
  expect(runs).toEqual([false, true]);
});

test('two trials that run out of memory at once train one after the other', async () => {
  const { gpu, slots } = setUp(2);
  const [first, second] = [byHand(), byHand()];
  const firstRun = gpu.run(slots[0]!, first.train, never);
  const secondRun = gpu.run(slots[1]!, second.train, never);
  first.end(outOfMemory);
  second.end(outOfMemory);
  await turn();
  expect([first.runs.length, second.runs.length]).toEqual([2, 1]);
  first.end(finished);
  await firstRun;
  await turn();
  expect(gpu.held).toBe(true);
  expect(second.runs).toEqual([false, true]);
  second.end(finished);
  expect(await secondRun).toEqual(finished);
  expect(gpu.held).toBe(false);
});

test('a trial that waits to be alone is stopped when it is given up', async () => {
  const { gpu, slots } = setUp(2);
  const [big, small] = [byHand(), byHand()];
  const givenUp = new AbortController();
  const run = gpu.run(slots[0]!, big.train, () => givenUp.signal);
  const smallRun = gpu.run(slots[1]!, small.train, never);
  big.end(outOfMemory);
  await turn();
  givenUp.abort();
  expect(await run).toEqual({ kind: 'stopped' });
  expect(big.runs).toEqual([false]);
  expect(gpu.held).toBe(false);
  small.end(finished);
  await smallRun;
});

test.each([
  ['the only slot of its GPU', 1, outOfMemory],
  ['another failure', 2, failure('it broke')],
])('%s: the first failure counts', async (_what, slotCount, outcome) => {
  const { gpu, slots } = setUp(slotCount);
  const { runs, train, end } = byHand();
  const run = gpu.run(slots[0]!, train, never);
  end(outcome);
  expect(await run).toBe(outcome);
  expect(runs).toEqual([false]);
});
