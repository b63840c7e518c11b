import type { FaultList, Path } from './fault-list.js';

/** Complains about every item whose `text` an earlier one already has. `index` is the item's position in the file. */
export function requireDistinct(
  items: readonly { index: number; text: string }[],
  faults: FaultList,
  path: Path,
  words: (text: string, firstIndex: number) => { message: string; remedy: string },
): void {
  const firstIndex = new Map<string, number>();
  for (const { index, text } of items) {
    const first = firstIndex.get(text);
    if (first === undefined) firstIndex.set(text, index);
    else faults.add({ path: [...path, index], value: text, ...words(text, first) });
  }
}
