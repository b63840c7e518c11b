import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OutputLines } from '../../../../cli/trials/output-lines.js';

test('however its bytes come, an output’s lines are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(20)), (texts, cuts) => {
      const text = texts.map((each) => each.replace(/[\r\n]/g, '')).join('\n');
      const bytes = Buffer.from(text);
      const lines = new OutputLines();
      const heard: string[] = [];
      let from = 0;
      for (const cut of cuts) {
        heard.push(...lines.add(bytes.subarray(from, from + cut)));
        from = Math.min(bytes.length, from + cut);
      }
      heard.push(...lines.add(bytes.subarray(from)), ...lines.end());
      expect(heard.join('\n')).toBe(text.replace(/\n$/, ''));
    }),
  );
});

test('a progress bar is what a terminal would leave of it', () => {
  const lines = new OutputLines();
  expect(lines.add(Buffer.from('10 %\r50 %\r100 %\ndone\r\nhalf'))).toEqual(['100 %', 'done']);
  expect(lines.end()).toEqual(['half']);
  expect(lines.end()).toEqual([]);
});

test('a line without an end is given up in parts', () => {
  const lines = new OutputLines();
  const [part] = lines.add(Buffer.alloc(1_200_000, 'x'));
  expect(part).toHaveLength(1_200_000);
});
