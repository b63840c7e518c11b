import type { ScreenName } from './view-state.js';

/** How far the cursor goes: lines, pages, or to an end. */
export type Movement = 'up' | 'down' | 'pageUp' | 'pageDown' | 'first' | 'last';

/** What a key asks for. */
export type Action =
  | { readonly kind: 'show'; readonly screen: ScreenName }
  | { readonly kind: 'move'; readonly to: Movement }
  | { readonly kind: 'quit' }
  | {
      readonly kind:
        | 'nextScreen'
        | 'open'
        | 'back'
        | 'filter'
        | 'sort'
        | 'reverse'
        | 'mark'
        | 'unmark'
        | 'compare'
        | 'metric'
        | 'pause'
        | 'cancel'
        | 'reopen'
        | 'extend'
        | 'prune'
        | 'drain'
        | 'help';
    };

/** One thing that keys do. The footer, the help screen and the handling of input all come from this. */
export interface Binding {
  /** Any of these keys, as `keystrokes` names them. */
  readonly keys: readonly string[];
  /** How people know the keys. */
  readonly shows: string;
  /** A word or two, for the footer. */
  readonly says: string;
  /** A sentence, for the help screen. */
  readonly explains: string;
  readonly screens: readonly ScreenName[];
  /** The footer has place for the lowest first; undefined: on the help screen alone. */
  readonly priority: number | undefined;
  readonly action: Action;
}

const everywhere: readonly ScreenName[] = ['board', 'trials', 'workers', 'log', 'setting', 'compare', 'trial', 'help'];
const steering: readonly ScreenName[] = ['board', 'trials', 'workers', 'log', 'setting', 'compare', 'trial'];
const rows: readonly ScreenName[] = ['board', 'setting', 'compare', 'trials'];

function show(key: string, screen: ScreenName, explains: string): Binding {
  const says = screen[0]!.toUpperCase() + screen.slice(1);
  return {
    keys: [key],
    shows: key,
    says,
    explains,
    screens: everywhere,
    priority: undefined,
    action: { kind: 'show', screen },
  };
}

function move(to: Movement, keys: readonly string[], shows: string, explains: string): Binding {
  return { keys, shows, says: '', explains, screens: everywhere, priority: undefined, action: { kind: 'move', to } };
}

/** The keys of a terminal as `keystrokes` names them: `enter`, `space`, `up`, …, or the character itself. */
export const bindings: readonly Binding[] = [
  show('1', 'board', 'Board: the settings, ranked by the mean of their seeds'),
  show('2', 'trials', 'Trials: every trial, with who runs it and how far it is'),
  show('3', 'workers', 'Workers: who trains, on what, and how fast'),
  show('4', 'log', 'Log: what happened, the newest last'),
  {
    keys: ['tab'],
    shows: 'Tab',
    says: 'next screen',
    explains: 'The next of these screens',
    screens: everywhere,
    priority: 9,
    action: { kind: 'nextScreen' },
  },
  move('up', ['up', 'k'], 'Up k', 'A line up'),
  move('down', ['down', 'j'], 'Down j', 'A line down'),
  move('pageUp', ['pageup'], 'PgUp', 'A page up'),
  move('pageDown', ['pagedown'], 'PgDn', 'A page down'),
  move('first', ['home', 'g'], 'Home g', 'To the first line'),
  move('last', ['end', 'G'], 'End G', 'To the last line'),
  {
    keys: ['enter'],
    shows: 'Enter',
    says: 'open',
    explains: 'Open the row: the setting with its curves and seeds, or the trial with its error and last log lines',
    screens: ['board', 'trials', 'setting', 'compare'],
    priority: 2,
    action: { kind: 'open' },
  },
  {
    keys: ['escape'],
    shows: 'Esc',
    says: 'back',
    explains: 'Back to where this screen was opened; on a list, show everything again',
    screens: everywhere,
    priority: 3,
    action: { kind: 'back' },
  },
  {
    keys: ['/'],
    shows: '/',
    says: 'filter',
    explains: 'Show only some rows, such as  dataset=cifar10 mean<0.98',
    screens: ['board', 'trials'],
    priority: 4,
    action: { kind: 'filter' },
  },
  {
    keys: ['s'],
    shows: 's',
    says: 'sort',
    explains: 'Sort by the next column',
    screens: ['board', 'trials'],
    priority: 6,
    action: { kind: 'sort' },
  },
  {
    keys: ['o'],
    shows: 'o',
    says: 'order',
    explains: 'Turn the order around',
    screens: ['board', 'trials'],
    priority: 8,
    action: { kind: 'reverse' },
  },
  {
    keys: ['space'],
    shows: 'Space',
    says: 'mark',
    explains: 'Mark the row, to compare it, add seeds to it or stop it',
    screens: ['board', 'compare'],
    priority: 5,
    action: { kind: 'mark' },
  },
  {
    keys: ['u'],
    shows: 'u',
    says: 'unmark all',
    explains: 'Take all marks away',
    screens: ['board', 'compare'],
    priority: 11,
    action: { kind: 'unmark' },
  },
  {
    keys: ['c'],
    shows: 'c',
    says: 'compare',
    explains: 'Compare the marked rows; without marks, all rows of the setting under the cursor',
    screens: ['board', 'setting', 'trials'],
    priority: 5,
    action: { kind: 'compare' },
  },
  {
    keys: ['m'],
    shows: 'm',
    says: 'metric',
    explains: 'Curves of the next metric',
    screens: ['setting', 'compare'],
    priority: 4,
    action: { kind: 'metric' },
  },
  {
    keys: ['p'],
    shows: 'p',
    says: 'pause/resume',
    explains: 'Pause the sweep: trials that run are finished, no other begins; again resumes it',
    screens: steering,
    priority: 7,
    action: { kind: 'pause' },
  },
  {
    keys: ['R'],
    shows: 'R',
    says: 'retry failed',
    explains: 'Try the failed trials again',
    screens: steering,
    priority: 10,
    action: { kind: 'reopen' },
  },
  {
    keys: ['+'],
    shows: '+',
    says: 'seeds',
    explains: 'Add seeds to the marked rows, or to the row under the cursor',
    screens: rows,
    priority: 7,
    action: { kind: 'extend' },
  },
  {
    keys: ['S'],
    shows: 'S',
    says: 'stop row',
    explains: 'Stop the marked rows, or the row under the cursor: what has not ended is cancelled',
    screens: rows,
    priority: 8,
    action: { kind: 'prune' },
  },
  {
    keys: ['D'],
    shows: 'D',
    says: 'drain',
    explains: 'Drain the worker: it finishes what it has, takes nothing new, and ends',
    screens: ['workers'],
    priority: 4,
    action: { kind: 'drain' },
  },
  {
    keys: ['X'],
    shows: 'X',
    says: 'cancel',
    explains: 'Cancel the sweep: what has not ended is given up',
    screens: steering,
    priority: 12,
    action: { kind: 'cancel' },
  },
  {
    keys: ['?'],
    shows: '?',
    says: 'help',
    explains: 'This page',
    screens: everywhere,
    priority: 1,
    action: { kind: 'help' },
  },
  {
    keys: ['q'],
    shows: 'q',
    says: 'quit',
    explains: 'Leave the dashboard',
    screens: everywhere,
    priority: 0,
    action: { kind: 'quit' },
  },
];

/** What a key does on a screen; undefined: nothing. */
export function bindingOf(screen: ScreenName, key: string): Binding | undefined {
  return bindings.find((binding) => binding.keys.includes(key) && binding.screens.includes(screen));
}

/** The bindings that a screen's footer names, the most needed first. */
export function footerBindings(screen: ScreenName): readonly Binding[] {
  return bindings
    .filter((binding) => binding.priority !== undefined && binding.screens.includes(screen))
    .sort((one, other) => one.priority! - other.priority!);
}
