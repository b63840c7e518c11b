import { printable } from '../../common/printable.js';
import type { Path } from './fault-list.js';

const shownCharacters = 60;

/** A value the way a sweep file would write it, on one line, shortened. */
export function show(value: unknown): string {
  const text = printable(flow(value, 0));
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters - 1)}…` : text;
}

function flow(value: unknown, depth: number): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing';
  // What lies deeper or further would be cut off anyway.
  if (depth > 4) return '…';
  if (Array.isArray(value)) {
    return `[${value
      .slice(0, shownCharacters)
      .map((part) => flow(part, depth + 1))
      .join(', ')}]`;
  }
  const entries = Object.entries(value).slice(0, shownCharacters);
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, part]) => `${key}: ${flow(part, depth + 1)}`).join(', ')} }`;
}

/** What a complaint calls the value at `path`: `` `seeds` `` or ``item 2 of `seeds` ``. */
export function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return `\`${printable(last)}\``;
  const list = path.findLast((part) => typeof part === 'string');
  return `Item ${last + 1} of \`${list === undefined ? 'the file' : printable(list)}\``;
}

/** The one of `known` that `text` most likely stands for; undefined when none is close. */
export function closest(text: string, known: readonly string[]): string | undefined {
  if (text.length > shownCharacters) return undefined;
  const plain = simplify(text);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(plain.length * 0.4)) + 1;
  for (const word of known) {
    const distance = editDistance(plain, simplify(word));
    if (distance < bestDistance) [best, bestDistance] = [word, distance];
  }
  return best;
}

function simplify(text: string): string {
  return text.toLowerCase().replace(/[-_\s]/g, '');
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b` (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(current[column]! + 1, next[column - 1]! + 1, current[column - 1]! + changed);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, previous[column - 2]! + 1);
      next.push(cost);
    }
    [previous, current] = [current, next];
  }
  return current[b.length]!;
}
