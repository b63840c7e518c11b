import { type DatasetView, viewNames } from '../../worker/datasets/facts.js';
import type { Dataset, Pictures } from '../../worker/datasets/dataset.js';
import {
  type ByteHistogram,
  channelHistograms,
  countLabels,
  type Moments,
  momentsOf,
  sumHistograms,
  viewHistogram,
} from '../../worker/datasets/statistics.js';
import { byteMapOf } from '../../worker/datasets/view.js';

export const partNames = ['train', 'test'] as const;
export type PartName = (typeof partNames)[number];

/** What is in one part of a dataset, as one view shows it. */
export interface ViewPart extends Moments {
  /** By channel; of a grey picture's one channel it says the same again. */
  readonly channels: readonly Moments[];
  /** How often each byte occurs, in all channels together. */
  readonly histogram: ByteHistogram;
  readonly channelHistograms: readonly ByteHistogram[];
}

export interface Description {
  readonly dataset: string;
  readonly shape: Pictures['shape'];
  readonly classNames: readonly string[];
  readonly counts: Readonly<Record<PartName, { readonly pictures: number; readonly perClass: readonly number[] }>>;
  readonly views: readonly (Readonly<Record<PartName, ViewPart>> & { readonly name: string })[];
}

/** Statistics of a dataset and of each of its views; `classNames` says what its labels mean. */
export function describeDataset(dataset: string, content: Dataset, classNames: readonly string[]): Description {
  const histograms = { train: channelHistograms(content.train), test: channelHistograms(content.test) };
  const partOf = (part: PartName, view: DatasetView['view']): ViewPart => {
    const seen = histograms[part].map((histogram) => viewHistogram(histogram, byteMapOf(view)));
    const histogram = sumHistograms(seen);
    return { ...momentsOf(histogram), channels: seen.map(momentsOf), histogram, channelHistograms: seen };
  };
  const countsOf = (pictures: Pictures) => ({ pictures: pictures.count, perClass: countLabels(pictures) });
  return {
    dataset,
    shape: content.train.shape,
    classNames,
    counts: { train: countsOf(content.train), test: countsOf(content.test) },
    views: (['plain', ...viewNames] as const).map((view) => ({
      name: view === 'plain' ? dataset : `${dataset}:${view}`,
      train: partOf('train', view),
      test: partOf('test', view),
    })),
  };
}

/** What `--json` prints. */
export function descriptionJson({ views, ...description }: Description, files: readonly string[]): object {
  const part = ({ mean, std, channels, histogram }: ViewPart) => ({
    mean,
    std,
    channels,
    histogram: Array.from(histogram),
  });
  return {
    ...description,
    views: views.map(({ name, train, test }) => ({ name, train: part(train), test: part(test) })),
    files,
  };
}
