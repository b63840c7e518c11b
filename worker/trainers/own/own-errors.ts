import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type ErrorCode, messageOf, SeedsweepError } from '../../../common/errors.js';

/** A file of somebody's own, and the folder that its code is in. */
export interface OwnFile {
  /** Absolute, without links. */
  readonly directory: string;
  /** Relative to it, with forward slashes. */
  readonly file: string;
}

/** `my-trainer.ts:2:10: Unexpected token`, as the loader says it of a file that is no TypeScript. */
const syntaxError = /^ParseError: (.*?)\s*\n\s*(.+):(\d+):(\d+)$/s;
const missing = /^Cannot find (?:module|package) '([^']+)'/;

/** What somebody's own code has thrown, as an error that says where in it. */
export function describeThrown(code: ErrorCode, error: unknown, { directory, file }: OwnFile): SeedsweepError {
  const message = messageOf(error);
  const syntax = syntaxError.exec(message);
  if (syntax) {
    const [, what = '', path = '', line, column] = syntax;
    return new SeedsweepError(code, `${below(directory, path)}:${line}:${column}: ${sentence(what)}`, {
      cause: error,
      remedy: 'Mend that line.',
    });
  }
  const absent = missing.exec(message)?.[1];
  const place = placeOf(error, directory) ?? file;
  if (absent !== undefined) {
    const importer = /Require stack:\n- (.+)/.exec(message)?.[1];
    const from = importer?.startsWith(directory + sep) ? importOf(importer, directory, absent) : place;
    const isFile = /^[./]/.test(absent);
    return new SeedsweepError(code, `${from}: There is no ${isFile ? below(directory, absent) : absent}.`, {
      cause: error,
      remedy: isFile
        ? 'Mend the path, or write the file.'
        : `Install it beside the file: npm install ${absent}. seedsweep/trainer and zod are there without.`,
    });
  }
  const kind = error instanceof Error && error.name !== 'Error' ? `${error.name}: ` : '';
  return new SeedsweepError(code, `${place}: ${kind}${sentence(message)}`, { cause: error, remedy: 'Mend that line.' });
}

/** The first line of a stack that is in the folder: `my-trainer.ts:3:7`. */
function placeOf(error: unknown, directory: string): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const line of stack.split('\n')) {
    const [, path, place] =
      /\(?((?:file:\/\/)?\/[^()]*?):(\d+:\d+)\)?$/.exec(line.trim().replace(/^at (?:async )?/, '')) ?? [];
    const clean = path?.slice(path.indexOf('/')).replace(/^\/\/(?=\/)/, '');
    if (clean?.startsWith(directory + sep) && !clean.includes(`${sep}node_modules${sep}`)) {
      return `${below(directory, clean)}:${place}`;
    }
  }
  return undefined;
}

/** Where a file imports what is not there. */
function importOf(importer: string, directory: string, absent: string): string {
  const name = absent.split('/').at(-1)!;
  const lines = readFileSync(importer, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('import') && text.includes(name));
  return `${below(directory, importer)}${line < 0 ? '' : `:${line + 1}`}`;
}

function below(directory: string, path: string): string {
  return path.startsWith(directory + sep) ? relative(directory, path).split(sep).join('/') : path;
}

function sentence(text: string): string {
  const [first = ''] = text.split('\n');
  return /[.!?]$/.test(first.trim()) ? first.trim() : `${first.trim()}.`;
}
