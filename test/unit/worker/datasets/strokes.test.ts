import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { datasetFacts } from '../../../../worker/datasets/facts.js';
import { drawPolyline } from '../../../../worker/datasets/pen.js';
import { drawStrokes } from '../../../../worker/datasets/strokes.js';

const { train, test: held } = drawStrokes(datasetFacts.strokes);
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

test('strokes are the same pictures on every machine and in every version', () => {
  expect([train.pixels, train.labels, held.pixels, held.labels].map(hash)).toEqual([
    'c7be03f944a9736e',
    '2c080192e8f203b2',
    'df15a2532c170caa',
    'eadd86126d512840',
  ]);
});

test('strokes have the sizes announced, and every digit as often', () => {
  expect(train).toMatchObject({ count: datasetFacts.strokes.trainImages, shape: [28, 28, 1], classes: 10 });
  expect(train.pixels).toHaveLength(train.count * 28 * 28);
  expect(held.count).toBe(datasetFacts.strokes.testImages);
  for (const { labels, count } of [train, held]) {
    const perDigit = Array.from({ length: 10 }, (_, digit) => labels.filter((label) => label === digit).length);
    expect(perDigit).toEqual(Array.from({ length: 10 }, () => count / 10));
  }
});

test('every picture is one of its own, and has ink', () => {
  const all = [train, held].flatMap(({ pixels, count }) =>
    Array.from({ length: count }, (_, index) => pixels.subarray(index * 784, (index + 1) * 784)),
  );
  expect(new Set(all.map(hash)).size).toBe(all.length);
  expect(all.every((picture) => picture.some((byte) => byte > 25))).toBe(true);
});

test('the pen covers its radius fully and fades over one pixel more', () => {
  const ink = new Float64Array(7 * 7);
  drawPolyline(ink, 7, 7, [[1, 3], [5, 3]], 1.25, 0.8); // prettier-ignore
  const column = Array.from({ length: 7 }, (_, row) => ink[row * 7 + 3]);
  expect(column).toEqual([0, 0.2, 0.8, 0.8, 0.8, 0.2, 0].map((value) => expect.closeTo(value, 10) as number));
});
