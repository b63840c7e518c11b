import { formatValue } from '../../common/format.js';
import type { BoardRow, ObservedSweep } from '../data/dashboard-data.js';
import { tellingWidth, textWidth } from '../drawing/fit.js';
import type { Glyphs } from '../drawing/glyphs.js';
import { intervalBar } from '../drawing/interval-bar.js';
import type { Scale } from '../drawing/scale.js';
import { sparkline } from '../drawing/sparkline.js';
import { plainText } from '../drawing/segments.js';
import type { Column } from '../drawing/table.js';
import { differenceToReference, rowProgress } from '../selectors/board.js';
import { differingParams, paramText } from '../selectors/params.js';
import type { ViewState } from '../state/view-state.js';
import { cursorCell, differenceCell, flagsCell, progressBar, verdictTones } from './cells.js';

export interface BoardColumnsOptions {
  readonly view: ViewState;
  readonly sweep: ObservedSweep;
  /** All rows of the sweep: what columns there are does not change with the filter. */
  readonly rows: readonly BoardRow[];
  /** The entry under the cursor. */
  readonly selected: number | undefined;
  /** By dataset. */
  readonly scales: ReadonlyMap<string, Scale>;
  readonly glyphs: Glyphs;
  /** Of the terminal. */
  readonly width: number;
}

type BoardColumn = Column<BoardRow>;

const narrowBar = 17;
const curveWidth = 10;
const progressWidth = 6;

/** The board's columns, the more important with lower priority; those that would say nothing are left out. */
export function boardColumns(options: BoardColumnsOptions): readonly BoardColumn[] {
  const { view, sweep, rows, selected, glyphs } = options;
  return [
    {
      ...{ key: 'cursor', title: '', align: 'left', width: 2, priority: 0 },
      cell: ({ entry }) => cursorCell(entry === selected, view.marks.has(entry), glyphs),
    },
    {
      ...{ key: 'rank', title: '#', align: 'right', width: Math.max(3, String(rows.length).length + 1), priority: 0 },
      cell: ({ rank, verdict, mean }) => [
        {
          text: mean === undefined ? glyphs.dash : String(rank),
          tone: rank === 1 && mean !== undefined ? 'good' : 'plain',
        },
        { text: mean === undefined ? ' ' : glyphs.verdicts[verdict], tone: verdictTones[verdict] },
      ],
    },
    ...nameColumns(rows),
    {
      ...{ key: 'n', title: 'seeds', align: 'right', width: 5, priority: 1 },
      cell: ({ n, seeds }) => (n === seeds.length ? String(n) : `${n}/${seeds.length}`),
    },
    {
      ...{ key: 'mean', title: 'mean', align: 'right', width: figureWidth('mean', rows), priority: 0 },
      cell: ({ mean, rank }) => [{ text: formatValue(mean), tone: rank === 1 ? 'strong' : 'plain' }],
    },
    {
      ...{ key: 'std', title: 'std', align: 'right', width: figureWidth('std', rows), priority: 2 },
      cell: ({ std }) => formatValue(std),
    },
    {
      ...{ key: 'max', title: 'max', align: 'right', width: figureWidth('max', rows), priority: 4 },
      cell: ({ max }) => formatValue(max),
    },
    ...referenceColumns(options),
    ...flagColumns(options),
    intervalColumn(options),
    ...progressColumns(sweep, rows, glyphs),
    {
      ...{ key: 'curve', title: 'curve', align: 'left', width: curveWidth, priority: 6 },
      cell: ({ curve }) => [{ text: sparkline(curve, curveWidth, glyphs), tone: 'accent' }],
    },
  ];
}

/** What the rows are told apart by: the dataset if there are several, the names people gave, the parameters that differ. */
function nameColumns(rows: readonly BoardRow[]): readonly BoardColumn[] {
  const params = differingParams(rows);
  const variety = (key: string) => new Set(rows.map((row) => paramText(row, key))).size;
  // Where not all have room, the one that tells most rows apart stays longest.
  const telling = [...params].sort((a, b) => variety(b) - variety(a));
  // A name made of the parameters would say them twice.
  const named = rows.some((row) => !isNamedAfter(row, params));
  const datasets = [...new Set(rows.map((row) => row.dataset))];
  const dataset: BoardColumn = {
    ...{ key: 'dataset', title: 'dataset', align: 'left', priority: 1 },
    width: widest('dataset', datasets, tellingWidth(datasets, 16, 32)),
    cell: (row) => row.dataset,
  };
  const setting: BoardColumn = {
    ...{ key: 'setting', title: 'setting', align: 'left', priority: 0 },
    width: {
      min: tellingWidth(
        rows.map((row) => row.setting),
        12,
        28,
      ),
      grow: 3,
    },
    cell: (row) => row.setting,
  };
  return [
    ...(datasets.length > 1 ? [dataset] : []),
    ...(named ? [setting] : []),
    ...params.map((key): BoardColumn => ({
      ...{
        key,
        title: key,
        align: 'left',
        priority: named ? 5 + telling.indexOf(key) : Math.min(1, telling.indexOf(key)),
      },
      width: widest(
        key,
        rows.map((row) => paramText(row, key)),
        18,
      ),
      cell: (row) => paramText(row, key),
    })),
  ];
}

function figureWidth(key: 'mean' | 'std' | 'max', rows: readonly BoardRow[]): number {
  const texts = rows.map((row) => formatValue(row[key]));
  return widest(key, texts, 10);
}

/** What the title, with its arrow, and the texts need, but at most `most`. */
function widest(title: string, texts: readonly string[], most: number): number {
  return Math.min(
    most,
    texts.reduce((width, text) => Math.max(width, textWidth(text)), textWidth(title) + 2),
  );
}

function intervalColumn({ scales, glyphs, width }: BoardColumnsOptions): BoardColumn {
  const columns = width < 120 ? narrowBar : Math.floor(width / 5);
  return {
    ...{ key: 'interval', title: '95% interval', align: 'left', width: columns, priority: 3 },
    cell: ({ dataset, mean, ci95 }) => [
      { text: intervalBar({ mean, interval: ci95, scale: scales.get(dataset) ?? [0, 1], width: columns, glyphs }) },
    ],
  };
}

function referenceColumns({ rows, sweep }: BoardColumnsOptions): readonly BoardColumn[] {
  if (rows.every(({ reference }) => reference === undefined)) return [];
  const higherIsBetter = sweep.facts.objective.goal === 'maximize';
  return [
    {
      ...{ key: 'reference', title: 'published', align: 'right', width: 9, priority: 5 },
      cell: ({ reference }) => formatValue(reference?.mean),
    },
    {
      ...{ key: 'difference', title: 'diff', align: 'right', width: 9, priority: 3 },
      cell: (row) => differenceCell(differenceToReference(row), higherIsBetter),
    },
  ];
}

function flagColumns({ rows, glyphs }: BoardColumnsOptions): readonly BoardColumn[] {
  const flagTexts = ['flags', ...rows.map(({ seeds }) => plainText(flagsCell(seeds, glyphs)).trimEnd())];
  if (flagTexts.every((text) => text === '' || text === 'flags')) return [];
  return [
    {
      ...{ key: 'flags', title: 'flags', align: 'left', width: widest('', flagTexts, 9), priority: 2 },
      cell: ({ seeds }) => flagsCell(seeds, glyphs),
    },
  ];
}

/** None once every trial has ended. */
function progressColumns(sweep: ObservedSweep, rows: readonly BoardRow[], glyphs: Glyphs): readonly BoardColumn[] {
  const { running, queued } = sweep.summary.counts;
  if (rows.length === 0 || running + queued === 0) return [];
  return [
    {
      ...{ key: 'progress', title: 'progress', align: 'left', width: 8, priority: 4 },
      cell: (row) => progressBar(rowProgress(row).fraction, progressWidth, glyphs),
    },
  ];
}

/** Whether a setting's name seems to be made of these parameters' values, such as `width 64 · wide · no noise`. */
function isNamedAfter({ setting, params }: BoardRow, keys: readonly string[]): boolean {
  if (keys.length === 0 || setting.split(' · ').length !== keys.length) return false;
  return keys.every((key) => {
    const param = params[key];
    // Maps, and values that say that something is absent, may read otherwise in a name.
    const plain = typeof param?.value === 'number' ? param.value !== 0 : typeof param?.value === 'string';
    return plain && param?.text !== 'none' ? setting.includes(param!.text) : keys.length > 1;
  });
}
