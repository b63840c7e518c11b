/** Colours and sizes of figures. Colours are whatever SVG takes: concrete ones, or the page's CSS variables. */
export interface Theme {
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly page: string;
  readonly accent: string;
  readonly bad: string;
  /** Told apart by people with any colour vision, as far as eight can be. */
  readonly series: readonly string[];
  readonly font: string;
  /** Pixels; 96 to the inch. */
  readonly fontSize: number;
  readonly lineWidth: number;
}

/** How one drawing of a figure is to be. */
export interface FigureStyle {
  readonly theme: Theme;
  /** Pixels. */
  readonly width: number;
  /** Whether the figure says itself what its colours mean and what it is called; on the page HTML does. */
  readonly standalone: boolean;
}

/** The page's variables by name, in light and in dark. */
export const palette = {
  light: {
    ...{ ink: '#1b1f24', muted: '#5c6570', grid: '#dfe3e8', page: '#ffffff', panel: '#f6f7f9' },
    ...{ accent: '#0b62a4', bad: '#b3261e' },
    ...{ c0: '#0b62a4', c1: '#c4500a', c2: '#00805d', c3: '#a3437f', c4: '#946800', c5: '#2f8fc4', c6: '#6a4fa3' },
    c7: '#646b73',
  },
  dark: {
    ...{ ink: '#e7eaee', muted: '#a2abb6', grid: '#353c45', page: '#14171b', panel: '#1d2126' },
    ...{ accent: '#6cb6f5', bad: '#ff8a80' },
    ...{ c0: '#6cb6f5', c1: '#ff9a52', c2: '#3fcf9f', c3: '#ec8fc6', c4: '#e5b93c', c5: '#9ad7ff', c6: '#b9a1f2' },
    c7: '#b4bbc4',
  },
} as const;

type Name = keyof typeof palette.light;
const SERIES = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'] as const;

function themeWith(colour: (name: Name) => string, rest: Pick<Theme, 'font' | 'fontSize' | 'lineWidth'>): Theme {
  const named = (['ink', 'muted', 'grid', 'page', 'accent', 'bad'] as const).map(
    (name) => [name, colour(name)] as const,
  );
  return {
    ...(Object.fromEntries(named) as Record<(typeof named)[number][0], string>),
    ...{ series: SERIES.map(colour), ...rest },
  };
}

/** On the page: whichever colours the reader's system prefers. */
export const screenTheme = themeWith((name) => `var(--${name})`, {
  ...{ font: 'system-ui, sans-serif', fontSize: 12, lineWidth: 2 },
});

/** On paper: 7.5 points, black on white. */
export const paperTheme = themeWith((name) => palette.light[name], {
  ...{ font: 'DejaVu Sans, Helvetica, Arial, sans-serif', fontSize: 10, lineWidth: 1.5 },
});

/** Of a setting by its place among the colours: past the last colour they come again, dashed. */
export function strokeOf(theme: Theme, place: number): { readonly colour: string; readonly dash: readonly number[] } {
  const dashes = [[], [6, 3], [2, 2], [8, 3, 2, 3]] as const;
  return {
    colour: theme.series[place % theme.series.length]!,
    dash: dashes[Math.floor(place / theme.series.length) % dashes.length]!,
  };
}
