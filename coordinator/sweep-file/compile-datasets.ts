import { canonicalJson } from '../../common/ids.js';
import { printable } from '../../common/printable.js';
import type { DatasetDescriptor } from '../../common/trainer.js';
import type { DatasetAxis } from '../../common/trainer-definition.js';
import { requireDistinct } from './distinct.js';
import type { FaultList } from './fault-list.js';
import { soundItems } from './raw-sweep.js';
import { oneLine, unlike } from './short-words.js';

type Described = ReturnType<DatasetAxis['describe']>;

/** The dataset axis, with a label of its own for each. Complains about items that are the same dataset. */
export function compileDatasets(raw: unknown, axis: DatasetAxis, faults: FaultList): DatasetDescriptor[] {
  const items = soundItems(raw, faults, 'datasets');
  for (const { index, item } of items) {
    const seen = new Set<string>();
    for (const { path, text } of axis.distinct?.(item) ?? []) {
      if (seen.has(text)) {
        faults.add({
          path: ['datasets', index, ...path],
          value: text,
          message: `${printable(text)} is listed twice.`,
          remedy: 'Remove one of the two.',
        });
      }
      seen.add(text);
    }
  }
  const found = items.map(({ index, item }) => ({ index, described: axis.describe(item) }));
  requireDistinct(
    found.map(({ index, described }) => ({ index, text: canonicalJson(described.value) })),
    faults,
    ['datasets'],
    (_text, first) => ({ message: `Item ${first + 1} is the same dataset.`, remedy: 'Remove one of the two.' }),
  );
  return labelled(found.map(({ described }) => described));
}

/** Short labels; longer ones where a short one would be two datasets', and numbers where those are equal still. */
function labelled(datasets: readonly Described[]): DatasetDescriptor[] {
  const amounts = new Map<string, number>();
  for (const { label } of datasets) amounts.set(label, (amounts.get(label) ?? 0) + 1);
  const taken = new Set<string>();
  return datasets.map(({ value, label, longLabel }) => ({
    label: unlike(taken, oneLine(amounts.get(label) === 1 ? label : longLabel) || 'dataset'),
    value,
  }));
}
