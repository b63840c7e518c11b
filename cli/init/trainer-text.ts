import type { ArgumentStyle } from '../../common/recipe.js';
import type { HelpOption } from './help/help-option.js';
import { keyOf } from './keys.js';
import { flagOf } from './option-words.js';
import { isDatasetAxis, isFixed, isVaried, type SweepOutline } from './sweep-outline.js';
import { yamlText } from './values.js';

const argumentWords: Readonly<Record<ArgumentStyle, string>> = {
  equals: '--lr=0.1; spaces: --lr 0.1; hydra: lr=0.1',
  spaces: '--lr 0.1; equals: --lr=0.1; hydra: lr=0.1',
  hydra: 'lr=0.1; equals: --lr=0.1; spaces: --lr 0.1',
  none: 'it is told nothing on its command line',
};

/** What stands under `trainer` of a new sweep file. */
export function trainerLines(outline: SweepOutline): readonly string[] {
  const { directory, roles, args, source, options } = outline;
  const steps = roles.steps;
  const counted = steps && (isFixed(steps.option, outline) || isVaried(steps.option, outline));
  const folder = options.find(({ name }) => /^(out|output|save|log|results?|checkpoints?)[-_]?dir$/.test(name));
  return [
    'trainer:',
    ...aboutCommand(outline).map((line) => `  # ${line}`),
    `  command: [${commandWords(outline).join(', ')}]`,
    `  args: ${args} # ${argumentWords[args]}`,
    ...nameLines(outline),
    `  directory: ${yamlText(directory)} # where it runs, relative to this file`,
    ...metricLines(outline),
    counted
      ? `  progress: { unit: ${steps.unit}, total: "\${${keyOf(steps.option.name)}}" }`
      : `  # progress: { unit: ${steps?.unit ?? 'epoch'}, total: 10 } # what it counts, and how far`,
    '  # read: [stdout, { csv: metrics.csv }, { tensorboard: runs }] # where metrics are read from; stdout when left out',
    '  # limits: { minutes: 60, silentMinutes: 10 } # what takes longer, or is silent for so long, is ended',
    source === 'client'
      ? '  # environment: { PYTHONPATH: clients/python } # where seedsweep.py is, unless it is installed'
      : '  # environment: { OMP_NUM_THREADS: "1" }',
    ...(folder
      ? [`  # "${flagOf(folder)}=\${output}" in the command gives each trial a folder of its own for what it writes.`]
      : []),
  ];
}

function aboutCommand({ source, args, roles, vary }: SweepOutline): readonly string[] {
  switch (source) {
    case 'client':
      return ["seedsweep's client tells the program its parameters and its seed."];
    case 'help':
      return [
        'No shell reads it. "${args}" becomes the values below, the dataset if there are some, and the seed.',
        ...(roles.seed
          ? []
          : [
              'ATTENTION: its help names no seed, and settings are compared over seeds. Let it take one, or read the',
              'environment variable SEEDSWEEP_SEED; else the trials of a setting are no replicates.',
            ]),
      ];
    case 'none':
      return args === 'none'
        ? [
            'FILL IN: --help told of no options. Where it takes some, add "${args}" to the command, write args: equals,',
            'and give them values under `grid`. It finds its seed in SEEDSWEEP_SEED, and the path of a JSON file with',
            'its parameters in SEEDSWEEP_PARAMS.',
          ]
        : [
            `--help told of no options; "\${args}" becomes ${[...vary.map(({ name }) => name), 'seed'].map((name) => asArgument(name, args)).join(' ')}.`,
          ];
  }
}

function asArgument(name: string, args: ArgumentStyle): string {
  return `${args === 'hydra' ? '' : '--'}${name}${args === 'spaces' ? ' ' : '='}…`;
}

/** The command, with options that are told by their place among its words. */
function commandWords({ command, args, options, roles, ...rest }: SweepOutline): readonly string[] {
  const placeholder = (option: HelpOption) => {
    if (option === roles.seed) return 'seed';
    return isDatasetAxis(option, { command, args, options, roles, ...rest }) ? 'dataset' : keyOf(option.name);
  };
  return [
    ...command.words.map((word) => yamlText(word.replaceAll('${', () => '$${'))),
    ...options.filter(({ positional }) => positional).map((option) => `"\${${placeholder(option)}}"`),
    ...(args === 'none' ? [] : ['"${args}"']),
  ];
}

/** What the program calls things, where that is not what the file calls them. */
function nameLines(outline: SweepOutline): readonly string[] {
  const { args, options, roles, datasets, source, vary } = outline;
  const called = (option: HelpOption | undefined) => (option === undefined || option.positional ? null : option.name);
  const stated =
    source === 'help'
      ? options.filter((option) => isFixed(option, outline) || isVaried(option, outline))
      : vary.flatMap(({ option }) => option ?? []);
  const names: (readonly [string, string | null])[] = [
    ...(datasets.length > 0 && source === 'help' ? [['dataset', called(roles.dataset)] as const] : []),
    ...(source === 'help' ? [['seed', called(roles.seed)] as const] : []),
    ...stated.map((option) => [keyOf(option.name), called(option)] as const),
  ];
  const other = names.filter(([key, name]) => key !== name && (args !== 'none' || name === null));
  if (other.length === 0) return [];
  const words = other.map(([key, name]) => `${yamlText(key)}: ${name === null ? 'null' : yamlText(name)}`);
  return [`  names: { ${words.join(', ')} } # what the program calls them; null: it is not told, or by its place`];
}

function metricLines({ metrics, source }: SweepOutline): readonly string[] {
  if (metrics.length === 0) {
    return [
      '  # FILL IN: what it measures, and which way is better. It may print accuracy=0.91, accuracy: 0.91 or lines of JSON.',
      '  metrics:',
      '    accuracy: maximize',
    ];
  }
  return [
    `  # What it ${source === 'client' ? 'reports' : 'prints'}, and which way is better; nothing else is read. The first ranks the settings.`,
    '  metrics:',
    ...metrics.map(({ name, goal }) => `    ${yamlText(name)}: ${goal ?? '{} # maximize or minimize'}`),
  ];
}
