import { differenceTo, referenceStd, type ReferenceDifference } from '../../results/reference.js';
import type { Comparison } from './comparison.js';

/** A published figure on one dataset. */
export interface Published {
  readonly mean: number;
  /** Sample standard deviation; undefined where the figures do not tell it. */
  readonly std: number | undefined;
  readonly n: number | undefined;
  /** With a baseline, the published mean minus the baseline's (Welch, reference.ts). */
  readonly difference: ReferenceDifference | undefined;
}

export interface PublishedRow {
  /** `published`, and of which setting where several have figures. */
  readonly name: string;
  readonly setting: string;
  /** By dataset. */
  readonly cells: ReadonlyMap<string, Published>;
}

/** The published figures of a comparison's settings, a row for each setting that has some. */
export function publishedRows({ matrix, baseline }: Comparison): readonly PublishedRow[] {
  const base = matrix.settings.find(({ settingId }) => settingId === baseline?.settingId);
  const stated = matrix.settings.flatMap(({ setting, cells }) => {
    const own = [...cells].flatMap(([dataset, { row }]): [string, Published][] => {
      if (!row.reference) return [];
      const { mean, n } = row.reference;
      const ours = base?.cells.get(dataset)?.row;
      const difference = ours && differenceTo(row.reference, ours);
      return [[dataset, { mean, std: referenceStd(row.reference), n, difference: difference && turned(difference) }]];
    });
    return own.length === 0 ? [] : [{ setting, cells: new Map(own) }];
  });
  return stated.map((row) => ({ ...row, name: stated.length === 1 ? 'published' : `published (${row.setting})` }));
}

function turned({ estimate, low, high }: ReferenceDifference): ReferenceDifference {
  return {
    estimate: -estimate,
    low: high === undefined ? undefined : -high,
    high: low === undefined ? undefined : -low,
  };
}
