import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { dotStrip } from '../../../../dashboard/drawing/dot-strip.js';
import { asciiGlyphs, unicodeGlyphs } from '../../../../dashboard/drawing/glyphs.js';
import { intervalBar } from '../../../../dashboard/drawing/interval-bar.js';
import { scaleOf } from '../../../../dashboard/drawing/scale.js';
import { sparkline } from '../../../../dashboard/drawing/sparkline.js';

const numbers = fc.array(fc.double());
const width = fc.integer({ min: 0, max: 50 });
const glyphs = fc.constantFrom(unicodeGlyphs, asciiGlyphs);
const anyScale = fc.array(fc.double()).map((values) => scaleOf(values));

describe('scaleOf', () => {
  it('has finite ends that differ, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double(), fc.tuple(fc.double(), fc.double()), fc.constant(undefined))),
        (values) => {
          const [low, high] = scaleOf(values);
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
          expect(low).toBeLessThan(high);
        },
      ),
    );
  });

  it('holds every value and interval of an ordinary sample, with a margin', () => {
    const [low, high] = scaleOf([0.97, [0.95, 0.99], undefined, NaN]);
    expect(low).toBeGreaterThan(0.94);
    expect(low).toBeLessThan(0.95);
    expect(high).toBeGreaterThan(0.99);
    expect(high).toBeLessThan(1);
  });

  it('is not stretched by one value far off', () => {
    const good = [0.971, 0.972, 0.973, 0.974, 0.975, 0.976, 0.977, 0.978];
    const [low] = scaleOf([...good, 0.1]);
    expect(low).toBeGreaterThan(0.96);
  });
});

describe('intervalBar', () => {
  it('draws mean and interval where they are', () => {
    const draw = (mean: number, interval?: [number, number]) =>
      intervalBar({ mean, interval, scale: [0, 10], width: 11, glyphs: unicodeGlyphs });
    expect(draw(5, [2, 8])).toBe('  ├──●──┤  ');
    expect(draw(5)).toBe('     ●     ');
    expect(draw(1, [-5, 4])).toBe('◄●──┤      ');
    expect(draw(20, [15, 25])).toBe('          ►');
    expect(draw(-20)).toBe('◄          ');
    expect(draw(NaN)).toBe(' '.repeat(11));
  });

  it('takes exactly its width', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.option(fc.tuple(fc.double(), fc.double()), { nil: undefined }),
        anyScale,
        width,
        glyphs,
        (mean, interval, scale, columns, set) => {
          const bar = intervalBar({ mean, interval, scale, width: columns, glyphs: set });
          expect(stringWidth(bar)).toBe(columns);
        },
      ),
    );
  });
});

describe('dotStrip', () => {
  it('shows each value, several at one place by their number, and those beyond an end by an arrow', () => {
    expect(dotStrip([0, 5, 5, 10, undefined, NaN], [0, 10], 11, unicodeGlyphs)).toBe('•    2    •');
    expect(dotStrip([-100, 4, 100, 101], [0, 10], 11, asciiGlyphs)).toBe('<   o     >');
    expect(dotStrip(new Array<number>(12).fill(5), [0, 10], 3, asciiGlyphs)).toBe(' + ');
  });

  it('takes exactly its width', () => {
    fc.assert(
      fc.property(numbers, anyScale, width, glyphs, (values, scale, columns, set) => {
        expect(stringWidth(dotStrip(values, scale, columns, set))).toBe(columns);
      }),
    );
  });
});

describe('sparkline', () => {
  it('runs from the lowest to the highest level, with gaps where nothing is finite', () => {
    expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], 8, unicodeGlyphs)).toBe('▁▂▃▄▅▆▇█');
    expect(sparkline([0, NaN, 1], 3, unicodeGlyphs)).toBe('▁ █');
    expect(sparkline([0.5], 3, unicodeGlyphs, [0, 1])).toBe('▅▅▅');
    expect(sparkline([2, 2], 2, asciiGlyphs)).toBe('==');
    expect(sparkline([], 4, unicodeGlyphs)).toBe('    ');
  });

  it('averages what shares a column', () => {
    expect(sparkline([0, 0, 0, 8, 8, 8, NaN, 8], 4, unicodeGlyphs)).toBe('▁▅██');
  });

  it('takes exactly its width', () => {
    fc.assert(
      fc.property(numbers, width, glyphs, fc.option(anyScale, { nil: undefined }), (values, columns, set, scale) => {
        expect(stringWidth(sparkline(values, columns, set, scale))).toBe(columns);
      }),
    );
  });
});
