import { readFile } from 'node:fs/promises';
import { messageOf, SeedsweepError } from '../common/errors.js';
import { SweepFaults } from '../coordinator/sweep-file/faults.js';
import { formatFaults } from '../coordinator/sweep-file/format-faults.js';
import { loadSweep } from '../coordinator/sweep-file/load-sweep.js';
import { createPlan, type Plan } from '../coordinator/plan/plan.js';

export interface SweepFlags {
  readonly set?: readonly string[];
  readonly seeds?: number;
}

/** Reads a sweep file and expands it. Throws NOT_FOUND, or INVALID_SWEEP with every fault under its line. */
export async function readPlan(file: string, flags: SweepFlags): Promise<Plan> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new SeedsweepError('NOT_FOUND', `Cannot read the sweep file ${file}: ${messageOf(cause)}.`, {
      cause,
      remedy: 'Give the path of a sweep file, for example sweeps/quickstart.yaml.',
    });
  });
  const { set, seeds } = flags;
  try {
    return createPlan(loadSweep(text, { fileName: file, ...(set ? { set } : {}), ...(seeds ? { seeds } : {}) }));
  } catch (error) {
    if (!(error instanceof SweepFaults)) throw error;
    throw new SeedsweepError('INVALID_SWEEP', formatFaults(error, text, file), { cause: error });
  }
}
