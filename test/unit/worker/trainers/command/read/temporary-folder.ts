import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seedsweep-read-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

interface Polled<Point> {
  poll(): Promise<readonly Point[]>;
}

/** What comes until a file that is new has been found, and once more: new files are not looked for at every poll. */
export async function pollTillFound<Point>(source: Polled<Point>): Promise<readonly Point[]> {
  const points: Point[] = [];
  for (let polls = 0; polls < 5; polls++) points.push(...(await source.poll()));
  return points;
}
