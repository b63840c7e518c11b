import type { Dataset, Pictures } from '../dataset.js';
import { type NumberArray, rowSize, rowsOf } from './number-array.js';
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

/** How many of `count` are for testing. */
export function testCount(count: number, { testShare = TEST_SHARE }: Pick<OwnFormat, 'testShare'>): number {
  return Math.min(count - 1, Math.max(1, Math.round(count * testShare)));
}

/**
 * Two parts from one: the last rows are for testing.
 *
 * @param name what messages call the whole
 * @throws SeedsweepError DATASET_CORRUPT when a class would be in the part for testing alone
 */
export function split({ images, labels }: Labelled, format: OwnFormat, name: string) {
  const [count = 0] = images.shape;
  requireAsMany({ images, labels }, name);
  if (count < 2)
    throw unusable(`${name} has ${count} pictures; there must be some to train and some to test on.`, more);
  const from = count - testCount(count, format);
  const part = (first: number, end: number) => ({
    images: rowsOf(images, first, end),
    labels: rowsOf(labels, first, end),
  });
  const parts = { train: part(0, from), test: part(from, count) };
  const trained = new Set(toLabels(parts.train.labels, name).labels);
  const strange = toLabels(parts.test.labels, name).labels.find((label) => !trained.has(label));
  if (strange === undefined) return parts;
  throw unusable(
    `${name}: class ${strange} is among the last ${count - from} pictures, which are for testing, and nowhere else.`,
    'Shuffle the pictures, or save the parts apart: x_train, y_train, x_test and y_test.',
  );
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
  const [train, test] = [parts.train, parts.test].map(({ images }) => shapeOf(images, format, name)) as [Shape, Shape];
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
    return { count: own.length, shape: train, classes, pixels: arrays[index]!, labels: own };
  };
  const dataset = { train: pictures(0), test: pictures(1) };
  return { dataset, notes: note === undefined ? [] : [`${name}: ${note}.`] };
}

type Shape = Pictures['shape'];

const more = 'Save more pictures.';
const mend = 'Mend the labels, or `classes`.';

/** Height, width and channels of the pictures in an array. */
function shapeOf(images: NumberArray, { shape: wanted }: OwnFormat, name: string): Shape {
  const [, height, width, channels = 1, ...rest] = images.shape;
  const size = rowSize(images);
  const is = images.shape.join('×');
  if (wanted) {
    if (wanted[0] * wanted[1] * wanted[2] === size && (images.shape.length === 2 || size === 0)) return wanted;
    if (height === wanted[0] && width === wanted[1] && channels === wanted[2] && rest.length === 0) return wanted;
    throw unusable(
      `${name} has pictures of ${is}, which are not ${wanted.join('×')} each.`,
      'Mend `shape`, or leave it out.',
    );
  }
  if (height !== undefined && width !== undefined && rest.length === 0 && size > 0) return [height, width, channels];
  const side = Math.sqrt(size);
  if (images.shape.length === 2 && Number.isInteger(side) && side > 0) return [side, side, 1];
  throw unusable(
    `${name} has pictures of ${is}.`,
    'Say what they are: shape: [28, 28, 1], height, width and channels.',
  );
}

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
