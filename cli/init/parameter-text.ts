import { keyOf } from './keys.js';
import { commentOf, flagOf, optionComment } from './option-words.js';
import { isDatasetAxis, isFixed, isVaried, type SweepOutline } from './sweep-outline.js';
import { FILL_IN, yamlValue } from './values.js';

/** What all settings share: what the program needs, and, as comments, what it has defaults for. */
export function trainLines(outline: SweepOutline): readonly string[] {
  const { options, roles } = outline;
  const hydra = outline.args === 'hydra';
  const shared = options.filter((option) => option !== roles.seed && !isDatasetAxis(option, outline));
  const fixed = shared.filter((option) => isFixed(option, outline));
  const open = shared.filter((option) => !fixed.includes(option) && !isVaried(option, outline));
  // What is called otherwise here would have to be under `names` too, and lists are more than a value.
  const simple = open.filter(({ name, kind }) => keyOf(name) === name && kind !== 'list');
  const others = open.filter((option) => !simple.includes(option));
  if (fixed.length + simple.length === 0) return [];
  return [
    `# The same for every setting.${simple.length > 0 ? ' Take a # away to set what the program has a default for.' : ''}`,
    `${fixed.length > 0 ? '' : '# '}train:`,
    ...fixed.map((option) => {
      const value = option.default ?? option.choices[0];
      const written = yamlValue(value ?? FILL_IN, option.kind, hydra);
      return `  ${keyOf(option.name)}: ${written}${optionComment(option, value === undefined ? 'FILL IN' : '')}`;
    }),
    ...simple.map((option) => {
      const value = option.kind === 'flag' ? 'true' : (option.default ?? option.choices[0]);
      return `  # ${option.name}: ${value === undefined ? '…' : yamlValue(value, option.kind, hydra)}${optionComment(option)}`;
    }),
    ...(others.length > 0
      ? [`  # It also takes ${others.map(flagOf).join(', ')}, which can stand in the command.`]
      : []),
    '',
  ];
}

/** What the sweep varies. */
export function gridLines({ vary, args }: SweepOutline): readonly string[] {
  const words = '# Every combination of these values is a setting.';
  if (vary.length === 0) return [words, '# grid:', '#   option: [0.1, 0.01]', ''];
  return [
    words,
    'grid:',
    ...vary.map(({ name, option, values }) => {
      const written = [...new Set(values.map((value) => yamlValue(value, option?.kind, args === 'hydra')))];
      const leftOut = option?.kind === 'flag' && written.includes('null') ? 'null: left out' : '';
      return `  ${keyOf(name)}: [${written.join(', ')}]${option ? optionComment(option, leftOut) : commentOf([leftOut])}`;
    }),
    '',
  ];
}
