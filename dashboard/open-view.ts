import type { DashboardData } from './data/dashboard-data.js';
import { factsOf } from './screens/facts-of.js';
import type { Surface } from './screens/surface.js';
import { pressed } from './state/reducer.js';
import { firstView, type ViewState } from './state/view-state.js';

/** The keys that lead from the first view to a screen. */
const keys = { board: '1', setting: 'enter', compare: 'c', trials: '2', workers: '3', log: '4' } as const;

export type ViewName = keyof typeof keys;
export const viewNames = Object.keys(keys) as readonly ViewName[];

/** The view of a screen as a person opens it from the board: `setting` and `compare` are about the board's first row. */
export function viewOf(name: ViewName, data: DashboardData, surface: Surface): ViewState {
  return pressed(firstView, keys[name], factsOf(firstView, data, surface)).view;
}
