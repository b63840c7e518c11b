import { metricOf, type TrainerDescriptor } from '../../common/trainer.js';
import { grouped } from '../../common/words.js';

/** What training speed is counted in, such as `images/s`; undefined where the trainer tells of none. */
export function speedUnit(trainer: TrainerDescriptor | undefined): string | undefined {
  if (trainer?.speed === undefined) return undefined;
  return metricOf(trainer, trainer.speed)?.unit || trainer.speed;
}

/** A speed without its unit: whole numbers, unless it is slow. */
export function speedText(speed: number | undefined): string {
  if (speed === undefined) return '';
  return Math.abs(speed) < 100 ? String(Number(speed.toPrecision(3))) : grouped(Math.round(speed));
}
