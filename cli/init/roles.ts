import { SeedsweepError } from '../../common/errors.js';
import { enumerate } from '../../common/words.js';
import type { HelpOption } from './help/help-option.js';

/** Which of a program's options mean what a sweep file has words of its own for. */
export interface Roles {
  readonly seed: HelpOption | undefined;
  readonly dataset: HelpOption | undefined;
  /** How long it trains, and what it counts. */
  readonly steps: { readonly option: HelpOption; readonly unit: string } | undefined;
  readonly rate: HelpOption | undefined;
}

const seedName = /^(\w+_)?seed$/;
const datasetName = /^(data_?set|data|task)(_?name)?$/;
const stepsName =
  /^(?:n|num|max|total|train|training)?_?(?:n|num|train|training)?_?(epoch|step|iteration|iter)s?(?:_num)?$/;
const rateName = /^(base_|init_|initial_)?(lr|learning_?rate)$/;

/** What the options are by their names. `wanted`: what a person said, where the names do not. Throws INVALID_INPUT. */
export function findRoles(
  options: readonly HelpOption[],
  wanted: { readonly steps?: string | undefined; readonly datasets: boolean },
): Roles {
  const single = options.filter(({ kind }) => kind === 'value');
  const called = (pattern: RegExp) => single.find(({ name }) => lastWords(name).some((words) => pattern.test(words)));
  const dataset = called(datasetName);
  return {
    seed: called(seedName),
    // A folder is no name of a dataset, unless the person has names for it.
    dataset: dataset && (wanted.datasets || (!dataset.path && hasName(dataset))) ? dataset : undefined,
    steps: findSteps(single, wanted.steps),
    rate: called(rateName),
  };
}

function findSteps(options: readonly HelpOption[], wanted: string | undefined): Roles['steps'] {
  const unitOf = ({ name }: HelpOption) =>
    lastWords(name)
      .flatMap((words) => stepsName.exec(words)?.[1] ?? [])[0]
      ?.replace(/^iter$/, 'iteration');
  if (wanted !== undefined) {
    const option = optionCalled(options, wanted);
    return { option, unit: unitOf(option) ?? 'epoch' };
  }
  const counting = options.flatMap((option) => {
    const unit = unitOf(option);
    return unit === undefined || /^eval|_eval/.test(option.name) ? [] : [{ option, unit }];
  });
  return counting.find(({ unit }) => unit === 'epoch') ?? counting[0];
}

/** The option of this name, with dashes or without. Throws INVALID_INPUT, with those that there are. */
export function optionCalled(options: readonly HelpOption[], name: string): HelpOption {
  const bare = (text: string) => text.replace(/^-+/, '').replaceAll('_', '-');
  const found = options.find((option) => bare(option.name) === bare(name));
  if (found) return found;
  throw new SeedsweepError('INVALID_INPUT', `The program has no option ${name}.`, {
    remedy: `Its help names ${enumerate(options.map((option) => option.name)) || 'none'}.`,
  });
}

/** `data.name` is `data_name` and `name`: an option inside a group is called by both. */
function lastWords(name: string): readonly string[] {
  const words = name.replace(/^-+/, '').replaceAll('-', '_').toLowerCase().split('.');
  return [words.slice(-2).join('_'), words.at(-1)!];
}

function hasName({ default: value, choices }: HelpOption): boolean {
  return value !== undefined || choices.length > 0;
}
