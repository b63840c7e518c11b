import type { CommandRecipe } from '../../../common/recipe.js';
import type { TrainerFault } from '../../../common/trainer-definition.js';
import { enumerate } from '../../../common/words.js';
import type { FoundParameter } from './parameters.js';
import { templateNames, templateWords } from './template.js';

type Complain = (fault: TrainerFault) => void;

/** A text of the recipe that may hold `${…}`, and where it stands in the sweep file. */
export interface TemplateText {
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/**
 * Holds what the sweep file varies against what the command uses: whatever is in one alone is a fault. Returns the names
 * that the command uses by themselves.
 */
export function checkUse(
  recipe: CommandRecipe,
  templates: readonly TemplateText[],
  parameters: readonly FoundParameter[],
  sweep: Readonly<Record<string, unknown>>,
  complain: Complain,
): ReadonlySet<string> {
  const used = new Set<string>();
  const known = new Set([...Object.keys(templateWords), ...parameters.map(({ key }) => key)]);
  for (const { text, path } of templates) {
    for (const name of namesIn(text, path, complain)) {
      used.add(name);
      if (known.has(name)) continue;
      complain({
        path,
        message: `\`\${${name}}\` names nothing: the file has no parameter \`${name}\`.`,
        remedy: `Give it values under \`train\` or \`grid\`; beside parameters there are ${enumerate(Object.keys(templateWords))}. Write $\${${name}} for the text itself.`,
      });
    }
  }
  const words = recipe.command.filter((word) => word.includes('${args}'));
  const inside = words.find((word) => word !== '${args}');
  const stated = (sweep['trainer'] as { readonly args?: string }).args;
  if (inside !== undefined) {
    complain({
      path: ['trainer', 'command'],
      message: '`${args}` is more than one word.',
      remedy: 'Let it stand alone, "${args}", without quotes inside a line.',
    });
  }
  if (stated === 'none' && words.length > 0) {
    complain({
      path: ['trainer', 'args'],
      message: '`args` is none, and the command has ${args}.',
      remedy: 'Remove one of the two.',
    });
  }
  if (stated !== undefined && stated !== 'none' && words.length === 0) {
    complain({
      path: ['trainer', 'args'],
      message: '`args` says how ${args} is written, and the command has none.',
      remedy: 'Add "${args}" to the command, or write args: none.',
    });
  }
  const all = stated === 'none' || words.length > 0 || used.has('params.json');
  if (!all) complainUnused(recipe, used, parameters, sweep, complain);
  checkNames(recipe, parameters, words.length > 0, complain);
  return new Set([...used].filter((name) => !Object.hasOwn(templateWords, name)));
}

function complainUnused(
  { names }: CommandRecipe,
  used: ReadonlySet<string>,
  parameters: readonly FoundParameter[],
  sweep: Readonly<Record<string, unknown>>,
  complain: Complain,
): void {
  const remedy = (name: string) =>
    `Add "\${args}" (all of them) or \${${name}} to the command, or write args: none where the program reads SEEDSWEEP_PARAMS by itself.`;
  for (const { key, path } of parameters) {
    if (used.has(key)) continue;
    complain({ path, target: 'key', message: `The command does not use \`${key}\`.`, remedy: remedy(key) });
  }
  if (!used.has('seed')) {
    complain({
      path: ['trainer', 'command'],
      message: 'The command does not use the seed, so that all seeds would train the same.',
      remedy: remedy('seed'),
    });
  }
  if (sweep['datasets'] !== undefined && !used.has('dataset') && names['dataset'] !== null) {
    complain({
      path: ['datasets'],
      target: 'key',
      message: 'The command does not use the dataset.',
      remedy: `${remedy('dataset')} Leave \`datasets\` out where there is but one.`,
    });
  }
}

function checkNames(
  { names }: CommandRecipe,
  parameters: readonly FoundParameter[],
  hasArgs: boolean,
  complain: Complain,
): void {
  const known = new Set([...parameters.map(({ key }) => key), 'dataset', 'seed']);
  const taken = new Map<string, string>();
  for (const key of known) {
    const name = Object.hasOwn(names, key) ? names[key]! : key;
    const other = name === null ? undefined : taken.get(name);
    if (name !== null) taken.set(name, key);
    if (other === undefined || !hasArgs) continue;
    const path = Object.hasOwn(names, key) ? ['trainer', 'names', key] : ['trainer', 'names', other];
    complain({
      path,
      message: `\`${other}\` and \`${key}\` would both be passed as ${name}.`,
      remedy: 'Give each a name of its own.',
    });
  }
  for (const key of Object.keys(names)) {
    const path = ['trainer', 'names', key];
    if (!known.has(key)) {
      complain({
        path,
        target: 'key',
        message: `The file has no parameter \`${key}\`.`,
        remedy: 'Give it values under `train` or `grid`, or remove it here.',
      });
    } else if (!hasArgs && names[key] !== null) {
      complain({
        path,
        target: 'key',
        message: '`names` says what ${args} calls parameters, and the command has none.',
        remedy: 'Add "${args}" to the command, or remove it here.',
      });
    }
  }
}

function namesIn(text: string, path: TemplateText['path'], complain: Complain): readonly string[] {
  try {
    return templateNames(text);
  } catch (error) {
    complain({
      path,
      message: `${(error as Error).message}.`,
      remedy: 'Write ${NAME}, or $${ for the two characters themselves.',
    });
    return [];
  }
}
