import { SeedsweepError } from '../../common/errors.js';
import type { CellSelection } from '../../proto/steering.js';
import type { Plan } from '../plan/plan.js';

/** Known names that a message lists. */
const NAMED = 10;
/** Most cells of one selection. */
const MAX_CELLS = 100_000;
/** Most settings among which one is looked for by its name. */
const MAX_SEARCHED = 1_000_000;

/** Whether some cells are meant by number or name, and not simply all. */
export function isExplicit({ cells, settings, datasets }: CellSelection): boolean {
  return cells.length + settings.length + datasets.length > 0;
}

/**
 * The cells that a selection means, in order, each once. Throws INVALID_INPUT for a number that is no cell's and for too
 * many cells, and NOT_FOUND for a name that the sweep does not have.
 */
export function selectCells(plan: Plan, { cells, settings, datasets }: CellSelection): readonly number[] {
  if (cells.length > 0) {
    const strange = cells.find((cell) => cell >= plan.cellCount);
    if (strange === undefined) return [...new Set(cells)].sort((a, b) => a - b);
    throw new SeedsweepError('INVALID_INPUT', `The sweep ${plan.sweepId} has no cell ${strange}.`, {
      remedy: `Its cells are numbered from 0 to ${plan.cellCount - 1}.`,
    });
  }
  const chosenSettings = choose('setting', plan.settingCount, (index) => plan.setting(index).name, settings, plan);
  const axis = plan.sweep.datasets;
  const chosenDatasets = choose('dataset', axis.length, (index) => axis[index]!.train, datasets, plan);
  if (chosenSettings.length * chosenDatasets.length > MAX_CELLS) throw tooMany();
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
  if (count > MAX_SEARCHED || (wanted.length === 0 && count > MAX_CELLS)) throw tooMany();
  if (wanted.length === 0) return Array.from({ length: count }, (_, place) => place);
  const missing = new Set(wanted);
  const places: number[] = [];
  for (let place = 0; place < count && missing.size > 0; place++) if (missing.delete(nameOf(place))) places.push(place);
  const [strange] = missing;
  if (strange === undefined) return places;
  const known = Array.from({ length: Math.min(count, NAMED) }, (_, place) => nameOf(place));
  const more = count > NAMED ? `, and ${count - NAMED} more` : '';
  throw new SeedsweepError('NOT_FOUND', `The sweep ${plan.sweepId} has no ${what} "${strange}".`, {
    remedy: `Known: ${known.join('; ')}${more}.`,
  });
}

function tooMany(): SeedsweepError {
  return new SeedsweepError('INVALID_INPUT', 'That is too many settings at a time.', {
    remedy: `Name settings, so that with their datasets they are at most ${MAX_CELLS}.`,
  });
}
