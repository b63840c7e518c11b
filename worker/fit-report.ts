import type { ReportBody } from '../proto/report.js';
import type { Point } from '../proto/trial.js';
import { cutName } from './cut.js';

/** Largest report, in bytes, where the NATS server takes messages of twice that. */
const MAX_REPORT_BYTES = 256 * 1024;
/** Points of a report; a coordinator takes 5,000. */
const MAX_POINTS = 2_000;
/** What a point takes beside its metric's name, and a line beside its text, at most. */
const POINT_BYTES = 24;
const LINE_BYTES = 8;
/** What a report takes beside all that. */
const REPORT_BYTES = 1024;

/** How large a report may be where NATS takes messages of `maxPayload` bytes: an event holds more than its report. */
export function reportLimit(maxPayload: number): number {
  return Math.min(MAX_REPORT_BYTES, maxPayload / 2);
}

/** About how many bytes a report with this body takes; never less than it does. */
export function sizeOf(body: ReportBody): number {
  switch (body.kind) {
    case 'started':
      return REPORT_BYTES + Buffer.byteLength(body.worker) + Buffer.byteLength(body.engine);
    case 'points':
      return body.points.reduce((sum, point) => sum + sizeOfPoint(point), REPORT_BYTES);
    case 'failed':
      return sizeOfLines(body.logTail) + REPORT_BYTES + Buffer.byteLength(body.error);
    case 'finished':
    case 'released':
      return sizeOfLines(body.logTail ?? []) + REPORT_BYTES;
  }
}

/**
 * The same report, as several where it is larger than `limit` bytes. Names are cut, and an attempt's end goes without the
 * oldest log lines if need be. A point is never cut: its metric's name must be short.
 */
export function fitReport(body: ReportBody, limit: number): readonly ReportBody[] {
  switch (body.kind) {
    case 'started':
      return [{ ...body, worker: cutName(body.worker), engine: cutName(body.engine) }];
    case 'points':
      return splitPoints(body.points, limit - REPORT_BYTES).map((points) => ({ kind: 'points', points }));
    case 'finished':
    case 'released':
    case 'failed': {
      const { logTail } = body;
      if (logTail === undefined) return [body];
      let excess = sizeOf(body) - limit;
      const kept = logTail.findIndex((line) => {
        if (excess <= 0) return true;
        excess -= sizeOfLine(line);
        return false;
      });
      return [kept === 0 ? body : { ...body, logTail: kept < 0 ? [] : logTail.slice(kept) }];
    }
  }
}

function splitPoints(points: readonly Point[], limit: number): readonly (readonly Point[])[] {
  const parts: (readonly Point[])[] = [];
  let from = 0;
  let bytes = 0;
  points.forEach((point, index) => {
    const size = sizeOfPoint(point);
    if (index > from && (bytes + size > limit || index - from === MAX_POINTS)) {
      parts.push(points.slice(from, index));
      [from, bytes] = [index, 0];
    }
    bytes += size;
  });
  if (from < points.length) parts.push(points.slice(from));
  return parts;
}

function sizeOfPoint({ metric }: Point): number {
  return POINT_BYTES + Buffer.byteLength(metric);
}

function sizeOfLines(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + sizeOfLine(line), 0);
}

function sizeOfLine(line: string): number {
  return LINE_BYTES + Buffer.byteLength(line);
}
