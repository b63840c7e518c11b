import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { silentLog } from '../../../common/log.js';
import { GpuSharing } from '../../../worker/gpu-sharing.js';
import type { Lease } from '../../../worker/lease.js';
import type { Reporter } from '../../../worker/reporter.js';
import { Seat } from '../../../worker/seat.js';
import type { Slot, SlotOutcome } from '../../../worker/slots/slot.js';
import { Unsettled } from '../../../worker/unsettled.js';
import { trialMessage } from './support/trial-message.js';

interface SlotDouble {
  readonly ready: () => Promise<void>;
  readonly run: () => Promise<SlotOutcome>;
}

/** Slots at work on trials that never run out; what was done is noted. */
function setUp(...doubles: readonly SlotDouble[]) {
  const draining = new AbortController();
  const excluded: string[] = [];
  const leased: number[] = [];
  const unsettled = new Unsettled(4);
  const seats = doubles.map((double, index) => {
    const slot = { index, ...double } as unknown as Slot;
    const gpu = new GpuSharing();
    gpu.add(slot);
    const source = {
      async next() {
        await sleep(2);
        if (draining.signal.aborted) return undefined;
        leased.push(index);
        const lease = { trial: trialMessage(), attempt: 1, giveBack: () => undefined } as unknown as Lease;
        return { kind: 'lease' as const, lease };
      },
      setAside: ({ sweepId }: { sweepId: string }) => excluded.push(sweepId),
      takeUp: () => undefined,
    };
    const reporter = {
      reachable: () => Promise.resolve(),
      open: () => ({ send: () => undefined, end: () => Promise.resolve('continue') }),
    } as unknown as Reporter;
    return new Seat({
      ...{ slot, gpu, source, reporter, unsettled, worker: 'w', draining: draining.signal },
      ...{ trialEnded: () => undefined, onTrouble: () => undefined, log: silentLog },
    });
  });
  return {
    excluded,
    leasedBy: (index: number) => leased.filter((each) => each === index).length,
    /** Lets them work for so long. */
    work: async (ms: number) => {
      const served = Promise.all(seats.map((seat) => seat.serve()));
      await sleep(ms);
      draining.abort();
      await served;
    },
  };
}

const good: SlotDouble = { ready: () => Promise.resolve(), run: () => Promise.resolve({ kind: 'finished' }) };

test('a slot that can have no process leaves trials to others, and tries again after growing pauses', async () => {
  let tries = 0;
  const ready = () => Promise.reject(new Error(`spawn EMFILE ${tries++}`));
  const { leasedBy, work } = setUp({ ...good, ready }, good);
  await work(1_700);
  // At once, after half a second, and after another second.
  expect(tries).toBe(3);
  expect(leasedBy(0)).toBe(0);
  expect(leasedBy(1)).toBeGreaterThan(20);
});

test('a slot whose processes end before they train does not burn through trials; others go on', async () => {
  const { leasedBy, excluded, work } = setUp(
    { ...good, run: () => Promise.resolve({ kind: 'unavailable', error: 'no process' }) },
    good,
  );
  await work(1_700);
  expect(leasedBy(0)).toBe(3);
  expect(leasedBy(1)).toBeGreaterThan(20);
  expect(excluded).toEqual([]);
});

test('the pauses are over once a trial trains', async () => {
  let failures = 1;
  const run = (): Promise<SlotOutcome> =>
    Promise.resolve(failures-- > 0 ? { kind: 'unavailable', error: 'no process' } : { kind: 'finished' });
  const { leasedBy, work } = setUp({ ...good, run });
  await work(900);
  expect(leasedBy(0)).toBeGreaterThan(10);
});

test('a sweep whose trials cannot be trained here is left to others', async () => {
  const { excluded, work } = setUp({ ...good, run: () => Promise.resolve({ kind: 'unsuitable', error: 'no data' }) });
  await work(50);
  expect(excluded).toContain('s');
});
