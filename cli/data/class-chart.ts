import { chartStyle, DARK, svgOf } from './chart-image.js';
import { captionOf, type Description, partNames, partTitles } from './description.js';
import { partColours } from './palette.js';

/** How many pictures each class has, training beside test, as SVG. */
export function classSvg({ dataset, classNames, counts }: Description): Promise<string> {
  const captions = classNames.map(captionOf);
  const values = partNames.flatMap((part) =>
    captions.map((caption, label) => ({
      ...{ caption, part: partTitles[part] },
      pictures: counts[part].perClass[label] ?? 0,
    })),
  );
  const bar = {
    // Each bar has its number beside it.
    x: { field: 'pictures', type: 'quantitative', axis: null },
    y: {
      field: 'caption',
      type: 'nominal',
      title: null,
      sort: captions,
      axis: { labelLimit: 260, ticks: false, domain: false },
    },
  } as const;
  return svgOf({
    ...chartStyle,
    data: { values },
    title: `${dataset}: pictures of each class`,
    facet: { column: { field: 'part', type: 'nominal', title: null, sort: partNames.map((part) => partTitles[part]) } },
    // There are far fewer test pictures.
    resolve: { scale: { x: 'independent' } },
    spec: {
      width: 320,
      height: { step: 24 },
      view: { stroke: null },
      layer: [
        {
          mark: 'bar',
          encoding: {
            ...bar,
            color: {
              ...{ field: 'part', type: 'nominal', legend: null },
              scale: {
                domain: partNames.map((part) => partTitles[part]),
                range: partNames.map((part) => partColours[part]),
              },
            },
          },
        },
        {
          mark: { type: 'text', align: 'left', dx: 4, fontSize: 11, color: DARK },
          encoding: { ...bar, text: { field: 'pictures', type: 'quantitative', format: ',d' } },
        },
      ],
    },
  });
}
