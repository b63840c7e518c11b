import type { Pictures } from './dataset.js';
import type { ByteMap } from './view.js';

/** How often each byte, 0 to 255, occurs: 256 counts. Mean and deviation follow from it exactly. */
export type ByteHistogram = Float64Array;

export interface Moments {
  /** Of x = byte / 255. */
  readonly mean: number;
  /** The standard deviation of all pixels there are (not of a sample of them). */
  readonly std: number;
}

/** Pictures of each class, by label. */
export function countLabels({ labels, classes }: Pick<Pictures, 'labels' | 'classes'>): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const label of labels) counts[label]! += 1;
  return counts;
}

/** A histogram for each channel. */
export function channelHistograms({ pixels, shape }: Pick<Pictures, 'pixels' | 'shape'>): ByteHistogram[] {
  const channels = shape[2];
  const counts = new Float64Array(channels * 256);
  for (let at = 0; at < pixels.length; at += channels) {
    for (let channel = 0; channel < channels; channel++) counts[channel * 256 + pixels[at + channel]!]! += 1;
  }
  return Array.from({ length: channels }, (_, channel) => counts.slice(channel * 256, (channel + 1) * 256));
}

/** The histogram of all together. */
export function sumHistograms(histograms: readonly ByteHistogram[]): ByteHistogram {
  return Float64Array.from({ length: 256 }, (_, byte) =>
    histograms.reduce((sum, histogram) => sum + histogram[byte]!, 0),
  );
}

/** The histogram of what a view makes of the pixels. */
export function viewHistogram(histogram: ByteHistogram, view: ByteMap): ByteHistogram {
  if (view === 'same') return histogram;
  const seen = new Float64Array(256);
  histogram.forEach((count, byte) => (seen[view[byte]!]! += count));
  return seen;
}

/** NaN for a histogram of nothing. */
export function momentsOf(histogram: ByteHistogram): Moments {
  let count = 0;
  let sum = 0;
  histogram.forEach((times, byte) => {
    count += times;
    sum += times * byte;
  });
  const mean = sum / count;
  const squares = histogram.reduce((total, times, byte) => total + times * (byte - mean) ** 2, 0);
  return { mean: mean / 255, std: Math.sqrt(squares / count) / 255 };
}

/** The share of pixels in each of `bins` equal parts of [0, 1]; `bins` divides 256. */
export function binShares(histogram: ByteHistogram, bins: number): number[] {
  const shares = new Array<number>(bins).fill(0);
  const count = histogram.reduce((sum, times) => sum + times, 0);
  histogram.forEach((times, byte) => (shares[Math.floor((byte * bins) / 256)]! += times / count));
  return shares;
}
