import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../../common/printable.js';
import { fit } from '../../../../dashboard/drawing/fit.js';
import { fitLine, lineWidth, plainText, type Segment } from '../../../../dashboard/drawing/segments.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '\u001b[31m',
      '\u009b1m',
      '\n',
      '日',
      'e\u0301',
      '👩‍👧',
      '🇩',
      '\u202e',
      'ᄀ',
      'ᅡ',
      '\u0600',
      'क',
      'ि',
      '#',
      '\u20e3',
      'a',
    ),
  }),
);
const anyWidth = fc.integer({ min: 0, max: 40 });

describe('fit', () => {
  it('takes exactly the columns asked for, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyWidth, fc.constantFrom('left' as const, 'right' as const), (text, width, align) => {
        expect(stringWidth(fit(text, width, align))).toBe(width);
      }),
      { numRuns: 1_000 },
    );
  });

  it('pads on the side away from the alignment and cuts with an ellipsis', () => {
    expect(fit('abc', 5)).toBe('abc  ');
    expect(fit('abc', 5, 'right')).toBe('  abc');
    expect(fit('abcdef', 4)).toBe('abc…');
    expect(fit('abcdef', 4, 'right', '~')).toBe('abc~');
    expect(fit('abcdef', 0)).toBe('');
  });

  it('never cuts a wide character or an accent in half', () => {
    expect(fit('日本語', 4)).toBe('日… ');
    expect(fit('日本語', 5)).toBe('日本…');
    expect(fit('cafe\u0301s', 4)).toBe('caf…');
    expect(fit('cafe\u0301', 4)).toBe('cafe\u0301');
  });
});

describe('printable', () => {
  it('lets nothing through that moves the cursor or turns the line around', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('keeps what a coloured error of several lines says', () => {
    expect(printable('\u001b[31mout of\r\n\tmemory\u001b[0m \u0007')).toBe('out of memory ?');
  });
});

describe('fitLine', () => {
  const anyLine = fc.array(
    fc.record({
      text: fc.string({ unit: fc.constantFrom('a', '日', 'é', ' ', '\u001b', '\n', '⣿', '…') }),
      tone: fc.constant('good' as const),
    }),
  );

  it('takes exactly the columns asked for', () => {
    fc.assert(
      fc.property(anyLine, anyWidth, fc.constantFrom('…', '~', ''), (line, width, ellipsis) => {
        const fitted = fitLine(line, width, ellipsis);
        expect(lineWidth(fitted)).toBe(width);
        expect(stringWidth(plainText(fitted))).toBe(width);
      }),
    );
  });

  it('keeps the tones of what it keeps', () => {
    const line: Segment[] = [
      { text: 'lost ', tone: 'bad' },
      { text: 'two workers', tone: 'dim' },
    ];
    expect(fitLine(line, 9)).toEqual([
      { text: 'lost ', tone: 'bad' },
      { text: 'two…', tone: 'dim' },
    ]);
    expect(fitLine(line, 18)).toEqual([...line, { text: '  ' }]);
    expect(fitLine(line, 18, '…', 'right')[0]).toEqual({ text: '  ' });
  });

  it('pads a line that is inverse as a whole inversely', () => {
    expect(fitLine([{ text: 'a', inverse: true }], 3)).toEqual([
      { text: 'a', inverse: true },
      { text: '  ', inverse: true },
    ]);
  });
});
