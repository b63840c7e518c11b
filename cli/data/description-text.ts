import Table from 'cli-table3';
import { binShares } from '../../worker/datasets/statistics.js';
import { type Description, partNames } from './description.js';

const BINS = 16;
const BAR_WIDTH = 24;

const plainTable = (head: string[], alignments: ('left' | 'right')[]) =>
  new Table({ head, colAligns: alignments, style: { head: [], border: [], compact: true } });

/** Counts, moments and histograms for a terminal. */
export function descriptionText(description: Description): string {
  const { dataset, shape, classNames, counts, views } = description;
  return [
    `${dataset}: pictures of ${shape.join('×')}, ${classNames.length} classes`,
    classTable(description),
    `Pixels / 255, mean and standard deviation`,
    momentsTable(description),
    `Share of the ${counts.train.pictures} training pictures' pixels by value (bars by its square root)`,
    ...views.map(({ name, train }) => `${name}\n${bars(binShares(train.histogram, BINS))}`),
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

/** A bar for each bin. Lengths go with the square root, so that rare values are seen beside a black background. */
function bars(shares: readonly number[]): string {
  const most = Math.max(...shares);
  return shares
    .map((share, bin) => {
      const from = (bin / shares.length).toFixed(2);
      const to = ((bin + 1) / shares.length).toFixed(2);
      const length = Math.round(BAR_WIDTH * Math.sqrt(share / most));
      return `  ${from}–${to} ${`${(100 * share).toFixed(1)} %`.padStart(7)} ${'█'.repeat(length)}`.trimEnd();
    })
    .join('\n');
}
