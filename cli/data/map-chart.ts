import { grouped } from '../../common/words.js';
import type { Pictures } from '../../worker/datasets/dataset.js';
import { type MapMethod, mapMethods } from '../../worker/datasets/map-layout.js';
import type { PictureMap, Place } from '../../worker/datasets/picture-map.js';
import { chartStyle, svgOf } from './chart-image.js';
import { captionOf } from './description.js';
import { looksOf } from './palette.js';

/** What a map's legend needs of one of its sources. */
export interface MapSource {
  readonly name: string;
  readonly classNames: readonly string[];
  readonly pictures: Pick<Pictures, 'labels' | 'shape'>;
}

const SIDE = 460;
const SMALL_SIDE = 380;
/** More classes than this get several columns in the legend. */
const LEGEND_ROWS = 20;
const BACKGROUND = '#dcdcdc';

/** The maps of one dataset's pictures, t-SNE beside UMAP, coloured by class, as SVG. */
export function classMapSvg(map: PictureMap, source: MapSource): Promise<string> {
  const kinds = source.classNames.map(captionOf);
  return svgOf({
    ...chartStyle,
    title: titleOf(map, [source]),
    ...pair((method) => ({
      ...panel(map, method, SIDE),
      ...points(method, placesOf(map.places, [source]), { field: 'class', kinds }),
    })),
  });
}

/** The maps of several datasets' pictures, coloured by dataset, as SVG. */
export function datasetMapSvg(map: PictureMap, sources: readonly MapSource[]): Promise<string> {
  const kinds = sources.map(({ name }) => name);
  return svgOf({
    ...chartStyle,
    title: titleOf(map, sources),
    ...pair((method) => ({
      ...panel(map, method, SIDE),
      ...points(method, placesOf(map.places, sources), { field: 'dataset', kinds }),
    })),
  });
}

/** The same maps once for each dataset: its pictures coloured by class, before those of the others in grey, as SVG. */
export function classesMapSvg(map: PictureMap, sources: readonly MapSource[]): Promise<string> {
  const places = placesOf(map.places, sources);
  return svgOf({
    ...chartStyle,
    title: titleOf(map, sources),
    resolve: { scale: { color: 'independent', shape: 'independent' } },
    vconcat: sources.map(({ name, classNames }) =>
      pair((method) => ({
        ...panel(map, method, SMALL_SIDE),
        layer: [
          {
            data: { values: places.filter(({ dataset }) => dataset !== name) },
            mark: { type: 'circle', size: 12, color: BACKGROUND, opacity: 1 },
            encoding: axesOf(method),
          },
          points(
            method,
            places.filter(({ dataset }) => dataset === name),
            { field: 'class', kinds: classNames.map(captionOf), title: name },
          ),
        ],
      })),
    ),
  });
}

type ShownPlace = Record<string, string | number> & { readonly dataset: string };

/** Interleaved, so that no source lies on top of another. */
function placesOf(places: readonly Place[], sources: readonly MapSource[]): ShownPlace[] {
  const ranks = new Array<number>(sources.length).fill(0);
  return places
    .map((place) => ({ place, rank: ranks[place.source]!++ }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ place: { source, index, at } }) => {
      const { name, classNames, pictures } = sources[source]!;
      const label = pictures.labels[index]!;
      return {
        ...{ dataset: name, class: captionOf(classNames[label]!, label) },
        ...{ tsneX: at.tsne.x, tsneY: at.tsne.y, umapX: at.umap.x, umapY: at.umap.y },
      };
    });
}

function titleOf({ places, space }: PictureMap, sources: readonly MapSource[]) {
  const counts = sources.map((_, source) => places.filter((place) => place.source === source).length);
  const alike = counts.every((count) => count === counts[0]);
  const shown = alike
    ? `${grouped(counts[0]!)} test pictures${sources.length > 1 ? ' of each' : ''}`
    : `${counts.map(grouped).join(', ')} test pictures`;
  const [height, width, channels] = space;
  const shapes = sources.map(({ pictures }) => pictures.shape);
  const changes = [
    ...(shapes.some((shape) => shape[2] !== channels) ? ['in grey'] : []),
    ...(shapes.some((shape) => shape[0] !== height || shape[1] !== width) ? [`padded to ${height}×${width}`] : []),
  ];
  return {
    text: sources.map(({ name }) => name).join(', '),
    subtitle: `${[shown, ...changes].join(', ')}; near each other where their pixels are alike`,
  };
}

const titles: Record<MapMethod, (map: PictureMap) => string> = {
  tsne: ({ perplexity }) => `t-SNE, perplexity ${Number(perplexity.toFixed(1))}`,
  umap: ({ umapNeighbours }) => `UMAP, ${umapNeighbours} neighbours`,
};

function panel(map: PictureMap, method: MapMethod, side: number) {
  return {
    ...{ width: side, height: side },
    title: { text: titles[method](map), anchor: 'middle', fontSize: 13, fontWeight: 'normal', offset: 6 },
  } as const;
}

/** Two maps that share one legend. */
function pair<Panel>(panelOf: (method: MapMethod) => Panel) {
  return { hconcat: mapMethods.map(panelOf), resolve: { scale: { color: 'shared', shape: 'shared' } } } as const;
}

/** Places have no units. */
function axesOf(method: MapMethod) {
  const axis = { type: 'quantitative', axis: null, scale: { zero: false, nice: false, padding: 8 } } as const;
  return { x: { field: `${method}X`, ...axis }, y: { field: `${method}Y`, ...axis } } as const;
}

function points(
  method: MapMethod,
  values: readonly ShownPlace[],
  { field, kinds, title = field }: { readonly field: string; readonly kinds: readonly string[]; title?: string },
) {
  const { colours, marks } = looksOf(kinds.length);
  const legend = {
    ...{ title, symbolSize: 70, symbolOpacity: 1, columns: Math.ceil(kinds.length / LEGEND_ROWS) },
  };
  return {
    data: { values: [...values] },
    mark: { type: 'point', filled: true, size: 20, opacity: 0.85 },
    encoding: {
      ...axesOf(method),
      color: { field, type: 'nominal', scale: { domain: [...kinds], range: [...colours] }, legend },
      shape: { field, type: 'nominal', scale: { domain: [...kinds], range: [...marks] }, legend },
    },
  } as const;
}
