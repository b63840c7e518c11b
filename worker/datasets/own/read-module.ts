import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { SeedsweepError } from '../../../common/errors.js';
import { canonicalJson } from '../../../common/ids.js';
import { runFile } from '../../trainers/own/load-file.js';
import { describeThrown } from '../../trainers/own/own-errors.js';
import type { Dataset, Pictures } from '../dataset.js';
import { arrange, type Labelled, type Read } from './arrange.js';
import type { Numbers } from './number-array.js';
import type { OwnFormat } from './own-dataset.js';
import { unusable } from './unusable.js';

/** A part of the dataset, as a module returns it. */
interface Returned {
  /** Height, width, channels. */
  readonly shape?: unknown;
  /** One picture after another: bytes, or floats from 0 to 1. */
  readonly pixels?: unknown;
  readonly labels?: unknown;
  /** What labels mean; their number is that of the classes. */
  readonly classNames?: unknown;
}

/**
 * What a module of one's own returns: it exports, by default, a function without arguments that gives
 * `{ train, test }`, each `{ shape, pixels, labels }`, or a promise of that.
 *
 * @param folder the sweep file's folder, absolute
 * @throws SeedsweepError INVALID_INPUT when it cannot be run, DATASET_CORRUPT when it returns something else
 */
export async function readModule(folder: string, file: string, format: OwnFormat): Promise<Read> {
  const own = { directory: await realpath(folder), file };
  const { default: exported } = await runFile(own);
  if (typeof exported !== 'function') {
    throw unusable(
      `${file} exports no function.`,
      'Write: export default async function () { return { train, test }; }',
    );
  }
  const make = exported as () => unknown;
  const returned = await Promise.resolve()
    .then(make)
    .catch((error: unknown) => {
      throw error instanceof SeedsweepError ? error : describeThrown('INVALID_INPUT', error, own);
    });
  const parts = (typeof returned === 'object' && returned !== null ? returned : {}) as Record<string, unknown>;
  const train = partOf(parts['train'], `${file}: train`);
  const test = partOf(parts['test'], `${file}: test`);
  const classes = train.classes ?? test.classes;
  return arrange({ train, test }, { ...(classes !== undefined && { classes }), ...format }, file);
}

/** Of the pictures themselves, 64 hexadecimal digits: what made them does not matter. */
export function contentHash({ train, test }: Dataset): string {
  const sum = createHash('sha256');
  for (const { count, shape, classes, pixels, labels } of [train, test] satisfies Pictures[]) {
    sum.update(canonicalJson({ count, shape, classes })).update(pixels).update(labels);
  }
  return sum.digest('hex');
}

function partOf(part: unknown, name: string): Labelled & { readonly classes?: number } {
  const { shape, pixels, labels, classNames } = (typeof part === 'object' && part !== null ? part : {}) as Returned;
  const remedy = 'Return { train, test }, each { shape: [height, width, channels], pixels, labels }.';
  if (!isShape(shape)) throw unusable(`${name} has no shape of three whole numbers.`, remedy);
  const [images, texts] = [numbersOf(pixels), numbersOf(labels)];
  if (!images) throw unusable(`${name} has no pixels.`, remedy);
  if (!texts) throw unusable(`${name} has no labels.`, remedy);
  const size = shape[0] * shape[1] * shape[2];
  if (images.length % size !== 0) {
    throw unusable(`${name} has ${images.length} pixels, and not whole pictures of ${shape.join('×')}.`, remedy);
  }
  const isFloat = pixels instanceof Float32Array || pixels instanceof Float64Array || !images.every(Number.isInteger);
  return {
    images: { shape: [images.length / size, ...shape], kind: isFloat ? 'float' : 'integer', data: images },
    labels: { shape: [texts.length], kind: 'integer', data: texts },
    ...(Array.isArray(classNames) && { classes: classNames.length }),
  };
}

function isShape(shape: unknown): shape is readonly [number, number, number] {
  return Array.isArray(shape) && shape.length === 3 && shape.every((each) => Number.isInteger(each) && each > 0);
}

function numbersOf(value: unknown): Numbers | undefined {
  if (Array.isArray(value)) return Float64Array.from(value as number[], Number);
  const isNumbers = ArrayBuffer.isView(value) && !(value instanceof DataView);
  if (!isNumbers || value instanceof BigInt64Array || value instanceof BigUint64Array) return undefined;
  return value instanceof Uint8ClampedArray ? Uint8Array.from(value) : (value as Numbers);
}
