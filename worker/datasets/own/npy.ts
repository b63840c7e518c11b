import type { NumberArray, Numbers } from './number-array.js';
import { unusable } from './unusable.js';

type Reader = (bytes: Uint8Array<ArrayBuffer>) => Numbers;

const numbers: Readonly<Record<string, readonly [NumberArray['kind'], Reader]>> = {
  b1: ['boolean', (bytes) => bytes],
  u1: ['integer', (bytes) => bytes],
  i1: ['integer', ({ buffer }) => new Int8Array(buffer)],
  u2: ['integer', ({ buffer }) => new Uint16Array(buffer)],
  i2: ['integer', ({ buffer }) => new Int16Array(buffer)],
  u4: ['integer', ({ buffer }) => new Uint32Array(buffer)],
  i4: ['integer', ({ buffer }) => new Int32Array(buffer)],
  u8: ['integer', ({ buffer }) => Float64Array.from(new BigUint64Array(buffer), Number)],
  i8: ['integer', ({ buffer }) => Float64Array.from(new BigInt64Array(buffer), Number)],
  f2: ['float', ({ buffer }) => Float32Array.from(new Uint16Array(buffer), halfFloat)],
  f4: ['float', ({ buffer }) => new Float32Array(buffer)],
  f8: ['float', ({ buffer }) => new Float64Array(buffer)],
};

/**
 * Parses NumPy's `.npy` format, versions 1 to 3: whole numbers up to 64 bits, floats up to 64 bits and booleans, in either
 * byte order and either order of dimensions. Whole numbers beyond 2⁵³ are rounded.
 *
 * @param name what messages call the array
 * @throws SeedsweepError DATASET_CORRUPT
 */
export function parseNpy(file: Uint8Array, name: string): NumberArray {
  const { header, start } = headerOf(file, name);
  const field = (pattern: RegExp) => pattern.exec(header)?.[1];
  const type = field(/'descr'\s*:\s*['"]([^'"]*)['"]/);
  const order = field(/'fortran_order'\s*:\s*(True|False)/);
  const lengths = field(/'shape'\s*:\s*\(([^)]*)\)/);
  const [, endian = '', code = ''] = /^([<>|=]?)(\w+)$/.exec(type ?? '') ?? [];
  if (code === 'O') {
    throw unusable(
      `${name} holds Python objects, which reading would run.`,
      'Save it as an array of numbers, without dtype=object.',
    );
  }
  const [kind, read] = numbers[code] ?? [];
  if (kind === undefined || read === undefined) {
    const what = type ?? field(/'descr'\s*:\s*(\[.*?\])/) ?? 'nothing known';
    throw unusable(`${name} holds ${what}, and no plain numbers.`, 'Save it as uint8, another integer, or a float.');
  }
  const shape = (lengths ?? '').split(',').flatMap((text) => (text.trim() === '' ? [] : [Number.parseInt(text, 10)]));
  if (lengths === undefined || order === undefined || shape.some((length) => !Number.isSafeInteger(length))) {
    throw unusable(`${name} has an .npy header that cannot be read.`, 'Save it again with numpy.save or numpy.savez.');
  }
  const width = Number(code.slice(1));
  const size = shape.reduce((product, length) => product * length, width);
  if (file.length - start !== size) {
    throw unusable(
      `${name} announces ${size} bytes, and ${file.length - start} follow.`,
      'Save it again with numpy.save or numpy.savez.',
    );
  }
  // A copy, for numbers must be aligned.
  const bytes = Uint8Array.from(file.subarray(start));
  if (endian === '>') swapBytes(bytes, width);
  const data = read(bytes);
  return { shape, kind, data: order === 'True' ? lastFastest(data, shape) : data };
}

/** The text of the header, a Python dictionary, and where the numbers start. */
function headerOf(file: Uint8Array, name: string): { readonly header: string; readonly start: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isNpy = file.length >= 12 && view.getUint8(0) === 0x93 && Buffer.from(file.subarray(1, 6)).equals(magic);
  const version = isNpy ? view.getUint8(6) : 0;
  if (version < 1 || version > 3) {
    throw unusable(`${name} is no .npy array.`, 'Save it with numpy.save or numpy.savez.');
  }
  const [length, from] = version === 1 ? [view.getUint16(8, true), 10] : [view.getUint32(8, true), 12];
  return { header: Buffer.from(file.subarray(from, from + length)).toString('utf8'), start: from + length };
}

const magic = Buffer.from('NUMPY');

function swapBytes(bytes: Uint8Array<ArrayBuffer>, width: number): void {
  const buffer = Buffer.from(bytes.buffer);
  if (width === 2) buffer.swap16();
  if (width === 4) buffer.swap32();
  if (width === 8) buffer.swap64();
}

/** From the order in which the first dimension varies fastest. */
function lastFastest(data: Numbers, shape: readonly number[]): Numbers {
  const to = data.slice();
  const index = shape.map(() => 0);
  const steps = shape.map((_, dimension) =>
    shape.slice(dimension + 1).reduce((product, length) => product * length, 1),
  );
  let target = 0;
  for (let from = 0; from < data.length; from++) {
    to[target] = data[from]!;
    for (let dimension = 0; dimension < shape.length; dimension++) {
      index[dimension]!++;
      target += steps[dimension]!;
      if (index[dimension]! < shape[dimension]!) break;
      target -= steps[dimension]! * shape[dimension]!;
      index[dimension] = 0;
    }
  }
  return to;
}

/** IEEE 754 binary16. */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
