import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestNeighbours, nearestOf } from '../../../../worker/datasets/nearest-neighbours.js';

const breathe = () => Promise.resolve();

test('neighbours are those that sorting all distances gives, the first of two that are as near', async () => {
  const dimensions = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(dimensions, { minLength: 2, maxLength: 20 }), fc.nat(), async (points, chosen) => {
      const count = 1 + (chosen % (points.length - 1));
      const expected = points.map((point) =>
        points
          .map((other, index) => ({
            index,
            squared: other.reduce((sum, value, at) => sum + (value - point[at]!) ** 2, 0),
          }))
          .filter(({ index }) => points[index] !== point)
          .sort((a, b) => a.squared - b.squared || a.index - b.index)
          .slice(0, count),
      );
      const found = await nearestNeighbours(
        points.map((point) => Float32Array.from(point)),
        count,
        breathe,
      );
      expect([...found.indices]).toEqual(expected.flat().map(({ index }) => index));
      expect([...found.distances]).toEqual(expected.flat().map(({ squared }) => Math.sqrt(squared)));
      const nearer = nearestOf(found, 1);
      expect([...nearer.indices]).toEqual(expected.map((near) => near[0]!.index));
      expect(nearer.count).toBe(1);
    }),
  );
});
