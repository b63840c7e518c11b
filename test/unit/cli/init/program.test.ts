import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readProgram } from '../../../../cli/init/read-program.js';
import { askHelp } from '../../../../cli/init/script/ask-help.js';
import { lineCommand, scriptCommand } from '../../../../cli/init/script/script-command.js';
import { findProcesses } from '../../../support/processes.js';
import { eventually } from '../../../support/wait.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'init-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function script(name: string, text: string, mode = 0o644): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  await chmod(path, mode);
  return path;
}

const never = new AbortController().signal;

describe('how a script is run', () => {
  it('is told by its ending, by its own permission, or by its first line', async () => {
    const wordsOf = async (name: string, text = '', mode?: number) =>
      (await scriptCommand(await script(name, text, mode), process.env)).words;
    expect(await wordsOf('a.sh')).toEqual(['sh', 'a.sh']);
    expect(await wordsOf('a.mjs')).toEqual(['node', 'a.mjs']);
    expect(await wordsOf('a.R')).toEqual(['Rscript', 'a.R']);
    expect(await wordsOf('train', '#!/bin/sh\n', 0o755)).toEqual(['./train']);
    expect(await wordsOf('other', '#!/usr/bin/env -S perl -w\n')).toEqual(['perl', 'other']);
    await expect(wordsOf('data.txt', 'x')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(scriptCommand(join(folder, 'none.py'), process.env)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is the first Python that this machine has', async () => {
    const path = await script('train.py', '');
    const bin = join(folder, 'bin');
    await mkdir(bin);
    await writeFile(join(bin, 'python'), '', { mode: 0o755 });
    expect((await scriptCommand(path, { PATH: bin })).words).toEqual(['python', 'train.py']);
    await writeFile(join(bin, 'python3'), '', { mode: 0o755 });
    expect((await scriptCommand(path, { PATH: bin })).words).toEqual(['python3', 'train.py']);
  });

  it('is a whole command where one is given, without a shell', async () => {
    await script('a b.py', 'print("loss", 1)');
    expect(await lineCommand(`python3 -u "a b.py" --fast`, folder)).toMatchObject({
      ...{ label: 'a b.py', words: ['python3', '-u', 'a b.py', '--fast'], text: 'print("loss", 1)' },
    });
    await expect(lineCommand('python3 train.py | tee log', folder)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('asking a program for help', () => {
  it('runs it in its folder, and keeps both of its outputs', async () => {
    await script('t.sh', 'pwd; echo "$1 $NO_COLOR" >&2; exit 3');
    expect(await askHelp({ words: ['sh', 't.sh'], directory: folder }, process.env, never)).toEqual({
      ...{ stdout: `${folder}\n`, stderr: '--help 1\n', code: 3, late: false },
    });
  });

  it('kills one that trains instead, with its children', async () => {
    await script('t.sh', `sleep 1000 & echo epoch 1\necho $! > pid\nwait`);
    const answer = await askHelp({ words: ['sh', 't.sh'], directory: folder }, process.env, never, 1_000);
    expect(answer).toEqual({ stdout: 'epoch 1\n', stderr: '', code: undefined, late: true });
    const child = Number(await readFile(join(folder, 'pid'), 'utf8'));
    expect(await findProcesses(({ pid }) => pid === child)).toEqual([]);
  });

  it('leaves nothing of it when it is aborted', async () => {
    await script('t.sh', 'echo $$ > new; mv new pid; sleep 1000');
    const stop = new AbortController();
    const answer = askHelp({ words: ['sh', 't.sh'], directory: folder }, process.env, stop.signal);
    const pid = await eventually('the program to run', () => readFile(join(folder, 'pid'), 'utf8').catch(() => false));
    stop.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
    expect(await findProcesses((each) => each.pid === Number(pid))).toEqual([]);
  });

  it('says that a program is not there', async () => {
    const answer = askHelp({ words: ['no-such-program'], directory: folder }, process.env, never);
    await expect(answer).rejects.toMatchObject({ code: 'TRAINER_UNAVAILABLE' });
  });
});

describe('what is known of a program', () => {
  const read = async (name: string, text: string) =>
    readProgram(await scriptCommand(await script(name, text), process.env), process.env, never);

  it('is nothing where it has no help, and the reason is said', async () => {
    expect(await read('a.sh', 'echo "no number: $1" >&2; exit 2')).toEqual({
      ...{ source: 'none', options: [], args: 'none' },
      remark: '"sh a.sh --help" told of no options, and ended with exit code 2: no number: --help.',
    });
  });

  it('is what it prints on either output', async () => {
    const help = 'usage: a.sh\n\noptions:\n  --lr LR  rate\n';
    expect(await read('a.sh', `cat >&2 <<'E'\n${help}E\nexit 1`)).toMatchObject({ source: 'help', args: 'equals' });
  });

  it('asks for one program where it is several', async () => {
    const help = 'Usage: a.sh [OPTIONS] COMMAND [ARGS]...\n\nCommands:\n  train  Trains.\n  eval\n';
    await expect(read('a.sh', `cat <<'E'\n${help}E`)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      remedy: 'Say which one trains: --command "sh a.sh train".',
    });
  });

  it('is not guessed at where a library is missing', async () => {
    const error = "ModuleNotFoundError: No module named 'torch'";
    await expect(read('a.sh', `echo "${error}" >&2; exit 1`)).rejects.toMatchObject({
      code: 'TRAINER_UNAVAILABLE',
      message: `a.sh does not start here: ${error}`,
    });
  });
});
