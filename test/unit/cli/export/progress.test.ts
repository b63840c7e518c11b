import { expect, test } from 'vitest';
import { ExportProgress } from '../../../../cli/export/progress.js';

test('nothing is said for two seconds, and then a line every five', () => {
  const lines: string[] = [];
  let nowMs = 0;
  using progress = new ExportProgress(
    (line) => lines.push(line),
    undefined,
    () => nowMs,
  );
  progress.reading(1_000);
  nowMs = 1_999;
  progress.update(5, 10, 'point');
  expect(lines).toEqual([]);
  nowMs = 2_000;
  progress.reading(250_000);
  nowMs = 6_999;
  progress.update(1, 10, 'point');
  expect(lines).toEqual(['250,000 events read']);
  nowMs = 7_000;
  progress.update(1_500_000, 2_000_000, 'point');
  expect(lines).toEqual(['250,000 events read', '1,500,000 of 2,000,000 points']);
});
