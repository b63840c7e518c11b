import { describe, expect, test } from 'vitest';
import { jsonFormat } from '../../../export/tables/json.js';
import { tableOf } from '../../../export/tables/tables-of.js';
import { sampleSweepData, sampleTrial } from '../../support/sweep-data.js';

const series = [{ metric: 'test_loss', steps: [1, 2, 3, 4], values: [0.1, NaN, -Infinity, Infinity] }];
const parameters = [{ key: 'regularizer', kind: 'mixed', values: [{ l2: 1 }] }] as const;
const config = { regularizer: { l2: 1 } };
const sweep = sampleSweepData(() => [sampleTrial(0, { series, config }), sampleTrial(1, { state: 'failed' })], {
  parameters,
  label: 'Table 1',
});
const textOf = (name: 'points' | 'trials') => [...jsonFormat.encode(tableOf(sweep, name, () => undefined))].join('');

describe('JSON', () => {
  test('has a line for each point; what is no number of JSON is the text that every language turns into one', () => {
    const lines = textOf('points').trimEnd().split('\n');
    const points = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(points[0]).toMatchObject({ sweep: sweep.id, trial: 0, seed: 0, param_regularizer: { l2: 1 }, step: 1 });
    expect(points.map(({ value }) => value)).toEqual([0.1, 'NaN', '-Infinity', 'Infinity']);
    expect(points.map(({ value }) => Number(value))).toEqual([0.1, NaN, -Infinity, Infinity]);
    expect(jsonFormat.extension('points')).toBe('.ndjson');
  });

  test('has one document for trials, which says what the sweep is', () => {
    const document = JSON.parse(textOf('trials')) as { trials: object[] };
    expect(document).toMatchObject({
      sweep: { id: sweep.id, name: 'sample', label: 'Table 1', submitted: '2026-01-31T12:00:00.000Z' },
      trainer: { name: 'lenet5', version: '1', step: 'epoch' },
      objective: { metric: 'test_accuracy', goal: 'maximize', at: 'last' },
      trials: [
        { trial: 0, started_utc: '2026-01-31T12:00:01.000Z', diverged: false, error: null },
        { trial: 1, state: 'failed', param_regularizer: null },
      ],
    });
    expect(document.trials).toHaveLength(2);
  });

  test('of a sweep without trials is a document with none', () => {
    const empty = tableOf(
      sampleSweepData(() => []),
      'trials',
      () => undefined,
    );
    expect(JSON.parse([...jsonFormat.encode(empty)].join(''))).toMatchObject({ trials: [] });
  });
});
