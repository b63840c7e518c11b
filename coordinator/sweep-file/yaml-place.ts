import { isAlias, isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { Path } from './fault-list.js';

/** A key and its value, or an item of a list, in the text. */
export interface Found {
  readonly key?: Node;
  readonly value: Node | null;
}

/** Follows `path` from `root`, through the aliases in `targets`; undefined where the text ends before the path. */
export function follow(root: Node | null, path: Path, targets: ReadonlyMap<Node, Node>): Found | undefined {
  let found: Found = { value: root };
  for (const part of path) {
    const node = found.value && isAlias(found.value) ? targets.get(found.value) : found.value;
    let next: Found | undefined;
    if (isMap<Node, Node | null>(node)) {
      // The first of several equal keys is the one that counts.
      const pair = node.items.find(({ key }) => isScalar(key) && keyText(key.value) === String(part));
      if (pair) next = { key: pair.key, value: pair.value };
    } else if (isSeq<Node>(node) && typeof part === 'number') {
      const item = node.items[part];
      if (item) next = { value: item };
    }
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}

/** Start and end offsets of what to underline. */
export function extent({ key, value }: Found, target: 'key' | 'value'): [number, number] {
  const spread = isCollection(value) && value.flow !== true;
  const empty = !value?.range || value.range[0] === value.range[1];
  // A nested block begins on a later line; its key is what a reader looks for.
  const node = key?.range && (target === 'key' || spread || empty) ? key : value;
  const [start, end] = node?.range ?? [0, 1];
  return isCollection(node) ? [start, start + 1] : [start, end];
}

/** The text of a map key: 100 and "100" are the same key. */
export function keyText(key: unknown): string {
  return String(key);
}
