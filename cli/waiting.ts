import { SweepsClient } from '../proto/sweeps-client.js';
import type { SweepSummary, Waiting } from '../proto/sweep.js';
import { natsUrl, type CommonFlags, type Context } from './context.js';
import { runningCoordinator } from './coordinator-address.js';
import { hasEnded } from './follow-lines.js';

/**
 * Sweeps as read from a log, with why they wait: as the coordinator that runs tells, if one is known; where none runs,
 * nothing trains them. Unchanged where nobody can say.
 */
export async function withWaiting<Sweep extends SweepSummary>(
  sweeps: readonly Sweep[],
  flags: CommonFlags,
  context: Context,
): Promise<readonly Sweep[]> {
  const address = await runningCoordinator(flags, context);
  if (address) {
    using client = new SweepsClient(address);
    const told = await client.list().catch((): readonly SweepSummary[] => []);
    const reasons = new Map(told.map(({ id, waiting }) => [id, waiting]));
    return sweeps.map((sweep) => ({ ...sweep, waiting: reasons.get(sweep.id) }));
  }
  if (natsUrl(flags, context) !== undefined) return sweeps;
  return sweeps.map((sweep) => (hasEnded(sweep) ? sweep : { ...sweep, waiting: atRest(sweep) }));
}

function atRest({ id, state }: SweepSummary): Waiting {
  const paused = state === 'paused' ? ' It is paused, too: seedsweep resume does away with that.' : '';
  return { code: 'at-rest', message: `Nothing trains it now.${paused}`, remedy: `To go on: seedsweep run ${id}` };
}
