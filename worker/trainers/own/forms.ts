import { basename, extname } from 'node:path';
import { z } from 'zod';
import { codeId } from '../../../common/code-id.js';
import { SeedsweepError } from '../../../common/errors.js';
import type { Json } from '../../../common/ids.js';
import type { ModuleRecipe } from '../../../common/recipe.js';
import type { TrainerDefinition, TrainerForm } from '../../../common/trainer-definition.js';
import type { DescribeCode } from '../command/form.js';
import { networkVersion } from '../../../common/network-version.js';
import type { TrainerIdentity } from '../trainer-identity.js';
import { loadFile, type LoadedFile } from './load-file.js';
import { ownDefinition } from './own-definition.js';
import { findOwnFile } from './own-file.js';

const descriptions = {
  module: 'A file of TypeScript or JavaScript whose default export is what defineTrainer returns.',
  model: 'A file of TypeScript or JavaScript whose default export is what defineModel returns: a network.',
} as const satisfies Record<ModuleRecipe['kind'], string>;

/** Trainers and networks in files of one's own, in TypeScript or JavaScript. */
export function ownForms(describeCode: DescribeCode): readonly TrainerForm[] {
  return [form('module', describeCode), form('model', describeCode)];
}

interface Stated {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly ship?: boolean | undefined;
}

function form(kind: ModuleRecipe['kind'], describeCode: DescribeCode): TrainerForm {
  const schema = schemaOf(kind);
  return {
    key: kind,
    schema,
    async read(sweep, home, complain): Promise<TrainerDefinition | undefined> {
      const stated = sweep['trainer'] as Stated & Readonly<Record<string, Json>>;
      const found = await findOwnFile(home, stated[kind] as string);
      if (!('file' in found)) {
        complain({ path: ['trainer', kind], ...found });
        return undefined;
      }
      const recipe = { kind, file: found.file };
      try {
        const loaded = await loadFile(home, recipe);
        const { exported } = loaded;
        const {
          name = exported.name ?? basename(found.file, extname(found.file)),
          version: ownVersion = exported.version,
          ship = false,
        } = stated;
        const version = kind === 'model' ? networkVersion(ownVersion) : (ownVersion ?? '1');
        const code = await describeCode(home, { ship, exclude: [] });
        const definition = definitionOf(loaded, { name, version, code: codeId(recipe, code.hash) });
        return { ...definition, own: { stated, schema, recipe, code } };
      } catch (error) {
        if (!(error instanceof SeedsweepError)) throw error;
        complain({ path: ['trainer', kind], message: error.message, remedy: error.remedy ?? 'Mend it.' });
        return undefined;
      }
    },
  };
}

function schemaOf(kind: ModuleRecipe['kind']): z.ZodType {
  const file = `a file, such as ./my-${kind === 'module' ? 'trainer' : 'model'}.ts`;
  const text = (error: string) => z.string({ error }).min(1, { error }).max(100, { error });
  return z
    .strictObject({
      [kind]: z.string({ error: file }).min(1, { error: file }).meta({ description: descriptions[kind] }),
      name: text('what sweeps call it').optional().meta({
        description: 'What sweeps call it; what it calls itself, or the name of its file, when left out.',
      }),
      version: text('a text, such as "2"').optional().meta({ description: 'What it says itself when left out.' }),
      ship: z
        .boolean({ error: 'true or false' })
        .optional()
        .meta({ description: "true: workers are sent the sweep file's folder; false: they have it where it is here." }),
    })
    .meta({ description: descriptions[kind] });
}

/** Throws INVALID_INPUT for parameters that no sweep could vary. */
function definitionOf({ exported, file }: LoadedFile, identity: TrainerIdentity): TrainerDefinition {
  try {
    return ownDefinition(exported, identity);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new SeedsweepError('INVALID_INPUT', `${file}: ${error.message}`, { cause: error, remedy: 'Mend it.' });
  }
}
