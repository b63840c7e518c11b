import type { Schedule } from './schedule-config.js';

/** The learning rate of an epoch, counted from 1, of `epochs` in all: the base rate times what the schedule leaves. */
export function learningRateAt(
  {
    learningRate,
    schedule,
    epochs,
  }: { readonly learningRate: number; readonly schedule: Schedule; readonly epochs: number },
  epoch: number,
): number {
  if (schedule === 'none') return learningRate;
  const warmedUp = schedule.warmup === undefined ? 1 : Math.min(1, epoch / schedule.warmup);
  return learningRate * warmedUp * shareAt(schedule, epoch, epochs);
}

function shareAt(
  { multiply, step, exponential, cosine, warmup = 0 }: Exclude<Schedule, 'none'>,
  epoch: number,
  epochs: number,
): number {
  if (multiply) return latestFactor(multiply, epoch);
  if (step) return step.factor ** Math.floor((epoch - 1) / step.every);
  if (exponential !== undefined) return exponential ** (epoch - 1);
  if (cosine) {
    // Loshchilov & Hutter 2017, without restarts, a step an epoch: PyTorch's CosineAnnealingLR with T_max the epochs after
    // the warm-up, and behind one its SequentialLR. The last epoch lies above `to`: at the rate 0 it would train nothing.
    const done = epoch > warmup ? (epoch - 1 - warmup) / (epochs - warmup) : 0;
    return cosine.to + ((1 - cosine.to) * (1 + Math.cos(Math.PI * done))) / 2;
  }
  return 1;
}

/** The factor of the latest entry reached; 1 before the first. */
function latestFactor(factors: Readonly<Record<string, number>>, epoch: number): number {
  const reached = Object.keys(factors)
    .map(Number)
    .filter((from) => from <= epoch);
  return reached.length === 0 ? 1 : factors[String(Math.max(...reached))]!;
}
