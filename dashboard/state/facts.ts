import type { SweepState } from '../../common/states.js';

/** What a line of a list stands for. */
export interface Item {
  /** Stays the same while the item is the same. */
  readonly id: string;
  /** The entries that it is about. */
  readonly entries: readonly number[];
  /** For people, such as `Setting 1 · mnist`. */
  readonly label: string;
  /** A trial's place in the plan. */
  readonly trial?: number | undefined;
  readonly worker?: { readonly worker: string; readonly host: string } | undefined;
}

/** What the reducer must know of the data to answer a key, for the screen that is shown. */
export interface Facts {
  /** What the screen lists, top to bottom; on a page of text one item per place that it can be scrolled to. */
  readonly items: readonly Item[];
  /** How many lines PgDn goes. */
  readonly page: number;
  /** Metrics that have curves, the objective first. */
  readonly metrics: readonly string[];
  /** What `s` sorts by, in this order. */
  readonly sortKeys: readonly string[];
  /** Undefined before the first observation. */
  readonly sweep:
    | { readonly id: string; readonly state: SweepState; readonly failed: number; readonly unfinished: number }
    | undefined;
  /** All known entries of the setting that an entry is of. */
  readonly settingEntries: (entry: number) => readonly number[];
  /** An entry's name for people. */
  readonly entryLabel: (entry: number) => string;
  /** Why a filter cannot be used; undefined: it can. */
  readonly filterFault: (text: string) => string | undefined;
}

/** Where the cursor is among the items: on the one it belongs to, or else at its last place; −1 without items. */
export function cursorIndex(
  items: readonly { readonly id: string }[],
  cursor: { id: string | undefined; index: number },
): number {
  const found = cursor.id === undefined ? -1 : items.findIndex(({ id }) => id === cursor.id);
  return found >= 0 ? found : Math.min(cursor.index, items.length - 1);
}
