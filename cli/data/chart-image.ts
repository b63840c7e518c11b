import { Resvg } from '@resvg/resvg-js';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** Of charts and pictures. */
export const FONT = 'DejaVu Sans, Helvetica, Arial, sans-serif';
/** Of texts. */
export const DARK = '#222222';

/** What all charts have in common: dark texts on white. */
export const chartStyle = {
  background: 'white',
  padding: 12,
  config: {
    font: FONT,
    title: { anchor: 'start', color: DARK, fontSize: 15, subtitleColor: DARK, subtitleFontSize: 12, offset: 12 },
    axis: { labelFontSize: 11, titleFontSize: 12, titleFontWeight: 'normal', labelColor: DARK, titleColor: DARK },
    header: { labelFontSize: 13, labelColor: DARK },
    legend: { labelFontSize: 12, titleFontSize: 12, labelColor: DARK, titleColor: DARK, labelLimit: 260 },
    view: { stroke: '#bbbbbb' },
  },
} as const;

/** A chart drawn as SVG. */
export async function svgOf(spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** An SVG drawn as PNG, by default twice as large for sharp letters. */
export function pngOf(svg: string, zoom = 2): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: true } }).render().asPng();
}
