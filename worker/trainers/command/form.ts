import { isAbsolute, join, normalize } from 'node:path';
import { codeId } from '../../../common/code-id.js';
import type { Json } from '../../../common/ids.js';
import type { SweepCode } from '../../../common/place.js';
import type { CommandRecipe, MetricSource } from '../../../common/recipe.js';
import {
  anyDataset,
  defineTrainer,
  type TrainerDefinition,
  type TrainerFault,
  type TrainerForm,
} from '../../../common/trainer-definition.js';
import type { MetricDescriptor } from '../../../common/trainer.js';
import { describeMetrics } from '../metric-notation.js';
import { checkUse, type TemplateText } from './check-use.js';
import { findParameters, parameterSchemas } from './parameters.js';
import { compilePattern } from './pattern.js';
import { commandSchema, type StatedCommand } from './schema.js';
import { splitCommand } from './split-command.js';

type Complain = (fault: TrainerFault) => void;

/** What describes the folder that a program is in; `exclude`: names at its top that hold what the program writes. */
export type DescribeCode = (
  directory: string,
  options: { readonly ship: boolean; readonly exclude: readonly string[] },
) => Promise<SweepCode>;

/** The one dataset of a file that names none. */
const noDatasets = 'default';

/** Trainers that are programs, in any language. */
export function commandForm(describeCode: DescribeCode): TrainerForm {
  return {
    key: 'command',
    schema: commandSchema,
    async read(sweep, home, complain): Promise<TrainerDefinition | undefined> {
      const stated = sweep['trainer'] as StatedCommand;
      let sound = true;
      const fault: Complain = (each) => {
        sound = false;
        complain(each);
      };
      const recipe = recipeOf(stated, sweep['datasets'] === undefined, fault);
      const split = sound;
      const parameters = findParameters(sweep, fault);
      // What could not be split says nothing of what it uses.
      const required = !split
        ? new Set<string>()
        : checkUse(recipe, templatesOf(stated, recipe), parameters, sweep, fault);
      const progress = progressOf(
        stated,
        parameters.map(({ key }) => key),
        fault,
      );
      const metrics = describeMetrics(stated.metrics);
      for (const [index, source] of recipe.read.entries()) {
        if (source.kind === 'stdout') checkPattern(source.pattern, metrics, index, fault);
        else checkPath(source.path, index, source.kind, fault);
      }
      const directory = directoryOf(stated, home, fault);
      if (!sound || directory === undefined) return undefined;
      const code = await describeCode(directory, { ship: stated.ship ?? false, exclude: ownNames(recipe.read) });
      const definition = defineTrainer({
        ...{ name: 'command', version: '1', code: codeId(recipe, code.hash), description: 'A program.' },
        ...{ parameters: parameterSchemas(parameters, required), metrics, progress },
        datasets: { ...anyDataset, whenLeftOut: [noDatasets] },
      });
      return { ...definition, own: { stated: stated as unknown as Json, schema: commandSchema, recipe, code } };
    },
  };
}

function recipeOf(stated: StatedCommand, noDataset: boolean, complain: Complain): CommandRecipe {
  const { args = 'equals', names = {}, environment = {}, read = ['stdout'], limits = {} } = stated;
  return {
    kind: 'command',
    command: wordsOf(stated.command, complain),
    args,
    booleans: stated.booleans ?? (args === 'hydra' ? 'values' : 'flags'),
    // A program is not told of what the file does not speak of.
    names: noDataset ? { dataset: null, ...names } : names,
    environment: Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)])),
    read: read.map(sourceOf),
    limits,
  };
}

function wordsOf(command: StatedCommand['command'], complain: Complain): readonly string[] {
  if (typeof command !== 'string') return command;
  try {
    return splitCommand(command);
  } catch (error) {
    complain({
      path: ['trainer', 'command'],
      message: `${(error as Error).message}, and no shell reads the command.`,
      remedy:
        'Put quotes around it, or run a shell: command: [sh, -c, \'…\', sh, "${args}"], where "$@" are the arguments.',
    });
    return [command];
  }
}

function sourceOf(source: NonNullable<StatedCommand['read']>[number]): MetricSource {
  if (source === 'stdout') return { kind: 'stdout' };
  if ('pattern' in source) return { kind: 'stdout', pattern: source.pattern };
  return 'csv' in source ? { kind: 'csv', path: source.csv } : { kind: 'tensorboard', path: source.tensorboard };
}

/** Everything that may hold `${…}`. */
function templatesOf({ command }: StatedCommand, { environment, read, ...recipe }: CommandRecipe): TemplateText[] {
  return [
    ...recipe.command.map((text, index) => ({
      text,
      path: ['trainer', 'command', ...(typeof command === 'string' ? [] : [index])],
    })),
    ...Object.entries(environment).map(([name, text]) => ({ text, path: ['trainer', 'environment', name] })),
    ...read.flatMap((source, index) =>
      source.kind === 'stdout' ? [] : [{ text: source.path, path: ['trainer', 'read', index, source.kind] }],
    ),
  ];
}

function progressOf({ progress = {} }: StatedCommand, parameters: readonly string[], complain: Complain) {
  const { unit = 'epoch', total } = progress;
  if (typeof total === 'number') return { unit, total };
  const parameter = total?.slice(2, -1).trim();
  if (parameter === undefined) return { unit };
  if (!parameters.includes(parameter)) {
    complain({
      path: ['trainer', 'progress', 'total'],
      message: `The number of steps is to be \`${parameter}\`, which is no parameter.`,
      remedy: 'Write a number, or give that parameter values under `train` or `grid`.',
    });
  }
  return { unit, parameter };
}

function checkPattern(
  pattern: string | undefined,
  metrics: readonly MetricDescriptor[],
  index: number,
  complain: Complain,
) {
  if (pattern === undefined) return;
  const path = ['trainer', 'read', index, 'pattern'];
  try {
    const { groups } = compilePattern(pattern);
    if (groups.some((group) => metrics.some(({ name }) => name === group))) return;
    complain({
      path,
      message: 'The pattern has no group that is called like a metric.',
      remedy: `Write for example (?<${metrics[0]?.name ?? 'loss'}>[-+.\\deE]+).`,
    });
  } catch (error) {
    complain({ path, message: `This is no regular expression: ${(error as Error).message}.`, remedy: 'Mend it.' });
  }
}

/** A trial reads what its own program writes, and that lies where it runs or in its output folder. */
function checkPath(file: string, index: number, kind: 'csv' | 'tensorboard', complain: Complain): void {
  if (file.startsWith('${output}')) return;
  const below = normalize(file);
  if (!isAbsolute(file) && !below.startsWith('..') && below !== '.') return;
  complain({
    path: ['trainer', 'read', index, kind],
    message: `${file} is not below the folder where the program runs.`,
    remedy: 'Name a file or folder in it, or have the program write to "${output}/…".',
  });
}

function directoryOf({ directory = '.' }: StatedCommand, home: string, complain: Complain): string | undefined {
  if (!isAbsolute(directory)) return join(home, directory);
  complain({
    path: ['trainer', 'directory'],
    message: `${directory} is a path of this machine alone.`,
    remedy: "Give it relative to the sweep file's folder.",
  });
  return undefined;
}

/** The names, at the top of the folder where a program runs, of what it writes and trials read. */
export function ownNames(read: readonly MetricSource[]): readonly string[] {
  const names = read.flatMap((source) => {
    if (source.kind === 'stdout' || source.path.startsWith('${')) return [];
    const [first = ''] = normalize(source.path).split('/');
    return first === '.' || first === '' ? [] : [first];
  });
  return [...new Set(names)];
}
