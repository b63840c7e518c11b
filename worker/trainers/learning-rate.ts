import type { Lenet5Config } from '../../proto/train-config.js';

/** The learning rate of an epoch, counted from 1: the base rate times the factor of the latest entry reached. */
export function learningRateAt(config: Pick<Lenet5Config, 'learningRate' | 'schedule'>, epoch: number): number {
  const { learningRate, schedule } = config;
  if (schedule === 'none') return learningRate;
  let latest = 0;
  let factor = 1;
  for (const [text, value] of Object.entries(schedule.multiply)) {
    const from = Number(text);
    if (from <= epoch && from > latest) {
      latest = from;
      factor = value;
    }
  }
  return learningRate * factor;
}
