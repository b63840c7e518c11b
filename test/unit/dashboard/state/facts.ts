import type { Facts, Item } from '../../../../dashboard/state/facts.js';
import { pressed, type Effect } from '../../../../dashboard/state/reducer.js';
import type { ViewState } from '../../../../dashboard/state/view-state.js';

/** A row of the board: cells count settings by tens, datasets by ones. */
export function row(cell: number): Item {
  return { id: String(cell), cells: [cell], label: `row ${cell}` };
}

/** Facts of a running sweep with the rows given. */
export function factsWith(changes: Partial<Facts> = {}): Facts {
  return {
    items: [10, 11, 20, 21, 30].map(row),
    page: 2,
    metrics: ['test_accuracy', 'test_loss'],
    sortKeys: ['rank', 'mean', 'std'],
    sweep: { id: 'sweep-1', state: 'running', failed: 3, unfinished: 7 },
    settingCells: (cell) => [10, 11, 20, 21, 30].filter((other) => Math.floor(other / 10) === Math.floor(cell / 10)),
    cellLabel: (cell) => `row ${cell}`,
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
