import type { TrainerFault } from '../../../../common/trainer-definition.js';
import type { Dataset } from '../../../../worker/datasets/dataset.js';
import { describeOwnDataset } from '../../../../worker/datasets/own/describe-own.js';
import { createOwnDatasets } from '../../../../worker/datasets/own/load-own.js';
import type { OwnDataset, StatedOwnDataset } from '../../../../worker/datasets/own/own-dataset.js';

/** What is stated as the command line describes it; its faults are thrown, all in one text. */
export async function described(folder: string, stated: Omit<StatedOwnDataset, 'name'>): Promise<OwnDataset> {
  const faults: TrainerFault[] = [];
  const own = await describeOwnDataset({ name: 'mine', ...stated }, folder, (fault) => faults.push(fault));
  if (own) return own;
  throw new Error(faults.map(({ path, message, remedy }) => `${path.join('.')}: ${message} ${remedy}`).join('\n'));
}

/** What is stated as a worker reads it on the same machine. */
export async function read(folder: string, stated: Omit<StatedOwnDataset, 'name'>): Promise<Dataset> {
  const own = await described(folder, stated);
  return (await createOwnDatasets().load(own, { folders: [folder], commands: true })).dataset;
}
