import { SeedsweepError } from '../../common/errors.js';

/** The setting called so, or of that id, among these rows. Throws NOT_FOUND, listing the names. */
export function chooseSetting<Row extends { readonly settingId: string; readonly setting: string }>(
  rows: readonly Row[],
  named: string,
): Row {
  const found = rows.find(({ setting }) => setting === named) ?? rows.find(({ settingId }) => settingId === named);
  if (found) return found;
  const names = [...new Set(rows.map(({ setting }) => `"${setting}"`))];
  throw new SeedsweepError('NOT_FOUND', `There is no setting "${named}" with results.`, {
    remedy: names.length > 0 ? `Known: ${names.join(', ')}` : 'No trial has begun yet.',
  });
}
