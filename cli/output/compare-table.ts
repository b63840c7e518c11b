import Table from 'cli-table3';
import { formatSigned, formatValue } from '../../common/format.js';
import type { CompareCell, CompareSetting } from '../../results/compare.js';
import { totalRecord, type WinRecord } from '../../results/win-records.js';
import { ruleText, verdictMarks } from '../../results/verdict-words.js';
import { compareNotes } from './compare-notes.js';
import type { Comparison } from './comparison.js';
import { publishedRows, type Published } from './published-rows.js';

/** What marks the best of each dataset, also where nothing can be bold. */
export const bestMark = '*';
/** Against a baseline. */
export const outcomeMarks = { better: '↑', worse: '↓', tied: '≈', untested: '?' } as const;

/** Settings × datasets as text, with what the marks mean. `bold`: whether the terminal shows bold type. */
export function compareTable(comparison: Comparison, { bold }: { readonly bold: boolean }): string {
  const { sweeps, objective, unit, matrix, baseline } = comparison;
  if (matrix.settings.length === 0) return `${sweeps.join(', ')}: no trial has begun yet.`;
  const strong = (text: string) => (bold ? `\x1b[1m${text}\x1b[22m` : text);
  const cell = (each: CompareCell | undefined): string =>
    !each ? '—' : baseline ? differenceText(each, comparison) : figuresText(each, strong);
  const several = matrix.datasets.length > 1;
  const body = matrix.settings.map((setting) => [
    setting.settingId === baseline?.settingId ? `${setting.setting} (baseline)` : setting.setting,
    ...(several ? [setting.averageRank === undefined ? '—' : setting.averageRank.toFixed(2)] : []),
    ...matrix.datasets.map((dataset) => cell(setting.cells.get(dataset))),
  ]);
  const published = publishedRows(comparison).map(({ name, cells }) => [
    name,
    ...(several ? ['—'] : []),
    ...matrix.datasets.map((dataset) => publishedText(cells.get(dataset))),
  ]);
  return [
    `${sweeps.join(', ')} · ${objective.metric}, ${objective.at} ${unit} (${objective.goal})`,
    table(['setting', ...(several ? ['average rank'] : []), ...matrix.datasets], [...body, ...published]),
    ...legendText(comparison, published.length > 0),
    '',
    'wins / ties / losses against the other settings',
    recordTable(comparison),
    ...compareNotes(comparison),
  ].join('\n');
}

function figuresText({ row, best, gap }: CompareCell, strong: (text: string) => string): string {
  if (row.mean === undefined) return '—';
  const std = row.std === undefined ? '' : ` ± ${formatValue(row.std)}`;
  const some = row.n === row.seeds.length ? '' : ` (${row.n}/${row.seeds.length})`;
  const figures = `${formatValue(row.mean)}${std}${some}`;
  if (best) return `${strong(figures)} ${bestMark}`;
  return `${figures} ${verdictMarks[row.verdict]}${gap === undefined ? '' : ` ${gap < 0 ? '−' : ''}${Math.abs(gap).toFixed(1)}σ`}`;
}

function differenceText(cell: CompareCell, { baseline }: Comparison): string {
  const { row } = cell;
  if (row.settingId === baseline!.settingId) {
    return row.mean === undefined
      ? '—'
      : `${formatValue(row.mean)}${row.std === undefined ? '' : ` ± ${formatValue(row.std)}`}`;
  }
  const found = baseline!.outcomes.get(row.entry);
  if (!found?.difference) return `— ${outcomeMarks.untested}`;
  const { estimate, low, high } = found.difference;
  return `${formatSigned(estimate)} (${formatSigned(low)} … ${formatSigned(high)}) ${outcomeMarks[found.outcome]}`;
}

function publishedText(cell: Published | undefined): string {
  if (!cell) return '—';
  if (!cell.difference)
    return `${formatValue(cell.mean)}${cell.std === undefined ? '' : ` ± ${formatValue(cell.std)}`}`;
  const { estimate, low, high } = cell.difference;
  return low === undefined || high === undefined
    ? formatSigned(estimate)
    : `${formatSigned(estimate)} (${formatSigned(low)} … ${formatSigned(high)})`;
}

function legendText({ baseline, matrix }: Comparison, published: boolean): readonly string[] {
  const marks = baseline
    ? [
        `each figure: its difference from ${baseline.setting}, with its interval`,
        `${outcomeMarks.better} better · ${outcomeMarks.worse} worse · ${outcomeMarks.tied} not told apart · ${outcomeMarks.untested} not tested (fewer than 3 shared seeds, or seeds that diverged)`,
      ]
    : [
        `mean ± sample std over seeds · ${bestMark} best of its dataset · ${verdictMarks.tied} not told apart from it · ${verdictMarks.worse} worse · ${verdictMarks.untested} not tested (fewer than 3 shared seeds, or seeds that diverged)`,
        `1.5σ: behind the best by 1.5 of the setting's own std`,
      ];
  return [
    ...marks,
    `(${ruleText})`,
    ...(matrix.datasets.length > 1
      ? ['average rank: over all datasets, among the settings that have all of them']
      : []),
    ...(published ? ['published: figures that the sweep file states; they are not ranked or tested'] : []),
  ];
}

function recordTable({ matrix, records }: Comparison): string {
  const { datasets, settings } = matrix;
  const own = ({ cells }: CompareSetting, dataset: string) => {
    const cell = cells.get(dataset);
    return cell && records.get(cell.row.entry);
  };
  return table(
    ['setting', ...datasets, ...(datasets.length > 1 ? ['all'] : [])],
    settings.map((setting) => [
      setting.setting,
      ...datasets.map((dataset) => recordText(own(setting, dataset))),
      ...(datasets.length > 1
        ? [recordText(totalRecord(datasets.flatMap((dataset) => own(setting, dataset) ?? [])))]
        : []),
    ]),
  );
}

function recordText(record: WinRecord | undefined): string {
  if (!record) return '—';
  const { wins, ties, losses, untested } = record;
  return `${wins} / ${ties} / ${losses}${untested > 0 ? ` (${untested} not tested)` : ''}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const made = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  for (const row of rows) made.push([...row]);
  return made.toString();
}
