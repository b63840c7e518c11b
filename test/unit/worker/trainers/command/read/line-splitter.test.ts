import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter, MAX_LINE_BYTES } from '../../../../../../worker/trainers/command/read/line-splitter.js';

function split(...chunks: readonly (string | Buffer)[]): string[] {
  const splitter = new LineSplitter();
  const lines = chunks.flatMap((chunk) => splitter.add(Buffer.from(chunk as string)));
  return [...lines, ...splitter.finish()];
}

describe('LineSplitter', () => {
  it('makes the same lines of any pieces, with any kind of break', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r', '\r\n', ' '), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (given, size) => {
        const bytes = Buffer.from(given);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        const lines = given.split(/[\r\n]/).filter((line) => line !== '');
        expect(split(...chunks)).toEqual(lines);
      }),
    );
  });

  it('keeps the first 64 KiB of a line of megabytes, and finds the next line', () => {
    const piece = Buffer.alloc(100_000, 'x');
    for (const chunks of [Array<Buffer>(50).fill(piece), [Buffer.concat(Array<Buffer>(50).fill(piece))]]) {
      const [long, next, ...rest] = split(...chunks, '\nnext\n');
      expect(long).toBe('x'.repeat(MAX_LINE_BYTES));
      expect([next, ...rest]).toEqual(['next']);
    }
  });

  it('takes binary for text that is no good', () => {
    expect(split(Buffer.of(0xff, 0xfe, 0x00, 0x0a), 'a\n')).toEqual(['\ufffd\ufffd\u0000', 'a']);
  });

  it('does not keep the chunks it was given', () => {
    const splitter = new LineSplitter();
    const chunk = Buffer.from('begin');
    splitter.add(chunk);
    chunk.fill('?');
    expect(splitter.add(Buffer.from(' end\n'))).toEqual(['begin end']);
  });
});
