import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFormat } from '../../../export/tables/csv.js';
import { tableOf } from '../../../export/tables/tables-of.js';
import type { Table } from '../../../export/tables/table.js';
import { sampleSweepData, sampleTrial } from '../../support/sweep-data.js';

const textOf = (table: Table) => [...csvFormat.encode(table)].join('');
/** By name, as a reader that keeps texts sees them. */
const read = (text: string) => parse(text, { columns: true }) as unknown as Record<string, string>[];
const table = (columns: Table['columns'], rows: Iterable<readonly unknown[]>): Table => ({
  ...{ name: 'points', columns, about: {} },
  rows: () => rows as ReturnType<Table['rows']>,
});
const series = [
  { metric: 'test_accuracy', steps: [1, 2], values: [0.1, 0.2] },
  { metric: 'test_loss', steps: [1, 2], values: [NaN, Infinity] },
];

describe('CSV', () => {
  test('gives back any text and number as it was', () => {
    const columns = [
      { name: 'text', type: 'text' },
      { name: 'number', type: 'number' },
      { name: 'whole', type: 'integer' },
    ] as const;
    const row = fc.tuple(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.maxSafeInteger(),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const found = read(textOf(table(columns, rows)));
        const values = found.map(({ text, number, whole }) => [text, Number(number), Number(whole)]);
        expect(values).toEqual(rows);
      }),
    );
  });

  test('ends lines with CR LF, and quotes what holds a comma, a quote or a line break', () => {
    const columns = [{ name: 'a,b', type: 'text' } as const, { name: 'c', type: 'json' } as const];
    const rows = [
      ['say "hi"', { l2: 0.001 }],
      ['two\nlines', 'none'],
      ['', 3],
      [undefined, null],
    ];
    expect(textOf(table(columns, rows))).toBe(
      '"a,b",c\r\n"say ""hi""","{""l2"":0.001}"\r\n"two\nlines",none\r\n,3\r\n,\r\n',
    );
  });

  test('writes numbers that are not finite so that pandas and R read numbers, and times so that Excel reads times', () => {
    const columns = [
      { name: 'value', type: 'number' },
      { name: 'time', type: 'time' },
      { name: 'flag', type: 'boolean' },
    ] as const;
    const rows = [
      [NaN, Date.UTC(2026, 0, 31, 23, 59, 59, 123), true],
      [Infinity, undefined, false],
      [-Infinity, undefined, undefined],
      [-0, undefined, undefined],
      [5e-324, undefined, undefined],
    ];
    expect(textOf(table(columns, rows)).split('\r\n').slice(1, -1)).toEqual([
      'NaN,2026-01-31 23:59:59.123,true',
      'Inf,,false',
      '-Inf,,',
      '-0,,',
      '5e-324,,',
    ]);
  });
});

describe('the tables of a sweep', () => {
  const parameters = [
    { key: 'learningRate', kind: 'number', values: [0.1] },
    { key: 'metric', kind: 'mixed', values: ['none', { l2: 1 }] },
  ] as const;
  const trials = () => [
    sampleTrial(0, { config: { learningRate: 0.1, metric: 'none' }, series }),
    sampleTrial(1, { config: { metric: { l2: 1 } }, state: 'failed', error: 'it broke:\nout of memory' }),
    sampleTrial(2, { ...{ state: 'queued', attempt: 0, worker: '', engine: '', startedMs: 0, endedMs: 0 }, step: 0 }),
  ];
  const sweep = { ...sampleSweepData(trials, { parameters, trialCount: 3, pointCount: 4 }) };

  test('have a row for each point, with what says whose it is', () => {
    const rows = read(textOf(tableOf(sweep, 'points', () => undefined)));
    expect(rows).toHaveLength(4);
    expect(rows[2]).toEqual({
      ...{ sweep: 'sample-1a2b3c4d', trial: '0', trial_id: 'trial-0', setting: 'Setting 1' },
      ...{ setting_id: '0123456789abcdef', dataset: 'mnist', seed: '0' },
      // A parameter is never taken for a column of ours.
      ...{ param_learningRate: '0.1', param_metric: 'none' },
      ...{ metric: 'test_loss', step: '1', value: 'NaN' },
    });
  });

  test('have a row for each trial, also those that failed and those that have not begun', () => {
    const rows = read(textOf(tableOf(sweep, 'trials', () => undefined)));
    expect(rows).toMatchObject([
      {
        ...{ state: 'done', attempt: '1', engine: 'wasm (tfjs 4.22.0)', worker: 'w', duration_seconds: '2' },
        ...{ started_utc: '2026-01-31 12:00:01.000', ended_utc: '2026-01-31 12:00:03.000', last_step: '2' },
        ...{ objective_metric: 'test_accuracy', objective_value: '0.5', diverged: 'false', error: '' },
      },
      { state: 'failed', param_learningRate: '', param_metric: '{"l2":1}', error: 'it broke:\nout of memory' },
      { state: 'queued', attempt: '0', worker: '', started_utc: '', ended_utc: '', duration_seconds: '' },
    ]);
  });

  test('say how far they are', () => {
    const heard: unknown[] = [];
    for (const name of ['points', 'trials'] as const) textOf(tableOf(sweep, name, (...step) => heard.push(step)));
    expect(heard.filter((_, index) => index === 1 || index === 4)).toEqual([
      [4, 4, 'point'],
      [3, 3, 'trial'],
    ]);
  });
});
