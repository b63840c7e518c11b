import { formatValue } from '../../common/format.js';
import type { BoardRow, DashboardData } from '../data/dashboard-data.js';
import { fitLine, type Line } from '../drawing/segments.js';
import { differenceToReference } from '../selectors/board.js';
import type { ViewState } from '../state/view-state.js';
import { signed } from './cells.js';
import { trialsOfEntry } from './lists.js';
import { inHeight } from './list-window.js';
import { plainLines } from './plain-lines.js';
import { seedStrip } from './seed-strip.js';
import { settingCharts } from './setting-charts.js';
import { settingTrials } from './setting-trials.js';
import { moreSeedsText, verdictWords } from '../../results/verdict-words.js';
import type { Surface } from './surface.js';

/** Lines besides charts, strip and trials: name, parameters, two of figures, the table's titles. */
const chrome = 5;
/** Lines of the table that are shown in any case, if there are as many trials. */
const fewestTrials = 5;

/** One row of the board: its curves, where its seeds ended, its figures, and its trials. */
export function settingLines(view: ViewState, data: DashboardData, surface: Surface): readonly Line[] {
  const { sweep } = data;
  const { width, height, glyphs } = surface;
  const row = view.entry === undefined ? undefined : sweep?.rows.get(view.entry);
  if (!sweep || !row) return plainLines(['No trial of this setting has begun yet.', 'Esc leads back.'], surface);
  const trials = trialsOfEntry(row.entry, sweep);
  const strip = seedStrip(row, surface);
  const room = height - chrome - strip.length;
  const tableRows = Math.min(trials.length, Math.max(fewestTrials, room - 24));
  const charts = settingCharts(view, row.entry, data, { ...surface, height: Math.max(0, room - tableRows) });
  const lines = [
    nameLine(row, surface),
    [{ text: paramsText(row), tone: 'dim' } as const],
    ...charts,
    ...strip,
    [{ text: summaryText(row, surface) }],
    [{ text: comparisonText(row, surface) }],
    ...settingTrials(view, trials, sweep.facts.trainer, { ...surface, height: tableRows + 1 }),
  ];
  return inHeight(lines, height).map((line) => fitLine(line, width, glyphs.ellipsis));
}

function nameLine({ rank, verdict, mean, setting, dataset }: BoardRow, { glyphs }: Surface): Line {
  const place =
    mean === undefined
      ? ''
      : ` ${glyphs.separator.trim()} #${rank}${verdict === 'best' ? '' : `, ${verdictWords[verdict]}`}`;
  return [{ text: setting, tone: 'strong' }, { text: `${glyphs.separator}${dataset}` }, { text: place, tone: 'good' }];
}

function paramsText({ params }: BoardRow): string {
  return Object.entries(params)
    .map(([key, { text }]) => `${key} ${text}`)
    .join(', ');
}

function summaryText({ n, seeds, mean, std, max, min }: BoardRow, { glyphs }: Surface): string {
  const count = n === seeds.length ? `n ${n}` : `n ${n} of ${seeds.length}`;
  const figures = [
    ['mean', mean],
    ['std', std],
    ['max', max],
    ['min', min],
  ] as const;
  return [count, ...figures.map(([name, value]) => `${name} ${formatValue(value)}`)].join(glyphs.separator);
}

function comparisonText(row: BoardRow, { glyphs }: Surface): string {
  const { ci95, difference: toBest, moreSeeds, reference } = row;
  const difference = differenceToReference(row);
  const published = reference === undefined ? undefined : `published mean ${formatValue(reference.mean)}`;
  return [
    ci95 === undefined ? undefined : `95% of the mean ${formatValue(ci95[0])} to ${formatValue(ci95[1])}`,
    toBest === undefined
      ? undefined
      : `${signed(toBest.estimate)} (${signed(toBest.low)} to ${signed(toBest.high)}) against the best`,
    moreSeeds === undefined ? undefined : moreSeedsText(moreSeeds),
    published === undefined || difference === undefined ? published : `${published}, ours ${signed(difference)}`,
  ]
    .filter((text) => text !== undefined)
    .join(glyphs.separator);
}
