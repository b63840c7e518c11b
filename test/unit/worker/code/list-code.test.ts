import { execFileSync } from 'node:child_process';
import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { maxCodeBytes, maxCodeFiles } from '../../../../common/limits.js';
import { hashCode } from '../../../../worker/code/content-hash.js';
import { listCode, type ListOptions } from '../../../../worker/code/list-code.js';
import { commitAll, fill, folderWith, git, type Content } from './folder.js';

const pathsOf = async (folder: string, options?: ListOptions) =>
  (await listCode(folder, options)).map(({ path }) => path);
const hashOfFolder = async (folder: string) => hashCode(await listCode(folder));

const project: Record<string, Content> = {
  'train.py': 'print(1)\n',
  'run.sh': { run: '#!/bin/sh\n' },
  '.gitignore': 'runs/\n*.log\n!keep.log\n/top.txt\n',
  'runs/1/metrics.csv': 'x',
  'a.log': 'x',
  'keep.log': 'x',
  'top.txt': 'x',
  'lib/top.txt': 'x',
  'lib/.gitignore': '*\n!model.py\n!top.txt\n!.gitignore\n!b.log\n',
  'lib/model.py': 'x',
  'lib/b.log': 'x',
  'lib/notes.md': 'x',
  'lib/__pycache__/model.pyc': 'x',
  'lib/old.pyc': 'x',
  '.venv/bin/python': 'x',
  'venv/bin/python': 'x',
  'web/node_modules/a/index.js': 'x',
  '.ipynb_checkpoints/a.ipynb': 'x',
  '.seedsweep/lock': 'x',
  '.DS_Store': 'x',
};
const code = [
  '.gitignore',
  'keep.log',
  'lib/.gitignore',
  'lib/b.log',
  'lib/model.py',
  'lib/top.txt',
  'run.sh',
  'train.py',
];

describe('the files that are code', () => {
  test('are the same with git and without, whatever the .gitignore files say', async () => {
    await using plain = await folderWith(project);
    await using repository = await folderWith(project);
    await using fresh = await folderWith(project);
    commitAll(repository.path);
    git(fresh.path, 'init', '-q');
    for (const folder of [plain, repository, fresh]) expect(await pathsOf(folder.path)).toEqual(code);
    expect(await hashOfFolder(repository.path)).toBe(await hashOfFolder(plain.path));
  });

  test('are those below the folder alone, and what git was not yet told of; what was deleted is none', async () => {
    await using folder = await folderWith({
      'a/train.py': '',
      'a/gone.py': '',
      'b/other.py': '',
      '.gitignore': '*.tmp',
    });
    commitAll(folder.path);
    await fill(folder.path, { 'a/new.py': '', 'a/x.tmp': '' });
    await rm(join(folder.path, 'a/gone.py'));
    expect(await pathsOf(join(folder.path, 'a'))).toEqual(['new.py', 'train.py']);
  });

  test('are found in a folder that the repository around it ignores', async () => {
    await using folder = await folderWith({ '.gitignore': 'scratch/', 'scratch/train.py': '', 'scratch/lib/a.py': '' });
    commitAll(folder.path);
    expect(await pathsOf(join(folder.path, 'scratch'))).toEqual(['lib/a.py', 'train.py']);
  });

  test('include those of repositories inside, by their own rules', async () => {
    await using folder = await folderWith({ 'train.py': '', 'vendor/lib/a.py': '', 'vendor/lib/.gitignore': 'out' });
    const inner = join(folder.path, 'vendor/lib');
    commitAll(inner);
    git(folder.path, 'init', '-q');
    git(folder.path, 'add', 'train.py');
    await fill(inner, { out: 'x', 'b.py': '' });
    const expected = ['train.py', 'vendor/lib/.gitignore', 'vendor/lib/a.py', 'vendor/lib/b.py'];
    expect(await pathsOf(folder.path)).toEqual(expected);
    // As a submodule, and as one that was not checked out.
    git(folder.path, 'add', 'vendor/lib');
    expect(await pathsOf(folder.path)).toEqual(expected);
    await rm(inner, { recursive: true });
    await fill(folder.path, { 'vendor/lib/__pycache__/x': '' });
    expect(await pathsOf(folder.path)).toEqual(['train.py']);
  });

  test('are neither sweep files nor what the caller names', async () => {
    await using folder = await folderWith({
      'train.py': '',
      'sweep.yaml': 'trainer: { command: python train.py }\nseeds: 3\n',
      'broken.yml': 'seeds: 3\ntrainer: x\ngrid: { a: [1\n',
      'sweep.json': '{"seeds": 1, "trainer": "x"}',
      'settings.yaml': 'model:\n  trainer: x\n  seeds: 3\n',
      'list.yaml': '- trainer: x\n- seeds: 3\n',
      'seeds.txt': 'trainer: x\nseeds: 3\n',
      'out-1.csv': '',
      'out-2.csv': '',
      'out.csv': '',
      'runs/metrics.csv': '',
      'lib/runs/a.py': '',
      'a[1]*.csv': '',
      'a1x.csv': '',
    });
    expect(await pathsOf(folder.path, { exclude: ['runs', 'out-${seed}.csv', 'a[1]*.csv', '#', '!train.py'] })).toEqual(
      [...['a1x.csv', 'lib/runs/a.py', 'list.yaml', 'out.csv', 'seeds.txt', 'settings.yaml', 'train.py']],
    );
  });

  test('stand in for links to them, and links that lead to nothing do not count', async () => {
    await using folder = await folderWith({
      'lib/a.py': 'a',
      'lib/.gitignore': 'data',
      'lib/data/x': 'x',
      'lib/tool': { run: 'tool' },
      'tool.sh': { link: 'lib/tool' },
      alias: { link: 'lib' },
      'deep/er': { link: '../alias' },
      dangling: { link: 'lib/nothing' },
      self: { link: 'self' },
    });
    const files = await listCode(folder.path);
    const expected = ['.gitignore', 'a.py', 'tool'].flatMap((name) =>
      ['alias', 'deep/er', 'lib'].map((at) => `${at}/${name}`),
    );
    expect(files.map(({ path }) => path)).toEqual([...expected, 'tool.sh'].sort());
    expect(files.find(({ path }) => path === 'tool.sh')).toMatchObject({ executable: true, bytes: 4 });
    commitAll(folder.path);
    expect(await hashOfFolder(folder.path)).toBe(await hashCode(files));
  });

  test.each([
    ['outside', { link: '../elsewhere' }],
    ['by an absolute path', { link: '/etc/hostname' }],
    ['to nothing outside', { link: '/nothing/there' }],
    ['to the folder above', { link: '..' }],
  ])('may not be links that lead %s', async (_name, link) => {
    await using around = await folderWith({ elsewhere: 'secret', 'code/lib/away': link, 'code/a.py': '' });
    await expect(listCode(join(around.path, 'code', 'lib'))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/^away in .* is a link that leads out of it/) as string,
    });
    // In git, too; and through another link that stays inside.
    commitAll(join(around.path, 'code'));
    await fill(around.path, { 'code/lib/again': { link: 'away' } });
    await expect(listCode(join(around.path, 'code', 'lib'))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('may not hold a link to a folder that holds it', async () => {
    await using folder = await folderWith({ 'a.py': '', 'lib/loop': { link: '..' } });
    await expect(listCode(folder.path)).rejects.toThrow('lib/loop');
  });

  test('may not be too many, or too large; what is largest is named, and not read', async () => {
    await using large = await folderWith({ 'train.py': '', 'data/a/x.bin': '', 'data/b.bin': '', 'model.pt': '' });
    for (const name of ['data/a/x.bin', 'data/b.bin', 'model.pt'])
      await truncate(join(large.path, name), maxCodeBytes / 2 - 100);
    await expect(listCode(large.path)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(
        /4 files and 96\.0 MiB; .*data\/ \(2 files, 64\.0 MiB\), model\.pt \(1 file, 32\.0/,
      ) as string,
      remedy: expect.stringContaining('.gitignore') as string,
    });
    await fill(large.path, { '.gitignore': 'model.pt' });
    expect(await pathsOf(large.path)).toHaveLength(4);

    await using many = await folderWith({ 'a/b/0': '' });
    execFileSync('sh', ['-c', `seq ${maxCodeFiles} | xargs touch`], { cwd: join(many.path, 'a/b') });
    await expect(listCode(many.path)).rejects.toThrow(/2,001 files and .*Most of it: a\/ \(2,001 files/);
  });

  test('have names that are text', async () => {
    await using folder = await folderWith({ 'a.py': '' });
    execFileSync('sh', ['-c', String.raw`touch "$(printf 'b\377')"`], { cwd: folder.path });
    await expect(listCode(folder.path)).rejects.toThrow('not UTF-8');
  });

  test('are looked for in a folder', async () => {
    await using folder = await folderWith({ 'a.py': '' });
    for (const name of ['a.py', 'nothing']) {
      await expect(listCode(join(folder.path, name))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
  });
});
