import type { Objective } from '../../common/objective.js';
import { printable } from '../../common/printable.js';
import { metricOf, type TrainerDescriptor } from '../../common/trainer.js';
import type { FaultList } from './fault-list.js';
import { rawMap, soundItems } from './raw-sweep.js';

/** Published figures are in the objective's unit; where that is a share of 1, a percentage is a slip of the pen. */
export function checkReferences(
  settings: unknown,
  objective: Objective | undefined,
  trainer: TrainerDescriptor,
  faults: FaultList,
): void {
  const range = objective && metricOf(trainer, objective.metric)?.range;
  if (objective === undefined || range === undefined) return;
  const metric = `\`${printable(objective.metric)}\``;
  const [low, high] = range;
  const isShare = low === 0 && high === 1;
  for (const { index, item } of soundItems(settings, faults, 'settings')) {
    const reference = rawMap(rawMap(item).reference);
    for (const key of ['mean', 'max']) {
      const value = reference[key];
      if (typeof value !== 'number' || (value >= low && value <= high)) continue;
      faults.add({
        path: ['settings', index, 'reference', key],
        value,
        message: isShare
          ? `${metric} is a share from 0 to 1, and ${value} is not.`
          : `${metric} is a number from ${low} to ${high}, and ${value} is not.`,
        remedy: isShare ? shareRemedy(value) : 'Write the published figure in the unit that the trainer reports.',
      });
    }
  }
}

function shareRemedy(value: number): string {
  const share = Number((value / 100).toPrecision(15));
  return share >= 0 && share <= 1 ? `Write ${share} for ${value} %.` : 'Write the published share, such as 0.9899.';
}
