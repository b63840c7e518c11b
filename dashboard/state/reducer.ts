import type { SteeringCommand } from '../data/dashboard-data.js';
import { confirmationOf } from './confirmations.js';
import { cursorIndex, type Facts, type Item } from './facts.js';
import { bindingOf, type Action, type Movement } from './keys.js';
import { typed } from './prompts.js';
import { topScreens, type Cursor, type Notice, type ScreenName, type ViewState } from './view-state.js';

/** What the program has to do, besides showing another view. */
export type Effect =
  | { readonly kind: 'quit'; readonly reason: 'quit' | 'interrupt' }
  | { readonly kind: 'steer'; readonly command: SteeringCommand };

export interface Step {
  readonly view: ViewState;
  readonly effect?: Effect | undefined;
}

/** The answer to a key. Ctrl-C always ends it; what is asked or typed comes before the screen's own keys. */
export function pressed(view: ViewState, key: string, facts: Facts): Step {
  if (key === 'ctrl-c') return { view, effect: { kind: 'quit', reason: 'interrupt' } };
  if (view.confirmation) {
    const { command } = view.confirmation;
    const answered = { ...view, confirmation: undefined };
    if (key === 'y' || key === 'enter')
      return { view: { ...answered, notice: undefined }, effect: { kind: 'steer', command } };
    return { view: { ...answered, notice: { text: 'Nothing was done.', tone: 'plain' } } };
  }
  if (view.prompt) return { view: typed(view, view.prompt, key, facts) };
  const binding = bindingOf(view.screen, key);
  const quiet = view.notice ? { ...view, notice: undefined } : view;
  if (!binding) return { view: quiet };
  if (binding.action.kind === 'quit') return { view: quiet, effect: { kind: 'quit', reason: 'quit' } };
  return { view: acted(quiet, binding.action, facts) };
}

/** The view that tells what came of a command. */
export function noticed(view: ViewState, notice: Notice): ViewState {
  return { ...view, notice };
}

/** The item under the cursor. */
export function itemUnderCursor(view: ViewState, facts: Facts): Item | undefined {
  return facts.items[cursorIndex(facts.items, view.cursors[view.screen])];
}

function acted(view: ViewState, action: Exclude<Action, { kind: 'quit' }>, facts: Facts): ViewState {
  switch (action.kind) {
    case 'show':
      return { ...view, screen: action.screen, trail: [] };
    case 'nextScreen': {
      const place = topScreens.findIndex((screen) => screen === (view.trail[0] ?? view.screen));
      return { ...view, screen: topScreens[(place + 1) % topScreens.length]!, trail: [] };
    }
    case 'move':
      return withCursor(view, moved(view.screen, view.cursors[view.screen], action.to, facts));
    case 'open':
      return opened(view, itemUnderCursor(view, facts));
    case 'back':
      return back(view);
    case 'help':
      return view.screen === 'help' ? back(view) : entered(view, 'help');
    case 'filter':
      return { ...view, prompt: { kind: 'filter', text: view.filters[view.screen] } };
    case 'sort': {
      const { key } = view.orderings[view.screen];
      const place = key === undefined ? 0 : facts.sortKeys.indexOf(key);
      return ordered(view, facts.sortKeys[(place + 1) % facts.sortKeys.length], false);
    }
    case 'reverse': {
      const { key, reversed } = view.orderings[view.screen];
      return ordered(view, key, !reversed);
    }
    case 'mark':
      return marked(view, facts);
    case 'unmark':
      return { ...view, marks: new Set() };
    case 'compare':
      return compared(view, facts);
    case 'metric': {
      const place = view.metric === undefined ? 0 : facts.metrics.indexOf(view.metric);
      return { ...view, metric: facts.metrics[(place + 1) % facts.metrics.length] };
    }
    case 'extend': {
      const entries = chosenEntries(view, facts);
      return entries.length > 0 ? { ...view, prompt: { kind: 'seeds', text: '', entries } } : noticed(view, noRow);
    }
    case 'pause':
    case 'cancel':
    case 'reopen':
    case 'prune':
    case 'drain': {
      const asked = confirmationOf(
        action.kind,
        { entries: chosenEntries(view, facts), item: itemUnderCursor(view, facts) },
        facts,
      );
      return 'question' in asked ? { ...view, confirmation: asked } : noticed(view, asked);
    }
  }
}

const noRow: Notice = { text: 'There is no row under the cursor.', tone: 'plain' };

/** The entries that a command is about: the marked ones, or else those of the item under the cursor. */
function chosenEntries(view: ViewState, facts: Facts): readonly number[] {
  if (view.marks.size > 0 && (view.screen === 'board' || view.screen === 'compare')) return [...view.marks];
  if (view.screen === 'setting') return view.entry === undefined ? [] : [view.entry];
  return itemUnderCursor(view, facts)?.entries ?? [];
}

function entered(view: ViewState, screen: ScreenName): ViewState {
  return { ...view, screen, trail: [...view.trail, view.screen] };
}

function withCursor(view: ViewState, cursor: Cursor, screen: ScreenName = view.screen): ViewState {
  return { ...view, cursors: { ...view.cursors, [screen]: cursor } };
}

function ordered(view: ViewState, key: string | undefined, reversed: boolean): ViewState {
  return { ...view, orderings: { ...view.orderings, [view.screen]: { key, reversed } } };
}

function moved(screen: ScreenName, cursor: Cursor, to: Movement, { items, page }: Facts): Cursor {
  const from = Math.max(0, cursorIndex(items, cursor));
  const goal = { up: from - 1, down: from + 1, pageUp: from - page, pageDown: from + page, first: 0, last: Infinity }[
    to
  ];
  const index = Math.max(0, Math.min(items.length - 1, goal));
  // The log's end is a place of its own: there it follows what comes.
  if (screen === 'log' && index >= items.length - 1) return { id: undefined, index: Infinity };
  return { id: items[index]?.id, index };
}

function opened(view: ViewState, item: Item | undefined): ViewState {
  if (!item) return view;
  const top = { id: undefined, index: 0 };
  if (item.trial !== undefined) return { ...withCursor(entered(view, 'trial'), top), trial: item.trial };
  const entry = item.entries[0];
  return entry === undefined ? view : { ...withCursor(entered(view, 'setting'), top), entry };
}

/** One screen back; where there is none, the filter goes. */
function back(view: ViewState): ViewState {
  const screen = view.trail.at(-1);
  if (screen !== undefined) return { ...view, screen, trail: view.trail.slice(0, -1) };
  return view.filters[view.screen] === '' ? view : { ...view, filters: { ...view.filters, [view.screen]: '' } };
}

/** The item under the cursor marked, or no longer marked; the cursor goes on to the next. */
function marked(view: ViewState, facts: Facts): ViewState {
  const item = itemUnderCursor(view, facts);
  if (!item) return view;
  const all = item.entries.every((entry) => view.marks.has(entry));
  const others = [...view.marks].filter((entry) => !item.entries.includes(entry));
  const next = withCursor(view, moved(view.screen, view.cursors[view.screen], 'down', facts));
  return { ...next, marks: new Set(all ? others : [...others, ...item.entries]) };
}

function compared(view: ViewState, facts: Facts): ViewState {
  const entry = view.screen === 'setting' ? view.entry : itemUnderCursor(view, facts)?.entries[0];
  const entries = view.marks.size > 0 ? [...view.marks] : entry === undefined ? [] : facts.settingEntries(entry);
  if (entries.length === 0) return noticed(view, noRow);
  return { ...withCursor(entered(view, 'compare'), { id: undefined, index: 0 }, 'compare'), compared: entries };
}
