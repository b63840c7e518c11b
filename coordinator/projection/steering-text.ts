/** What steering did, in words. */
import type { CellSeeds } from '../../proto/event.js';
import type { Plan } from '../plan/plan.js';

/** Settings named one by one; more are counted. */
const NAMED = 2;

/** `3 failed trials`. */
export function reopenedText(trials: number): string {
  return count(trials, 'failed trial');
}

/** `4 trials: 2 more seeds for lr 0.01 and lr 0.1`. */
export function seedsText(plan: Plan, added: readonly CellSeeds[]): string {
  const numbers = added.map(({ seeds }) => seeds.length);
  const trials = numbers.reduce((sum, number) => sum + number, 0);
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  const upTo = numbers.every((number) => number === most) ? '' : 'up to ';
  const where = placesText(
    plan,
    added.map(({ cell }) => cell),
  );
  return `${count(trials, 'trial')}: ${upTo}${count(most, 'more seed')} for ${where}`;
}

/** `12 trials of 3 settings on 2 datasets`. */
export function stoppedText(plan: Plan, cells: readonly number[], trials: number): string {
  return `${count(trials, 'trial')} of ${placesText(plan, cells)}`;
}

/** The cells' settings, and their datasets where the sweep has several. */
function placesText(plan: Plan, cells: readonly number[]): string {
  const { datasets } = plan.sweep;
  const settings = [...new Set(cells.map((cell) => Math.floor(cell / datasets.length)))];
  const places = [...new Set(cells.map((cell) => cell % datasets.length))];
  const settingsText = listed(settings, (index) => plan.setting(index).name, 'setting');
  if (datasets.length === 1) return settingsText;
  return `${settingsText} on ${listed(places, (index) => datasets[index]!.train, 'dataset')}`;
}

function listed(items: readonly number[], name: (item: number) => string, what: string): string {
  return items.length <= NAMED ? items.map(name).join(' and ') : count(items.length, what);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
