import type { TrainerDescriptor } from '../../common/trainer.js';
import type { TrialView } from '../../proto/observation.js';
import { textWidth } from '../drawing/fit.js';
import type { Column } from '../drawing/table.js';

/** How far a trial is, such as `40/80`, or `40` where nothing says how far it goes; empty before it begins. */
export function stepText({ attempt, step, steps }: TrialView, between = '/'): string {
  if (attempt === 0 && step === 0) return '';
  return steps === 0 ? String(step) : `${step}${between}${steps}`;
}

/** A table's column that says so, under what the trainer calls a step. */
export function stepColumn({ progress: { unit } }: TrainerDescriptor): Column<TrialView> {
  return {
    ...{ key: 'step', title: unit, align: 'right', width: Math.max(9, Math.min(14, textWidth(unit))), priority: 1 },
    cell: (trial) => stepText(trial),
  };
}
