import { SeedsweepError } from '../common/errors.js';
import type { SweepProjection } from '../coordinator/projection/sweep-projection.js';
import { chooseSweep } from './choose-sweep.js';
import { natsUrl, type CommonFlags, type Context } from './context.js';
import { usualStateDir } from './flags.js';
import { readResults } from './results.js';

/** What commands take that read from several folders. */
export interface ManyFlags extends Omit<CommonFlags, 'stateDir'> {
  /** None: the usual one. */
  readonly stateDir: readonly string[];
}

/**
 * The sweeps meant, by id or name, from all state directories given; the latest of each directory where none is named. A
 * name counts in every directory that has it. Throws NOT_FOUND.
 */
export async function chooseSweeps(
  named: readonly string[],
  flags: ManyFlags,
  context: Context,
): Promise<readonly SweepProjection[]> {
  const { stateDir, ...others } = flags;
  const directories = stateDir.length === 0 ? [usualStateDir] : [...new Set(stateDir)];
  const each = directories.map((directory): CommonFlags => ({ ...others, stateDir: directory }));
  const stores: (readonly SweepProjection[])[] = [];
  // A server that is named has them all. One after another: each may start a server for the length of its reading.
  for (const place of natsUrl(each[0]!, context) === undefined ? each : each.slice(0, 1)) {
    stores.push((await readResults(place, context)).all());
  }
  if (named.length === 0) return stores.map((sweeps) => chooseSweep(sweeps, undefined));
  const chosen = named.flatMap((name) => {
    const found = stores.flatMap((sweeps) => (has(sweeps, name) ? [chooseSweep(sweeps, name)] : []));
    if (found.length > 0) return found;
    const known = [...new Set(stores.flatMap((sweeps) => sweeps.map(({ id }) => id)))];
    throw new SeedsweepError('NOT_FOUND', `There is no sweep "${name}".`, {
      remedy: known.length > 0 ? `Known: ${known.join(', ')}` : 'Run one first: seedsweep run sweeps/quickstart.yaml',
    });
  });
  return [...new Set(chosen)];
}

function has(sweeps: readonly SweepProjection[], named: string): boolean {
  return sweeps.some(({ id, name }) => id === named || name === named);
}
