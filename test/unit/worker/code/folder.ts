import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../../support/nats.js';

/** A file's content; `run`: executable; `link`: a link to there. */
export type Content = string | { readonly run: string } | { readonly link: string };

/** Writes files into a folder, with the folders that they need. */
export async function fill(folder: string, files: Readonly<Record<string, Content>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    if (typeof content === 'string') await writeFile(file, content);
    else if ('link' in content) await symlink(content.link, file);
    else {
      await writeFile(file, content.run);
      await chmod(file, 0o755);
    }
  }
}

/** A folder with these files, gone when disposed. */
export async function folderWith(files: Readonly<Record<string, Content>>) {
  const folder = await temporaryFolder();
  await fill(folder.path, files);
  return folder;
}

/** Runs git in a folder, as somebody. */
export function git(folder: string, ...args: readonly string[]): string {
  const somebody = [
    '-c',
    'user.name=Somebody',
    '-c',
    'user.email=somebody@example.org',
    '-c',
    'init.defaultBranch=main',
  ];
  return execFileSync('git', ['-C', folder, ...somebody, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Makes a folder a git repository, with all that no .gitignore names committed. */
export function commitAll(folder: string): string {
  git(folder, 'init', '-q');
  git(folder, 'add', '--all');
  git(folder, 'commit', '-q', '-m', 'All');
  return git(folder, 'rev-parse', 'HEAD');
}
