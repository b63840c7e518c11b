import { groupBy } from '../common/group-by.js';

/** Rows dataset by dataset: the datasets as in the plan, and so their rows. */
export function byDataset<Row extends { readonly entry: number; readonly datasetIndex: number }>(
  rows: Iterable<Row>,
): readonly (readonly [Row, ...Row[]])[] {
  const inPlan = [...rows].sort((a, b) => a.datasetIndex - b.datasetIndex || a.entry - b.entry);
  return [...groupBy(inPlan, ({ datasetIndex }) => datasetIndex).values()] as unknown as [Row, ...Row[]][];
}
