import { readFile } from 'node:fs/promises';
import { isMap, parseDocument } from 'yaml';
import { maxSweepFileBytes } from '../../common/limits.js';
import type { CodeFile } from './content-hash.js';

/**
 * Whether a file is YAML or JSON with the keys `trainer` and `seeds` at its top: it says what to run, and editing it does
 * not change what is run. Rejects when it cannot be read.
 */
export async function isSweepFile({ path, source, bytes }: Omit<CodeFile, 'executable'>): Promise<boolean> {
  if (!/\.(ya?ml|json)$/i.test(path) || bytes > maxSweepFileBytes) return false;
  const text = await readFile(source, 'utf8');
  // Reading a file whole is slow, and most say neither.
  if (!text.includes('trainer') || !text.includes('seeds')) return false;
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  return isMap(contents) && contents.has('trainer') && contents.has('seeds');
}
