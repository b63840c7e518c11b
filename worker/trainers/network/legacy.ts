import type { Json } from '../../../common/ids.js';
import type { LegacyTrainer } from '../../../common/trainer-definition.js';

type Map = Readonly<Record<string, Json>>;

/** How sweeps that were stored as sweep files completed what they stated. */
export const networkLegacy: LegacyTrainer = {
  complete(key, base, stated) {
    if (!isMap(stated)) return stated;
    if (key === 'optimizer') return { ...(isMap(base) ? base : {}), ...stated };
    if (key === 'schedule' && isMap(stated['cosine'])) return { ...stated, cosine: { to: 0, ...stated['cosine'] } };
    return stated;
  },
};

function isMap(value: Json | undefined): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
