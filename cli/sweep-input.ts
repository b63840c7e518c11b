import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { messageOf, SeedsweepError } from '../common/errors.js';
import type { TrainerDefinition } from '../common/trainer-definition.js';
import { SweepFaults } from '../coordinator/sweep-file/faults.js';
import { formatFaults } from '../coordinator/sweep-file/format-faults.js';
import { readOwnDatasets } from '../coordinator/sweep-file/own-datasets.js';
import { compileDraft } from '../coordinator/sweep-file/load-sweep.js';
import { readOwnTrainer } from '../coordinator/sweep-file/own-trainer.js';
import { draftSweep } from '../coordinator/sweep-file/sweep-draft.js';
import type { SweepSource, SweepSpec } from '../proto/spec.js';
import { builtinTrainers } from '../worker/trainers/definitions.js';
import { trainerForms } from './trainer-forms.js';
import { VERSION } from './version.js';

export interface SweepFlags {
  readonly set?: readonly string[];
  readonly seeds?: number;
}

/** A sweep file, compiled, and what was compiled. */
export interface CompiledFile {
  readonly spec: SweepSpec;
  readonly source: SweepSource;
  /** Of its trainer. */
  readonly definition: TrainerDefinition;
}

/** Reads a sweep file and compiles it. Throws NOT_FOUND, or INVALID_SWEEP with every fault under its line. */
export async function readSweep(file: string, { set = [], seeds }: SweepFlags): Promise<CompiledFile> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new SeedsweepError('NOT_FOUND', `Cannot read the sweep file ${file}: ${messageOf(cause)}.`, {
      cause,
      remedy: 'Give the path of a sweep file, for example sweeps/quickstart.yaml.',
    });
  });
  const overrides = [
    ...set.map((assignment) => `--set ${assignment}`),
    ...(seeds === undefined ? [] : [`--seeds ${seeds}`]),
  ];
  try {
    const draft = draftSweep(text, { fileName: file, set, ...(seeds === undefined ? {} : { seeds }) });
    const home = dirname(resolve(file));
    const own = await readOwnTrainer(draft, trainerForms, home);
    const trainers = own ? [...builtinTrainers, own] : builtinTrainers;
    const spec = compileDraft(await readOwnDatasets(draft, trainers, home), trainers, home);
    const source = { text, file: basename(file), overrides, compiledBy: VERSION };
    return { spec, source, definition: own ?? definitionOf(spec)! };
  } catch (error) {
    if (!(error instanceof SweepFaults)) throw error;
    throw new SeedsweepError('INVALID_SWEEP', formatFaults(error, text, file), { cause: error });
  }
}

/** The definition of a sweep's trainer; undefined for one that is not seedsweep's. */
export function definitionOf({ trainer, recipe }: SweepSpec): TrainerDefinition | undefined {
  return recipe ? undefined : builtinTrainers.find(({ descriptor }) => descriptor.name === trainer.name);
}
