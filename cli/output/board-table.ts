import Table from 'cli-table3';
import { formatValue } from '../../common/format.js';
import { count, grouped } from '../../common/words.js';
import type { TrialView } from '../../proto/observation.js';
import { changesTraining, referenceFault } from '../../results/reference.js';
import { legend, looksText, moreSeedsText, ruleText, verdictMarks } from '../../results/verdict-words.js';
import { type BoardColumn, usualColumns } from './board-columns.js';
import type { Board } from './board.js';
import { stateText, waitingText } from './waiting-text.js';

type Row = Board['rows'][number];

/** A sweep's leaderboard as text, one table per dataset, and what failed below. `columns`: those that say something, if left out. */
export function boardTable(board: Board, columns: readonly BoardColumn[] = usualColumns(board.rows)): string {
  const { sweep, objective, unit, rows, failures } = board;
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
      datasetTable(
        rows.filter((row) => row.dataset === dataset),
        columns,
      ),
    ]),
    ...verdictText(board),
    ...referenceText(board),
    ...rows.flatMap(flagText),
    ...(rows.length === 0 ? ['', 'No trial has begun yet.'] : []),
    ...failures.slice(0, 10).map(failureText),
    ...(failures.length > 10 ? [`… and ${failures.length - 10} more failed trials (see --json)`] : []),
  ].join('\n');
}

function datasetTable(rows: readonly Row[], columns: readonly BoardColumn[]): string {
  const table = new Table({
    head: columns.map(({ title }) => title),
    colAligns: columns.map(({ align }) => align),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(columns.map((column) => column.text(row)));
  return table.toString();
}

/** What the marks mean, and what those rows would need that could not be told apart. */
function verdictText({ rows, ranking }: Board): readonly string[] {
  if (new Set(rows.map(({ dataset }) => dataset)).size === rows.length) return [];
  const looks = looksText(ranking.look);
  const several = new Set(rows.map(({ dataset }) => dataset)).size > 1;
  return [
    '',
    legend(verdictMarks).join(' · '),
    `(${ruleText})`,
    ...(looks === undefined ? [] : [looks]),
    ...(ranking.survivors ? ['diverged seeds are left out (--survivors)'] : []),
    ...rows
      .filter(({ verdict }) => verdict === 'tied')
      .map(({ setting, dataset, moreSeeds }) => {
        const name = several ? `${setting} · ${dataset}` : setting;
        return `${verdictMarks.tied} ${name}: ${moreSeeds === undefined ? 'no number of seeds that anyone trains would separate these' : moreSeedsText(moreSeeds)}`;
      }),
  ];
}

function referenceText({ rows, overrides }: Board): readonly string[] {
  const compared = rows.filter(({ reference }) => reference);
  if (compared.length === 0) return [];
  const changed = overrides.filter(changesTraining);
  return [
    ...(changed.length === 0
      ? []
      : [`Published figures are of another training than this one (${changed.join(' ')}).`]),
    ...compared.flatMap(({ setting, reference }) => {
      const fault = referenceFault(reference!);
      return fault === undefined ? [] : [`published figures of ${setting} cannot be right: ${fault}`];
    }),
  ];
}

/** A line about a row's unusual seeds; failures have lines of their own. */
function flagText({ dataset, setting, seeds }: Row): string[] {
  const unusual = seeds.filter(({ flag }) => flag === 'unusual');
  if (unusual.length === 0) return [];
  const named = unusual.map(
    ({ seed, value, chance }) => `seed ${seed} (${formatValue(value)}, p = ${chance!.toPrecision(1)})`,
  );
  return [`unusual, counts all the same: ${setting} · ${dataset} · ${named.join(', ')}`];
}

function failureText({ setting, dataset, seed, attempt, error, logTail }: TrialView): string {
  return [
    '',
    `failed: ${setting} · ${dataset} · seed ${seed}, attempt ${attempt}: ${error}`,
    ...logTail.slice(-5).map((line) => `  | ${line}`),
  ].join('\n');
}
