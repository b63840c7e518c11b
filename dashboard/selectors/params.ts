import { isDeepStrictEqual } from 'node:util';
import { formatValue } from '../../common/format.js';
import type { EntryView } from '../../proto/observation.js';

type WithParams = Pick<EntryView, 'params'>;

/** The parameters in which the rows' settings differ, in the order in which they are first seen; lacking one differs. */
export function differingParams(rows: readonly WithParams[]): readonly string[] {
  const { firsts, differing } = surveyed(rows);
  return [...firsts.keys()].filter((key) => differing.has(key));
}

/** The parameters that all rows' settings share, with their values in short. */
export function constantParams(rows: readonly WithParams[]): readonly (readonly [key: string, text: string])[] {
  const { firsts, differing } = surveyed(rows);
  return [...firsts].filter(([key]) => !differing.has(key)).map(([key, { text }]) => [key, text]);
}

/** A parameter's value in short; a dash when the setting has none. */
export function paramText({ params }: WithParams, key: string): string {
  return params[key]?.text ?? formatValue(undefined);
}

/** Each parameter as first seen, and those of which another row has another value. */
function surveyed(rows: readonly WithParams[]) {
  const firsts = new Map<string, WithParams['params'][string]>();
  const differing = new Set<string>();
  rows.forEach(({ params }, index) => {
    for (const key in params) {
      const param = params[key];
      if (param === undefined || differing.has(key)) continue;
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, param);
        if (index > 0) differing.add(key);
      } else if (!isDeepStrictEqual(first.value, param.value)) differing.add(key);
    }
    for (const key of firsts.keys()) if (params[key] === undefined) differing.add(key);
  });
  return { firsts, differing };
}
