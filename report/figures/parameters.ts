import type { Json } from '../../common/ids.js';
import type { Row, SweepView } from '../sweep-view.js';

/** A parameter whose values differ between settings. */
export interface Axis {
  readonly key: string;
  /** Texts of its values: numbers rising, others as they first come. */
  readonly values: readonly string[];
  /** What it is in a row. */
  readonly of: (row: Row) => string;
}

/** The parameters that vary among these rows, in the order in which settings state them. */
export function varyingParameters({ base }: Pick<SweepView, 'base'>, rows: readonly Row[]): readonly Axis[] {
  const keys = [...new Set(rows.flatMap(({ params }) => Object.keys(params)))];
  return keys.flatMap((key): Axis[] => {
    const of = ({ params }: Row) => params[key]?.text ?? base[key] ?? 'default';
    const numbers = new Map(rows.map((row) => [of(row), numberOf(row.params[key]?.value, of(row))]));
    const texts = [...numbers.keys()];
    if (texts.length < 2) return [];
    const numeric = texts.every((text) => numbers.get(text) !== undefined);
    return [{ key, of, values: numeric ? texts.sort((a, b) => numbers.get(a)! - numbers.get(b)!) : texts }];
  });
}

function numberOf(value: Json | undefined, text: string): number | undefined {
  if (typeof value === 'number') return value;
  const read = value === undefined && text.trim() !== '' ? Number(text) : NaN;
  return Number.isFinite(read) ? read : undefined;
}
