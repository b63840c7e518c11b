import { formatSigned, formatValue } from '../../common/format.js';
import type { TrialView } from '../../proto/observation.js';
import type { LeaderboardRow } from '../../results/leaderboard.js';
import { pairedPValue } from '../../results/paired-difference.js';
import { differenceTo } from '../../results/reference.js';
import { verdictMarks } from '../../results/verdict-words.js';

export type BoardTableRow = LeaderboardRow<TrialView>;

/** One column of a board as text; `fields`: what it is in a file, by the field's name. */
export interface BoardColumn {
  readonly key: string;
  readonly title: string;
  readonly align: 'left' | 'right';
  text(row: BoardTableRow): string;
  fields(row: BoardTableRow): Readonly<Record<string, string | number | null>>;
}

const figure = (
  key: 'mean' | 'std' | 'max' | 'min' | 'median' | 'gap' | 'oscillation' | 'test',
  title = key as string,
) =>
  ({
    ...{ key, title, align: 'right' },
    text: (row) => formatValue(row[key]),
    fields: (row) => ({ [key]: row[key] ?? null }),
  }) satisfies BoardColumn;

const rank: BoardColumn = {
  ...{ key: 'rank', title: '#', align: 'right' },
  text: ({ rank, mean, verdict }) => (mean === undefined ? '—  ' : `${rank} ${verdictMarks[verdict]}`),
  fields: ({ rank, verdict }) => ({ rank, verdict }),
};

const setting: BoardColumn = {
  ...{ key: 'setting', title: 'setting', align: 'left' },
  text: ({ setting }) => setting,
  fields: ({ setting, settingId, dataset }) => ({ dataset, setting, setting_id: settingId }),
};

const n: BoardColumn = {
  ...{ key: 'n', title: 'n', align: 'right' },
  text: ({ n, seeds, diverged }) =>
    (n === seeds.length ? String(n) : `${n}/${seeds.length}`) + (diverged > 0 ? ` · ${diverged} diverged` : ''),
  fields: ({ n, seeds, diverged }) => ({ n, planned: seeds.length, diverged }),
};

const ci95: BoardColumn = {
  ...{ key: 'ci95', title: '95% CI of mean', align: 'left' },
  text: ({ ci95 }) => (ci95 ? `${formatValue(ci95[0])} – ${formatValue(ci95[1])}` : '—'),
  fields: ({ ci95 }) => ({ ci95_low: ci95?.[0] ?? null, ci95_high: ci95?.[1] ?? null }),
};

const difference: BoardColumn = {
  ...{ key: 'difference', title: 'Δ to the best (95%)', align: 'left' },
  text: ({ difference }) => intervalText(difference),
  fields: ({ difference, moreSeeds }) => ({
    difference: difference?.estimate ?? null,
    difference_low: difference?.low ?? null,
    difference_high: difference?.high ?? null,
    p_value: difference ? pairedPValue(difference, difference.settings) : null,
    more_seeds: moreSeeds ?? null,
  }),
};

const expectedMax: BoardColumn = {
  ...{ key: 'expectedMax', title: 'max by luck', align: 'right' },
  text: ({ expectedMax }) => formatValue(expectedMax),
  fields: ({ expectedMax }) => ({ expected_max: expectedMax ?? null }),
};

const published: BoardColumn = {
  ...{ key: 'published', title: 'published', align: 'left' },
  text: ({ reference }) => {
    if (!reference) return '—';
    const std = reference.std === undefined ? '' : ` ± ${formatValue(reference.std)}`;
    return `${formatValue(reference.mean)}${std}${reference.max === undefined ? '' : ` (${formatValue(reference.max)})`}`;
  },
  fields: ({ reference }) => ({
    published_mean: reference?.mean ?? null,
    published_std: reference?.std ?? null,
    published_max: reference?.max ?? null,
  }),
};

const publishedDifference: BoardColumn = {
  ...{ key: 'publishedDifference', title: 'Δ to published (95%)', align: 'left' },
  text: (row) => intervalText(row.reference && differenceTo(row.reference, row)),
  fields: (row) => {
    const found = row.reference && differenceTo(row.reference, row);
    return {
      published_difference: found?.estimate ?? null,
      published_difference_low: found?.low ?? null,
      published_difference_high: found?.high ?? null,
    };
  },
};

/** Every column that a board may have, but for parameters, by key. */
export const boardColumns: readonly BoardColumn[] = [
  ...[rank, setting, n, figure('mean'), figure('std'), figure('max'), expectedMax, figure('min'), figure('median')],
  ...[ci95, difference, figure('test', 'test'), figure('gap', 'train − test'), figure('oscillation', 'last ±')],
  ...[published, publishedDifference],
];

/** The columns shown when nobody asks for others: those that say something about these rows. */
export function usualColumns(rows: readonly BoardTableRow[]): readonly BoardColumn[] {
  const said = (key: 'test' | 'gap') => rows.some((row) => row[key] !== undefined);
  const compared = rows.some(({ reference }) => reference);
  return [
    ...[rank, setting, n, figure('mean'), figure('std'), figure('max'), ci95, difference],
    ...(said('test') ? [figure('test', 'test')] : []),
    ...(said('gap') ? [figure('gap', 'train − test')] : []),
    ...(compared ? [published, publishedDifference] : []),
  ];
}

/** A column of a parameter's values. */
export function paramColumn(key: string): BoardColumn {
  return {
    ...{ key, title: key, align: 'left' },
    text: ({ params }) => params[key]?.text ?? '—',
    fields: ({ params }) => {
      const value = params[key]?.value ?? null;
      return { [key]: typeof value === 'number' || typeof value === 'string' ? value : (params[key]?.text ?? null) };
    },
  };
}

function intervalText(
  difference:
    { readonly estimate: number; readonly low: number | undefined; readonly high: number | undefined } | undefined,
): string {
  if (!difference) return '—';
  const { estimate, low, high } = difference;
  return low === undefined || high === undefined
    ? formatSigned(estimate)
    : `${formatSigned(estimate)} (${formatSigned(low)} … ${formatSigned(high)})`;
}
