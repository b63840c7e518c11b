import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { parquetFormat } from '../../../export/tables/parquet.js';
import { tableOf } from '../../../export/tables/tables-of.js';
import type { SweepData } from '../../../export/sweep-data.js';
import { manyTrials, sampleSweepData, sampleTrial } from '../../support/sweep-data.js';

function fileOf(sweep: SweepData, name: 'points' | 'trials'): ArrayBuffer {
  const bytes = Buffer.concat([...parquetFormat.encode(tableOf(sweep, name, () => undefined))] as Uint8Array[]);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

const series = [{ metric: 'test_loss', steps: [1, 2, 3], values: [0.1, NaN, -Infinity] }];
const parameters = [
  { key: 'batchSize', kind: 'integer', values: [128] },
  { key: 'augment', kind: 'boolean', values: [true] },
  { key: 'regularizer', kind: 'mixed', values: ['none', { l2: 1 }] },
] as const;
const trials = () => [
  sampleTrial(0, { config: { batchSize: 128, augment: true, regularizer: 'none' }, series }),
  sampleTrial(1, { config: { regularizer: { l2: 1 } }, state: 'failed', error: 'it broke', value: undefined }),
];

describe('Parquet', () => {
  test('is read with types: whole numbers, numbers that are not finite, booleans, texts, times, nothing', async () => {
    const sweep = sampleSweepData(trials, { parameters });
    const points = await parquetReadObjects({ file: fileOf(sweep, 'points') });
    expect(points.map(({ step, value }): unknown => [step, value])).toEqual([
      [1n, 0.1],
      [2n, NaN],
      [3n, -Infinity],
    ]);
    expect(points[0]).toMatchObject({ trial: 0n, param_batchSize: 128n, param_augment: true, metric: 'test_loss' });
    const rows = await parquetReadObjects({ file: fileOf(sweep, 'trials') });
    expect(rows[0]).toMatchObject({
      ...{ started_utc: new Date(Date.UTC(2026, 0, 31, 12, 0, 1)), duration_seconds: 2, objective_value: 0.5 },
      ...{ diverged: false, param_regularizer: 'none' },
    });
    expect(rows[0]!['error'] ?? null).toBeNull();
    expect(rows[1]).toMatchObject({ state: 'failed', param_regularizer: '{"l2":1}', error: 'it broke' });
    expect(rows[1]!['param_batchSize'] ?? null).toBeNull();
    expect(rows[1]!['objective_value'] ?? null).toBeNull();
  });

  test('is written in groups of rows, none of which is lost, and says what the sweep is', async () => {
    const sweep = sampleSweepData(() => manyTrials(45, 1_000));
    const file = fileOf(sweep, 'points');
    const metadata = parquetMetadata(file);
    expect(metadata.row_groups.length).toBeGreaterThan(1);
    expect(metadata.key_value_metadata?.[0]).toMatchObject({ key: 'seedsweep' });
    expect(JSON.parse(metadata.key_value_metadata![0]!.value!)).toMatchObject({ sweep: { id: sweep.id } });
    const rows = await parquetReadObjects({ file, columns: ['trial', 'step', 'value'] });
    expect(rows).toHaveLength(45_000);
    expect(rows.at(-1)).toEqual({ trial: 44n, step: 1_000n, value: Math.sin(45_000) });
  });

  test('of a sweep without points has its columns and no row', async () => {
    const file = fileOf(
      sampleSweepData(() => []),
      'points',
    );
    expect(parquetMetadata(file).schema.map(({ name }) => name)).toContain('value');
    expect(await parquetReadObjects({ file })).toEqual([]);
  });
});
