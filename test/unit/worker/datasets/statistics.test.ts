import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetFacts } from '../../../../worker/datasets/facts.js';
import {
  binShares,
  channelHistograms,
  countLabels,
  momentsOf,
  sumHistograms,
  viewHistogram,
} from '../../../../worker/datasets/statistics.js';
import { drawStrokes } from '../../../../worker/datasets/strokes.js';
import { byteMapOf } from '../../../../worker/datasets/view.js';

const someBytes = fc.uint8Array({ minLength: 1, maxLength: 300 });
const grey = (pixels: Uint8Array) => channelHistograms({ pixels, shape: [1, 1, 1] })[0]!;
const negative = byteMapOf('negative');

describe('moments from a histogram', () => {
  it('are those of the pixels themselves', () => {
    fc.assert(
      fc.property(someBytes, (pixels) => {
        const values = Array.from(pixels, (byte) => byte / 255);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
        const moments = momentsOf(grey(pixels));
        expect(moments.mean).toBeCloseTo(mean, 10);
        expect(moments.std).toBeCloseTo(Math.sqrt(variance), 10);
      }),
    );
  });

  it('of the negative: one minus the mean, the same deviation', () => {
    fc.assert(
      fc.property(someBytes, (pixels) => {
        const plain = momentsOf(grey(pixels));
        const seen = momentsOf(viewHistogram(grey(pixels), negative));
        expect(seen.mean).toBeCloseTo(1 - plain.mean, 12);
        expect(seen.std).toBeCloseTo(plain.std, 12);
      }),
    );
  });
});

describe('histograms', () => {
  it('of a view are those of the pixels it shows', () => {
    fc.assert(
      fc.property(someBytes, (pixels) => {
        const shown = pixels.map((byte) => 255 - byte);
        expect(viewHistogram(grey(pixels), negative)).toEqual(grey(shown));
        expect(viewHistogram(grey(pixels), 'same')).toEqual(grey(pixels));
        expect(viewHistogram(viewHistogram(grey(pixels), negative), negative)).toEqual(grey(pixels));
      }),
    );
  });

  it('of channels add up to that of all pixels', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 3, maxLength: 300 }), (bytes) => {
        const pixels = bytes.subarray(0, bytes.length - (bytes.length % 3));
        const channels = channelHistograms({ pixels, shape: [1, 1, 3] });
        expect(channels).toHaveLength(3);
        expect(channels[1]).toEqual(grey(pixels.filter((_, at) => at % 3 === 1)));
        expect(sumHistograms(channels)).toEqual(grey(pixels));
      }),
    );
  });

  it('in bins are shares that add up to one, mirrored in the negative', () => {
    fc.assert(
      fc.property(someBytes, fc.constantFrom(1, 16, 64, 256), (pixels, bins) => {
        const shares = binShares(grey(pixels), bins);
        expect(shares).toHaveLength(bins);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
        const mirrored = binShares(viewHistogram(grey(pixels), negative), bins).reverse();
        mirrored.forEach((share, bin) => expect(share).toBeCloseTo(shares[bin]!, 10));
      }),
    );
  });
});

it('labels are counted by class, classes without a picture too', () => {
  expect(countLabels({ labels: Uint8Array.of(2, 0, 2), classes: 4 })).toEqual([1, 0, 2, 0]);
  const { train } = drawStrokes(datasetFacts.strokes);
  expect(countLabels(train)).toEqual(Array.from({ length: 10 }, () => 400));
});
