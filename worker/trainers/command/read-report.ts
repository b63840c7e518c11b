import { parseTolerantJson } from '../../../common/tolerant-json.js';
import { MAX_STEP } from '../check-points.js';

/** Why a client's report, or a value of it, is left out. */
export type ReportProblem =
  | 'it is no JSON of at most 64 KiB'
  | 'it has no metrics'
  | 'its step is no whole number from 1 on'
  | 'a value is no number';

/** How much of what is wrong is shown, in characters. */
const EXAMPLE_CHARACTERS = 100;

/** What a client reported. */
export interface ClientReport {
  readonly step: number | undefined;
  /** Empty where nothing of it counts. */
  readonly metrics: Readonly<Record<string, number>>;
}

const nothing: ClientReport = { step: undefined, metrics: {} };

/** Reads a line that a client sent, whatever it may be. Calls `complain` for what is left out, with what it looks like. */
export function readReport(line: string, complain: (problem: ReportProblem, example: string) => void): ClientReport {
  const refuse = (problem: ReportProblem) => {
    complain(problem, line.slice(0, EXAMPLE_CHARACTERS));
    return nothing;
  };
  let report: unknown;
  try {
    report = parseTolerantJson(line);
  } catch {
    return refuse('it is no JSON of at most 64 KiB');
  }
  if (!isMap(report) || !isMap(report['metrics'])) return refuse('it has no metrics');
  const step = report['step'] ?? undefined;
  if (step !== undefined && !isStep(step)) return refuse('its step is no whole number from 1 on');
  const metrics = Object.entries(report['metrics']).filter((entry): entry is [string, number] => {
    if (typeof entry[1] === 'number') return true;
    refuse('a value is no number');
    return false;
  });
  return { step, metrics: Object.fromEntries(metrics) };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStep(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_STEP;
}
