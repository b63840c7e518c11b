/** The pictures that a trial trains and tests on. */
import { join } from 'node:path';
import { SeedsweepError } from '../../../common/errors.js';
import type { DatasetCache } from '../../datasets/dataset-cache.js';
import { parseViewOf } from '../../datasets/facts.js';
import type { OwnPlaces } from '../../datasets/own/load-own.js';
import type { OwnDataset } from '../../datasets/own/own-dataset.js';
import { byteMapOf } from '../../datasets/view.js';
import { type DatasetViews, requireDatasetView } from '../dataset-views.js';
import type { TrainingContext } from '../trainer.js';
import type { Seen } from './epoch.js';

/** What is trained on, and the test views in their order. */
export interface SeenViews {
  readonly train: Seen;
  readonly tests: readonly Seen[];
}

/**
 * Loads the pictures of a trial's views. Rejects as {@link DatasetCache} does, and with INVALID_INPUT when a test view has
 * pictures of another shape, or of other classes, than those that are trained on.
 */
export async function seeViews(
  datasets: DatasetCache,
  context: TrainingContext,
  views: DatasetViews,
): Promise<SeenViews> {
  const train = await see(datasets, context, views, views.train, 'train');
  const tests = await Promise.all(views.test.map((view) => see(datasets, context, views, view, 'test')));
  requireSameKind(views.test, train, tests);
  return { train, tests };
}

async function see(
  datasets: DatasetCache,
  context: TrainingContext,
  { own }: DatasetViews,
  text: string,
  part: 'train' | 'test',
): Promise<Seen> {
  const ownView = own && parseViewOf(text, [own.name]);
  if (ownView) {
    const { dataset, notes } = await datasets.own.load(own, ownPlaces(own, context));
    if (part === 'train') for (const note of notes) context.log(note);
    return { pictures: dataset[part], view: byteMapOf(ownView.view) };
  }
  const { dataset: name, view } = requireDatasetView(text);
  const dataset = await datasets.load(context.dataDir, name);
  return { pictures: dataset[part], view: byteMapOf(view) };
}

/** Shipped code brings what lies beside it; else the files lie where the sweep was compiled, or where datasets do. */
function ownPlaces(
  own: OwnDataset,
  { trial: { place }, codeDirectory, commands, dataDir }: TrainingContext,
): OwnPlaces {
  const folders = [codeDirectory, place?.home, join(dataDir, own.name)];
  return { folders: folders.filter((folder) => folder !== undefined), commands };
}

/** A network takes pictures of one shape and tells one number of classes apart. */
function requireSameKind(names: readonly string[], train: Seen, tests: readonly Seen[]): void {
  const kindOf = ({ pictures }: Seen) => `${pictures.shape.join('×')} in ${pictures.classes} classes`;
  for (const [index, test] of tests.entries()) {
    if (kindOf(test) === kindOf(train)) continue;
    throw new SeedsweepError(
      'INVALID_INPUT',
      `Test view '${names[index]}' has pictures of ${kindOf(test)}; the training pictures are ${kindOf(train)}.`,
      { remedy: 'Test on datasets of the same shape and number of classes as the one trained on.' },
    );
  }
}
