import { type DatasetView, viewNames } from '../../worker/datasets/facts.js';
import type { Pictures } from '../../worker/datasets/dataset.js';
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
import { type NamedDataset, viewName } from './described-dataset.js';

export const partNames = ['train', 'test'] as const;
export type PartName = (typeof partNames)[number];

/** What people read of a part. */
export const partTitles: Readonly<Record<PartName, string>> = { train: 'training pictures', test: 'test pictures' };

/** A class as people read it: its name, after its label where that is something else. */
export function captionOf(name: string, label: number): string {
  return name === String(label) ? name : `${label} ${name}`;
}

/** What is in one part of a dataset, as one view shows it. */
export interface ViewPart extends Moments {
  /** By channel; of a grey picture's one channel it says the same again. */
  readonly channels: readonly Moments[];
  /** How often each byte occurs, in all channels together. */
  readonly histogram: ByteHistogram;
  readonly channelHistograms: readonly ByteHistogram[];
}

export interface Description {
  /** As it is named: `mnist`, or `mnist:negative` for that view alone. */
  readonly dataset: string;
  readonly shape: Pictures['shape'];
  readonly classNames: readonly string[];
  readonly counts: Readonly<Record<PartName, { readonly pictures: number; readonly perClass: readonly number[] }>>;
  readonly views: readonly (Readonly<Record<PartName, ViewPart>> & { readonly name: string })[];
}

/** Statistics of a dataset and of each of its views, or of the one view that is named alone. */
export function describeDataset(named: NamedDataset): Description {
  const { dataset, view, content, classNames } = named;
  const shown = view === 'plain' ? (['plain', ...viewNames] as const) : [view];
  const histograms = { train: channelHistograms(content.train), test: channelHistograms(content.test) };
  const partOf = (part: PartName, view: DatasetView['view']): ViewPart => {
    const seen = histograms[part].map((histogram) => viewHistogram(histogram, byteMapOf(view)));
    const histogram = sumHistograms(seen);
    return { ...momentsOf(histogram), channels: seen.map(momentsOf), histogram, channelHistograms: seen };
  };
  const countsOf = (pictures: Pictures) => ({ pictures: pictures.count, perClass: countLabels(pictures) });
  return {
    dataset: viewName(dataset, view),
    shape: content.train.shape,
    classNames,
    counts: { train: countsOf(content.train), test: countsOf(content.test) },
    views: shown.map((each) => ({
      name: viewName(dataset, each),
      train: partOf('train', each),
      test: partOf('test', each),
    })),
  };
}

/** What `--json` prints of a dataset. */
export function descriptionJson({ views, ...description }: Description): object {
  const part = ({ mean, std, channels, histogram }: ViewPart) => ({
    mean,
    std,
    channels,
    histogram: Array.from(histogram),
  });
  return {
    ...description,
    views: views.map(({ name, train, test }) => ({ name, train: part(train), test: part(test) })),
  };
}
