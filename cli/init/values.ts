import { stringify } from 'yaml';
import type { HelpOption } from './help/help-option.js';

const numeric = /^[-+]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
/** The value of an option that a person has to fill in. */
export const FILL_IN = 'FILL-IN';
const MOST_CHOICES = 4;

/** A text in the notation of a sweep file, inside brackets or not. */
export function yamlText(text: string): string {
  return stringify([text], { collectionStyle: 'flow', lineWidth: 0 }).trim().slice(1, -1).trim();
}

/**
 * A value in the notation of a sweep file, such that the program gets what it writes itself: numbers stay as they are
 * written, `true` and `false` are what becomes a flag, and of an option that has but one flag false is null, which leaves
 * it out. `hydra`: true and false are words there.
 */
export function yamlValue(text: string, kind: HelpOption['kind'] | undefined, hydra = false): string {
  if (numeric.test(text)) return text;
  const truth = /^(true|yes)$/i.test(text) ? true : /^(false|no)$/i.test(text) ? false : undefined;
  switch (kind) {
    case 'flag':
      return truth === true ? 'true' : 'null';
    case 'switch':
      return truth === undefined ? yamlText(text) : String(truth);
    case 'boolean':
      // Words, which no style of flags changes.
      return truth === undefined || !hydra ? yamlText(text) : String(truth);
    case undefined:
      return truth === undefined ? yamlText(text) : String(truth);
    case 'value':
    case 'list':
      return text === 'null' ? 'null' : yamlText(text);
  }
}

/** Values to try of an option, as the program writes them; fewer than two where nothing tells of any. */
export function suggestValues(option: HelpOption): readonly string[] {
  const { kind, default: value, choices } = option;
  if (choices.length > 0) return choices.slice(0, MOST_CHOICES);
  switch (kind) {
    case 'flag':
    case 'switch':
      return ['true', 'false'];
    case 'boolean':
      return value === 'true' || value === 'false' ? ['true', 'false'] : ['True', 'False'];
    case 'list':
      return [];
    case 'value':
      break;
  }
  if (value === undefined || !numeric.test(value)) return value === undefined ? [] : [value];
  const number = Number(value);
  if (number === 0) return [value, '0.001'];
  if (Number.isInteger(number) && !/[.e]/i.test(value)) return [value, String(2 * number)];
  return [value, String(Number((number / 10).toPrecision(12)))];
}
