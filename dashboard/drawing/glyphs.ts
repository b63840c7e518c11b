import type { TrialState } from '../../common/states.js';
import type { SeedFlag } from '../../results/leaderboard.js';
import type { Verdict } from '../../results/standings.js';
import { verdictMarks } from '../../results/verdict-words.js';

/** The characters that screens draw with; each takes one column, except where a comment says otherwise. */
export interface Glyphs {
  /** Points at the line under the cursor. */
  readonly marker: string;
  /** On lines picked for a comparison. */
  readonly mark: string;
  readonly verdicts: { readonly [Of in Verdict]: string };
  readonly flags: { readonly [Flag in SeedFlag]: string };
  readonly states: { readonly [State in TrialState]: string };
  /** Sorted so that values rise, and fall, from the top of a table down. */
  readonly up: string;
  readonly down: string;
  /** Something lies beyond the left, and the right, end. */
  readonly beyondLeft: string;
  readonly beyondRight: string;
  /** The lowest first. */
  readonly sparkline: readonly string[];
  readonly bar: { readonly line: string; readonly mean: string; readonly capLeft: string; readonly capRight: string };
  /** One value on a strip. */
  readonly dot: string;
  /** Tell the series of a chart apart, from the first on. */
  readonly series: readonly string[];
  readonly ellipsis: string;
  /** Three columns. */
  readonly separator: string;
  /** No value. */
  readonly dash: string;
  /** One or two columns. */
  readonly plusMinus: string;
  readonly horizontal: string;
  readonly vertical: string;
  /** Where a chart's axes meet, and where a label belongs to the vertical one. */
  readonly corner: string;
  readonly tick: string;
  readonly progress: { readonly full: string; readonly empty: string };
  /** Charts may use braille patterns. */
  readonly braille: boolean;
}

const series = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

export const unicodeGlyphs: Glyphs = {
  marker: '❯',
  mark: '◆',
  verdicts: verdictMarks,
  flags: { failed: '✗', diverged: '∞', unusual: '◇' },
  states: { queued: '○', running: '►', done: '✓', failed: '✗', cancelled: '⊘' },
  up: '▲',
  down: '▼',
  beyondLeft: '◄',
  beyondRight: '►',
  sparkline: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  bar: { line: '─', mean: '●', capLeft: '├', capRight: '┤' },
  dot: '•',
  series,
  ellipsis: '…',
  separator: ' · ',
  dash: '—',
  plusMinus: '±',
  horizontal: '─',
  vertical: '│',
  corner: '└',
  tick: '┤',
  progress: { full: '█', empty: '░' },
  braille: true,
};

export const asciiGlyphs: Glyphs = {
  marker: '>',
  mark: '*',
  verdicts: { best: ' ', worse: 'v', tied: '~', untested: '?' },
  flags: { failed: 'x', diverged: '!', unusual: 'o' },
  states: { queued: '.', running: '>', done: '+', failed: 'x', cancelled: '-' },
  up: '^',
  down: 'v',
  beyondLeft: '<',
  beyondRight: '>',
  sparkline: ['_', '.', '-', '=', '+', '*', '#'],
  bar: { line: '-', mean: 'o', capLeft: '[', capRight: ']' },
  dot: 'o',
  series,
  ellipsis: '~',
  separator: ' - ',
  dash: '-',
  plusMinus: '+-',
  horizontal: '-',
  vertical: '|',
  corner: '+',
  tick: '+',
  progress: { full: '#', empty: '.' },
  braille: false,
};
