import { z } from 'zod';
import type { Path } from './fault-list.js';

/** The keys that a map at `path` may have, as far as the schema of the whole names them. */
export function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  const found = path.reduce((schemas, part) => schemas.flatMap((each) => within(each, part)), alternatives(schema));
  return [...new Set(found.flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : [])))];
}

/** The first example that a schema gives of itself. */
export function exampleOf(schema: z.ZodType): unknown {
  const own = (each: z.ZodType) => (each.meta()?.examples as readonly unknown[] | undefined)?.[0];
  return (
    own(schema) ??
    alternatives(schema)
      .map(own)
      .find((example) => example !== undefined)
  );
}

/** The schemas of what lies at one key or position of a value. */
function within(schema: z.ZodType, part: string | number): z.ZodType[] {
  let inner: unknown;
  if (schema instanceof z.ZodObject) inner = (schema.shape as Readonly<Record<string | number, unknown>>)[part];
  else if (schema instanceof z.ZodArray) inner = schema.element;
  else if (schema instanceof z.ZodRecord) inner = schema.valueType;
  return inner instanceof z.ZodType ? alternatives(inner) : [];
}

/** What a value may be: the options of a union, without what only wraps them (defaults, optional, …). */
function alternatives(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => alternatives(option as z.ZodType));
  const { innerType, in: input } = schema.def as { readonly innerType?: z.ZodType; readonly in?: z.ZodType };
  const inner = innerType ?? input;
  return inner ? alternatives(inner) : [schema];
}
