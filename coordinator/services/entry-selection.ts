import { SeedsweepError } from '../../common/errors.js';
import type { EntrySelection } from '../../proto/steering.js';
import type { Plan } from '../plan/plan.js';

/** Known names that a message lists. */
const NAMED = 10;
/** Most entries of one selection. */
const MAX_ENTRIES = 100_000;
/** Most settings among which one is looked for by its name. */
const MAX_SEARCHED = 1_000_000;

/** Whether some entries are meant by number or name, and not simply all. */
export function isExplicit({ entries, settings, datasets }: EntrySelection): boolean {
  return entries.length + settings.length + datasets.length > 0;
}

/**
 * The entries that a selection means, in order, each once. Throws INVALID_INPUT for a number that is no entry's and for
 * too many entries, and NOT_FOUND for a name that the sweep does not have.
 */
export function selectEntries(plan: Plan, { entries, settings, datasets }: EntrySelection): readonly number[] {
  if (entries.length > 0) {
    const strange = entries.find((entry) => entry >= plan.entryCount);
    if (strange === undefined) return [...new Set(entries)].sort((a, b) => a - b);
    throw new SeedsweepError('INVALID_INPUT', `The sweep ${plan.spec.id} has no entry ${strange}.`, {
      remedy: `Its entries are numbered from 0 to ${plan.entryCount - 1}.`,
    });
  }
  const chosenSettings = choose('setting', plan.settingCount, (index) => plan.setting(index).name, settings, plan);
  const axis = plan.spec.datasets;
  const chosenDatasets = choose('dataset', axis.length, (index) => axis[index]!.label, datasets, plan);
  if (chosenSettings.length * chosenDatasets.length > MAX_ENTRIES) throw tooMany();
  return chosenSettings.flatMap((setting) => chosenDatasets.map((dataset) => setting * axis.length + dataset));
}

/** The places, among `count`, of the names wanted; all places when no name is. */
function choose(
  what: string,
  count: number,
  nameOf: (place: number) => string,
  wanted: readonly string[],
  plan: Plan,
): readonly number[] {
  if (count > MAX_SEARCHED || (wanted.length === 0 && count > MAX_ENTRIES)) throw tooMany();
  if (wanted.length === 0) return Array.from({ length: count }, (_, place) => place);
  const missing = new Set(wanted);
  const places: number[] = [];
  for (let place = 0; place < count && missing.size > 0; place++) if (missing.delete(nameOf(place))) places.push(place);
  const [strange] = missing;
  if (strange === undefined) return places;
  const known = Array.from({ length: Math.min(count, NAMED) }, (_, place) => nameOf(place));
  const more = count > NAMED ? `, and ${count - NAMED} more` : '';
  throw new SeedsweepError('NOT_FOUND', `The sweep ${plan.spec.id} has no ${what} "${strange}".`, {
    remedy: `Known: ${known.join('; ')}${more}.`,
  });
}

function tooMany(): SeedsweepError {
  return new SeedsweepError('INVALID_INPUT', 'That is too many settings at a time.', {
    remedy: `Name settings, so that with their datasets they are at most ${MAX_ENTRIES}.`,
  });
}
