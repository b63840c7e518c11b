import type { SweepSummary, Waiting } from '../../proto/sweep.js';

/** The state of a sweep in a word, for people. */
export function stateText({ state, waiting }: SweepSummary): string {
  if (waiting?.code === 'at-rest') return state === 'paused' ? 'paused, at rest' : 'at rest';
  return waiting?.code === 'no-worker' || waiting?.code === 'nobody-can' ? 'waiting' : state;
}

/** Why it waits and what to do, in a line. */
export function waitingText({ message, remedy }: Waiting): string {
  return `${message} ${remedy}`.trim();
}
