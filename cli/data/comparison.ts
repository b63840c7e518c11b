import Table from 'cli-table3';
import type { NamedDataset } from './described-dataset.js';
import { viewName } from './described-dataset.js';
import { type Description, partNames } from './description.js';

/** A name for each of several datasets: its own, or what named it where two have the same. */
export function distinctNames(datasets: readonly NamedDataset[], named: readonly string[]): string[] {
  const names = datasets.map(({ dataset, view }) => viewName(dataset, view));
  return names.map((name, index) => (names.indexOf(name) === names.lastIndexOf(name) ? name : named[index]!));
}

/** Datasets beside each other for a terminal, a line for each part. */
export function comparisonText(descriptions: readonly Description[]): string {
  const table = new Table({
    head: ['dataset', 'picture', 'classes', 'part', 'pictures', 'mean', 'std'],
    colAligns: ['left', 'right', 'right', 'left', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { dataset, shape, classNames, counts, views } of descriptions) {
    const what = [dataset, shape.join('×'), classNames.length];
    partNames.forEach((part, row) => {
      const { mean, std } = views[0]![part];
      const first = row === 0 ? what : ['', '', ''];
      table.push([...first, part, counts[part].pictures, mean.toFixed(4), std.toFixed(4)]);
    });
  }
  return `${table.toString()}\nMean and standard deviation of the pixels / 255`;
}
