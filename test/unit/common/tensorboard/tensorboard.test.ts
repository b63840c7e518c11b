import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32c } from '../../../../common/tensorboard/crc32c.js';
import { decodeEvent, encodeEvent, fileVersion } from '../../../../common/tensorboard/event.js';
import { encodeRecord, RecordDecoder } from '../../../../common/tensorboard/tfrecord.js';

const fixtures = fileURLToPath(new URL('../../../fixtures/tensorboard', import.meta.url));

function bytesOf(folder: string): Buffer {
  const [name = ''] = readdirSync(join(fixtures, folder));
  return readFileSync(join(fixtures, folder, name));
}

function recordsOf(bytes: Buffer): readonly Buffer[] {
  return [...new RecordDecoder(1 << 20).decode(bytes)].map((record) => Buffer.from(record));
}

function scalarsOf(bytes: Buffer, tag: string): readonly (readonly [number, number])[] {
  return recordsOf(bytes)
    .map(decodeEvent)
    .flatMap(({ step, scalars }) => scalars.filter((scalar) => scalar.tag === tag).map(({ value }) => [step, value]));
}

/** In pieces whose sizes are taken in turn. */
function inPieces(bytes: Buffer, sizes: readonly number[]): readonly Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

describe('CRC-32C', () => {
  it('has the check value of its definition', () => {
    expect(crc32c(Buffer.from('123456789')).toString(16)).toBe('e3069283');
  });
});

describe('TFRecord', () => {
  const records = fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 8 });

  it('gives back what was framed, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(records, fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (given, sizes) => {
        const decoder = new RecordDecoder(1000);
        const read = inPieces(Buffer.concat(given.map(encodeRecord)), sizes).flatMap((piece) =>
          [...decoder.decode(piece)].map((record) => [...record]),
        );
        expect(read).toEqual(given.map((record) => [...record]));
      }),
    );
  });

  it('refuses a record of which any byte is another', () => {
    const frame = encodeRecord(Buffer.from('seven'));
    for (const index of frame.keys()) {
      const broken = Buffer.from(frame);
      broken[index]! ^= 0x10;
      const read = () => [...new RecordDecoder(1000).decode(Buffer.concat([encodeRecord(Buffer.of(1)), broken]))];
      expect(read, `byte ${index}`).toThrow(/checksum/);
    }
  });

  it('passes over records that are too long, without keeping them', () => {
    const bytes = Buffer.concat([Buffer.alloc(10, 1), Buffer.alloc(5000, 2), Buffer.alloc(10, 3)].map(encodeRecord));
    for (const sizes of [[1], [700], [9000]]) {
      const decoder = new RecordDecoder(100);
      const read = inPieces(bytes, sizes).flatMap((piece) => [...decoder.decode(piece)].map((record) => record[0]));
      expect(read).toEqual([1, 3]);
      expect(decoder.skipped).toBe(1);
    }
  });

  it('frames as others do, to the byte', () => {
    for (const folder of ['tensorboardx', 'tensorboard']) {
      const bytes = bytesOf(folder);
      expect(Buffer.concat(recordsOf(bytes).map(encodeRecord)).equals(bytes)).toBe(true);
    }
  });
});

describe('events', () => {
  it('are read as PyTorch and tensorboardX write them', () => {
    const bytes = bytesOf('tensorboardx');
    expect(decodeEvent(recordsOf(bytes)[0]!).fileVersion).toBe(fileVersion);
    expect(scalarsOf(bytes, 'val/accuracy')).toEqual([
      [0, 0.5],
      [1, 0.75],
      [2, 0.875],
    ]);
    expect(scalarsOf(bytes, 'train/loss')).toEqual([
      [0, 2],
      [1, NaN],
      [2, Infinity],
    ]);
  });

  it('are read as TensorFlow 2 writes them: scalars are tensors', () => {
    const bytes = bytesOf('tensorboard');
    expect(scalarsOf(bytes, 'epoch_accuracy')).toEqual([
      [0, 0.5],
      [1, 0.75],
      [2, 0.875],
    ]);
    expect(scalarsOf(bytes, 'epoch_loss')).toEqual([
      [0, 0],
      [1, 0.25],
      [2, 0.5],
    ]);
  });

  it('hold no scalars where they hold histograms and texts', () => {
    for (const tag of ['weights', 'note/text_summary']) expect(scalarsOf(bytesOf('tensorboardx'), tag)).toEqual([]);
  });

  it('come back as they were written', () => {
    const scalar = fc.record({ tag: fc.string({ unit: 'grapheme' }), value: fc.float() });
    const event = fc.record({
      wallTimeSeconds: fc.double({ min: 0, max: 1e10, noNaN: true }),
      step: fc.maxSafeInteger(),
      scalars: fc.array(scalar, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(event, (given) => {
        expect(decodeEvent(encodeEvent(given))).toEqual(given);
      }),
    );
    const first = { wallTimeSeconds: 1, step: 0, fileVersion, scalars: [] };
    expect(decodeEvent(encodeEvent(first))).toEqual(first);
  });
});
