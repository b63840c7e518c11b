import { formatValue } from '../../common/format.js';
import type { TrialState } from '../../common/states.js';
import { type SeedFlag, seedFlags } from '../../results/leaderboard.js';
import type { Verdict } from '../../results/standings.js';
import type { BoardRow } from '../data/dashboard-data.js';
import type { Glyphs } from '../drawing/glyphs.js';
import type { Line, Segment, Tone } from '../drawing/segments.js';

/** The first columns of a list's line: the cursor, and the mark where lines can be marked. */
export function cursorCell(selected: boolean, marked: boolean | undefined, glyphs: Glyphs): Line {
  const pointer: Segment = { text: selected ? glyphs.marker : ' ', tone: 'accent' };
  return marked === undefined ? [pointer] : [pointer, { text: marked ? glyphs.mark : ' ', tone: 'warning' }];
}

/** The line, in bold where it is the one under the cursor. */
export function underCursor(line: Line, selected: boolean): Line {
  if (!selected) return line;
  return line.map((segment) => ((segment.tone ?? 'plain') === 'plain' ? { ...segment, tone: 'strong' } : segment));
}

/** A trial's state with its sign. */
export function stateCell(state: TrialState, glyphs: Glyphs): Line {
  return [{ text: `${glyphs.states[state]} ${state}`, tone: stateTones[state] }];
}

const stateTones: { readonly [State in TrialState]: Tone } = {
  queued: 'dim',
  running: 'accent',
  done: 'good',
  failed: 'bad',
  cancelled: 'warning',
};

const flagTones: { readonly [Flag in SeedFlag]: Tone } = { failed: 'bad', diverged: 'bad', unusual: 'warning' };

/** How verdicts are coloured. */
export const verdictTones: { readonly [Of in Verdict]: Tone } = {
  best: 'good',
  worse: 'warning',
  tied: 'good',
  untested: 'dim',
};

/** How many seeds deserve a look, by what for: `✗1 ◇2`. */
export function flagsCell(seeds: BoardRow['seeds'], glyphs: Glyphs): Line {
  return seedFlags.flatMap((flag): Line => {
    const count = seeds.filter((seed) => seed.flag === flag).length;
    return count === 0 ? [] : [{ text: `${glyphs.flags[flag]}${count} `, tone: flagTones[flag] }];
  });
}

/** A seed's flag in a word. */
export function flagCell(flag: SeedFlag | undefined, glyphs: Glyphs): Line {
  return flag === undefined ? [] : [{ text: `${glyphs.flags[flag]} ${flag}`, tone: flagTones[flag] }];
}

/** A difference with its sign, in the tone of what it means. */
export function differenceCell(difference: number | undefined, higherIsBetter: boolean): Line {
  if (difference === undefined) return [{ text: formatValue(undefined), tone: 'dim' }];
  const better = difference === 0 || difference > 0 === higherIsBetter;
  return [{ text: signed(difference), tone: better ? 'good' : 'warning' }];
}

/** `+0.0012`, `-0.0012`. */
export function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${formatValue(Math.abs(value))}`;
}

/** How far something is, as a bar of `width` columns. */
export function progressBar(fraction: number, width: number, { progress }: Glyphs): Line {
  const full = Math.round(Math.min(1, Math.max(0, fraction)) * width);
  return [
    { text: progress.full.repeat(full), tone: 'accent' },
    { text: progress.empty.repeat(width - full), tone: 'dim' },
  ];
}
