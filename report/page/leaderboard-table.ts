import { formatSigned, formatValue } from '../../common/format.js';
import { differenceTo } from '../../results/reference.js';
import { verdictMarks } from '../../results/verdict-words.js';
import type { DatasetView, Row, SweepView } from '../sweep-view.js';
import { markup, type Html } from './escape.js';
import { table, type Column } from './table.js';

const MOST_ROWS = 1_000;

const words: Readonly<Record<Row['verdict'], string>> = {
  ...{ best: 'leads', worse: 'worse', tied: 'not told apart', untested: 'not tested' },
};

/** A dataset's settings, the best first. */
export function leaderboardTable({ objective, trainer }: SweepView, { label, rows }: DatasetView): Html {
  const shown = rows.slice(0, MOST_ROWS);
  const caption = `${label}: ${objective.metric}, ${objective.at} ${trainer.progress.unit} (${objective.goal})`;
  const left = rows.length - shown.length;
  return markup`${table(caption, columnsFor(shown), shown)}${left > 0 ? markup`<p class="note">… and ${left} more.</p>` : undefined}`;
}

function columnsFor(rows: readonly Row[]): readonly Column<Row>[] {
  const known = (key: 'gap' | 'test' | 'reference') => rows.some((row) => row[key] !== undefined);
  const figure = (key: 'mean' | 'std' | 'max' | 'min' | 'gap' | 'test', title: string = key): Column<Row> => ({
    ...{ title, right: true },
    text: (row) => minus(formatValue(row[key])),
  });
  return [
    { title: 'setting', text: ({ setting }) => setting },
    { title: '#', right: true, text: ({ rank, mean }) => (mean === undefined ? '—' : String(rank)) },
    {
      title: 'verdict',
      text: ({ verdict, mean }) =>
        mean === undefined ? 'no result' : `${verdictMarks[verdict]} ${words[verdict]}`.trim(),
    },
    { title: 'n', right: true, text: seedsText },
    ...[figure('mean'), figure('std'), figure('max'), figure('min')],
    { title: '95 % interval of mean', right: true, text: ({ ci95 }) => (ci95 ? interval(ci95[0], ci95[1]) : '—') },
    {
      ...{ title: 'Δ to the leader (95 %)', right: true },
      text: ({ difference }) =>
        difference
          ? `${formatSigned(difference.estimate)} (${formatSigned(difference.low)} … ${formatSigned(difference.high)})`
          : '—',
    },
    ...(known('test') ? [figure('test', 'test')] : []),
    ...(known('gap') ? [figure('gap', 'train − test')] : []),
    ...(known('reference') ? publishedColumns : []),
  ];
}

const publishedColumns: readonly Column<Row>[] = [
  {
    ...{ title: 'published', right: true },
    text: ({ reference }) =>
      reference
        ? `${formatValue(reference.mean)}${reference.std === undefined ? '' : ` ± ${formatValue(reference.std)}`}`
        : '—',
  },
  {
    ...{ title: 'Δ to published (95 %)', right: true },
    text: (row) => {
      const found = row.reference && differenceTo(row.reference, row);
      if (!found) return '—';
      const { estimate, low, high } = found;
      return low === undefined
        ? formatSigned(estimate)
        : `${formatSigned(estimate)} (${formatSigned(low)} … ${formatSigned(high!)})`;
    },
  },
];

function seedsText({ n, seeds, diverged }: Row): string {
  return (n === seeds.length ? String(n) : `${n}/${seeds.length}`) + (diverged > 0 ? `, ${diverged} diverged` : '');
}

function interval(low: number, high: number): string {
  return `${minus(formatValue(low))} – ${minus(formatValue(high))}`;
}

function minus(text: string): string {
  return text.replace(/^-/, '−');
}
