import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import type { Complaint, Path, Place } from './fault-list.js';
import { maxAliases, maxDepth, maxSweepValues } from './limits.js';
import { subject } from './words.js';
import { keyText } from './yaml-place.js';

/** Thrown to stop reading a file that grows without end; the complaint is already made. */
class TooMuch extends Error {}

const lessRepetition = 'Write less by repetition: use `grid`, or split the sweep into several files.';

interface Reading {
  readonly complain: (complaint: Complaint & { place: Place }) => void;
  readonly targets: Map<Node, Node>;
  readonly placeOf: (node: Node) => Place;
  readonly anchors: Map<string, Node>;
  /** Nodes being read at the moment, so that an alias within its own anchor is noticed. */
  readonly open: Set<Node>;
  values: number;
  aliases: number;
  /** How many aliases deep. */
  following: number;
}

/**
 * The plain data of `root`: maps without duplicate, computed or dangerous keys, lists and scalars. What cannot be used
 * is left out and complained about. Fills `targets` with the node each alias
 * stands for.
 */
export function readValues(root: Node | null, context: Pick<Reading, 'complain' | 'targets' | 'placeOf'>): unknown {
  const reading: Reading = { ...context, anchors: new Map(), open: new Set(), values: 0, aliases: 0, following: 0 };
  try {
    return readNode(root, [], reading);
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
}

function readNode(node: Node | null | undefined, path: Path, reading: Reading): unknown {
  if (++reading.values > maxSweepValues) {
    stop(
      node,
      reading,
      `With its aliases followed, the file holds more than ${maxSweepValues} values.`,
      lessRepetition,
    );
  }
  if (path.length > maxDepth)
    stop(node, reading, `The file is nested more than ${maxDepth} levels deep.`, 'Remove the surplus brackets.');
  if (node === null || node === undefined) return null;
  if (isAlias(node)) return readAlias(node, path, reading);
  // An anchor counts where it is written, not again where an alias repeats it.
  if (reading.following === 0 && 'anchor' in node && node.anchor !== undefined) reading.anchors.set(node.anchor, node);
  if (isScalar(node)) return node.value;
  reading.open.add(node);
  try {
    if (isMap<Node, Node | null>(node)) return readMap(node, path, reading);
    if (isSeq<Node>(node)) return node.items.map((item, index) => readNode(item, [...path, index], reading));
    return null;
  } finally {
    reading.open.delete(node);
  }
}

function readAlias(node: Node & { source: string }, path: Path, reading: Reading): unknown {
  const target = reading.targets.get(node) ?? reading.anchors.get(node.source);
  if (++reading.aliases > maxAliases)
    stop(node, reading, `The file has more than ${maxAliases} aliases.`, lessRepetition);
  if (target === undefined || reading.open.has(target)) {
    reading.complain({
      path,
      place: reading.placeOf(node),
      value: `*${node.source}`,
      message: target ? `\`*${node.source}\` stands within itself.` : `\`*${node.source}\` stands for nothing.`,
      remedy: target
        ? 'Write the value out.'
        : `Mark the value it should repeat with &${node.source}, further up, or put quotes around it.`,
    });
    return undefined;
  }
  reading.targets.set(node, target);
  reading.following++;
  const value = readNode(target, path, reading);
  reading.following--;
  return value;
}

function readMap(map: YAMLMap<Node, Node | null>, path: Path, reading: Reading): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? keyText(key.value) : undefined;
    if (name === undefined) {
      reading.complain({
        path,
        place: reading.placeOf(key),
        message: `${subject(path)} has a key that is not a plain word.`,
        remedy: 'Write keys as words: `key: value`.',
      });
    } else if (name === '<<') {
      reading.complain({
        path: [...path, name],
        place: reading.placeOf(key),
        message: 'Merge keys (<<) are not part of YAML 1.2.',
        remedy: 'Write the keys out, or put what all settings share under `train`.',
      });
    } else if (name === '__proto__') {
      reading.complain({
        path: [...path, name],
        place: reading.placeOf(key),
        message: `\`__proto__\` is not a key of ${path.length === 0 ? 'a sweep file' : subject(path)}.`,
        remedy: 'Remove it.',
      });
    } else if (Object.hasOwn(result, name)) {
      reading.complain({
        path: [...path, name],
        place: reading.placeOf(key),
        message: `${subject([...path, name])} is written twice in the same map.`,
        remedy: 'Keep one of the two.',
      });
    } else {
      result[name] = readNode(value, [...path, name], reading);
    }
  }
  return result;
}

function stop(node: Node | null | undefined, { complain, placeOf }: Reading, message: string, remedy: string): never {
  const place = node ? placeOf(node) : { line: 1, column: 1, length: 1 };
  complain({ path: [], place, message, remedy });
  throw new TooMuch(message);
}
