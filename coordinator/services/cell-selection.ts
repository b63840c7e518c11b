import { SeedsweepError } from '../../common/errors.js';
import type { CellSelection } from '../../proto/steering.js';
import type { Plan } from '../sweep/plan.js';

/** Known names that a message lists. */
const NAMED = 10;

/** Whether some cells are meant by number or name, and not simply all. */
export function isExplicit({ cells, settings, datasets }: CellSelection): boolean {
  return cells.length + settings.length + datasets.length > 0;
}

/**
 * The cells that a selection means, in order, each once. Throws INVALID_INPUT for a number that is no cell's, and
 * NOT_FOUND for a name that the sweep does not have.
 */
export function selectCells(plan: Plan, { cells, settings, datasets }: CellSelection): readonly number[] {
  if (cells.length > 0) {
    const strange = cells.find((cell) => cell >= plan.cellCount);
    if (strange === undefined) return [...new Set(cells)].sort((a, b) => a - b);
    throw new SeedsweepError('INVALID_INPUT', `The sweep ${plan.sweepId} has no cell ${strange}.`, {
      remedy: `Its cells are numbered from 0 to ${plan.cellCount - 1}.`,
    });
  }
  const settingNames = Array.from({ length: plan.settingCount }, (_, index) => plan.setting(index).name);
  const datasetNames = plan.sweep.datasets.map(({ train }) => train);
  const chosenSettings = choose('setting', settingNames, settings, plan);
  const chosenDatasets = choose('dataset', datasetNames, datasets, plan);
  return chosenSettings.flatMap((setting) => chosenDatasets.map((dataset) => setting * datasetNames.length + dataset));
}

/** The places in `known` of the names wanted; all places when no name is. */
function choose(what: string, known: readonly string[], wanted: readonly string[], plan: Plan): readonly number[] {
  const places = new Map(known.map((name, place) => [name, place]));
  const strange = wanted.find((name) => !places.has(name));
  if (strange !== undefined) {
    const more = known.length > NAMED ? `, and ${known.length - NAMED} more` : '';
    throw new SeedsweepError('NOT_FOUND', `The sweep ${plan.sweepId} has no ${what} "${strange}".`, {
      remedy: `Known: ${known.slice(0, NAMED).join('; ')}${more}.`,
    });
  }
  if (wanted.length === 0) return known.map((_, place) => place);
  return [...new Set(wanted.map((name) => places.get(name)!))].sort((a, b) => a - b);
}
