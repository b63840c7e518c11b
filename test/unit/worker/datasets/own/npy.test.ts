import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNpy } from '../../../../../worker/datasets/own/npy.js';
import { parseNpz } from '../../../../../worker/datasets/own/npz.js';
import { bytesFile, npyFile, npzFile, tinyArrays } from '../../support/npy.js';

type Write = (view: DataView, at: number, value: number, little: boolean) => void;
const types: Readonly<
  Record<string, { readonly width: number; readonly write: Write; readonly numbers: fc.Arbitrary<number> }>
> = {
  u1: { width: 1, write: (view, at, value) => view.setUint8(at, value), numbers: fc.integer({ min: 0, max: 255 }) },
  i1: { width: 1, write: (view, at, value) => view.setInt8(at, value), numbers: fc.integer({ min: -128, max: 127 }) },
  u2: { width: 2, write: (view, ...rest) => view.setUint16(...rest), numbers: fc.integer({ min: 0, max: 65_535 }) },
  i2: {
    width: 2,
    write: (view, ...rest) => view.setInt16(...rest),
    numbers: fc.integer({ min: -32_768, max: 32_767 }),
  },
  u4: {
    width: 4,
    write: (view, ...rest) => view.setUint32(...rest),
    numbers: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  },
  i4: { width: 4, write: (view, ...rest) => view.setInt32(...rest), numbers: fc.integer() },
  u8: {
    width: 8,
    write: (view, at, value, little) => view.setBigUint64(at, BigInt(value), little),
    numbers: fc.maxSafeNat(),
  },
  i8: {
    width: 8,
    write: (view, at, value, little) => view.setBigInt64(at, BigInt(value), little),
    numbers: fc.maxSafeInteger(),
  },
  f4: { width: 4, write: (view, ...rest) => view.setFloat32(...rest), numbers: fc.float().filter(isNoZero) },
  f8: { width: 8, write: (view, ...rest) => view.setFloat64(...rest), numbers: fc.double().filter(isNoZero) },
};

/** −0 is written as 0 by nobody and equal to it for everybody but vitest. */
function isNoZero(value: number): boolean {
  return !Object.is(value, -0);
}

const shapes = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 });
const size = (shape: readonly number[]) => shape.reduce((product, length) => product * length, 1);

const cases = fc.constantFrom(...Object.keys(types)).chain((code) =>
  shapes.chain((shape) =>
    fc.record({
      code: fc.constant(code),
      shape: fc.constant(shape),
      values: fc.array(types[code]!.numbers, { minLength: size(shape), maxLength: size(shape) }),
      little: fc.boolean(),
      fortran: fc.boolean(),
    }),
  ),
);

/** The place in Fortran's order of what lies at `index` in C's. */
function fortranPlace(index: number, shape: readonly number[]): number {
  let [rest, place, step] = [index, 0, size(shape)];
  for (let dimension = shape.length - 1; dimension >= 0; dimension--) {
    const length = shape[dimension]!;
    step /= length;
    place += (rest % length) * step;
    rest = Math.floor(rest / length);
  }
  return place;
}

describe('parseNpy', () => {
  it('reads what was written, in every type, byte order and order of dimensions', () => {
    fc.assert(
      fc.property(cases, ({ code, shape, values, little, fortran }) => {
        const { width, write } = types[code]!;
        const bytes = new Uint8Array(values.length * width);
        const view = new DataView(bytes.buffer);
        values.forEach((value, index) =>
          write(view, (fortran ? fortranPlace(index, shape) : index) * width, value, little),
        );
        const endian = width === 1 ? '|' : little ? '<' : '>';
        const array = parseNpy(npyFile(`${endian}${code}`, shape, bytes, fortran), 'a');
        expect([...array.data]).toEqual(values);
        expect(array.shape).toEqual(shape);
      }),
      { numRuns: 300 },
    );
  });

  it('throws nothing but errors for people, whatever the bytes are', () => {
    const whole = npyFile('<u2', [2, 3], new Uint8Array(12));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, end) => {
        const damaged = Uint8Array.from(whole.subarray(0, end));
        if (at < end) damaged[at] = byte;
        try {
          parseNpy(damaged, 'a');
        } catch (error) {
          expect(error).toMatchObject({ code: 'DATASET_CORRUPT', remedy: expect.any(String) as string });
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['pickled objects', npyFile('|O', [2], new Uint8Array(8)), 'Python objects'],
    ['text', npyFile('<U5', [2], new Uint8Array(40)), 'holds <U5, and no plain numbers'],
    ['records', npyFile("[('a', '<i4'), ('b', '<f4')]", [2], new Uint8Array(16)), 'no plain numbers'],
    ['complex numbers', npyFile('<c8', [2], new Uint8Array(16)), 'no plain numbers'],
    ['a file that is cut off', bytesFile([4, 4], new Uint8Array(10)), 'announces 16 bytes, and 10 follow'],
    ['another file', Buffer.from('label,a,b\n1,2,3\n'), 'no .npy array'],
  ])('refuses %s', (_, file, message) => {
    expect(() => parseNpy(file, 'x.npy')).toThrow(message);
  });

  it('reads floats of 16 bits', () => {
    const bytes = new Uint8Array(Uint16Array.of(0x3c00, 0xb800, 0x0001, 0x7bff, 0x7c00).buffer);
    expect([...parseNpy(npyFile('<f2', [5], bytes), 'a').data]).toEqual([
      1,
      -0.5,
      Math.fround(2 ** -24),
      65_504,
      Infinity,
    ]);
  });
});

describe('parseNpz', () => {
  const file = npzFile(tinyArrays());

  it('finds a damaged byte anywhere in the arrays', () => {
    const intact = [...parseNpz(file, 'a.npz')].flatMap(([, { data }]) => [...data]);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = Uint8Array.from(file);
        damaged[at]! ^= flip;
        let found;
        try {
          found = [...parseNpz(damaged, 'a.npz')];
        } catch (error) {
          expect(error).toMatchObject({ code: 'DATASET_CORRUPT' });
          return;
        }
        // What is damaged may be a name, a time or a comment; arrays under their names are right.
        if (found.length === 4) expect(found.flatMap(([, { data }]) => [...data])).toEqual(intact);
      }),
      { numRuns: 500 },
    );
  });

  it('says that half a file is damaged', () => {
    expect(() => parseNpz(file.subarray(0, file.length / 2), 'a.npz')).toThrow(
      'a.npz is no zip file, or a damaged one',
    );
  });
});

const hasNumpy = (() => {
  try {
    execFileSync('python3', ['-c', 'import numpy'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.runIf(hasNumpy)('with NumPy', () => {
  it.each(['savez', 'savez_compressed'])('reads what numpy.%s writes', (save) => {
    const folder = mkdtempSync(join(tmpdir(), 'seedsweep-numpy-'));
    try {
      const path = join(folder, 'a.npz');
      const code = `
import numpy as np
a = np.arange(24).reshape(2, 3, 4)
np.${save}(${JSON.stringify(path)}, i=a, f=np.asfortranarray(a.astype(np.float32)), b=a.astype('>i2'), h=(a / 8).astype(np.float16), t=a > 11)`;
      execFileSync('python3', ['-c', code]);
      const arrays = parseNpz(readFileSync(path), 'a.npz');
      const counting = Array.from({ length: 24 }, (_, index) => index);
      for (const name of ['i', 'f', 'b']) expect([...arrays.get(name)!.data]).toEqual(counting);
      expect([...arrays.get('h')!.data]).toEqual(counting.map((value) => value / 8));
      expect([...arrays.get('t')!.data]).toEqual(counting.map((value) => Number(value > 11)));
      expect(arrays.get('t')).toMatchObject({ kind: 'boolean', shape: [2, 3, 4] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
