import { logger, None, parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Figure } from '../figures/figure.js';
import { escapeHtml } from '../page/escape.js';
import type { FigureStyle, Theme } from './theme.js';

/** A figure as SVG. `key`: unique on the page; ids within begin with it. */
export async function renderFigure(figure: Figure, style: FigureStyle, key: string): Promise<string> {
  const { config, ...spec } = figure.spec(style);
  const title = style.standalone ? { title: { text: titleLines(figure.title, style) } } : {};
  const styled = { ...title, ...spec, config: { ...configOf(style.theme), ...config } } as TopLevelSpec;
  // It warns of what was meant.
  const quiet = logger(None);
  const view = new View(parse(compile(styled, { logger: quiet }).spec), { renderer: 'none', logger: quiet });
  try {
    return labelled(ownIds(await view.toSVG(), key), figure);
  } finally {
    view.finalize();
  }
}

/** A title as lines that fit, its letters taken as six tenths of their height. */
function titleLines(title: string, { width, theme }: FigureStyle): readonly string[] {
  const most = Math.floor(width / (0.6 * (theme.fontSize + 1)));
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Vega counts its clips from 0 in every drawing, and a page has many. */
function ownIds(svg: string, key: string): string {
  return svg.replaceAll(/\bid="([\w-]+)"/g, `id="${key}-$1"`).replaceAll(/url\(#([\w-]+)\)/g, `url(#${key}-$1)`);
}

/** One picture with one name, instead of hundreds of marks that a screen reader would read out. */
function labelled(svg: string, { title, summary }: Figure): string {
  const name = escapeHtml(`${title}. ${summary}`);
  return svg.replace(/^<svg /, `<svg role="img" aria-label="${name}" `);
}

function configOf({ ink, muted, grid, page, font, fontSize, accent }: Theme): NonNullable<TopLevelSpec['config']> {
  return {
    background: 'transparent',
    font,
    aria: false,
    view: { stroke: null },
    axis: {
      ...{ labelColor: muted, titleColor: ink, gridColor: grid, domainColor: grid, tickColor: grid },
      ...{ labelFontSize: fontSize - 1, titleFontSize: fontSize, titleFontWeight: 'normal', labelFontWeight: 'normal' },
    },
    legend: { labelColor: ink, titleColor: ink, labelFontSize: fontSize - 1, titleFontSize: fontSize, labelLimit: 400 },
    header: { labelColor: ink, titleColor: ink, labelFontSize: fontSize, titleFontSize: fontSize },
    title: { color: ink, fontSize: fontSize + 1, anchor: 'start', fontWeight: 600 },
    text: { color: ink, fontSize: fontSize - 1 },
    bar: { color: accent },
    rule: { color: muted },
    point: { color: accent, filled: true, stroke: page },
  };
}
