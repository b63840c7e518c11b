/** What a dataset is, as far as plans, protocols and screens need to know; workers hold the pictures. */
export interface DatasetFacts {
  readonly trainImages: number;
  readonly testImages: number;
  /** Height, width, channels. */
  readonly shape: readonly [number, number, number];
  readonly classes: number;
  /** What each label means; without it, the label itself. */
  readonly classNames?: readonly string[];
}

export const datasetFacts = {
  mnist: { trainImages: 60_000, testImages: 10_000, shape: [28, 28, 1], classes: 10 },
  'fashion-mnist': {
    trainImages: 60_000,
    testImages: 10_000,
    shape: [28, 28, 1],
    classes: 10,
    classNames: [
      'T-shirt/top',
      'Trouser',
      'Pullover',
      'Dress',
      'Coat',
      'Sandal',
      'Shirt',
      'Sneaker',
      'Bag',
      'Ankle boot',
    ],
  },
  cifar10: {
    trainImages: 50_000,
    testImages: 10_000,
    shape: [32, 32, 3],
    classes: 10,
    classNames: ['airplane', 'automobile', 'bird', 'cat', 'deer', 'dog', 'frog', 'horse', 'ship', 'truck'],
  },
  strokes: { trainImages: 4_000, testImages: 2_000, shape: [28, 28, 1], classes: 10 },
} as const satisfies Record<string, DatasetFacts>;

export type DatasetName = keyof typeof datasetFacts;
export const datasetNames = Object.keys(datasetFacts) as DatasetName[];

/** What the labels 0, 1, … of a dataset mean. */
export function classNamesOf(dataset: DatasetName): readonly string[] {
  const { classes, classNames }: DatasetFacts = datasetFacts[dataset];
  return classNames ?? Array.from({ length: classes }, (_, label) => String(label));
}

/** `:negative` shows every pixel x as 1 − x. */
export const viewNames = ['negative'] as const;
export type ViewName = (typeof viewNames)[number];

/** A dataset as seen by training or testing: `mnist`, or one of its views, `mnist:negative`. */
export interface DatasetView {
  readonly dataset: DatasetName;
  readonly view: ViewName | 'plain';
}

/** Parses `name` or `name:view`; undefined when it names nothing known. */
export function parseDatasetView(text: string): DatasetView | undefined {
  return parseViewOf(text, datasetNames);
}

/** As {@link parseDatasetView}, of datasets of these names. */
export function parseViewOf<Name extends string>(
  text: string,
  names: readonly Name[],
): { readonly dataset: Name; readonly view: DatasetView['view'] } | undefined {
  const [dataset, view = 'plain', ...rest] = text.split(':');
  if (rest.length > 0 || (text.includes(':') && view === 'plain')) return undefined;
  if (!names.includes(dataset as Name)) return undefined;
  if (view !== 'plain' && !viewNames.includes(view as ViewName)) return undefined;
  return { dataset: dataset as Name, view: view as DatasetView['view'] };
}
