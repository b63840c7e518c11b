import type { Objective } from '../../proto/snapshot.js';
import type { FaultList } from './fault-list.js';
import { rawMap, soundItems } from './raw-sweep.js';

/** Published figures are in the objective's unit, and accuracies are shares: a percentage is a slip of the pen. */
export function checkReferences(settings: unknown, objective: Objective | undefined, faults: FaultList): void {
  if (objective === undefined || !/(^|_)accuracy(@|$)/.test(objective.metric)) return;
  for (const { index, item } of soundItems(settings, faults, 'settings')) {
    const reference = rawMap(rawMap(item).reference);
    for (const key of ['mean', 'max']) {
      const value = reference[key];
      if (typeof value !== 'number' || (value >= 0 && value <= 1)) continue;
      const share = Number((value / 100).toPrecision(15));
      faults.add({
        path: ['settings', index, 'reference', key],
        value,
        message: `An accuracy is a share from 0 to 1, and ${value} is not.`,
        remedy:
          share >= 0 && share <= 1 ? `Write ${share} for ${value} %.` : 'Write the published share, such as 0.9899.',
      });
    }
  }
}
