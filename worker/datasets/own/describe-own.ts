import { realpath } from 'node:fs/promises';
import { SeedsweepError } from '../../../common/errors.js';
import type { TrainerFault } from '../../../common/trainer-definition.js';
import { findBelow } from '../../trainers/own/own-file.js';
import { FileReader } from './file-reader.js';
import { listOwnFiles } from './list-files.js';
import type { FilesByRole, OwnDataset, StatedOwnDataset } from './own-dataset.js';
import { readOwnFiles } from './read-own.js';
import { contentHash, readModule } from './read-module.js';

/**
 * What a stated dataset is now: its hash and how many pictures it trains on, and its paths as workers take them.
 *
 * @param home the sweep file's folder, absolute
 * @param complain called with each fault; its path starts at the item
 * @returns undefined when there are faults
 */
export async function describeOwnDataset(
  stated: StatedOwnDataset,
  home: string,
  complain: (fault: TrainerFault) => void,
): Promise<OwnDataset | undefined> {
  const placed = await placeFiles(stated, home, complain);
  if (!placed) return undefined;
  try {
    const is = await contentOf(placed, home);
    const claims = { sha256: stated.sha256, examples: stated.examples };
    for (const key of ['sha256', 'examples'] as const) {
      if (claims[key] === undefined || claims[key] === is[key]) continue;
      complain({
        path: [key],
        message: `The dataset ${stated.name} has changed: its \`${key}\` is ${is[key]}.`,
        remedy: 'Put the files back as they were, or remove `sha256` and `examples` to take them as they are.',
      });
      return undefined;
    }
    return { ...placed, ...is };
  } catch (error) {
    if (!(error instanceof SeedsweepError)) throw error;
    const { message, remedy = 'Mend it.' } = error;
    complain({ path: [stated.module === undefined ? 'files' : 'module'], message, remedy });
    return undefined;
  }
}

async function contentOf(own: StatedOwnDataset, home: string): Promise<Pick<OwnDataset, 'sha256' | 'examples'>> {
  if (own.module !== undefined) {
    const { dataset } = await readModule(home, own.module, own);
    return { sha256: contentHash(dataset), examples: dataset.train.count };
  }
  const { kind, files } = await listOwnFiles(own, home, await realpath(home));
  const reader = new FileReader(files);
  const { dataset } = await readOwnFiles(kind, reader, own);
  return { sha256: await reader.sha256(), examples: dataset.train.count };
}

/** The same with paths below `home`; undefined when one leaves it. */
async function placeFiles(
  stated: StatedOwnDataset,
  home: string,
  complain: (fault: TrainerFault) => void,
): Promise<StatedOwnDataset | undefined> {
  let sound = true;
  const place = async (text: string, path: TrainerFault['path']): Promise<string> => {
    const found = await findBelow(home, text);
    if ('message' in found) complain({ path, ...found });
    else if (!found.exists) {
      const remedy = "Give its path relative to the sweep file's folder.";
      complain({ path, message: `There is no ${text}.`, remedy });
    } else return found.file;
    sound = false;
    return text;
  };
  const { files, module } = stated;
  let placed = stated;
  if (module !== undefined) placed = { ...placed, module: await place(module, ['module']) };
  else if (typeof files === 'string') placed = { ...placed, files: await place(files, ['files']) };
  else if (files !== undefined) {
    const roles: Record<string, string> = {};
    for (const [role, text] of Object.entries(files)) roles[role] = await place(text as string, ['files', role]);
    placed = { ...placed, files: roles satisfies FilesByRole };
  }
  return sound ? placed : undefined;
}
