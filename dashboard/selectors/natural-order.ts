/** A text such that texts sorted by theirs come as people count: `Setting 2` before `Setting 10`, whatever the case. */
export function naturalKey(text: string): string {
  const lower = text.toLowerCase();
  return /\d/.test(lower) ? lower.replace(/\d+/g, (digits) => digits.padStart(16, '0')) : lower;
}

/** What things are sorted by; undefined and NaN come last in either direction. */
export type SortKey = number | string | undefined;

/** Sorted by `key`, which is worked out once each; equals stay in order. */
export function sortedBy<Item>(items: readonly Item[], key: (item: Item) => SortKey, descending: boolean): Item[] {
  const sign = descending ? -1 : 1;
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => compareKeys(a.key, b.key, sign))
    .map(({ item }) => item);
}

function compareKeys(a: SortKey, b: SortKey, sign: number): number {
  const [lastA, lastB] = [isMissing(a), isMissing(b)];
  if (lastA || lastB) return Number(lastA) - Number(lastB);
  // Numbers before texts.
  if (typeof a !== typeof b) return typeof a === 'number' ? -sign : sign;
  return a! < b! ? -sign : a! > b! ? sign : 0;
}

function isMissing(key: SortKey): boolean {
  return key === undefined || Number.isNaN(key);
}
