import { printable } from '../../common/printable.js';
import { maxWords } from './limits.js';

/** Words on one line, without spaces at either end, and not too long. */
export function oneLine(words: string): string {
  const text = printable(words).trim();
  return text.length <= maxWords ? text : `${text.slice(0, maxWords - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** `name`, or with a number behind it when it is taken; then it is. */
export function unlike(taken: Set<string>, name: string): string {
  let own = name;
  for (let number = 2; taken.has(own); number++) own = `${name} #${number}`;
  taken.add(own);
  return own;
}
