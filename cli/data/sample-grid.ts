import { encode } from 'fast-png';
import type { Pictures } from '../../worker/datasets/dataset.js';
import type { DatasetView } from '../../worker/datasets/facts.js';
import { DARK, FONT } from './chart-image.js';
import type { Description } from './description.js';

/** Pictures of each class. */
const PER_CLASS = 6;
const ZOOM = 2;
const GAP = 2;
/** Room for the title above small pictures. */
const LEAST_WIDTH = 360;
/** Between pictures, so that white ones end somewhere. */
const GAP_GREY = 190;

/** How a byte is shown in each third of the grid, and in which view it is the only one. */
const looks = [
  { title: 'original', view: undefined, show: (byte: number) => byte },
  { title: 'negative, 1 − x', view: 'negative', show: (byte: number) => 255 - byte },
  {
    title: 'symmetric, x·(1 − x), four times as bright',
    view: undefined,
    // Its largest value is a quarter.
    show: (byte: number) => (4 * byte * (255 - byte)) / 255,
  },
] as const;

interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue. */
  readonly data: Uint8Array;
}

/** The first pictures of each class, a row for each, seen in one way. */
export function gridRaster(pictures: Pictures, perClass: number, show: (byte: number) => number): Raster {
  const [rows, columns, channels] = pictures.shape;
  const [cellHeight, cellWidth] = [rows * ZOOM + GAP, columns * ZOOM + GAP];
  const [width, height] = [perClass * cellWidth - GAP, pictures.classes * cellHeight - GAP];
  const data = new Uint8Array(width * height * 3).fill(GAP_GREY);
  const placed = new Array<number>(pictures.classes).fill(0);
  for (let index = 0; index < pictures.count; index++) {
    const label = pictures.labels[index]!;
    const column = placed[label]!;
    if (column === perClass) continue;
    placed[label] = column + 1;
    for (let y = 0; y < rows * ZOOM; y++) {
      for (let x = 0; x < columns * ZOOM; x++) {
        const pixel = ((index * rows + Math.floor(y / ZOOM)) * columns + Math.floor(x / ZOOM)) * channels;
        const target = ((label * cellHeight + y) * width + column * cellWidth + x) * 3;
        for (let channel = 0; channel < 3; channel++) {
          data[target + channel] = Math.round(show(pictures.pixels[pixel + (channels === 3 ? channel : 0)]!));
        }
      }
    }
  }
  return { width, height, data };
}

/** Sample pictures of each class as they are, negative and symmetric, or in one view alone, as SVG that holds them. */
export function sampleGridSvg(
  { dataset, classNames }: Description,
  pictures: Pictures,
  view: DatasetView['view'],
): string {
  const shown = looks.filter((look) => view === 'plain' || look.view === view);
  const rasters = shown.map(({ title, show }) => ({ title, ...gridRaster(pictures, PER_CLASS, show) }));
  const { width, height } = rasters[0]!;
  const [margin, left, top, space] = [12, 100, 86, 18];
  const all = {
    width: Math.max(LEAST_WIDTH, left + rasters.length * (width + space)),
    height: top + height + space,
  };
  const text = (x: number, y: number, size: number, content: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="${size}" ${more}>${escapeXml(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${all.width}" height="${all.height}" font-family="${FONT}" fill="${DARK}">`,
    `<rect width="100%" height="100%" fill="white"/>`,
    text(margin, 26, 15, dataset, 'font-weight="bold"'),
    text(margin, 44, 12, `the first ${PER_CLASS} training pictures of each class`),
    ...classNames.map((name, label) =>
      text(left - 8, top + ((label + 0.5) * height) / classNames.length + 4, 12, name, 'text-anchor="end"'),
    ),
    ...rasters.flatMap(({ title, ...raster }, place) => {
      const x = left + place * (width + space);
      const href = `data:image/png;base64,${Buffer.from(encode({ ...raster, channels: 3 })).toString('base64')}`;
      return [
        text(x, top - 8, 12, title),
        // Enlarged, its pixels stay as they are.
        `<image x="${x}" y="${top}" width="${width}" height="${height}" image-rendering="optimizeSpeed" href="${href}"/>`,
      ];
    }),
    '</svg>',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
