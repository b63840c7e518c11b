import { describe, expect, it } from 'vitest';
import { waitingReason, type KnownWorkers } from '../../../../coordinator/waiting/waiting-reason.js';
import type { WorkerStatus } from '../../../../proto/worker-status.js';

const counts = { expanded: 5, done: 0, running: 0, queued: 5, failed: 0, cancelled: 0 };
const sweep = { id: 's', state: 'running' as const, counts };
const worker = (host: string, rest: Partial<WorkerStatus> = {}): WorkerStatus => ({
  ...{ worker: 'w', host, state: 'alive', sinceMs: 0, heardMs: 0, draining: false, slots: [], gpus: [], cannot: [] },
  ...rest,
});
const known = (workers: readonly WorkerStatus[], rest: Partial<KnownWorkers> = {}): KnownWorkers => ({
  ...{ workers, settled: true, left: undefined },
  ...rest,
});
const lacks = (host: string, reason: string, sweepId?: string) => worker(host, { cannot: [{ sweepId, reason }] });

describe('why a sweep waits', () => {
  it('is nothing while a worker may train it, and once it has ended', () => {
    expect(waitingReason(sweep, known([worker('a')]))).toBeUndefined();
    expect(waitingReason({ ...sweep, counts: { ...counts, done: 5, queued: 0 } }, known([]))).toBeUndefined();
    expect(waitingReason({ ...sweep, state: 'cancelled' }, known([]))).toBeUndefined();
  });

  it('is that it is paused, with the command that resumes it', () => {
    expect(waitingReason({ ...sweep, state: 'paused' }, known([worker('a')]))).toMatchObject({
      code: 'paused',
      remedy: 'To go on: seedsweep resume s',
    });
  });

  it('is that no worker is there, once all there are had time to be heard of', () => {
    expect(waitingReason(sweep, known([]))).toMatchObject({
      code: 'no-worker',
      message: '5 trials wait: no worker is there.',
    });
    expect(waitingReason(sweep, known([], { settled: false }))).toBeUndefined();
    for (const workers of [[worker('a', { state: 'lost' })], [worker('a', { onlySweep: 'other' })]]) {
      expect(waitingReason(sweep, known(workers))).toMatchObject({ code: 'no-worker' });
    }
  });

  it('names the last worker, and what has become of it', () => {
    const left = { worker: 'v', host: 'b', onlySweep: undefined, atMs: 2_000, drained: true };
    const lost = worker('a', { state: 'lost', heardMs: 1_000 });
    const message = (workers: KnownWorkers) => waitingReason(sweep, workers)?.message;
    expect(message(known([worker('a', { draining: true })]))).toBe(
      '5 trials wait: the last worker, w on a, was drained.',
    );
    expect(message(known([], { left, settled: false }))).toBe('5 trials wait: the last worker, v on b, was drained.');
    expect(message(known([lost], { left: { ...left, drained: false } }))).toBe(
      '5 trials wait: the last worker, v on b, has ended.',
    );
    // The latest of both.
    expect(message(known([lost, lost], { left: { ...left, atMs: 500 } }))).toBe(
      '5 trials wait: the last workers, w on a and w on a, were lost.',
    );
    // That one had never trained it.
    expect(message(known([], { left: { ...left, onlySweep: 'other' } }))).toBe('5 trials wait: no worker is there.');
  });

  it('counts what was under way on workers that are lost, but not what a draining one finishes', () => {
    const rest = { ...sweep, counts: { ...counts, done: 3, queued: 0, running: 2 } };
    expect(waitingReason(rest, known([worker('a', { state: 'lost' })]))).toMatchObject({
      code: 'no-worker',
      message: '2 trials wait: the last worker, w on a, was lost.',
    });
    expect(waitingReason(rest, known([worker('a', { draining: true })]))).toBeUndefined();
  });

  it('never lets a worker write on the terminal', () => {
    const odd = { ...lacks('h\x1b[2J', 'No\r\ndata\u202e.', 's'), worker: '\x07' };
    for (const each of [odd, { ...odd, state: 'lost' as const }]) {
      expect(waitingReason(sweep, known([each]))?.message).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });

  it('is what all workers lack, each reason once, with its hosts', () => {
    const workers = [
      lacks('host3', 'No mnist: fetch it.', 's'),
      lacks('host1', 'No mnist: fetch it.', 's'),
      lacks('host2', 'No slot.'),
    ];
    expect(waitingReason(sweep, known(workers))).toEqual({
      code: 'nobody-can',
      message: '5 trials wait: no worker can train them. No mnist: fetch it. (host1 and host3) No slot. (host2)',
      remedy: '',
    });
  });

  it('is softer while others can, and nothing when the lack is of another sweep', () => {
    expect(waitingReason(sweep, known([worker('a'), lacks('b', 'No mnist.', 's')]))).toMatchObject({
      code: 'some-cannot',
      message: 'Left to other workers: No mnist. (b)',
    });
    expect(waitingReason(sweep, known([lacks('b', 'No mnist.', 'other')]))).toBeUndefined();
  });

  it('names few of many', () => {
    const workers = Array.from({ length: 8 }, (_, index) =>
      lacks(`host${index}`, index < 5 ? 'No data.' : `Reason ${index}.`),
    );
    expect(waitingReason(sweep, known(workers))!.message).toBe(
      '5 trials wait: no worker can train them. No data. (host0, host1, host2 and 2 more) Reason 5. (host5) Reason 6. (host6) And 1 more.',
    );
  });
});
