import { realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import * as zod from 'zod';
import { SeedsweepError } from '../../../common/errors.js';
import type { ModuleRecipe } from '../../../common/recipe.js';
import type { Model } from '../network/define-model.js';
import * as sdk from '../sdk.js';
import type { OwnTrainerModule } from './define-trainer.js';
import { describeThrown, type OwnFile } from './own-errors.js';

/** A file of one's own that has been run, and its default export. */
export type LoadedFile = OwnFile & {
  readonly exported: OwnTrainerModule | Model;
};

/** What a file imports from here whatever is installed beside it: zod must be the one that reads its parameters. */
const provided = { 'seedsweep/trainer': sdk, zod };

const makers = { module: 'defineTrainer', model: 'defineModel' } as const satisfies Record<
  ModuleRecipe['kind'],
  string
>;

/**
 * Runs a file of TypeScript or JavaScript, without a build step, and returns its default export: a trainer (`module`) or
 * a network (`model`). What it imports from its folder is read again each time.
 *
 * @param folder the folder of the code, absolute
 * @throws SeedsweepError INVALID_INPUT with file and line: it cannot be read, throws, imports what is not there or
 * outside of the folder, or exports something else.
 */
export async function loadFile(folder: string, { kind, file }: ModuleRecipe): Promise<LoadedFile> {
  const own = { directory: await realpath(folder), file };
  const { default: exported } = await runFile(own);
  const found = kindOf(exported);
  if (found === kind) return { ...own, exported: exported as LoadedFile['exported'] };
  const maker = makers[kind];
  if (found !== undefined) {
    throw new SeedsweepError('INVALID_INPUT', `${file} is a ${found} and no ${kind}.`, {
      remedy: `Write trainer: { ${found}: ./${file} }, or export what ${maker} returns.`,
    });
  }
  const what = exported === undefined ? 'has no default export' : `exports what ${maker} has not returned`;
  throw new SeedsweepError('INVALID_INPUT', `${file} ${what}.`, {
    remedy: `Write: export default ${maker}({ … }), with ${maker} from "seedsweep/trainer".`,
  });
}

function kindOf(exported: unknown): ModuleRecipe['kind'] | undefined {
  const kind = typeof exported === 'object' && exported !== null && 'kind' in exported ? exported.kind : undefined;
  if (kind === 'seedsweep trainer') return 'module';
  return kind === 'seedsweep model' ? 'model' : undefined;
}

/** Runs a file of one's own and returns what it exports. Throws as {@link loadFile}. */
export async function runFile(own: OwnFile): Promise<Record<string, unknown>> {
  const { directory, file } = own;
  const { createJiti } = await import('jiti');
  const jiti = createJiti(join(directory, file), { fsCache: false, interopDefault: false, virtualModules: provided });
  const isOwn = (path: string) =>
    path.startsWith(directory + sep) && !relative(directory, path).includes('node_modules');
  // Another trial's code may have had the same path.
  for (const path of Object.keys(jiti.cache).filter(isOwn)) Reflect.deleteProperty(jiti.cache, path);
  const before = new Set(Object.keys(jiti.cache));
  try {
    const module = await jiti.import<Record<string, unknown>>(join(directory, file));
    const stray = Object.keys(jiti.cache).find((path) => !before.has(path) && !isOwn(path) && !isInstalled(path));
    if (stray === undefined) return module;
    throw new SeedsweepError('INVALID_INPUT', `${file} imports ${relative(directory, stray)}, outside of its folder.`, {
      remedy: 'Put it below the folder of the sweep file: what is not there is not part of what the trials are.',
    });
  } catch (error) {
    throw error instanceof SeedsweepError ? error : describeThrown('INVALID_INPUT', error, own);
  }
}

function isInstalled(path: string): boolean {
  return path.split(sep).includes('node_modules');
}
