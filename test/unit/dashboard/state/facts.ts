import type { Facts, Item } from '../../../../dashboard/state/facts.js';
import { pressed, type Effect } from '../../../../dashboard/state/reducer.js';
import type { ViewState } from '../../../../dashboard/state/view-state.js';

/** A row of the board: entries count settings by tens, datasets by ones. */
export function row(entry: number): Item {
  return { id: String(entry), entries: [entry], label: `row ${entry}` };
}

/** Facts of a running sweep with the rows given. */
export function factsWith(changes: Partial<Facts> = {}): Facts {
  return {
    items: [10, 11, 20, 21, 30].map(row),
    page: 2,
    metrics: ['test_accuracy', 'test_loss'],
    sortKeys: ['rank', 'mean', 'std'],
    sweep: { id: 'sweep-1', state: 'running', failed: 3, unfinished: 7 },
    settingEntries: (entry) =>
      [10, 11, 20, 21, 30].filter((other) => Math.floor(other / 10) === Math.floor(entry / 10)),
    entryLabel: (entry) => `row ${entry}`,
    filterFault: (text) => (text.includes('=') || text === '' ? undefined : 'no = in it'),
    ...changes,
  };
}

/** What keys lead to, pressed one after the other. */
export function after(view: ViewState, keys: readonly string[], facts: Facts = factsWith()) {
  const effects: Effect[] = [];
  let now = view;
  for (const key of keys) {
    const step = pressed(now, key, facts);
    now = step.view;
    if (step.effect) effects.push(step.effect);
  }
  return { view: now, effects };
}
