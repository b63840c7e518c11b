import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { silentLog } from '../../../common/log.js';
import { GpuSharing } from '../../../worker/gpu-sharing.js';
import type { Lease } from '../../../worker/lease.js';
import type { Reporter } from '../../../worker/reporter.js';
import { Seat } from '../../../worker/seat.js';
import type { Slot } from '../../../worker/slots/slot.js';
import type { SlotOutcome } from '../../../worker/slots/slot-outcome.js';
import { Unsettled } from '../../../worker/unsettled.js';
import { trialMessage } from './support/trial-message.js';

interface SlotDouble {
  readonly ready: () => Promise<void>;
  readonly run: () => Promise<SlotOutcome>;
  readonly check?: () => Promise<SlotOutcome>;
}

/** Slots at work on trials that never run out; what was done is noted. */
function setUp(...doubles: readonly SlotDouble[]) {
  const draining = new AbortController();
  const excluded: string[] = [];
  const leased: number[] = [];
  const looks: true[] = [];
  const found: string[] = [];
  const troubles: (string | undefined)[] = [];
  const unsettled = new Unsettled(4);
  const seats = doubles.map((double, index) => {
    const slot = { index, ...double } as unknown as Slot;
    const gpu = new GpuSharing();
    gpu.add(slot);
    const source = {
      async next() {
        await sleep(2);
        if (draining.signal.aborted) return undefined;
        if (looks.shift()) return { kind: 'look' as const, trial: trialMessage() };
        leased.push(index);
        const lease = { trial: trialMessage(), attempt: 1, giveBack: () => undefined } as unknown as Lease;
        return { kind: 'lease' as const, lease };
      },
      setAside({ sweepId }: { sweepId: string }, reason: string) {
        excluded.push(sweepId);
        found.push(reason);
      },
      takeUp: () => found.push('fits'),
      suits: () => undefined,
      lookLater: () => found.push('later'),
    };
    const reporter = {
      reachable: () => Promise.resolve(),
      open: () => ({ send: () => undefined, end: () => Promise.resolve('continue') }),
    } as unknown as Reporter;
    const seat: Seat = new Seat({
      ...{ slot, gpu, source, reporter, unsettled, worker: 'w', draining: draining.signal },
      trialEnded: () => undefined,
      onTrouble: () => troubles.push(seat.inability),
      log: silentLog,
    });
    return seat;
  });
  return {
    ...{ excluded, found, troubles },
    /** What is next is to look whether a sweep can be trained here. */
    look: () => looks.push(true),
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

test('a slot whose processes end before they train leases one trial in vain, says why, and is tried with no other', async () => {
  let checks = 0;
  const unavailable: SlotOutcome = { kind: 'unavailable', error: 'no process' };
  const check = () => {
    checks++;
    return Promise.resolve(unavailable);
  };
  const bad = { ...good, run: () => Promise.resolve(unavailable), check };
  const { leasedBy, excluded, troubles, work } = setUp(bad, good);
  await work(1_700);
  expect(leasedBy(0)).toBe(1);
  // After half a second, and after another second.
  expect(checks).toBe(2);
  expect(leasedBy(1)).toBeGreaterThan(20);
  expect(excluded).toEqual([]);
  expect(troubles).toEqual(['no process']);
});

test('the pauses are over once the slot takes what it is given', async () => {
  let failures = 1;
  const run = (): Promise<SlotOutcome> =>
    Promise.resolve(failures-- > 0 ? { kind: 'unavailable', error: 'no process' } : { kind: 'finished' });
  const { leasedBy, troubles, work } = setUp({ ...good, run, check: () => Promise.resolve({ kind: 'finished' }) });
  await work(900);
  expect(leasedBy(0)).toBeGreaterThan(10);
  expect(troubles).toEqual(['no process', undefined]);
});

test('what is found when a sweep is looked at decides, and no trial is leased for it', async () => {
  const outcomes: SlotOutcome[] = [
    { kind: 'unsuitable', error: 'still no data' },
    { kind: 'handedBack', why: 'killed', killed: true },
    { kind: 'finished' },
    { kind: 'failed', error: 'the configuration is wrong', permanent: true, logTail: [] },
  ];
  const { found, look, work } = setUp({ ...good, check: () => Promise.resolve(outcomes.shift()!) });
  for (let count = outcomes.length; count > 0; count--) look();
  await work(100);
  expect(found).toEqual(['still no data', 'killed', 'fits', 'fits']);
});

test('a sweep whose trials cannot be trained here is left to others', async () => {
  const { excluded, work } = setUp({ ...good, run: () => Promise.resolve({ kind: 'unsuitable', error: 'no data' }) });
  await work(50);
  expect(excluded).toContain('s');
});
