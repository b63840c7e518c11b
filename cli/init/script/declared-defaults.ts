import { statedDefault, type HelpOption } from '../help/help-option.js';
import { untilClosed } from '../brackets.js';

/** What is looked at after an option's flag: its declaration. */
const DECLARATION = 600;

/** Options with the defaults that a Python script declares for them where its help tells none. */
export function withDeclaredDefaults(options: readonly HelpOption[], script: string): readonly HelpOption[] {
  return options.map((option) => {
    if (option.default !== undefined || option.kind === 'list') return option;
    const declared = declaredDefault(option.name, script);
    return declared === undefined ? option : { ...option, default: declared };
  });
}

/** The literal after `default=` in the call that names the flag; undefined where there is none, or it is no literal. */
function declaredDefault(name: string, script: string): string | undefined {
  const flag = (name.startsWith('-') ? name : `--${name}`).replace(/[^\w]/g, '\\$&');
  // click declares a pair of flags in one text.
  const place = new RegExp(`["']${flag}(?:/[\\w-]+)?["']`).exec(script);
  if (!place) return undefined;
  const declaration = untilClosed(script.slice(place.index, place.index + DECLARATION));
  const [, literal] =
    /\bdefault\s*=\s*("[^"\n]*"|'[^'\n]*'|[-+]?[\d.][\w.+-]*|True|False)\s*(?=[,)\n])/.exec(declaration) ?? [];
  return statedDefault(literal?.replaceAll(/(?<=\d)_(?=\d)/g, ''));
}
