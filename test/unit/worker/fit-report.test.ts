import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportFault } from '../../../coordinator/report-limits.js';
import { reportRequestCodec } from '../../../proto/codec/report.js';
import type { ReportBody } from '../../../proto/report.js';
import { fitReport, reportLimit, sizeOf } from '../../../worker/fit-report.js';
import { MAX_METRIC_BYTES } from '../../../worker/trainers/check-points.js';

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const metric = text(40).filter((name) => Buffer.byteLength(name) <= MAX_METRIC_BYTES);
const step = fc.integer({ min: 1, max: 2 ** 32 - 1 });
const body: fc.Arbitrary<ReportBody> = fc.oneof(
  fc.record({
    kind: fc.constant('started' as const),
    worker: text(400),
    slot: fc.nat(),
    engine: text(400),
    resumeStep: step,
  }),
  fc.record({
    kind: fc.constant('points' as const),
    points: fc.array(fc.record({ metric, step, value: fc.double() }), { minLength: 1, maxLength: 200 }),
  }),
  fc.record({
    kind: fc.constant('failed' as const),
    error: text(500),
    logTail: fc.array(text(500), { maxLength: 20 }),
    permanent: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('released' as const), killed: fc.boolean() }),
);

/** What a report takes on the wire, with everything that goes with it as large as it can be. */
function encoded(report: ReportBody): number {
  const [sweepId, trialId] = ['s'.repeat(57), 't'.repeat(16)];
  const most = 2 ** 32 - 1;
  return reportRequestCodec.encode([{ sweepId, trialId, trialIndex: most, attempt: most, seq: most, body: report }])
    .length;
}

test('no part of a report is larger than it may be, or than it is taken to be', () => {
  fc.assert(
    fc.property(body, fc.integer({ min: 4_000, max: 20_000 }), (report, limit) => {
      for (const part of fitReport(report, limit)) {
        expect(encoded(part)).toBeLessThanOrEqual(sizeOf(part));
        expect(sizeOf(part)).toBeLessThanOrEqual(limit);
      }
    }),
  );
});

test('no point is lost or moved, and reports are as few as they can be', () => {
  fc.assert(
    fc.property(body, fc.integer({ min: 4_000, max: 20_000 }), (report, limit) => {
      if (report.kind !== 'points') return;
      const parts = fitReport(report, limit);
      expect(parts.flatMap((part) => (part.kind === 'points' ? part.points : []))).toEqual(report.points);
      if (sizeOf(report) <= limit) expect(parts).toHaveLength(1);
    }),
  );
});

test('a failure that is too large keeps its error and its last log lines', () => {
  const logTail = Array.from({ length: 20 }, (_, index) => `${index} ${'x'.repeat(490)}`);
  const failed: ReportBody = { kind: 'failed', error: 'it broke', logTail, permanent: true };
  const [fitted, ...rest] = fitReport(failed, 4_000);
  expect(rest).toEqual([]);
  expect(fitted).toMatchObject({ error: 'it broke', permanent: true });
  expect(fitted?.kind === 'failed' && fitted.logTail).toEqual(logTail.slice(-5));
  expect(fitReport(failed, 100_000)).toEqual([failed]);
});

test('the names of workers and engines are cut', () => {
  const long = 'n'.repeat(2_000_000);
  const [fitted] = fitReport({ kind: 'started', worker: long, slot: 0, engine: long, resumeStep: 0 }, 100_000);
  expect(encoded(fitted!)).toBeLessThan(1_000);
});

test('half of what NATS takes, and never more than 256 KiB', () => {
  expect(reportLimit(64 * 1024)).toBe(32 * 1024);
  expect(reportLimit(8 * 1024 * 1024)).toBe(256 * 1024);
});

test('a program that reports many points at once has them in reports that a coordinator takes, in order', () => {
  const points = Array.from({ length: 12_345 }, (_, index) => ({ metric: 'm', step: index + 1, value: index }));
  const parts = fitReport({ kind: 'points', points }, reportLimit(2 ** 20));
  const bodies = parts.map((part) => (part.kind === 'points' ? part.points : []));
  expect(bodies.flat()).toEqual(points);
  for (const part of parts) {
    const report = { sweepId: 's', trialId: 't', trialIndex: 0, attempt: 1, seq: 1, body: part };
    expect(reportFault(report)).toBeUndefined();
  }
});
