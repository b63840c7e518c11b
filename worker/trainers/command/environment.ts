import type { CommandRecipe } from '../../../common/recipe.js';
import type { TrialMessage } from '../../../proto/trial.js';
import { fillTemplate } from './template.js';
import type { ValueOf } from './command-line.js';

/** What a program of somebody's own has no business to know: how the worker logs in. */
const secrets = ['SEEDSWEEP_TOKEN', 'NATS_URL', 'SEEDSWEEP_COORDINATOR'];
/** What numerical libraries read the number of their threads from. */
const threadVariables = ['OMP_NUM_THREADS', 'MKL_NUM_THREADS', 'OPENBLAS_NUM_THREADS', 'NUMEXPR_NUM_THREADS'];

/** What a program finds of its trial. */
export interface TrialFolders {
  readonly params: string;
  readonly output: string;
  readonly checkpoints: string;
  /** The address at which clients report. */
  readonly report: string;
}

/**
 * The environment of one attempt's program: that of this process without its secrets, then what the trial is, then what
 * the recipe says. `threads`: how many cores it may use; undefined: where it has a GPU.
 */
export function programEnvironment(
  env: NodeJS.ProcessEnv,
  recipe: CommandRecipe,
  trial: TrialMessage,
  attempt: number,
  folders: TrialFolders,
  threads: number | undefined,
  valueOf: ValueOf,
): NodeJS.ProcessEnv {
  const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => !secrets.includes(name)));
  const count = threads === undefined ? {} : Object.fromEntries(threadVariables.map((name) => [name, String(threads)]));
  return {
    ...count,
    // Metrics are read as they are printed, and Python keeps what it prints into a pipe.
    PYTHONUNBUFFERED: '1',
    ...inherited,
    SEEDSWEEP_TRIAL: trial.trialId,
    SEEDSWEEP_ATTEMPT: String(attempt),
    SEEDSWEEP_SEED: String(trial.seed),
    SEEDSWEEP_DATASET:
      typeof trial.dataset.value === 'string' ? trial.dataset.value : JSON.stringify(trial.dataset.value),
    SEEDSWEEP_PARAMS: folders.params,
    SEEDSWEEP_OUTPUT_DIR: folders.output,
    SEEDSWEEP_CHECKPOINT_DIR: folders.checkpoints,
    SEEDSWEEP_REPORT: folders.report,
    ...Object.fromEntries(
      Object.entries(recipe.environment).map(([name, word]) => [name, fillTemplate(word, valueOf)]),
    ),
  };
}
