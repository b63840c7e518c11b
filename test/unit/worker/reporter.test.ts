import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { silentLog } from '../../../common/log.js';
import type { ReportStream } from '../../../proto/channel.js';
import type { Directive, Receipt, Report } from '../../../proto/report.js';
import { Reporter } from '../../../worker/reporter.js';
import { accuracy, finished, started } from '../../support/report-client.js';
import { eventually } from '../../support/wait.js';
import { trialMessage } from './support/trial-message.js';

const trial = trialMessage();

/** The coordinator's end of a report stream, by hand. */
class FakeStream extends EventEmitter {
  readonly requests: (readonly Report[])[] = [];
  full = false;
  write(reports: readonly Report[]): boolean {
    this.requests.push([...reports]);
    return !this.full;
  }
  end(): void {}
  get seqs(): number[] {
    return this.requests.flat().map(({ seq }) => seq);
  }
  receipt(seq: number, directive: Directive = 'continue', { sweepId, trialId } = trial): void {
    this.emit('data', [{ sweepId, trialId, attempt: 1, seq, directive }] satisfies Receipt[]);
  }
}

function setUp(reportLimit = 100_000) {
  const streams: FakeStream[] = [];
  const openStream = () => {
    const stream = new FakeStream();
    streams.push(stream);
    return stream as unknown as ReportStream;
  };
  return { reporter: new Reporter({ openStream, reportLimit, log: silentLog }), streams };
}

test('reports made within a moment travel in one request, each with its own number', async () => {
  const { reporter, streams } = setUp();
  const attempt = reporter.open(trial, 1, () => undefined);
  for (const body of [started, accuracy(1, 0.1), accuracy(2, 0.2)]) attempt.send(body);
  await eventually('a request', () => streams[0]?.requests.length === 1);
  expect(streams[0]!.seqs).toEqual([1, 2, 3]);
});

test('the last report goes at once, and its directive is the answer', async () => {
  const { reporter, streams } = setUp();
  const attempt = reporter.open(trial, 1, () => undefined);
  attempt.send(started);
  const answer = attempt.end(finished);
  expect(streams[0]!.seqs).toEqual([1, 2]);
  streams[0]!.receipt(1);
  streams[0]!.receipt(2, 'stop');
  expect(await answer).toBe('stop');
});

test('after a broken stream exactly what was not receipted is sent again, in order, and then what came since', async () => {
  const { reporter, streams } = setUp();
  const attempt = reporter.open(trial, 1, () => undefined);
  for (const body of [started, accuracy(1, 0.1), accuracy(2, 0.2)]) attempt.send(body);
  await eventually('a request', () => streams[0]?.requests.length === 1);
  streams[0]!.receipt(1);
  streams[0]!.emit('error', new Error('gone'));
  attempt.send(accuracy(3, 0.3));
  const answer = attempt.end(finished);
  await eventually('another stream', () => streams[1]?.requests.length);
  expect(streams[1]!.seqs).toEqual([2, 3, 4, 5]);
  expect(streams[0]!.seqs).toEqual([1, 2, 3]);
  streams[1]!.receipt(5, 'stop');
  expect(await answer).toBe('stop');
});

test('a full stream is not written to until it drains', async () => {
  const { reporter, streams } = setUp();
  const attempt = reporter.open(trial, 1, () => undefined);
  attempt.send(started);
  await eventually('a request', () => streams[0]?.requests.length === 1);
  streams[0]!.full = true;
  attempt.send(accuracy(1, 0.1));
  await eventually('the request that fills it', () => streams[0]!.requests.length === 2);
  const answer = attempt.end(finished);
  expect(streams[0]!.requests).toHaveLength(2);
  streams[0]!.full = false;
  streams[0]!.emit('drain');
  expect(streams[0]!.seqs).toEqual([1, 2, 3]);
  streams[0]!.receipt(3, 'stop');
  expect(await answer).toBe('stop');
});

test.each(['stop', 'superseded', 'pruned'] as const)(
  '%s before the end ends the attempt: nothing more is sent',
  async (directive) => {
    const { reporter, streams } = setUp();
    const onOver = vi.fn();
    const attempt = reporter.open(trial, 1, onOver);
    attempt.send(started);
    await eventually('a request', () => streams[0]?.requests.length === 1);
    streams[0]!.receipt(1, directive);
    expect(onOver).toHaveBeenCalledOnce();
    attempt.send(accuracy(1, 0.1));
    expect(await attempt.end(finished)).toBe(directive);
    expect(streams[0]!.seqs).toEqual([1]);
  },
);

test('two sweeps that share a trial each have their reports sent and receipted', async () => {
  const { reporter, streams } = setUp();
  const other = trialMessage({ sweepId: 'other' });
  const [attempt, otherAttempt] = [trial, other].map((each) => reporter.open(each, 1, () => undefined));
  attempt!.send(started);
  otherAttempt!.send(started);
  const answers = [attempt!.end(finished), otherAttempt!.end(finished)];
  const sent = streams[0]!.requests.flat().map(({ sweepId, seq }) => `${sweepId} ${seq}`);
  expect(sent.sort()).toEqual(['other 1', 'other 2', 's 1', 's 2']);
  streams[0]!.receipt(2, 'pruned', other);
  streams[0]!.receipt(2, 'stop');
  expect(await Promise.all(answers)).toEqual(['stop', 'pruned']);
});

test('a report that is too large goes as several, each with a number of its own', async () => {
  const { reporter, streams } = setUp(4_000);
  const attempt = reporter.open(trial, 1, () => undefined);
  const points = Array.from({ length: 500 }, (_, index) => ({ metric: 'loss', step: index + 1, value: 0 }));
  attempt.send({ kind: 'points', points });
  const answer = attempt.end(finished);
  const reports = streams[0]!.requests.flat();
  expect(reports.length).toBeGreaterThan(4);
  expect(reports.map(({ seq }) => seq)).toEqual(reports.map((_, index) => index + 1));
  expect(reports.flatMap(({ body }) => (body.kind === 'points' ? body.points : []))).toEqual(points);
  streams[0]!.receipt(reports.length, 'stop');
  expect(await answer).toBe('stop');
});
