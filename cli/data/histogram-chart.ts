import { grouped } from '../../common/words.js';
import { binShares } from '../../worker/datasets/statistics.js';
import { chartStyle, svgOf } from './chart-image.js';
import { type Description, partNames, partTitles, type ViewPart } from './description.js';
import { channelColours } from './palette.js';

const BINS = 64;

/** Histograms of the pixels, a row for each view, training pictures beside test pictures, as SVG. */
export function histogramSvg({ dataset, views, counts }: Description): Promise<string> {
  const channelNames = ({ channelHistograms }: ViewPart) =>
    channelHistograms.length === 3 ? (['red', 'green', 'blue'] as const) : (['grey'] as const);
  const partTitle = (part: (typeof partNames)[number]) => `${grouped(counts[part].pictures)} ${partTitles[part]}`;
  const values = views.flatMap((view) =>
    partNames.flatMap((part) =>
      channelNames(view[part]).flatMap((channel, index) =>
        binShares(view[part].channelHistograms[index]!, BINS).map((share, bin) => ({
          ...{ view: view.name, part: partTitle(part), channel, share },
          ...{ from: bin / BINS, to: (bin + 1) / BINS },
        })),
      ),
    ),
  );
  const channels = channelNames(views[0]!.train);
  const several = channels.length > 1;
  // A line of steps needs a spot where the last step ends.
  const ends = values.filter(({ to }) => several && to === 1).map((value) => ({ ...value, from: 1 }));
  // Beside a black background, other values would not be seen.
  const root = values.some(({ share }) => share > 0.25);
  const x = {
    ...({ field: 'from', type: 'quantitative', title: 'pixel / 255' } as const),
    scale: { domain: [0, 1] },
  };
  return svgOf({
    ...chartStyle,
    data: { values: [...values, ...ends] },
    title: `${dataset}: how often each value of a pixel occurs`,
    facet: {
      row: { field: 'view', type: 'nominal', title: null, sort: views.map(({ name }) => name) },
      column: { field: 'part', type: 'nominal', title: null, sort: partNames.map(partTitle) },
    },
    spec: {
      width: 400,
      height: 170,
      // Bars of several channels would hide each other.
      mark: several ? { type: 'line', interpolate: 'step-after', strokeWidth: 1.5 } : { type: 'bar' },
      encoding: {
        // Only bars have two ends.
        ...(several ? { x } : { x: { ...x, bin: 'binned' as const }, x2: { field: 'to' } }),
        y: {
          ...{ field: 'share', type: 'quantitative', stack: null },
          title: root ? 'share of pixels (√ scale)' : 'share of pixels',
          scale: { type: root ? 'sqrt' : 'linear' },
          axis: { format: '~%', tickCount: 5 },
        },
        color: {
          ...{ field: 'channel', type: 'nominal', title: 'channel' },
          scale: { domain: [...channels], range: channels.map((channel) => channelColours[channel]) },
          ...(several ? {} : { legend: null }),
        },
      },
    },
  });
}
