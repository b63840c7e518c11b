import { Resvg } from '@resvg/resvg-js';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { binShares } from '../../worker/datasets/statistics.js';
import type { Pictures } from '../../worker/datasets/dataset.js';
import type { PictureMap } from '../../worker/datasets/picture-map.js';
import type { Description, ViewPart } from './description.js';

const BINS = 64;
const FONT = 'DejaVu Sans, Helvetica, Arial, sans-serif';
const channelColours = { red: '#d62728', green: '#2ca02c', blue: '#1f77b4', grey: '#555555' } as const;

const style = {
  background: 'white',
  config: { font: FONT, axis: { labelFontSize: 11, titleFontSize: 12 }, header: { labelFontSize: 13 } },
} as const;

/** The histogram of training pixels, a panel for each view, as SVG. */
export function histogramSvg({ dataset, views, counts }: Description): Promise<string> {
  const channelNames = (part: ViewPart) =>
    part.channelHistograms.length === 3 ? (['red', 'green', 'blue'] as const) : (['grey'] as const);
  const values = views.flatMap(({ name, train }) =>
    channelNames(train).flatMap((channel, index) =>
      binShares(train.channelHistograms[index]!, BINS).map((share, bin) => ({
        ...{ view: name, channel, share },
        ...{ from: bin / BINS, to: (bin + 1) / BINS },
      })),
    ),
  );
  const channels = channelNames(views[0]!.train);
  // A line of steps needs a spot where the last step ends.
  const ends = values.filter(({ to }) => channels.length > 1 && to === 1).map((value) => ({ ...value, from: 1 }));
  // Beside a black background, other values would not be seen.
  const root = values.some(({ share }) => share > 0.25);
  return svgOf({
    ...style,
    bounds: 'flush',
    data: { values: [...values, ...ends] },
    title: `${dataset}: pixels / 255 of the ${counts.train.pictures} training pictures`,
    facet: { row: { field: 'view', type: 'nominal', title: null, sort: views.map(({ name }) => name) } },
    spec: {
      width: 560,
      height: 170,
      // Bars of several channels would hide each other.
      mark: channels.length > 1 ? { type: 'line', interpolate: 'step-after' } : { type: 'bar' },
      encoding: {
        x: { field: 'from', type: 'quantitative', bin: 'binned', title: 'pixel / 255', scale: { domain: [0, 1] } },
        ...(channels.length > 1 ? {} : { x2: { field: 'to' } }),
        y: {
          ...{ field: 'share', type: 'quantitative', stack: null, title: root ? 'share (√ scale)' : 'share of pixels' },
          scale: { type: root ? 'sqrt' : 'linear' },
          axis: { format: '~%', tickCount: 5 },
        },
        color: {
          ...{ field: 'channel', type: 'nominal', title: 'channel' },
          scale: { domain: [...channels], range: channels.map((channel) => channelColours[channel]) },
          ...(channels.length > 1 ? {} : { legend: null }),
        },
      },
    },
  });
}

/** The map as a scatter plot, coloured by class, as SVG. */
export function mapSvg({ dataset, classNames }: Description, { labels }: Pictures, map: PictureMap): Promise<string> {
  const axis = { type: 'quantitative', axis: null, scale: { zero: false, nice: false } } as const;
  const names = classNames.map((name, label) => (name === String(label) ? name : `${label} ${name}`));
  return svgOf({
    ...style,
    data: { values: map.places.map(({ index, x, y }) => ({ x, y, class: names[labels[index]!] })) },
    title: `${dataset}: UMAP of ${map.places.length} test pictures by their pixels`,
    width: 640,
    height: 560,
    mark: { type: 'circle', size: 22, opacity: 0.75 },
    encoding: {
      x: { field: 'x', ...axis },
      y: { field: 'y', ...axis },
      color: { field: 'class', type: 'nominal', title: 'class', scale: { domain: names, scheme: 'category10' } },
    },
  });
}

/** An SVG drawn as PNG, twice as large for sharp letters. */
export function pngOf(svg: string, zoom = 2): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: true } }).render().asPng();
}

async function svgOf(spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
