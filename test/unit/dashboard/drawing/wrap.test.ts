import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../../common/printable.js';
import { textWidth } from '../../../../dashboard/drawing/fit.js';
import { wrap } from '../../../../dashboard/drawing/wrap.js';

describe('wrap', () => {
  it('breaks between words, and within words longer than a line', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('a /very/long/path b', 6)).toEqual(['a', '/very/', 'long/p', 'ath b']);
    expect(wrap('', 8)).toEqual(['']);
  });

  it('keeps line breaks, blanks between words, and indentation', () => {
    expect(wrap('Error: no\n  at here and there', 12)).toEqual(['Error: no', '  at here', '  and there']);
    expect(wrap('a  b', 12)).toEqual(['a  b']);
  });

  it('fits, and loses no character but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 8, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        const bare = (each: string) => each.replaceAll(/\s/g, '');
        expect(bare(lines.join(''))).toBe(
          bare(
            text
              .split(/\r\n|\r|\n/)
              .map(printable)
              .join(''),
          ),
        );
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
