import { z } from 'zod';
import type { Json } from '../../common/ids.js';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import { expectation } from './expectation.js';
import { isRawMap } from './raw-sweep.js';

/** A complete value, or what keeps one from being made of what is stated. Neither: the parameter may be left out. */
export interface Completed {
  readonly complete?: Json | undefined;
  readonly issues?: readonly z.core.$ZodIssue[];
}

/** One of a trainer's parameters. */
export interface TrainerField {
  readonly key: string;
  /** What a sweep file may state for it: no defaults, and of a map any part. */
  readonly stated: z.ZodType;
  /** What is stated in all: of a map the parts of both, `override` first; of anything else `override`. */
  merge(base: Json | undefined, override: Json): Json;
  /** What is stated with the defaults filled in; the default itself when nothing is. */
  complete(stated: Json | undefined): Completed;
}

/** The trainer's parameters, in its order. */
export function trainerFields({ config }: TrainerDefinition): readonly TrainerField[] {
  return Object.entries(config.shape).map(([key, part]) => {
    const schema = part as z.ZodType;
    const isMap = withoutDefault(schema) instanceof z.ZodObject;
    return {
      key,
      stated: statedSchema(schema),
      merge: (base, override) => (isMap && isRawMap(base) && isRawMap(override) ? { ...base, ...override } : override),
      complete(stated) {
        const parsed = schema.safeParse(stated, { error: expectation });
        return parsed.success ? { complete: parsed.data as Json | undefined } : { issues: parsed.error.issues };
      },
    };
  });
}

function statedSchema(schema: z.ZodType): z.ZodType {
  const inner = withoutDefault(schema);
  const described = inner.meta() ?? schema.meta();
  const stated = inner instanceof z.ZodObject ? partOf(inner) : inner;
  return described === undefined || stated.meta() !== undefined ? stated : stated.meta(described);
}

/** Any part of a map, and nothing else; checks between its keys are for the whole. */
function partOf(map: z.ZodObject): z.ZodType {
  const shape = Object.fromEntries(
    Object.entries(map.shape).map(([key, part]) => [key, statedSchema(part as z.ZodType).optional()]),
  );
  return new z.ZodObject({ ...map.def, shape, checks: [], catchall: map.def.catchall ?? z.never() });
}

function withoutDefault(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) {
    return withoutDefault(schema.def.innerType as z.ZodType);
  }
  return schema;
}
