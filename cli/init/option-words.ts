import { printable } from '../../common/printable.js';
import type { HelpOption } from './help/help-option.js';

/** What is said of an option stays on its line. */
const MOST_CHARACTERS = 80;

/** A comment that tells what an option is, with a blank before it; empty where nothing is known. */
export function optionComment({ help, choices }: HelpOption, before = ''): string {
  return commentOf([before, help, choices.length > 0 ? `one of ${choices.join(', ')}` : '']);
}

/** A comment at the end of a line; empty for no words. */
export function commentOf(parts: readonly string[]): string {
  const words = oneLine(parts.filter((part) => part.trim() !== '').join('; '));
  return words === '' ? '' : ` # ${words}`;
}

/** An option as it is written on a command line. */
export function flagOf({ name }: Pick<HelpOption, 'name'>): string {
  return name.startsWith('-') ? name : `--${name}`;
}

function oneLine(text: string): string {
  const line = printable(text).replace(/\s+/g, ' ').trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : line;
}
