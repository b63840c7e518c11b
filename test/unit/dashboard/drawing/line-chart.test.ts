import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiGlyphs, unicodeGlyphs } from '../../../../dashboard/drawing/glyphs.js';
import { type ChartSeries, lineChart } from '../../../../dashboard/drawing/line-chart.js';
import { lineWidth, plainText, seriesTones } from '../../../../dashboard/drawing/segments.js';

const formatY = (y: number) => y.toFixed(2);
const line = (values: readonly number[], tone: ChartSeries['tone'] = 'series0'): ChartSeries => ({
  points: values.map((y, index) => ({ x: index + 1, y })),
  tone,
});
const draw = (series: readonly ChartSeries[], width: number, height: number, glyphs = asciiGlyphs) =>
  lineChart({ series, width, height, glyphs, formatY, xLabel: 'epoch' });

describe('lineChart', () => {
  it('has exactly the lines and columns asked for, whatever the points', () => {
    const point = fc.record({
      x: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.double()),
      y: fc.double(),
      low: fc.option(fc.double(), { nil: undefined }),
      high: fc.option(fc.double(), { nil: undefined }),
    });
    const anySeries = fc.record({ points: fc.array(point), tone: fc.constantFrom(...seriesTones, 'plain' as const) });
    fc.assert(
      fc.property(
        fc.array(anySeries, { maxLength: 9 }),
        fc.nat(90),
        fc.nat(30),
        fc.constantFrom(unicodeGlyphs, asciiGlyphs),
        (series, width, height, glyphs) => {
          const lines = lineChart({ series, width, height, glyphs, formatY: String, xLabel: 'epoch 日' });
          expect(lines).toHaveLength(height);
          expect(lines.filter((each) => lineWidth(each) !== width)).toEqual([]);
        },
      ),
    );
  });

  it('labels least, middle and greatest value, and the first and last epoch', () => {
    expect(draw([line([1, 2, 3, 4, 5])], 16, 7).map(plainText)).toEqual([
      '5.00+         aa',
      '    |       aa  ',
      '3.00+    aaa    ',
      '    |  aa       ',
      '1.00+aa         ',
      '    +-----------',
      '     1  epoch  5',
    ]);
  });

  it('leaves a gap where a value is not finite', () => {
    const rows = draw([line([1, 1, NaN, 1, 1])], 14, 6).map(plainText);
    expect(rows.find((row) => row.includes('a'))).toMatch(/a{3} {3}a{3}/);
  });

  it('draws a single point, and says so when there is none', () => {
    expect(
      draw([line([0.5])], 30, 8)
        .map(plainText)
        .join(''),
    ).toContain('a');
    expect(
      draw([line([NaN])], 30, 8)
        .map(plainText)
        .join(''),
    ).toContain('no values yet');
  });

  it('ends, and has its size, also with points and scales that no number line holds', () => {
    const huge: ChartSeries = { points: [{ x: Number.MAX_VALUE, y: Number.MAX_VALUE }], tone: 'plain' };
    expect(draw([huge], 40, 8)).toHaveLength(8);
    const flat = lineChart({
      series: [line([1, 2])],
      width: 40,
      height: 8,
      glyphs: asciiGlyphs,
      formatY,
      scaleY: [1, 1],
    });
    expect(flat).toHaveLength(8);
  });

  it('ends each of several curves with its letter, so that they are told apart without colours', () => {
    const text = draw([line([1, 2], 'series0'), line([1, 1.5], 'series3')], 40, 10, unicodeGlyphs).map(plainText);
    expect(
      text
        .join('')
        .match(/[a-h]/g)
        ?.filter((letter) => letter === 'a' || letter === 'd'),
    ).toHaveLength(2);
    const alone = draw([line([1, 2])], 40, 10, unicodeGlyphs)
      .map(plainText)
      .slice(0, -1);
    expect(alone.join('')).not.toMatch(/[a-h]/);
  });

  it('draws the band fainter than its curve, in the same tone', () => {
    const points = Array.from({ length: 20 }, (_, x) => ({ x, y: x, low: x - 6, high: x + 6 }));
    const lines = draw([{ points, tone: 'series2' }], 60, 20, unicodeGlyphs);
    const segments = lines.flat().filter(({ tone }) => tone === 'series2');
    expect(segments.some(({ faint }) => faint)).toBe(true);
    expect(segments.some(({ faint }) => !faint)).toBe(true);
  });

  it('lets the later of two crossing curves show', () => {
    const lines = draw([line([1, 1], 'series0'), line([1, 1], 'series1')], 30, 8);
    const curve = lines.find((each) => plainText(each).includes('b'))!;
    expect(
      curve
        .filter(({ tone }) => tone === 'series1')
        .map(({ text }) => text)
        .join('').length,
    ).toBeGreaterThan(20);
  });

  it('draws eight curves with bands, of 512 points each, in a few milliseconds', () => {
    const series = seriesTones.map((tone, index) => ({
      tone,
      points: Array.from({ length: 512 }, (_, x) => {
        const y = 1 - Math.exp(-x / (20 + 10 * index));
        return { x, y, low: y - 0.05, high: y + 0.05 };
      }),
    }));
    const times = Array.from({ length: 10 }, () => {
      const start = performance.now();
      lineChart({ series, width: 150, height: 40, glyphs: unicodeGlyphs, formatY });
      return performance.now() - start;
    });
    // Ten times what it takes, for busy machines.
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
