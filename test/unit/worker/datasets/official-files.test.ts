import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { datasetFacts, type DatasetName } from '../../../../worker/datasets/facts.js';
import { datasetFilePath, datasetSources, filesOf } from '../../../../worker/datasets/catalog.js';
import { createDatasetCache } from '../../../../worker/datasets/dataset-cache.js';
import { datasetStatus } from '../../../../worker/datasets/dataset-status.js';
import type { Pictures } from '../../../../worker/datasets/dataset.js';

/** Where the official files may lie; without them, these tests are skipped. The second is beside some checkouts. */
const dataDirs = [
  process.env['SEEDSWEEP_DATA'],
  fileURLToPath(new URL('../../../../../shared/data', import.meta.url)),
].filter((folder) => folder !== undefined);

interface Known {
  readonly train: KnownPart;
  readonly test: KnownPart;
}

/** What the datasets' publishers and users have written down about them. */
interface KnownPart {
  readonly labelsPerClass: readonly number[];
  readonly firstLabels: readonly number[];
  /** The first picture's first values, channels of one pixel together. */
  readonly firstPixels?: readonly number[];
  /** Mean and population standard deviation of byte / 255, for each channel, to four decimals. */
  readonly moments: readonly (readonly [number, number])[];
}

const every = (count: number) => Array.from({ length: 10 }, () => count);

const known = {
  mnist: {
    train: {
      labelsPerClass: [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949],
      firstLabels: [5, 0, 4, 1, 9, 2, 1, 3, 1, 4],
      moments: [[0.1307, 0.3081]],
    },
    test: {
      labelsPerClass: [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009],
      firstLabels: [7, 2, 1, 0, 4, 1, 4, 9, 5, 9],
      moments: [[0.1325, 0.3105]],
    },
  },
  'fashion-mnist': {
    train: {
      labelsPerClass: every(6000),
      firstLabels: [9, 0, 0, 3, 0, 2, 7, 2, 5, 5],
      moments: [[0.286, 0.353]],
    },
    test: {
      labelsPerClass: every(1000),
      firstLabels: [9, 2, 1, 1, 6, 1, 4, 6, 5, 7],
      moments: [[0.2868, 0.3524]],
    },
  },
  cifar10: {
    train: {
      labelsPerClass: every(5000),
      firstLabels: [6],
      // Red of the first four pixels; green and blue lie between.
      firstPixels: [0x3b, 0x2b, 0x32, 0x44],
      moments: [
        [0.4914, 0.247],
        [0.4822, 0.2435],
        [0.4465, 0.2616],
      ],
    },
    test: {
      labelsPerClass: every(1000),
      firstLabels: [3],
      firstPixels: [0x9e, 0x9f, 0xa5, 0xa6],
      moments: [
        [0.4942, 0.2467],
        [0.4851, 0.2429],
        [0.4504, 0.2616],
      ],
    },
  },
} as const satisfies Partial<Record<DatasetName, Known>>;

describe.each(Object.keys(known) as (keyof typeof known)[])('the official files of %s', (name) => {
  it('give the labels and pixels that are known of them', async ({ skip }) => {
    const source = datasetSources[name];
    if (source.kind !== 'files') throw new Error(`${name} has no files`);
    const dataDir = dataDirs.find((folder) =>
      filesOf(source).every((file) => existsSync(datasetFilePath(folder, name, file))),
    );
    if (dataDir === undefined) return skip(`the files of ${name} are not in SEEDSWEEP_DATA`);

    expect(await datasetStatus(dataDir, name, source)).toMatchObject({ state: 'present' });
    const dataset = await createDatasetCache().load(dataDir, name);
    const facts = datasetFacts[name];
    expect(dataset.train.count).toBe(facts.trainImages);
    expect(dataset.test.count).toBe(facts.testImages);
    for (const part of ['train', 'test'] as const) {
      const { labelsPerClass, firstLabels, moments, ...rest }: KnownPart = known[name][part];
      const pictures = dataset[part];
      expect(pictures.shape).toEqual(facts.shape);
      expect(pictures.pixels).toHaveLength(pictures.count * facts.shape[0] * facts.shape[1] * facts.shape[2]);
      expect(labelsPerClass.map((_, label) => pictures.labels.filter((other) => other === label).length)).toEqual(
        labelsPerClass,
      );
      expect(Array.from(pictures.labels.subarray(0, firstLabels.length))).toEqual(firstLabels);
      const channels = facts.shape[2];
      rest.firstPixels?.forEach((value, at) => expect(pictures.pixels[at * channels]).toBe(value));
      expect(momentsPerChannel(pictures)).toEqual(moments);
    }
  });
});

function momentsPerChannel({ pixels, shape }: Pictures): number[][] {
  const channels = shape[2];
  const sums = Array.from({ length: channels }, () => [0, 0] as [number, number]);
  for (let at = 0; at < pixels.length; at++) {
    const sum = sums[at % channels]!;
    const byte = pixels[at]!;
    sum[0] += byte;
    sum[1] += byte * byte;
  }
  const count = pixels.length / channels;
  return sums.map(([sum, squares]) => {
    const mean = sum / count;
    return [mean / 255, Math.sqrt(squares / count - mean * mean) / 255].map((value) => Number(value.toFixed(4)));
  });
}
