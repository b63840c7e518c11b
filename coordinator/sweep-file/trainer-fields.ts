import { z } from 'zod';
import type { Json } from '../../common/ids.js';
import { trainConfigs } from '../../proto/train-config.js';
import type { TrainerName } from '../../proto/train-config.js';

/** One key of a trainer's configuration. */
export interface TrainerField {
  readonly key: string;
  /** What a sweep file may state for it: no defaults, and of a map any part. */
  readonly stated: z.ZodType;
  /** The complete value: what `override` states over what `base` states over the defaults. Both must be valid. */
  complete(base: Json | undefined, override?: Json): Json;
}

/** The keys of a trainer's configuration, in its order. */
export function trainerFields(trainer: TrainerName): readonly TrainerField[] {
  return fields[trainer];
}

const fields: Readonly<Record<TrainerName, readonly TrainerField[]>> = {
  lenet5: fieldsOf(trainConfigs.lenet5),
  simulated: fieldsOf(trainConfigs.simulated),
};

function fieldsOf(config: z.ZodObject): TrainerField[] {
  return Object.entries(config.shape).map(([key, schema]) => {
    const isMap = withoutDefault(schema as z.ZodType) instanceof z.ZodObject;
    return {
      key,
      stated: statedSchema(schema as z.ZodType),
      complete: (base, override = base) =>
        (schema as z.ZodType<Json>).parse(isMap ? { ...asMap(base), ...asMap(override) } : override),
    };
  });
}

function asMap(value: Json | undefined): Record<string, Json> {
  return (value ?? {}) as Record<string, Json>;
}

function statedSchema(schema: z.ZodType): z.ZodType {
  const inner = withoutDefault(schema);
  if (!(inner instanceof z.ZodObject)) return inner;
  const shape = Object.fromEntries(
    Object.entries(inner.shape).map(([key, part]) => [key, statedSchema(part as z.ZodType).optional()]),
  );
  const stated = new z.ZodObject({ ...inner.def, shape });
  const described = inner.meta();
  return described ? stated.meta(described) : stated;
}

function withoutDefault(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return schema.def.innerType as z.ZodType;
  return schema;
}
