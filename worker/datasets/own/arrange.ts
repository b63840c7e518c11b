import type { Dataset, Pictures } from '../dataset.js';
import { channelsLast, type Layout, layoutOf } from './layout.js';
import { type NumberArray, pickRows } from './number-array.js';
import type { OwnFormat } from './own-dataset.js';
import { toBytes } from './to-bytes.js';
import { MOST_CLASSES, toLabels } from './to-labels.js';
import { unusable } from './unusable.js';

/** Pictures and their labels, as they were saved. */
export interface Labelled {
  readonly images: NumberArray;
  readonly labels: NumberArray;
}

/** A dataset, and what is to be said about it, a sentence each. */
export interface Read {
  readonly dataset: Dataset;
  readonly notes: readonly string[];
}

/** Share of the pictures that is tested on where nobody says which. */
export const TEST_SHARE = 1 / 7;

/** How many of `count` are for testing; all but one at most. */
export function testCount(count: number, { testShare = TEST_SHARE }: Pick<OwnFormat, 'testShare'>): number {
  return Math.max(0, Math.min(count - 1, Math.max(1, Math.round(count * testShare))));
}

/**
 * Two parts from one, each in the order of the whole: of each class the last rows are for testing, for files are often
 * sorted by class. A class of one picture is trained on.
 *
 * @param name what messages call the whole
 * @throws SeedsweepError DATASET_CORRUPT when there is nothing to test on
 */
export function split({ images, labels }: Labelled, format: OwnFormat, name: string) {
  requireAsMany({ images, labels }, name);
  const rows = toLabels(labels, name).labels;
  const counts = new Uint32Array(MOST_CLASSES);
  for (const label of rows) counts[label]! += 1;
  const trained = counts.map((count) => count - testCount(count, format));
  const seen = new Uint32Array(MOST_CLASSES);
  const train: number[] = [];
  const test: number[] = [];
  rows.forEach((label, row) => (seen[label]!++ < trained[label]! ? train : test).push(row));
  if (test.length === 0) {
    throw unusable(`${name} has ${rows.length} pictures, and no two of one class.`, more);
  }
  const part = (of: readonly number[]) => ({ images: pickRows(images, of), labels: pickRows(labels, of) });
  return { train: part(train), test: part(test) };
}

/**
 * A dataset of two parts.
 *
 * @param name what messages call it
 * @throws SeedsweepError DATASET_CORRUPT when it is none
 */
export function arrange(
  parts: { readonly train: Labelled; readonly test: Labelled },
  format: OwnFormat,
  name: string,
): Read {
  const layouts = [parts.train, parts.test].map(({ images }) => layoutOf(images, format, name)) as [Layout, Layout];
  const [train, test] = layouts.map(({ shape }) => shape) as [Pictures['shape'], Pictures['shape']];
  if (train.join() !== test.join()) {
    throw unusable(
      `${name}: pictures to train on are ${train.join('×')}, and pictures to test on ${test.join('×')}.`,
      'Make them the same.',
    );
  }
  const { arrays, note } = toBytes([parts.train.images, parts.test.images], name);
  const labels = [parts.train, parts.test].map((part) => {
    requireAsMany(part, name);
    return toLabels(part.labels, name);
  });
  const found = Math.max(...labels.map(({ classes }) => classes));
  const { classes = found } = format;
  if (found > classes)
    throw unusable(`${name} has the label ${found - 1}; of ${classes} classes the last is ${classes - 1}.`, mend);
  const pictures = (index: 0 | 1): Pictures => {
    const own = labels[index]!.labels;
    if (own.length === 0) throw unusable(`${name} has no pictures to ${index === 0 ? 'train' : 'test'} on.`, more);
    const pixels = channelsLast(arrays[index]!, layouts[index]);
    return { count: own.length, shape: train, classes, pixels, labels: own };
  };
  const dataset = { train: pictures(0), test: pictures(1) };
  return { dataset, notes: note === undefined ? [] : [`${name}: ${note}.`] };
}

const more = 'Save more pictures.';
const mend = 'Mend the labels, or `classes`.';

function requireAsMany({ images, labels }: Labelled, name: string): void {
  const [pictures = 0, texts = 0] = [images.shape[0], labels.shape[0]];
  if (pictures !== texts)
    throw unusable(`${name} has ${pictures} pictures and ${texts} labels.`, 'Save a label for each.');
}

/** Names of classes in order, which labels count. Throws DATASET_CORRUPT for too many. */
export function classesOf(names: Iterable<string>, name: string): readonly string[] {
  const classes = [...new Set(names)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  if (classes.length <= MOST_CLASSES) return classes;
  throw unusable(`${name} has ${classes.length} classes; ${MOST_CLASSES} are possible.`, 'Use fewer classes.');
}
