import { expect, test } from 'vitest';
import { downloadLines } from '../../../../cli/output/download-progress.js';

test('without a terminal, a download is told about once a second and at its end', () => {
  const lines: string[] = [];
  let nowMs = 0;
  const progress = downloadLines(
    (line) => lines.push(line),
    () => nowMs,
  );
  const totalBytes = 10 * 2 ** 20;
  for (let mebibyte = 0; mebibyte <= 10; mebibyte++) {
    progress.show({ file: 'a.gz', receivedBytes: mebibyte * 2 ** 20, totalBytes });
    nowMs += 400;
  }
  expect(lines).toEqual([
    'a.gz: 0.0 MiB of 10.0 MiB',
    'a.gz: 3.0 MiB of 10.0 MiB',
    'a.gz: 6.0 MiB of 10.0 MiB',
    'a.gz: 9.0 MiB of 10.0 MiB',
    'a.gz: 10.0 MiB of 10.0 MiB',
  ]);
  progress.show({ file: 'b.gz', receivedBytes: 4_542, totalBytes: 4_542 });
  expect(lines.at(-1)).toBe('b.gz: 4.4 KiB of 4.4 KiB');
});
