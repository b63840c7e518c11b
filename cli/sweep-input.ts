import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { messageOf, SeedsweepError } from '../common/errors.js';
import type { TrainerDefinition } from '../common/trainer-definition.js';
import { SweepFaults } from '../coordinator/sweep-file/faults.js';
import { formatFaults } from '../coordinator/sweep-file/format-faults.js';
import { loadSweep } from '../coordinator/sweep-file/load-sweep.js';
import type { SweepSource, SweepSpec } from '../proto/spec.js';
import { builtinTrainers } from '../worker/trainers/definitions.js';
import { VERSION } from './version.js';

export interface SweepFlags {
  readonly set?: readonly string[];
  readonly seeds?: number;
}

/** A sweep file, compiled, and what was compiled. */
export interface CompiledFile {
  readonly spec: SweepSpec;
  readonly source: SweepSource;
}

/** Reads a sweep file and compiles it. Throws NOT_FOUND, or INVALID_SWEEP with every fault under its line. */
export async function readSweep(file: string, flags: SweepFlags): Promise<CompiledFile> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new SeedsweepError('NOT_FOUND', `Cannot read the sweep file ${file}: ${messageOf(cause)}.`, {
      cause,
      remedy: 'Give the path of a sweep file, for example sweeps/quickstart.yaml.',
    });
  });
  return compileSweepText(text, file, flags);
}

/** Compiles a sweep file's text. Throws INVALID_SWEEP with every fault under its line. */
export function compileSweepText(text: string, file: string, { set = [], seeds }: SweepFlags): CompiledFile {
  const overrides = [
    ...set.map((assignment) => `--set ${assignment}`),
    ...(seeds === undefined ? [] : [`--seeds ${seeds}`]),
  ];
  try {
    const spec = loadSweep(text, builtinTrainers, { fileName: file, set, ...(seeds === undefined ? {} : { seeds }) });
    return { spec, source: { text, file: basename(file), overrides, compiledBy: VERSION } };
  } catch (error) {
    if (!(error instanceof SweepFaults)) throw error;
    throw new SeedsweepError('INVALID_SWEEP', formatFaults(error, text, file), { cause: error });
  }
}

/** The definition of a sweep's trainer; undefined for one that is not known here. */
export function definitionOf({ trainer }: SweepSpec): TrainerDefinition | undefined {
  return builtinTrainers.find(({ descriptor }) => descriptor.name === trainer.name);
}
