import { parse } from 'shell-quote';

/**
 * The words of a command in one line, with quotes and backslashes as in a shell; `${…}` stays. Throws RangeError, which
 * says why, for what only a shell can do.
 */
export function splitCommand(line: string): readonly string[] {
  return parse(line, (name) => `\${${name}}`).map((word) => {
    if (typeof word === 'string') return word;
    // A pattern is a word like any other: no shell spreads it.
    if ('op' in word && word.op === 'glob') return word.pattern;
    throw new RangeError('op' in word ? `\`${word.op}\` needs a shell` : '`#` begins a comment');
  });
}
