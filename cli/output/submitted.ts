import type { Submission } from '../../proto/sweep.js';

/** What a submission led to, a line: how many trials there are, done before, or taken over from where. */
export function submittedText({ sweep, created, takenOver }: Submission): string {
  const { expanded, done } = sweep.counts;
  if (!created) return `${sweep.id} goes on: ${done} of ${expanded} trials are done`;
  const taken = takenOver.map(({ sweepId, trials }) => `${trials} of ${expanded} trials taken over from ${sweepId}`);
  return [`${sweep.id}: ${expanded} trials`, ...taken].join(', ');
}
