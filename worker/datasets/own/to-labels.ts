import { type NumberArray, rowSize } from './number-array.js';
import { unusable } from './unusable.js';

/** Labels are bytes. */
export const MOST_CLASSES = 256;

/**
 * Labels as bytes: whole numbers from 0 to 255, of any type, or rows with a single 1.
 *
 * @param name what messages call the labels
 * @throws SeedsweepError DATASET_CORRUPT for others
 */
export function toLabels(array: NumberArray, name: string): { readonly labels: Uint8Array; readonly classes: number } {
  const { shape, data } = array;
  const [count = 0] = shape;
  const width = rowSize(array);
  if (shape.length === 0 || shape.length > 2) {
    throw unusable(`${name} has the shape ${shape.join('×') || 'of one number'}.`, 'Save a label for each picture.');
  }
  const labels = new Uint8Array(count);
  if (shape.length === 2 && width > 1) {
    requireClasses(width, name);
    for (let row = 0; row < count; row++) labels[row] = hotOf(data.subarray(row * width, (row + 1) * width), row, name);
    return { labels, classes: width };
  }
  let most = 0;
  for (let row = 0; row < count; row++) {
    const label = data[row]!;
    if (!Number.isInteger(label) || label < 0) {
      throw unusable(`${name}: label ${row + 1} is ${label}.`, 'Labels are whole numbers from 0.');
    }
    most = Math.max(most, label);
    labels[row] = label;
  }
  requireClasses(most + 1, name);
  return { labels, classes: most + 1 };
}

/** The place of the 1 in a row. */
function hotOf(row: NumberArray['data'], index: number, name: string): number {
  const hot = row.indexOf(1);
  let others = 0;
  for (const value of row) if (value !== 0) others++;
  if (hot >= 0 && others === 1) return hot;
  throw unusable(
    `${name}: row ${index + 1} is not a 1 among zeros.`,
    'Save a whole number for each picture, or a row with a 1 for its class.',
  );
}

function requireClasses(classes: number, name: string): void {
  if (classes <= MOST_CLASSES) return;
  throw unusable(`${name} tells ${classes} classes apart; ${MOST_CLASSES} are possible.`, 'Use fewer classes.');
}
