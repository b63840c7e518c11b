/**
 * How often pictures of each class were taken for each: `counts[label][predicted]`. Several vectors of predictions of the same
 * pictures, one a seed, are added up. Labels and predictions are below `classes`, and vectors as long as `labels`.
 */
export function confusionMatrix(
  labels: Uint8Array,
  predictions: readonly Uint8Array[],
  classes: number,
): readonly (readonly number[])[] {
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  for (const predicted of predictions) {
    labels.forEach((label, picture) => {
      const row = counts[label]!;
      row[predicted[picture]!] = row[predicted[picture]!]! + 1;
    });
  }
  return counts;
}

/** Of each class's pictures, the share that was taken for it; undefined for a class without pictures. */
export function recalls(counts: readonly (readonly number[])[]): readonly (number | undefined)[] {
  return counts.map((row, label) => {
    const all = row.reduce((sum, each) => sum + each, 0);
    return all === 0 ? undefined : row[label]! / all;
  });
}

/** One class that was taken for another. */
export interface Confusion {
  readonly label: number;
  readonly predicted: number;
  readonly count: number;
}

/** The commonest mistakes, the commonest first, at most `most`; equal ones in the order of the matrix. */
export function commonestConfusions(counts: readonly (readonly number[])[], most: number): readonly Confusion[] {
  return counts
    .flatMap((row, label) => row.map((count, predicted) => ({ label, predicted, count })))
    .filter(({ label, predicted, count }) => label !== predicted && count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}

/** The share of pictures whose prediction is their label. */
export function accuracyOf(labels: Uint8Array, predicted: Uint8Array): number {
  return labels.reduce((right, label, picture) => right + (predicted[picture] === label ? 1 : 0), 0) / labels.length;
}
