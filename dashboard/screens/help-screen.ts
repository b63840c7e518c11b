import { verdictWords } from '../../results/verdict-words.js';
import { fit } from '../drawing/fit.js';
import type { Glyphs } from '../drawing/glyphs.js';
import { fitLine, type Line } from '../drawing/segments.js';
import { wrap } from '../drawing/wrap.js';
import { bindings } from '../state/keys.js';
import { topScreens, type ScreenName, type ViewState } from '../state/view-state.js';
import { inHeight } from './list-window.js';
import type { Surface } from './surface.js';

/** How rows and trials are filtered, by example. */
const filterExamples: readonly (readonly [example: string, meaning: string])[] = [
  ['wide', 'setting or dataset with this text'],
  ['width>=64', 'a parameter compared: = != >= <= > <'],
  ['noise=normal', 'a parameter by its kind'],
  ['dataset=cifar10 mean<0.98', 'several conditions, all of which must hold'],
  ['setting="Setting 1"', 'a text with blanks'],
  ['verdict=tied', 'rows not told apart from the best; or worse, untested, best'],
  ['flag=diverged', 'a seed that failed, diverged or is unusual'],
  ['state=failed worker=w2', 'trials by their state, worker, seed, attempt, step, value'],
  ['error=memory', 'trials whose error has this text'],
];

/** The help page from the line that it is scrolled to. */
export function helpLines(view: ViewState, surface: Surface): readonly Line[] {
  const text = helpText(surface);
  const start = Math.max(0, Math.min(view.cursors.help.index, text.length - surface.height));
  const shown = text.slice(start, start + surface.height);
  return inHeight(shown, surface.height).map((line) => fitLine(line, surface.width, surface.glyphs.ellipsis));
}

/** The whole page. */
export function helpText({ width, glyphs, notes = [] }: Surface): readonly Line[] {
  return [
    ...notes.flatMap((note) => wrap(note, width)).map((text): Line => [{ text }]),
    ...(notes.length > 0 ? [[]] : []),
    [{ text: 'Keys', tone: 'strong' }],
    ...bindings.flatMap(({ shows, explains, screens }) => entry(shows, 8, `${explains}${whereText(screens)}`, width)),
    [],
    [{ text: 'Filters', tone: 'strong' }],
    ...filterExamples.flatMap(([example, meaning]) => entry(example, 26, meaning, width)),
    [],
    [{ text: 'Signs', tone: 'strong' }],
    ...signs(glyphs).flatMap(([sign, meaning]) => entry(sign, 8, meaning, width)),
  ];
}

/** A term and what it means, on as many lines as that takes. */
function entry(term: string, termWidth: number, meaning: string, width: number): readonly Line[] {
  return wrap(meaning, width - termWidth - 3).map((text, index) => [
    { text: `  ${fit(index === 0 ? term : '', termWidth)} `, tone: 'accent' },
    { text },
  ]);
}

function whereText(screens: readonly ScreenName[]): string {
  return topScreens.every((screen) => screens.includes(screen)) ? '' : ` (${screens.join(', ')})`;
}

/** What single characters on the screens mean. */
function signs({ verdicts, mark, flags, bar, dot }: Glyphs): readonly (readonly [sign: string, meaning: string])[] {
  return [
    [verdicts.worse, `${verdictWords.worse} of its dataset`],
    [verdicts.tied, verdictWords.tied],
    [verdicts.untested, 'not tested: fewer than 3 shared seeds, or seeds that diverged'],
    [mark, 'marked'],
    [flags.failed, 'seeds that failed'],
    [flags.diverged, 'seeds whose value is not finite'],
    [flags.unusual, 'seeds far from the others of their setting'],
    [bar.capLeft + bar.line + bar.mean + bar.line + bar.capRight, 'mean and its 95% interval'],
    [dot, 'the final value of a seed'],
  ];
}
