import ignore, { type Ignore } from 'ignore';

/** What is never code: what git and seedsweep keep, what interpreters make, and what package managers install. */
export const neverCode = [
  '.git',
  '.seedsweep',
  '__pycache__',
  '*.pyc',
  '.venv',
  'venv',
  'node_modules',
  '.ipynb_checkpoints',
  '.DS_Store',
] as const;

/**
 * Matches what is no code, whatever git says of it: {@link neverCode}, and names at the top of the folder, in which
 * `${…}` stands for anything.
 */
export function leftOut(names: readonly string[]): Ignore {
  return gitignore([...neverCode, ...names.map((name) => `/${patternOf(name)}`)]);
}

/** Matches as git does with these lines of a .gitignore, or with its text. */
export function gitignore(lines: string | readonly string[]): Ignore {
  return ignore({ ignorecase: false }).add(lines);
}

function patternOf(name: string): string {
  return name
    .split(/\$\{[^}]*\}/)
    .map((text) => text.replace(/[\\*?[\] ]/g, '\\$&'))
    .join('*');
}
