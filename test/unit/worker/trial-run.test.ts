import { expect, test } from 'vitest';
import { silentLog } from '../../../common/log.js';
import type { Directive, ReportBody } from '../../../proto/report.js';
import { GpuSharing } from '../../../worker/gpu-sharing.js';
import type { Lease } from '../../../worker/lease.js';
import type { Reporter } from '../../../worker/reporter.js';
import type { Slot, SlotListener, SlotOutcome } from '../../../worker/slots/slot.js';
import { runTrial } from '../../../worker/trial-run.js';
import { trialMessage } from './support/trial-message.js';

const failed: SlotOutcome = { kind: 'failed', error: 'it broke', permanent: false, logTail: [] };

/** Takes a trial through a slot whose outcome is given; the coordinator answers the last report with `directive`. */
async function take(outcome: SlotOutcome, directive: Directive, attempt = 1) {
  const reports: ReportBody[] = [];
  const deeds: string[] = [];
  const lease = {
    trial: trialMessage(),
    attempt,
    acknowledge: () => deeds.push('acknowledged'),
    giveBack: (delayMs: number) => deeds.push(`given back after ${delayMs}`),
    abandon: () => deeds.push('abandoned'),
  };
  const slot = {
    index: 2,
    run(_trial: unknown, _attempt: number, listener: SlotListener) {
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
    worker: 'w',
    draining: new AbortController().signal,
    trialEnded: () => deeds.push('ended'),
    log: silentLog,
  });
  await end.settled;
  return { reports, deeds, end };
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
  [{ kind: 'killed' }, true],
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
  expect((await take(failed, 'continue', 4)).deeds).toEqual(['given back after 4000']);
  expect((await take(failed, 'continue', 40)).deeds).toEqual(['given back after 30000']);
  expect((await take({ kind: 'stopped' }, 'continue', 4)).deeds).toEqual(['given back after 0']);
});
