import Table from 'cli-table3';
import { binShares } from '../../worker/datasets/statistics.js';
import { type Description, partNames, partTitles } from './description.js';

const BINS = 16;
const BAR_WIDTH = 23;

const plainTable = (head: string[], alignments: ('left' | 'right')[]) =>
  new Table({ head, colAligns: alignments, style: { head: [], border: [], compact: true } });

/** Counts, moments and histograms for a terminal. */
export function descriptionText(description: Description): string {
  const { dataset, shape, classNames, views } = description;
  return [
    `${dataset}: pictures of ${shape.join('×')}, ${classNames.length} classes`,
    classTable(description),
    `Pixels / 255, mean and standard deviation`,
    momentsTable(description),
    `Share of pixels by value (bars by its square root)`,
    ...views.map((view) => bars(view)),
  ].join('\n');
}

function classTable({ classNames, counts }: Description): string {
  const table = plainTable(['label', 'class', 'train', 'test'], ['right', 'left', 'right', 'right']);
  classNames.forEach((name, label) => {
    table.push([label, name, ...partNames.map((part) => counts[part].perClass[label] ?? 0)]);
  });
  table.push(['', 'all', counts.train.pictures, counts.test.pictures]);
  return table.toString();
}

function momentsTable({ views, shape }: Description): string {
  const table = plainTable(
    ['view', 'channel', 'train mean', 'train std', 'test mean', 'test std'],
    ['left', 'left', 'right', 'right', 'right', 'right'],
  );
  const channelNames = shape[2] === 3 ? ['red', 'green', 'blue'] : [];
  for (const { name, train, test } of views) {
    const values = [train, test].flatMap(({ mean, std }) => [mean.toFixed(4), std.toFixed(4)]);
    table.push([name, channelNames.length > 0 ? 'all' : 'grey', ...values]);
    channelNames.forEach((channelName, channel) => {
      const moments = [train.channels[channel]!, test.channels[channel]!];
      table.push(['', channelName, ...moments.flatMap(({ mean, std }) => [mean.toFixed(4), std.toFixed(4)])]);
    });
  }
  return table.toString();
}

/** Bars of the training pixels beside those of the test pixels. Their square roots show rare values beside a background. */
function bars(view: Description['views'][number]): string {
  const parts = partNames.map((part) => binShares(view[part].histogram, BINS));
  const most = Math.max(...parts.flat());
  const cells = (bin: number) =>
    parts.map((shares) => {
      const length = Math.round(BAR_WIDTH * Math.sqrt(shares[bin]! / most));
      return `${`${(100 * shares[bin]!).toFixed(1)} %`.padStart(7)} ${'█'.repeat(length).padEnd(BAR_WIDTH)}`;
    });
  const head = partNames.map((part) => partTitles[part].padEnd(BAR_WIDTH + 8)).join(' ');
  const lines = Array.from({ length: BINS }, (_, bin) => {
    const range = `${(bin / BINS).toFixed(2)}–${((bin + 1) / BINS).toFixed(2)}`;
    return `  ${range} ${cells(bin).join(' ')}`.trimEnd();
  });
  return [view.name, `  ${' '.repeat(10)}${head}`.trimEnd(), ...lines].join('\n');
}
