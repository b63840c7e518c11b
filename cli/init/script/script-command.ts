import { constants } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import { basename, delimiter, dirname, extname, join, resolve } from 'node:path';
import { messageOf, SeedsweepError } from '../../../common/errors.js';
import { splitCommand } from '../../../worker/trainers/command/split-command.js';

/** How a person's training program is run. */
export interface ScriptCommand {
  /** For people, such as `train.py`. */
  readonly label: string;
  /** Program and arguments, as in a sweep file but for `${…}`. */
  readonly words: readonly [string, ...string[]];
  /** The folder where it runs, absolute. */
  readonly directory: string;
  /** The same as the person wrote it. */
  readonly folder: string;
  /** The program's text; undefined where it is no script that can be read. */
  readonly text: string | undefined;
}

/** What is read of a script. */
const MOST_BYTES = 1 << 20;

/** Programs that run files of a kind; the first that this machine has. */
const interpreters: Readonly<Record<string, readonly string[]>> = {
  '.py': ['python3', 'python'],
  '.sh': ['sh'],
  '.js': ['node'],
  '.mjs': ['node'],
  '.cjs': ['node'],
  '.jl': ['julia'],
  '.r': ['Rscript'],
};

/** How a script is run: by what its ending says, else by itself. Throws NOT_FOUND and INVALID_INPUT. */
export async function scriptCommand(script: string, env: NodeJS.ProcessEnv): Promise<ScriptCommand> {
  const path = resolve(script);
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
  if (!isFile) {
    throw new SeedsweepError('NOT_FOUND', `There is no file ${script}.`, {
      remedy: 'Give the path of a training script, or a whole command with --command "python -m my.train".',
    });
  }
  const file = basename(path);
  const text = await textOf(path);
  const program = await interpreter(path, text, env);
  return { label: file, words: program ? [program, file] : [`./${file}`], ...folders(dirname(script)), text };
}

/** A command of one line, run in this folder. The script in it, where there is one, is read. Throws INVALID_INPUT. */
export async function lineCommand(line: string, directory: string): Promise<ScriptCommand> {
  let words: readonly string[];
  try {
    words = splitCommand(line);
  } catch (cause) {
    throw new SeedsweepError('INVALID_INPUT', `This command cannot be run without a shell: ${messageOf(cause)}.`, {
      cause,
      remedy: 'Give a program and its arguments, such as --command "python -m my.train".',
    });
  }
  const [program, ...rest] = words;
  if (program === undefined) {
    throw new SeedsweepError('INVALID_INPUT', 'The command is empty.', {
      remedy: 'Give a program and its arguments, such as --command "python -m my.train".',
    });
  }
  const script = rest.find((word) => Object.hasOwn(interpreters, extname(word).toLowerCase()));
  const text = script === undefined ? undefined : await textOf(resolve(directory, script)).catch(() => undefined);
  return { label: script ?? rest.at(-1) ?? program, words: [program, ...rest], ...folders(directory), text };
}

function folders(folder: string): Pick<ScriptCommand, 'directory' | 'folder'> {
  return { directory: resolve(folder), folder };
}

async function interpreter(
  path: string,
  text: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const named = interpreters[extname(path).toLowerCase()];
  if (named) return (await firstOnPath(named, env)) ?? named[0];
  if (await isExecutable(path)) return undefined;
  const [, program] = /^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(text ?? '') ?? [];
  if (program !== undefined) return basename(program);
  throw new SeedsweepError(
    'INVALID_INPUT',
    `${path} is no program: it may not be executed, and nothing says what runs it.`,
    {
      remedy: 'Make it executable (chmod +x), or give the whole command with --command "my-interpreter FILE".',
    },
  );
}

async function firstOnPath(programs: readonly string[], env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  for (const program of programs) {
    for (const folder of folders) if (await isExecutable(join(folder, program))) return program;
  }
  return undefined;
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The beginning of a text file; undefined for one that is none. */
async function textOf(path: string): Promise<string | undefined> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MOST_BYTES), length: MOST_BYTES, position: 0 });
  const bytes = buffer.subarray(0, bytesRead);
  return bytes.includes(0) ? undefined : bytes.toString('utf8');
}
