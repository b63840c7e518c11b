import { SeedsweepError } from '../common/errors.js';

/**
 * The sweep meant among these, the oldest first: the one named, by id or name (then the latest of it), or else the latest.
 * Throws NOT_FOUND.
 */
export function chooseSweep<Sweep extends { readonly id: string; readonly name: string }>(
  sweeps: readonly Sweep[],
  named: string | undefined,
): Sweep {
  const chosen =
    named === undefined
      ? sweeps.at(-1)
      : (sweeps.find(({ id }) => id === named) ?? sweeps.findLast(({ name }) => name === named));
  if (chosen) return chosen;
  const what = named === undefined ? 'There is no sweep yet.' : `There is no sweep "${named}".`;
  throw new SeedsweepError('NOT_FOUND', what, {
    remedy:
      sweeps.length === 0
        ? 'Run one first: seedsweep run sweeps/quickstart.yaml'
        : `Known: ${sweeps.map(({ id }) => id).join(', ')}`,
  });
}
