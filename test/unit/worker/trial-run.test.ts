import { expect, test } from 'vitest';
import { SeedsweepError } from '../../../common/errors.js';
import { silentLog } from '../../../common/log.js';
import type { SweepPlace } from '../../../common/place.js';
import type { Directive, ReportBody } from '../../../proto/report.js';
import type { CodeResolver } from '../../../worker/code/code-resolver.js';
import { GpuSharing } from '../../../worker/gpu-sharing.js';
import type { Lease } from '../../../worker/lease.js';
import type { Reporter } from '../../../worker/reporter.js';
import type { Slot, SlotListener } from '../../../worker/slots/slot.js';
import type { SlotOutcome } from '../../../worker/slots/slot-outcome.js';
import { runTrial } from '../../../worker/trial-run.js';
import { trialMessage } from './support/trial-message.js';

const failed: SlotOutcome = { kind: 'failed', error: 'it broke', permanent: false, logTail: [] };

interface TakeOptions {
  readonly attempt?: number;
  readonly place?: SweepPlace;
  readonly code?: Pick<CodeResolver, 'resolve'>;
  readonly draining?: AbortSignal;
}

/** Takes a trial through a slot whose outcome is given; the coordinator answers the last report with `directive`. */
async function take(outcome: SlotOutcome, directive: Directive, options: TakeOptions = {}) {
  const { attempt = 1, place, code, draining = new AbortController().signal } = options;
  const directories: (string | undefined)[] = [];
  const reports: ReportBody[] = [];
  const deeds: string[] = [];
  const lease = {
    trial: trialMessage(place && { place }),
    attempt,
    acknowledge: () => deeds.push('acknowledged'),
    giveBack: (delayMs: number) => deeds.push(`given back after ${delayMs}`),
    abandon: () => deeds.push('abandoned'),
  };
  const slot = {
    index: 2,
    run(_trial: unknown, _attempt: number, listener: SlotListener, directory?: string) {
      directories.push(directory);
      listener.started('an engine');
      listener.points([{ metric: 'loss', step: 1, value: 3 }]);
      return Promise.resolve(outcome);
    },
  } as unknown as Slot;
  const gpu = new GpuSharing();
  gpu.add(slot);
  const reporter = {
    open: () => ({
      send: (body: ReportBody) => reports.push(body),
      end(body: ReportBody) {
        reports.push(body);
        return Promise.resolve(directive);
      },
    }),
  };
  const end = await runTrial({
    lease: lease as unknown as Lease,
    slot,
    gpu,
    reporter: reporter as unknown as Reporter,
    code: code as CodeResolver | undefined,
    worker: 'w',
    draining,
    trialEnded: () => deeds.push('ended'),
    log: silentLog,
  });
  await end.settled;
  return { reports, deeds, end, directories };
}

test('a trial is reported from its start to its end', async () => {
  const { reports, end } = await take({ kind: 'finished' }, 'stop');
  expect(reports).toEqual([
    { kind: 'started', worker: 'w', slot: 2, engine: 'an engine', resumeStep: 0 },
    { kind: 'points', points: [{ metric: 'loss', step: 1, value: 3 }] },
    { kind: 'finished' },
  ]);
  expect(end.outcome).toEqual({ kind: 'finished' });
});

test.each([
  [{ kind: 'handedBack', why: 'killed', killed: true }, true],
  [{ kind: 'stopped' }, false],
  [{ kind: 'unsuitable', error: 'no data' }, false],
  [{ kind: 'unavailable', error: 'no process' }, false],
] as const)('%j is no failure: the trial is released, killed or not', async (outcome, killed) => {
  const { reports } = await take(outcome, 'continue');
  expect(reports.at(-1)).toEqual({ kind: 'released', killed });
});

test.each([
  ['stop', 'ended, acknowledged'],
  ['pruned', 'ended, acknowledged'],
  ['superseded', 'abandoned'],
  ['continue', 'given back after 500'],
] as const)('the answer %s to the last report: its message is %s', async (directive, deed) => {
  expect((await take(failed, directive)).deeds.join(', ')).toBe(deed);
});

test('the wait before the next attempt doubles, and there is none after a stop', async () => {
  expect((await take(failed, 'continue', { attempt: 4 })).deeds).toEqual(['given back after 4000']);
  expect((await take(failed, 'continue', { attempt: 40 })).deeds).toEqual(['given back after 30000']);
  expect((await take({ kind: 'stopped' }, 'continue', { attempt: 4 })).deeds).toEqual(['given back after 0']);
});

const place = { home: '/home', code: { directory: '/home/code', hash: '0'.repeat(64), shipped: true } };

test('a trial with code of its own trains where that code is, one without it anywhere', async () => {
  const code = { resolve: () => Promise.resolve('/cache/code') };
  expect((await take({ kind: 'finished' }, 'stop', { place, code })).directories).toEqual(['/cache/code']);
  expect((await take({ kind: 'finished' }, 'stop', { code })).directories).toEqual([undefined]);
  // A worker that runs no such code looks for none: the trainer says so.
  expect((await take({ kind: 'finished' }, 'stop', { place })).directories).toEqual([undefined]);
});

test('a trial whose code is not here is handed back as no failure, without having trained', async () => {
  const code = {
    resolve: () => Promise.reject(new SeedsweepError('CODE_DIFFERS', 'It differs.', { remedy: 'Pull.' })),
  };
  const { end, reports, directories } = await take({ kind: 'finished' }, 'continue', { place, code });
  expect(end.outcome).toEqual({ kind: 'unsuitable', error: 'It differs. Pull.' });
  expect(reports).toEqual([{ kind: 'released', killed: false }]);
  expect(directories).toEqual([]);
});

test('a trial whose code does not come before the worker drains is handed back', async () => {
  const draining = new AbortController();
  const code = {
    resolve() {
      draining.abort();
      return new Promise<string>(() => undefined);
    },
  };
  const options = { place, code, draining: draining.signal };
  const { end, directories } = await take({ kind: 'finished' }, 'continue', options);
  expect(end.outcome).toEqual({ kind: 'stopped' });
  expect(directories).toEqual([]);
});
