import { Resvg } from '@resvg/resvg-js';
import { allFigures, figuresOf } from '../figures/figures.js';
import type { ReportData } from '../report-data.js';
import { sweepView } from '../sweep-view.js';
import { renderFigure } from './render.js';
import { paperTheme } from './theme.js';

const MM_PER_INCH = 25.4;
/** What CSS takes an inch for, so that 10 pixels are 7.5 points. */
const PIXELS_PER_INCH = 96;
const PNG_DPI = 300;

/** A figure as files of its own. */
export interface FigureFile {
  /** Without an extension. */
  readonly name: string;
  readonly svg: string;
}

/** Every figure of a report as SVG for paper, so many millimetres wide, one after the other. */
export async function* figureFiles({ sweeps }: ReportData, widthMm: number): AsyncGenerator<FigureFile> {
  const width = Math.round((widthMm / MM_PER_INCH) * PIXELS_PER_INCH);
  for (const sweep of sweeps) {
    const { id } = sweep.observation.sweep;
    for (const figure of allFigures(figuresOf(sweepView(sweep), sweep.observation.nowMs))) {
      const svg = await renderFigure(figure, { theme: paperTheme, width, standalone: true }, figure.id);
      yield { name: `${id}-${figure.id}`, svg: inMillimetres(svg, widthMm) };
    }
  }
}

/** The same drawing with its size in millimetres; the height follows. */
export function inMillimetres(svg: string, widthMm: number): string {
  return svg.replace(/^<svg [^>]*>/, (opening) => {
    const [, , width, height] = /viewBox="([\d.]+) [\d.]+ ([\d.]+) ([\d.]+)"/.exec(opening) ?? [];
    const heightMm = (widthMm * Number(height)) / Number(width);
    return opening
      .replace(/ width="[^"]*"/, ` width="${widthMm}mm"`)
      .replace(/ height="[^"]*"/, ` height="${heightMm.toFixed(2)}mm"`);
  });
}

/** An SVG of `figureFiles` as PNG on white, with 300 pixels to the inch. */
export function paperPng(svg: string, widthMm: number): Uint8Array {
  const width = Math.round((widthMm / MM_PER_INCH) * PNG_DPI);
  const options = {
    fitTo: { mode: 'width', value: width },
    background: 'white',
    font: { loadSystemFonts: true },
  } as const;
  return new Resvg(svg, options).render().asPng();
}
