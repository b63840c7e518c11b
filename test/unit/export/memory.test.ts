import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { sessionEvents } from '../../../export/tensorboard/session-events.js';
import { eventFile } from '../../../common/tensorboard/event-file.js';
import { csvFormat } from '../../../export/tables/csv.js';
import { jsonFormat } from '../../../export/tables/json.js';
import { parquetFormat } from '../../../export/tables/parquet.js';
import { tableOf } from '../../../export/tables/tables-of.js';
import { manyTrials, sampleSweepData } from '../../support/sweep-data.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is in use once what nobody needs is gone. */
function bytesInUse(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const TRIALS = 2_000;
const STEPS = 500;
/** Far less than a million points take, as values alone (8 MB) or as rows. */
const MOST_GROWTH_BYTES = 6 * 2 ** 20;
const PIECES_BETWEEN_LOOKS = 100;

const parameters = [
  { key: 'learningRate', kind: 'number', values: [] },
  { key: 'init', kind: 'text', values: ['he'] },
  { key: 'batchSize', kind: 'integer', values: [128] },
  { key: 'regularizer', kind: 'mixed', values: [{ l2: 0.001 }] },
] as const;
const sweep = sampleSweepData(() => manyTrials(TRIALS, STEPS), { parameters, pointCount: TRIALS * STEPS });
const points = () => tableOf(sweep, 'points', () => undefined);

function* events() {
  for (const trial of manyTrials(1, TRIALS * STEPS)) yield* eventFile(0, sessionEvents(sweep, trial));
}

/** The most that is in use beyond what was in use at the beginning, and how much was written. */
function growth(pieces: Iterable<string | Uint8Array>) {
  let written = 0;
  let most = 0;
  let seen = 0;
  // What is set up at the first piece, such as tables of a library, is no growth.
  let before: number | undefined;
  for (const piece of pieces) {
    written += piece.length;
    before ??= bytesInUse();
    if (++seen % PIECES_BETWEEN_LOOKS === 0) most = Math.max(most, bytesInUse() - before);
  }
  most = Math.max(most, bytesInUse() - before!);
  return { written, most };
}

test.each([
  ['CSV', () => csvFormat.encode(points())],
  ['JSON', () => jsonFormat.encode(points())],
  ['Parquet', () => parquetFormat.encode(points())],
  ['event files', events],
])('a million points as %s need no more memory than a few', (_name, pieces) => {
  const { written, most } = growth(pieces());
  expect(written).toBeGreaterThan(8 * TRIALS * STEPS);
  expect(most).toBeLessThan(MOST_GROWTH_BYTES);
});
