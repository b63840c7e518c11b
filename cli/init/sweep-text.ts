import { gridLines, trainLines } from './parameter-text.js';
import { commentOf } from './option-words.js';
import { printable } from '../../common/printable.js';
import type { SweepOutline } from './sweep-outline.js';
import { trainerLines } from './trainer-text.js';
import { yamlText } from './values.js';

/** A sweep file, commented for a person who has never seen one. `file`: its own path, for the next commands. */
export function sweepText(outline: SweepOutline, file: string): string {
  const { name, command, seeds } = outline;
  const lines = [
    `# A sweep of ${printable(command.label)}, begun by "seedsweep init". Each setting is trained with each seed, and settings are`,
    '# compared by mean and spread over their seeds.',
    `name: ${name}`,
    '',
    ...trainerLines(outline),
    '',
    ...datasetLines(outline),
    ...trainLines(outline),
    ...gridLines(outline),
    `seeds: ${seeds} # ${seeds === 1 ? 'the seed 0 alone' : `0 to ${seeds - 1}`}; more seeds tell settings apart that are closer`,
    '',
    '# Next:',
    ...nextCommands(file).map(([line, words]) => `#   ${line}   # ${words}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What to do with a new sweep file, each with what it does, in columns. */
export function nextCommands(file: string): readonly (readonly [command: string, words: string])[] {
  return [
    [`seedsweep plan ${file}`, 'what it would run'],
    [`seedsweep try ${file} `, 'one trial for a few steps, and what was understood'],
    [`seedsweep run ${file} `, 'all of it'],
  ];
}

function datasetLines({ datasets, roles }: SweepOutline): readonly string[] {
  if (datasets.length === 0) return [];
  const others = roles.dataset?.choices.filter((choice) => !datasets.includes(choice)) ?? [];
  const words = others.length === 0 ? 'names that the program knows' : `it also knows ${others.join(', ')}`;
  return [
    '# Every setting is trained on each of these.',
    `datasets: [${datasets.map(yamlText).join(', ')}]${commentOf([words])}`,
    '',
  ];
}
