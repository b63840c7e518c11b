import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

const MAX_DEPTH = 8;
const MAX_ENTRIES = 20_000;

/**
 * Files below a folder, eight deep at most, whose name matches, sorted by path; `path` itself where it is a file; none where
 * there is nothing. Links are not followed, so that the search ends. Of very large folders, the first 20,000 entries are
 * looked at. Rejects with the system's error for a folder that cannot be read.
 */
export async function findFiles(path: string, name: RegExp): Promise<readonly string[]> {
  const found: string[] = [];
  let entries = 0;
  const visit = async (folder: string, depth: number): Promise<void> => {
    for (const entry of await list(folder)) {
      if (++entries > MAX_ENTRIES) return;
      const inner = join(folder, entry.name);
      if (entry.isDirectory() && depth < MAX_DEPTH) await visit(inner, depth + 1);
      else if (entry.isFile() && name.test(entry.name)) found.push(inner);
    }
  };
  try {
    await visit(path, 1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
  return found.sort();
}

/** A file's folder relative to the one that was searched, with forward slashes; empty for that itself. */
export function folderBelow(root: string, file: string): string {
  return relative(root, join(file, '..')).replaceAll('\\', '/');
}

async function list(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
