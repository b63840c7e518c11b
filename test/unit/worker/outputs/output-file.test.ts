import fc from 'fast-check';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OutputFile } from '../../../../worker/outputs/output-file.js';
import { HEAD_BYTES, PIECE_BYTES, PIECES_KEPT } from '../../../../worker/outputs/output-pieces.js';
import { lastLines, readOutput } from '../../../../worker/outputs/read-output.js';
import { TrialFolder } from '../../../../worker/outputs/trial-folder.js';
import { temporaryFolder } from '../../../support/nats.js';

const MIB = 2 ** 20;
const key = { sweepId: 'a-sweep', trialId: '0123abcd' };

/** A byte that tells its own place, about. */
function said(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at + 8 <= size; at += 8) bytes.write(`${(at / 8).toString(36).padStart(7, '.')}\n`, at);
  return bytes;
}

/** Everything that can be read, part after part: what is there, and where it stands. */
async function readAll(folder: TrialFolder, attempt: number) {
  const parts: { offset: number; bytes: Buffer }[] = [];
  for (let offset = 0; ;) {
    const part = (await readOutput(folder, { attempt, offset, files: false }))!;
    if (part.bytes.length === 0) return { parts, size: part.size };
    parts.push({ offset: part.offset, bytes: Buffer.from(part.bytes) });
    offset = part.offset + part.bytes.length;
  }
}

test('however it is cut into chunks, an output is kept from its beginning and to its end, each byte in its place', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 7 * MIB }),
      fc.array(fc.integer({ min: 1, max: 2 * MIB }), { minLength: 1, maxLength: 8 }),
      // After which of the chunks the writer dies and another goes on.
      fc.nat(8),
      async (size, cuts, death) => {
        await using home = await temporaryFolder();
        const folder = new TrialFolder(home.path, key);
        const whole = said(size);
        let file = new OutputFile(folder.log(1));
        for (let at = 0, turn = 0; at < size; turn++) {
          const length = Math.min(cuts[turn % cuts.length]!, size - at);
          file.write(whole.subarray(at, at + length));
          at += length;
          if (turn === death) {
            file.flush();
            file = new OutputFile(folder.log(1));
          }
        }
        file.close();
        const { parts, size: told } = size === 0 ? { parts: [], size: 0 } : await readAll(folder, 1);
        expect(told).toBe(size);
        for (const { offset, bytes } of parts) {
          expect(bytes.equals(whole.subarray(offset, offset + bytes.length))).toBe(true);
        }
        const kept = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
        expect(kept).toBeLessThanOrEqual(4 * MIB);
        // The head whole, at least 2.75 MiB of the end, nothing missing from what is smaller than that.
        expect(kept).toBeGreaterThanOrEqual(Math.min(size, HEAD_BYTES + (PIECES_KEPT - 1) * PIECE_BYTES));
        const gaps = parts.filter(
          ({ offset }, at) => at > 0 && offset > parts[at - 1]!.offset + parts[at - 1]!.bytes.length,
        );
        expect(gaps.length).toBeLessThanOrEqual(1);
        if (gaps[0]) expect(parts[parts.indexOf(gaps[0]) - 1]!.offset).toBeLessThan(HEAD_BYTES);
      },
    ),
    { numRuns: 30 },
  );
});

test('what is said can be read while it is said, from where a reader was, and from its end', async () => {
  await using home = await temporaryFolder();
  const folder = new TrialFolder(home.path, key);
  expect(await readOutput(folder, { files: false })).toBeUndefined();
  const file = new OutputFile(folder.log(2));
  expect(await readdir(home.path)).toEqual([]);
  file.write('one\n');
  file.flush();
  const first = (await readOutput(folder, { offset: 0, files: false }))!;
  expect(first).toMatchObject({ attempt: 2, attempts: [2], size: 4, offset: 0 });
  file.write('two\n');
  file.flush();
  const second = (await readOutput(folder, { attempt: 2, offset: 4, files: false }))!;
  expect(Buffer.from(second.bytes).toString()).toBe('two\n');
  expect(second.size).toBe(8);
  file.write('x'.repeat(100_000) + '\nlast');
  file.close();
  const end = (await readOutput(folder, { files: false }))!;
  expect(end.offset + end.bytes.length).toBe(end.size);
  expect(Buffer.from(end.bytes).toString().endsWith('x\nlast')).toBe(true);
  // A part of the file as any other program sees it.
  expect((await readFile(folder.log(2), 'utf8')).startsWith('one\ntwo\n')).toBe(true);
});

test('what is written is there within a moment, without being asked for', async () => {
  await using home = await temporaryFolder();
  const folder = new TrialFolder(home.path, key);
  new OutputFile(folder.log(1)).write('soon\n');
  await expect.poll(() => readFile(folder.log(1), 'utf8').catch(() => '')).toBe('soon\n');
});

test('a place that cannot be written to is told once, and stops nobody', () => {
  const failures: Error[] = [];
  const file = new OutputFile('/dev/null/nowhere/attempt-1.log', (error) => failures.push(error));
  for (let time = 0; time < 3; time++) {
    file.write('lost\n');
    file.flush();
  }
  file.close();
  expect(failures).toHaveLength(1);
});

test('the last lines are at most fifty, as a terminal would show them, none of them endless', async () => {
  await using home = await temporaryFolder();
  const folder = new TrialFolder(home.path, key);
  expect(lastLines(folder.log(1))).toEqual([]);
  const file = new OutputFile(folder.log(1));
  for (let line = 1; line <= 60; line++) file.write(`line ${line}\r\n`);
  file.write('10 %\r50 %\r100 %\n');
  file.write(`${'y'.repeat(900)}\n`);
  file.write('unfinished');
  file.close();
  const lines = lastLines(folder.log(1));
  expect(lines).toHaveLength(50);
  expect(lines.slice(0, 1)).toEqual(['line 14']);
  expect(lines.at(-3)).toBe('100 %');
  expect(lines.at(-2)).toMatch(/^y{500} … \(900 characters\)$/);
  expect(lines.at(-1)).toBe('unfinished');
});

test('a trial’s files are listed; at its end its checkpoints go, and what was never used', async () => {
  await using home = await temporaryFolder();
  const folder = new TrialFolder(home.path, key);
  await folder.create();
  await folder.tidy();
  expect(await readdir(join(home.path, 'trials'))).toEqual([]);
  await folder.create();
  await mkdir(join(folder.output, 'plots'));
  await writeFile(join(folder.output, 'plots', 'loss.png'), 'png');
  await writeFile(join(folder.output, 'model.pt'), 'weights');
  await writeFile(join(folder.checkpoints, 'step-3'), 'x');
  await folder.tidy();
  expect(await readdir(folder.path)).toEqual(['output']);
  expect((await readOutput(folder, { files: true }))!.files).toEqual([
    { path: 'model.pt', bytes: 7 },
    { path: 'plots/loss.png', bytes: 3 },
  ]);
});

test.each(['..', '../x', 'a/b', 'a\\b', '', '.hidden', 'x'.repeat(300), 'a\0b'])(
  '%j is no id of a trial',
  (trialId) => {
    expect(() => new TrialFolder('/work', { sweepId: 'sweep', trialId })).toThrow('cannot be the id');
    expect(() => new TrialFolder('/work', { sweepId: trialId, trialId: 'a' })).toThrow('cannot be the id');
  },
);
