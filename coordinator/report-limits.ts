import type { Report } from '../proto/report.js';
import type { Point } from '../proto/trial.js';

/** Far above what a worker puts into one report. */
const MAX_POINTS = 5_000;
const MAX_METRIC_BYTES = 100;
/** Of an error and log lines: fifty of 500 characters, of three bytes each, fit well. */
const MAX_TEXT_BYTES = 128_000;
/** Of a worker's name and its engine. */
const MAX_NAME_BYTES = 1_000;

/** Why a report is none that a worker makes, a sentence; undefined when it is one. */
export function reportFault({ body }: Report): string | undefined {
  switch (body.kind) {
    case 'points': {
      if (body.points.length > MAX_POINTS) return `${body.points.length} points are more than ${MAX_POINTS}.`;
      const wrong = body.points.find((point) => !isPoint(point));
      return wrong && `There is no metric "${wrong.metric.slice(0, MAX_METRIC_BYTES)}" at step ${wrong.step}.`;
    }
    case 'failed':
      return bytesOf(body.error, ...body.logTail) > MAX_TEXT_BYTES
        ? `Its error and log lines are longer than ${MAX_TEXT_BYTES} bytes.`
        : undefined;
    case 'finished':
    case 'released':
      return body.logTail && bytesOf(...body.logTail) > MAX_TEXT_BYTES
        ? `Its log lines are longer than ${MAX_TEXT_BYTES} bytes.`
        : undefined;
    case 'started':
      return bytesOf(body.worker, body.engine) > MAX_NAME_BYTES
        ? `The names of its worker and engine are longer than ${MAX_NAME_BYTES} bytes.`
        : undefined;
  }
}

function isPoint({ metric, step }: Point): boolean {
  return metric !== '' && step >= 1 && Buffer.byteLength(metric) <= MAX_METRIC_BYTES;
}

function bytesOf(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
