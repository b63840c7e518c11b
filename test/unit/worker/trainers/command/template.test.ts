import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, templateNames } from '../../../../../worker/trainers/command/template.js';

describe('a template', () => {
  it('has values where its names were, and nothing else changes, whatever a value holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, value, after) => {
        fc.pre(!`${before}${after}`.includes('$'));
        expect(fillTemplate(`${before}\${x}${after}`, () => value)).toBe(before + value + after);
      }),
    );
  });

  it('takes $${ for the two characters themselves', () => {
    expect(fillTemplate('a$${x}', () => 'never')).toBe('a${x}');
    expect(templateNames('$${x}${ y }$z')).toEqual(['y']);
  });

  it('is refused when a name is empty, open, or stands for nothing', () => {
    expect(() => templateNames('${')).toThrow('lacks its');
    expect(() => templateNames('${}')).toThrow('names nothing');
    expect(() => fillTemplate('${x}', () => undefined)).toThrow('has no value');
  });
});
