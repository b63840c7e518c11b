import type { Json } from '../../common/ids.js';
import type { LeaderboardRow } from '../../proto/snapshot.js';

type WithParams = Pick<LeaderboardRow, 'params'>;

/** The parameters in which the rows' settings differ, in the order in which they are first seen; lacking one differs. */
export function differingParams(rows: readonly WithParams[]): readonly string[] {
  const { firsts, differing } = surveyed(rows);
  return [...firsts.keys()].filter((key) => differing.has(key));
}

/** The parameters that all rows' settings share, with their values in short. */
export function constantParams(rows: readonly WithParams[]): readonly (readonly [key: string, text: string])[] {
  const { firsts, differing } = surveyed(rows);
  return [...firsts].filter(([key]) => !differing.has(key)).map(([key, value]) => [key, paramText(key, value)]);
}

/** Each parameter with the first value seen, and those of which another row has another value. */
function surveyed(rows: readonly WithParams[]) {
  const firsts = new Map<string, Json>();
  const differing = new Set<string>();
  rows.forEach(({ params }, index) => {
    for (const key in params) {
      const value = params[key];
      if (value === undefined || differing.has(key)) continue;
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, value);
        if (index > 0) differing.add(key);
      } else if (!equalJson(first, value)) differing.add(key);
    }
    for (const key of firsts.keys()) if (params[key] === undefined) differing.add(key);
  });
  return { firsts, differing };
}

function equalJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Fields, b as Fields];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => equalJson(left[key], right[key]));
}

type Fields = { readonly [key: string]: Json | undefined };

/**
 * A parameter's value in a few characters: `0.01`, `none`, `l1 0.001`, `×0.5 from 100`, `sgd momentum 0.9 nesterov`;
 * a dash when the setting has none.
 */
export function paramText(key: string, value: Json | undefined): string {
  if (value === undefined) return '—';
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map((item) => paramText(key, item)).join(', ');
  let text = '';
  for (const name in value) {
    const part = partText(key, name, value[name]);
    if (part !== '') text += text === '' ? part : ` ${part}`;
  }
  return text || 'none';
}

/** A field of a parameter that is a map; empty when it says nothing beyond the default. */
function partText(key: string, name: string, value: Json | undefined): string {
  if (value === undefined || value === false || value === null) return '';
  if (key === 'schedule') return schedulePartText(name, value);
  if (key === 'regularizer' && name === 'on' && value === 'all') return '';
  if (key === 'optimizer' && value === 0) return '';
  if (name === 'name') return paramText(name, value);
  if (value === true) return name;
  return typeof value === 'object' ? `${name} (${paramText(name, value)})` : `${name} ${paramText(name, value)}`;
}

function schedulePartText(name: string, value: Json): string {
  const fields: Fields = typeof value === 'object' && value !== null && !isList(value) ? value : {};
  switch (name) {
    case 'multiply':
      return Object.entries(fields)
        .map(([epoch, factor]) => `×${paramText('', factor)} from ${epoch}`)
        .join(', ');
    case 'step':
      return `×${paramText('', fields.factor)} every ${paramText('', fields.every)}`;
    case 'exponential':
      return `×${paramText('', value)} per epoch`;
    case 'cosine':
      return `cosine to ${paramText('', fields.to ?? 0)}`;
    case 'warmup':
      return `warm-up ${paramText('', value)}`;
    default:
      return `${name} ${paramText('', value)}`;
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
