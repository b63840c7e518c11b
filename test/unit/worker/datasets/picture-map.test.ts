import { expect, test } from 'vitest';
import { drawStrokes } from '../../../../worker/datasets/strokes.js';
import { mapPictures } from '../../../../worker/datasets/picture-map.js';

const { train: pictures } = drawStrokes({ trainImages: 200, testImages: 10, shape: [28, 28, 1], classes: 10 });

test('a map holds as many different pictures as asked for, each somewhere, the same at every run', async () => {
  const shares: number[] = [];
  const request = { pictures, sampleSize: 60, seed: 1, onProgress: (share: number) => shares.push(share) };
  const { places } = await mapPictures(request);
  expect(new Set(places.map(({ index }) => index)).size).toBe(60);
  expect(places.every(({ index, x, y }) => index < 200 && Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(await mapPictures(request)).toEqual({ places });
  expect(await mapPictures({ ...request, seed: 2 })).not.toEqual({ places });
});

test('no more pictures are taken than there are', async () => {
  expect((await mapPictures({ pictures, sampleSize: 1_000, seed: 1 })).places).toHaveLength(200);
});

test('two kinds of pictures lie apart', async () => {
  const kinds = Uint8Array.from({ length: 60 }, (_, index) => index % 2);
  const pixels = Uint8Array.from({ length: 240 }, (_, at) => 200 * kinds[Math.floor(at / 4)]! + ((at * 7919) % 40));
  const two = { count: 60, shape: [2, 2, 1], classes: 2, pixels, labels: kinds } as const;
  const { places } = await mapPictures({ pictures: two, sampleSize: 60, seed: 1 });
  const nearestKinds = places.map((place) => {
    const others = places
      .filter((other) => other !== place)
      .toSorted((a, b) => Math.hypot(a.x - place.x, a.y - place.y) - Math.hypot(b.x - place.x, b.y - place.y));
    return kinds[others[0]!.index] === kinds[place.index];
  });
  expect(nearestKinds.every(Boolean)).toBe(true);
});

test('an abort ends the work with its reason', async () => {
  const reason = new Error('interrupted');
  const stop = new AbortController();
  const mapping = mapPictures({
    ...{ pictures, sampleSize: 200, seed: 1, signal: stop.signal },
    onProgress: () => stop.abort(reason),
  });
  await expect(mapping).rejects.toBe(reason);
});
