import type { Json } from '../../../common/ids.js';
import type { CommandRecipe } from '../../../common/recipe.js';
import type { TrialMessage } from '../../../proto/trial.js';
import { fillTemplate, type TemplateWord } from './template.js';

/** What a trial's words may name beside its parameters; `args` is worked out from the rest. */
export type TrialPaths = {
  readonly [Word in Exclude<TemplateWord, 'args' | 'seed' | 'dataset' | 'trial' | 'attempt'>]: string;
};

type Trial = Pick<TrialMessage, 'config' | 'written' | 'seed' | 'dataset' | 'trialId'>;

/** Looks values up for `${…}`; undefined for a name that stands for nothing in this trial. */
export type ValueOf = (name: string) => string | undefined;

/** What `${…}` stands for in one attempt of a trial. */
export function trialValues(
  { config, written, seed, dataset, trialId }: Trial,
  attempt: number,
  paths: TrialPaths,
): ValueOf {
  const words: Readonly<Record<string, string>> = {
    ...paths,
    ...{ seed: String(seed), dataset: datasetName(dataset.value), trial: trialId, attempt: String(attempt) },
  };
  return (name) => {
    if (Object.hasOwn(words, name)) return words[name];
    return Object.hasOwn(config, name) ? valueText(config[name]!, written?.[name]) : undefined;
  };
}

/** Program and arguments of a trial. Throws RangeError for a `${…}` that has no value in it. */
export function commandLine(recipe: CommandRecipe, trial: Trial, valueOf: ValueOf): [string, ...string[]] {
  const words = recipe.command.flatMap((word) =>
    word === '${args}' ? trialArguments(recipe, trial) : [fillTemplate(word, valueOf)],
  );
  const [program = '', ...rest] = words;
  return [program, ...rest];
}

/** All parameters, then dataset and seed, in the recipe's style. */
export function trialArguments(recipe: CommandRecipe, { config, written, seed, dataset }: Trial): string[] {
  const values: readonly (readonly [string, Json])[] = [
    ...Object.entries(config),
    ['dataset', datasetName(dataset.value)],
    ['seed', seed],
  ];
  return values.flatMap(([key, value]) => {
    const name = Object.hasOwn(recipe.names, key) ? recipe.names[key]! : key;
    return name === null ? [] : argument(recipe, name, value, written?.[key]);
  });
}

/** One value as arguments. A name that begins with a dash is taken as it stands; null is left to the program's default. */
function argument(
  { args, booleans }: Pick<CommandRecipe, 'args' | 'booleans'>,
  name: string,
  value: Json,
  written: string | undefined,
): string[] {
  const text = valueText(value, written);
  const flag = name.startsWith('-') ? name : `--${name}`;
  switch (args) {
    case 'none':
      return [];
    case 'hydra':
      return [`${name}=${text}`];
    case 'equals':
    case 'spaces':
      if (value === null) return [];
      if (typeof value === 'boolean' && booleans === 'flags') return [value ? flag : `--no-${name.replace(/^-+/, '')}`];
      return args === 'equals' ? [`${flag}=${text}`] : [flag, text];
  }
}

/** A value as a program reads it: a text as it is, a number as the sweep file writes it. */
function valueText(value: Json, written: string | undefined): string {
  if (written !== undefined) return written;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function datasetName(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
