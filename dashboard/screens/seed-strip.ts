import { formatValue } from '../../common/format.js';
import type { BoardRow } from '../data/dashboard-data.js';
import { dotStrip } from '../drawing/dot-strip.js';
import { fit } from '../drawing/fit.js';
import { intervalBar } from '../drawing/interval-bar.js';
import { scaleOf } from '../drawing/scale.js';
import type { Line } from '../drawing/segments.js';
import { finalValues } from '../selectors/setting.js';
import type { Surface } from './surface.js';

/** From this height on the mean and its interval have a line of their own. */
const tall = 24;

/** Each seed's final value as a dot, where there is room the mean with its interval, and the values at the ends. */
export function seedStrip(row: BoardRow, { width, height, glyphs }: Surface): readonly Line[] {
  const values = finalValues(row);
  if (values.length === 0) return [[{ text: 'No seed has finished yet.', tone: 'dim' }]];
  const label = 'seeds ';
  const columns = Math.max(0, width - label.length);
  const scale = scaleOf([...values, row.ci95]);
  const [low, high] = [formatValue(scale[0]), formatValue(scale[1])];
  const bar = intervalBar({ mean: row.mean, interval: row.ci95, scale, width: columns, glyphs });
  return [
    [
      { text: label, tone: 'dim' },
      { text: dotStrip(values, scale, columns, glyphs), tone: 'accent' },
    ],
    ...(height < tall ? [] : [[{ text: fit('mean', label.length), tone: 'dim' } as const, { text: bar }]]),
    [{ text: `${' '.repeat(label.length)}${fit(low, columns - high.length)}${high}`, tone: 'dim' }],
  ];
}
