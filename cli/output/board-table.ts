import Table from 'cli-table3';
import type { TrialView } from '../../proto/observation.js';
import { formatValue } from '../../common/format.js';
import { count, grouped } from '../../common/words.js';
import { stateText, waitingText } from './waiting-text.js';
import type { Board } from './board.js';

type Row = Board['rows'][number];

/** Marks rows that are tied with the best of their dataset. */
const TIED = '≈';

/** A sweep's leaderboard as text, one table per dataset, and what failed below. */
export function boardTable({ sweep, objective, unit, rows, failures }: Board): string {
  const { expanded, ...states } = sweep.counts;
  const counts = Object.entries(states).flatMap(([state, trials]) =>
    trials > 0 ? [`${grouped(trials)} ${state}`] : [],
  );
  const datasets = [...new Set(rows.map((row) => row.dataset))];
  return [
    `${sweep.id} · ${stateText(sweep)} · ${counts.join(', ')} of ${count(expanded, 'trial')}`,
    ...(sweep.waiting ? [waitingText(sweep.waiting)] : []),
    ...datasets.flatMap((dataset) => [
      '',
      `${dataset} · ${objective.metric}, ${objective.at} ${unit} (${objective.goal})`,
      datasetTable(rows.filter((row) => row.dataset === dataset)),
    ]),
    ...(rows.some(({ tied }) => tied)
      ? ['', `${TIED} not distinguishable from the best (paired t-test over seeds, Holm)`]
      : []),
    ...rows.flatMap(flagText),
    ...(rows.length === 0 ? ['', 'No trial has begun yet.'] : []),
    ...failures.slice(0, 10).map(failureText),
    ...(failures.length > 10 ? [`… and ${failures.length - 10} more failed trials (see --json)`] : []),
  ].join('\n');
}

function datasetTable(rows: readonly Row[]): string {
  const compared = rows.some((row) => row.reference);
  const table = new Table({
    head: [
      '#',
      'setting',
      'n',
      'mean',
      'std',
      'max',
      'min',
      '95% CI of mean',
      ...(compared ? ['published mean', 'Δ'] : []),
    ],
    colAligns: ['right', 'left', 'right', 'right', 'right', 'right', 'right', 'left', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    const { reference } = row;
    const ci = row.ci95 ? `${formatValue(row.ci95[0])} – ${formatValue(row.ci95[1])}` : '—';
    const delta = reference && row.mean !== undefined ? signed(row.mean - reference.mean) : '—';
    table.push([
      row.tied ? `${row.rank} ${TIED}` : row.rank,
      row.setting,
      row.n === row.seeds.length ? row.n : `${row.n}/${row.seeds.length}`,
      ...[row.mean, row.std, row.max, row.min].map(formatValue),
      ci,
      ...(compared ? [formatValue(reference?.mean), delta] : []),
    ]);
  }
  return table.toString();
}

/** A line about a row's seeds that lie far from the others; failures have lines of their own. */
function flagText({ dataset, setting, seeds }: Row): string[] {
  const outliers = seeds.filter(({ flag }) => flag === 'outlier');
  if (outliers.length === 0) return [];
  const named = outliers.map(({ seed, value }) => `seed ${seed} (${formatValue(value)})`).join(', ');
  return [`outlier: ${setting} · ${dataset} · ${named}`];
}

function signed(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${formatValue(Math.abs(difference))}`;
}

function failureText({ setting, dataset, seed, attempt, error, logTail }: TrialView): string {
  return [
    '',
    `failed: ${setting} · ${dataset} · seed ${seed}, attempt ${attempt}: ${error}`,
    ...logTail.slice(-5).map((line) => `  | ${line}`),
  ].join('\n');
}
