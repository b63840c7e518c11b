import type { Json } from '../../common/ids.js';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import { expectedOf } from './load-sweep.js';
import { isRawMap, soundItems } from './raw-sweep.js';
import type { SweepDraft } from './sweep-draft.js';

/**
 * The draft with its datasets completed that stand for files of one's own: what is in the files is part of what the sweep
 * is. Faults are added to the draft's. `home` is the sweep file's folder, absolute.
 */
export async function readOwnDatasets(
  draft: SweepDraft,
  trainers: readonly TrainerDefinition[],
  home: string,
): Promise<SweepDraft> {
  const { data, faults, readable } = draft;
  const axis = expectedOf(data, trainers).trainer?.datasets;
  if (!readable || !isRawMap(data) || !axis?.readFiles || !Array.isArray(data['datasets'])) return draft;
  const stated = data['datasets'] as readonly Json[];
  const datasets = [...(axis.withDeclared?.(stated) ?? stated)];
  for (const { index, item } of soundItems([...datasets], faults, 'datasets')) {
    const read = await axis.readFiles(item, home, ({ path, target, ...fault }) => {
      // What another item declares has its faults there.
      if (item !== stated[index]) faults.taint(['datasets', index]);
      else faults.add({ path: ['datasets', index, ...path], ...fault, ...(target === 'key' && { target }) });
    });
    if (read !== undefined) datasets[index] = read;
  }
  return { ...draft, data: { ...data, datasets } };
}
