import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chw,
  eachPixel,
  hwc,
  rowOf,
  sizeOf,
  storedShape,
  windowed,
} from '../../../../../worker/engines/compiled/layout.js';

const small = fc.integer({ min: 1, max: 4 });

test('every layout of rows gives each pixel of each channel a row of its own', () => {
  fc.assert(
    fc.property(small, small, small, small, small, small, (batch, windows, across, channels, a, b) => {
      const shape = [batch, windows * a, across * b, channels] as const;
      for (const layout of [hwc, chw, windowed(a, b)]) {
        const stored = storedShape(layout, shape);
        expect(sizeOf(stored)).toBe(sizeOf(shape));
        expect(stored.at(-1)).toBe(batch);
        const rows = new Set<number>();
        eachPixel(shape, (y, x, channel) => rows.add(rowOf(layout, shape)(y, x, channel)));
        expect([...rows].sort((p, q) => p - q)).toEqual(Array.from({ length: sizeOf(shape) / batch }, (_, row) => row));
      }
    }),
  );
});

test('the pixels of a window lie side by side along the outermost axis', () => {
  const shape = [3, 4, 6, 2] as const;
  const row = rowOf(windowed(2, 3), shape);
  const perPixel = (2 * 4 * 6) / 6;
  const [first, right, below] = [row(2, 3, 1), row(2, 4, 1), row(3, 3, 1)];
  expect(right - first).toBe(perPixel);
  expect(below - first).toBe(3 * perPixel);
});
