import type { Segment, Tone } from './segments.js';

/** How text looks, in the words of Ink's <Text>. Absent: the terminal's own. */
export interface Style {
  readonly color?: string;
  readonly bold?: boolean;
  readonly dimColor?: boolean;
  readonly inverse?: boolean;
}

export type Palette = { readonly [Name in Tone]: Style };

/** Colours that people with any kind of colour vision tell apart: Okabe and Ito, Color Universal Design, 2008. */
const okabeIto = {
  orange: '#E69F00',
  skyBlue: '#56B4E9',
  green: '#009E73',
  yellow: '#F0E442',
  blue: '#0072B2',
  vermilion: '#D55E00',
  purple: '#CC79A7',
};

const withoutColors: Palette = {
  plain: {},
  dim: { dimColor: true },
  strong: { bold: true },
  good: {},
  warning: { bold: true },
  bad: { bold: true },
  accent: { bold: true },
  series0: {},
  series1: {},
  series2: {},
  series3: {},
  series4: {},
  series5: {},
  series6: {},
  series7: {},
};

const withColors: Palette = {
  ...withoutColors,
  good: { color: okabeIto.green },
  warning: { color: okabeIto.orange },
  bad: { color: okabeIto.vermilion, bold: true },
  accent: { color: okabeIto.skyBlue, bold: true },
  series0: { color: okabeIto.skyBlue },
  series1: { color: okabeIto.orange },
  series2: { color: okabeIto.green },
  series3: { color: okabeIto.purple },
  series4: { color: okabeIto.yellow },
  series5: { color: okabeIto.vermilion },
  series6: { color: okabeIto.blue },
};

/** How tones look. Without colours only weight tells tones apart, so a tone never says what no glyph or word says. */
export function palette(colors: boolean): Palette {
  return colors ? withColors : withoutColors;
}

/** How a segment looks: its tone, dimmed when faint, inverted when inverse. */
export function segmentStyle(styles: Palette, { tone = 'plain', faint, inverse }: Segment): Style {
  return { ...styles[tone], ...(faint ? { dimColor: true } : {}), ...(inverse ? { inverse } : {}) };
}
