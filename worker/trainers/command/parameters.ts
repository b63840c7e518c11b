import { z } from 'zod';
import type { TrainerFault } from '../../../common/trainer-definition.js';
import { isParameterKey } from '../../../common/trainer.js';
import { templateWords } from './template.js';

type Complain = (fault: TrainerFault) => void;

/** A parameter that a sweep file gives values for, and where it first does. */
export interface FoundParameter {
  readonly key: string;
  readonly path: readonly (string | number)[];
}

const valueRule = 'a number, a text, true, false or null';
const value = z.union([z.number(), z.string(), z.boolean(), z.null()], { error: valueRule });

/**
 * The parameters of a sweep whose program takes any: the keys of `train`, `grid` and `settings`, in this order.
 * Complains about keys that no parameter can have.
 */
export function findParameters(
  sweep: Readonly<Record<string, unknown>>,
  complain: Complain,
): readonly FoundParameter[] {
  const found = new Map<string, FoundParameter>();
  const take = (map: unknown, path: readonly (string | number)[], other: readonly string[]) => {
    if (typeof map !== 'object' || map === null || Array.isArray(map)) return;
    for (const key of Object.keys(map)) {
      if (other.includes(key) || found.has(key)) continue;
      const place = [...path, key];
      found.set(key, { key, path: place });
      const reserved = Object.hasOwn(templateWords, key) || ['name', 'reference'].includes(key);
      if (!reserved && isParameterKey(key)) continue;
      found.delete(key);
      complain({
        ...{ path: place, target: 'key' },
        message: `A parameter cannot be called \`${key}\`${reserved ? ', which means something else' : ''}.`,
        remedy:
          'Choose another key, of letters, digits, `_`, `-` and `.`, and say under `trainer.names` what the program calls it.',
      });
    }
  };
  take(sweep['train'], ['train'], []);
  take(sweep['grid'], ['grid'], []);
  if (Array.isArray(sweep['settings'])) {
    for (const [index, setting] of sweep['settings'].entries())
      take(setting, ['settings', index], ['name', 'reference']);
  }
  return [...found.values()];
}

/** The schema of each; what the command names by itself must have a value in every setting. */
export function parameterSchemas(
  parameters: readonly FoundParameter[],
  required: ReadonlySet<string>,
): Record<string, z.ZodType> {
  return Object.fromEntries(parameters.map(({ key }) => [key, required.has(key) ? value : value.optional()]));
}
