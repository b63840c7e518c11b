import { count, grouped } from '../../common/words.js';
import type { Submission } from '../../proto/sweep.js';

/** What a submission led to, a line: how many trials there are, done before, or taken over from where. */
export function submittedText({ sweep, created, takenOver }: Submission): string {
  const { expanded, done } = sweep.counts;
  const all = count(expanded, 'trial');
  const lead = created
    ? `${sweep.id}: ${all}`
    : `${sweep.id} goes on: ${grouped(done)} of ${all} ${expanded === 1 ? 'is' : 'are'} done`;
  const taken = takenOver.map(({ sweepId, trials }) => `${grouped(trials)} of ${all} taken over from ${sweepId}`);
  return [lead, ...taken].join(', ');
}
