/** What steering did, in words. */
import { count } from '../../common/words.js';
import type { EntrySeeds } from '../../proto/event.js';
import type { Plan } from '../plan/plan.js';

/** Settings named one by one; more are counted. */
const NAMED = 2;

/** `3 failed trials`. */
export function reopenedText(trials: number): string {
  return count(trials, 'failed trial');
}

/** `4 trials: 2 more seeds for lr 0.01 and lr 0.1`. */
export function extendedText(plan: Plan, added: readonly EntrySeeds[]): string {
  const numbers = added.map(({ seeds }) => seeds.length);
  const trials = numbers.reduce((sum, number) => sum + number, 0);
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  const upTo = numbers.every((number) => number === most) ? '' : 'up to ';
  const where = placesText(
    plan,
    added.map(({ entry }) => entry),
  );
  return `${count(trials, 'trial')}: ${upTo}${count(most, 'more seed')} for ${where}`;
}

/** `12 trials of 3 settings on 2 datasets`, and who decided it when that was no person. */
export function prunedText(plan: Plan, entries: readonly number[], trials: number, by: string): string {
  const where = entries.length === 0 ? '' : ` of ${placesText(plan, entries)}`;
  return `${count(trials, 'trial')}${where}${by === '' ? '' : `, by ${by}`}`;
}

/** `17 of 25 trials taken over from quickstart-0a1b2c3d`. */
export function adoptedText(plan: Plan, trials: number, from: string): string {
  return `${trials} of ${count(plan.trialCount, 'trial')} taken over from ${from}`;
}

/** The entries' settings, and their datasets where the sweep has several. */
function placesText(plan: Plan, entries: readonly number[]): string {
  const { datasets } = plan.spec;
  const settings = [...new Set(entries.map((entry) => Math.floor(entry / datasets.length)))];
  const places = [...new Set(entries.map((entry) => entry % datasets.length))];
  const settingsText = listed(settings, (index) => plan.setting(index).name, 'setting');
  if (datasets.length === 1) return settingsText;
  return `${settingsText} on ${listed(places, (index) => datasets[index]!.label, 'dataset')}`;
}

function listed(items: readonly number[], name: (item: number) => string, what: string): string {
  return items.length <= NAMED ? items.map(name).join(' and ') : count(items.length, what);
}
