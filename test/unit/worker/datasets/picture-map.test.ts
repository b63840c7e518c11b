import { expect, test } from 'vitest';
import { mapMethods } from '../../../../worker/datasets/map-layout.js';
import { mapPictures } from '../../../../worker/datasets/picture-map.js';
import { drawStrokes } from '../../../../worker/datasets/strokes.js';

const { train: pictures } = drawStrokes({ trainImages: 200, testImages: 10, shape: [28, 28, 1], classes: 10 });
const sources = [{ pictures, view: 'plain' }] as const;

test('maps hold as many different pictures as asked for, each somewhere, the same at every run', async () => {
  const request = { sources, sampleSize: 60, seed: 1 };
  const { places } = await mapPictures(request);
  expect(new Set(places.map(({ index }) => index)).size).toBe(60);
  for (const method of mapMethods) {
    const spots = places.map(({ at }) => at[method]);
    expect(spots.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(new Set(spots.map(({ x }) => x)).size).toBe(60);
  }
  expect((await mapPictures(request)).places).toEqual(places);
  expect((await mapPictures({ ...request, seed: 2 })).places).not.toEqual(places);
});

test('progress is told of every stage, up to its end', async () => {
  const shares = new Map<string, number[]>();
  const tell = (stage: string, share: number) => shares.set(stage, [...(shares.get(stage) ?? []), share]);
  await mapPictures({ sources, sampleSize: 60, seed: 1, onProgress: tell });
  expect([...shares.keys()]).toEqual(['neighbours', 'tsne', 'umap']);
  for (const told of shares.values()) {
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  }
});

test('no more pictures are taken than there are, and a few are enough', async () => {
  expect((await mapPictures({ sources, sampleSize: 1_000, seed: 1 })).places).toHaveLength(200);
  const few = await mapPictures({ sources, sampleSize: 3, seed: 1 });
  expect(few).toMatchObject({ perplexity: 1, umapNeighbours: 2 });
  expect(few.places.flatMap(({ at }) => [at.tsne.x, at.tsne.y, at.umap.x, at.umap.y]).every(Number.isFinite)).toBe(
    true,
  );
  await expect(mapPictures({ sources, sampleSize: 2, seed: 1 })).rejects.toThrow('at least three pictures');
});

test('sources share the maps, with as many pictures of each', async () => {
  const { test: other } = drawStrokes({ trainImages: 10, testImages: 50, shape: [28, 28, 1], classes: 10 });
  const both = [...sources, { pictures: other, view: 'plain' as const }];
  const { places } = await mapPictures({ sources: both, sampleSize: 60, seed: 1 });
  expect([0, 1].map((source) => places.filter((place) => place.source === source).length)).toEqual([30, 30]);
});

test('negatives lie apart from their originals, and among each other as these do', async () => {
  const negative = [{ pictures, view: 'negative' as const }];
  const request = { sampleSize: 60, seed: 1 };
  const alone = await mapPictures({ ...request, sources });
  expect((await mapPictures({ ...request, sources: negative })).places).toEqual(alone.places);
  const { places } = await mapPictures({ ...request, sources: [...sources, ...negative] });
  for (const method of mapMethods) expect(alikeNearest(places, method, ({ source }) => source)).toBe(true);
});

test('two kinds of pictures lie apart on each map', async () => {
  const kinds = Uint8Array.from({ length: 60 }, (_, index) => index % 2);
  const pixels = Uint8Array.from({ length: 240 }, (_, at) => 200 * kinds[Math.floor(at / 4)]! + ((at * 7919) % 40));
  const two = { count: 60, shape: [2, 2, 1], classes: 2, pixels, labels: kinds } as const;
  const request = { sources: [{ pictures: two, view: 'plain' as const }], sampleSize: 60, seed: 1 };
  const { places } = await mapPictures(request);
  for (const method of mapMethods) expect(alikeNearest(places, method, ({ index }) => kinds[index]!)).toBe(true);
});

test('an abort ends the work with its reason, in every stage', async () => {
  for (const stage of ['neighbours', 'tsne', 'umap'] as const) {
    const reason = new Error('interrupted');
    const stop = new AbortController();
    const mapping = mapPictures({
      ...{ sources, sampleSize: 200, seed: 1, signal: stop.signal },
      onProgress(now) {
        if (now !== stage) return;
        stop.abort(reason);
        // Longer than the event loop is ever kept waiting.
        const until = performance.now() + 60;
        while (performance.now() < until);
      },
    });
    await expect(mapping).rejects.toBe(reason);
  }
});

/** Whether each place's nearest is of its kind. */
function alikeNearest(
  places: Awaited<ReturnType<typeof mapPictures>>['places'],
  method: (typeof mapMethods)[number],
  kindOf: (place: (typeof places)[number]) => number,
): boolean {
  return places.every((place) => {
    const away = (other: typeof place) =>
      Math.hypot(other.at[method].x - place.at[method].x, other.at[method].y - place.at[method].y);
    const nearest = places.filter((other) => other !== place).toSorted((a, b) => away(a) - away(b))[0]!;
    return kindOf(nearest) === kindOf(place);
  });
}
