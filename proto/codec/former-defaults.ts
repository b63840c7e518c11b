import { seedsweep } from '../generated/seedsweep.js';

import v1 = seedsweep.v1;

/** From this log format on, fields that are 0, false or empty are written. */
export const EXPLICIT_SINCE = 4;

/**
 * Fills in what log formats 1 to 3 left out, because a field without presence is not written when it is 0, false or empty.
 * Changes the event.
 */
export function fillFormerDefaults(event: v1.Event.$Properties): void {
  event.timeMs ??= 0;
  event.sweepId ??= '';
  const { reported, lost, extended } = event;
  if (reported) {
    reported.sweepId ??= '';
    reported.trialId ??= '';
    reported.trialIndex ??= 0;
    reported.attempt ??= 0;
    reported.seq ??= 0;
    const { started, points, failed } = reported;
    if (started) {
      started.worker ??= '';
      started.slot ??= 0;
      started.engine ??= '';
    }
    for (const point of points?.points ?? []) {
      point.metric ??= '';
      point.step ??= 0;
      point.value ??= 0;
    }
    if (failed) {
      failed.error ??= '';
      failed.permanent ??= false;
    }
  }
  if (lost) {
    lost.trialId ??= '';
    lost.trialIndex ??= 0;
    lost.deliveries ??= 0;
  }
  for (const seeds of extended?.entries ?? []) seeds.entry ??= 0;
}
