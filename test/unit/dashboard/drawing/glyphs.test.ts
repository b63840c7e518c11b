import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { asciiGlyphs, type Glyphs, unicodeGlyphs } from '../../../../dashboard/drawing/glyphs.js';
import { palette, segmentStyle } from '../../../../dashboard/drawing/palette.js';
import { seriesTones } from '../../../../dashboard/drawing/segments.js';

function characters(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(characters) : [];
}

describe('glyphs', () => {
  it('are ASCII in the ASCII set', () => {
    expect(characters(asciiGlyphs).join('')).toMatch(/^[\x20-\x7e]+$/);
    expect(asciiGlyphs.braille).toBe(false);
  });

  it.each([unicodeGlyphs, asciiGlyphs])('take one column each', (glyphs: Glyphs) => {
    const { separator, plusMinus, ...single } = glyphs;
    expect(characters(single).filter((glyph) => stringWidth(glyph) !== 1)).toEqual([]);
    expect(stringWidth(separator)).toBe(3);
    expect(stringWidth(plusMinus)).toBeLessThanOrEqual(2);
  });

  it.each([unicodeGlyphs, asciiGlyphs])('tell states, flags and series apart', (glyphs: Glyphs) => {
    for (const set of [glyphs.states, glyphs.flags, glyphs.series, glyphs.sparkline]) {
      expect(new Set(characters(set)).size).toBe(characters(set).length);
    }
    expect(glyphs.series).toHaveLength(seriesTones.length);
  });
});

describe('palette', () => {
  it('uses no colour where there are none', () => {
    expect(Object.values(palette(false)).filter((style) => 'color' in style)).toEqual([]);
  });

  it('gives every series but one a colour of its own, and that one the text colour', () => {
    const colors = seriesTones.map((tone) => palette(true)[tone].color);
    expect(new Set(colors).size).toBe(seriesTones.length);
  });

  it('adds inverse and faint to a tone', () => {
    expect(segmentStyle(palette(true), { text: '', tone: 'bad', inverse: true })).toEqual({
      color: '#D55E00',
      bold: true,
      inverse: true,
    });
    expect(segmentStyle(palette(false), { text: '', tone: 'series0', faint: true })).toEqual({ dimColor: true });
    expect(segmentStyle(palette(true), { text: '' })).toEqual({});
  });
});
