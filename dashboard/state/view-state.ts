import type { SteeringCommand } from '../data/dashboard-data.js';

export const screens = ['board', 'trials', 'workers', 'log', 'setting', 'compare', 'trial', 'help'] as const;
/** `setting` and `trial` are about one row and one trial; they, `compare` and `help` lead back to where they were opened. */
export type ScreenName = (typeof screens)[number];

/** The screens that Tab goes through. */
export const topScreens = ['board', 'trials', 'workers', 'log'] as const satisfies readonly ScreenName[];

/**
 * Where a screen's cursor is: on an item, by its identity, so that it stays with it when the items change places; `index` is
 * where it goes when the item is gone. On pages of text, and in the log, `index` alone counts.
 */
export interface Cursor {
  readonly id: string | undefined;
  readonly index: number;
}

/** How a list is ordered; `key` undefined: in its own order. */
export interface Ordering {
  readonly key: string | undefined;
  readonly reversed: boolean;
}

/** What is being typed. `error`: why the text cannot be taken. */
export type Prompt =
  | { readonly kind: 'filter'; readonly text: string; readonly error?: string | undefined }
  | {
      readonly kind: 'seeds';
      readonly text: string;
      readonly entries: readonly number[];
      readonly error?: string | undefined;
    };

/** A command that waits for a yes. */
export interface Confirmation {
  readonly command: SteeringCommand;
  readonly question: string;
}

/** What came of something, until the next key. */
export interface Notice {
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'plain';
}

/** What a person has chosen to look at. Replaced, never mutated; holds nothing of the sweep itself. */
export interface ViewState {
  readonly screen: ScreenName;
  /** The screens that Esc leads back through; the last is the next. */
  readonly trail: readonly ScreenName[];
  readonly cursors: { readonly [Screen in ScreenName]: Cursor };
  /** What the person typed, per screen; empty shows everything. */
  readonly filters: { readonly [Screen in ScreenName]: string };
  readonly orderings: { readonly [Screen in ScreenName]: Ordering };
  /** Entries marked on the board. */
  readonly marks: ReadonlySet<number>;
  /** The entry that the setting screen shows. */
  readonly entry: number | undefined;
  /** The entries that the compare screen shows. */
  readonly compared: readonly number[];
  /** The trial that the trial screen shows, by place in the plan. */
  readonly trial: number | undefined;
  /** The metric whose curves are shown; undefined: the objective's. */
  readonly metric: string | undefined;
  readonly prompt: Prompt | undefined;
  readonly confirmation: Confirmation | undefined;
  readonly notice: Notice | undefined;
}

/** The same value for every screen. */
function everywhere<T>(value: T): { readonly [Screen in ScreenName]: T } {
  return Object.fromEntries(screens.map((screen) => [screen, value])) as { readonly [Screen in ScreenName]: T };
}

/** What a person sees first: the board. */
export const firstView: ViewState = {
  screen: 'board',
  trail: [],
  // The log's last line is where its cursor begins, and stays while new lines come.
  cursors: { ...everywhere<Cursor>({ id: undefined, index: 0 }), log: { id: undefined, index: Infinity } },
  filters: everywhere(''),
  orderings: everywhere<Ordering>({ key: undefined, reversed: false }),
  marks: new Set(),
  entry: undefined,
  compared: [],
  trial: undefined,
  metric: undefined,
  prompt: undefined,
  confirmation: undefined,
  notice: undefined,
};
