import { loadSweep } from '../../coordinator/sweep-file/load-sweep.js';
import type { SweepSpec } from '../../proto/spec.js';
import type { SubmitRequest } from '../../proto/sweep.js';
import { builtinTrainers } from '../../worker/trainers/definitions.js';

export interface SimulatedOptions {
  readonly name?: string;
  readonly rates?: readonly number[];
  readonly seeds?: number;
  readonly epochs?: number;
  readonly epochMs?: number;
  readonly failureRate?: number;
  readonly attempts?: number;
}

/** A sweep file of the simulated trainer: settings × seeds trials of `epochs` epochs. */
export function simulatedSweep(options: SimulatedOptions): string {
  const {
    name = 'test',
    rates = [0.01, 0.02],
    seeds = 2,
    epochs = 3,
    epochMs = 0,
    failureRate = 0,
    attempts = 3,
  } = options;
  return JSON.stringify({
    name,
    trainer: 'simulated',
    datasets: ['mnist'],
    seeds,
    train: { epochs, epochMs, failureRate },
    grid: { learningRate: rates },
    retry: { attempts },
  });
}

/** A sweep file's spec, compiled for the trainers that come with seedsweep. */
export function specOf(text: string): SweepSpec {
  return loadSweep(text, builtinTrainers);
}

/** As `simulatedSweep`, compiled. */
export function simulatedSpec(options: SimulatedOptions = {}): SweepSpec {
  return specOf(simulatedSweep(options));
}

/** What is submitted of a sweep file's text or spec; nothing is taken over. */
export function submissionOf(sweep: string | SweepSpec, request: Partial<SubmitRequest> = {}): SubmitRequest {
  const spec = typeof sweep === 'string' ? specOf(sweep) : sweep;
  return { spec, source: undefined, reuse: false, reuseEngine: undefined, ...request };
}

/** What is submitted of a simulated sweep. */
export function simulatedSubmission(options: SimulatedOptions): SubmitRequest {
  return submissionOf(simulatedSweep(options));
}
