import { z } from 'zod';
import { sweepFileSchemas } from './sweep-schema.js';

/** The JSON Schema (draft 7) of sweep files, for editors: the shape and its descriptions. */
export function sweepJsonSchema(): Record<string, unknown> {
  const schema = z.discriminatedUnion('trainer', [sweepFileSchemas.lenet5, sweepFileSchemas.simulated]);
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return {
    $schema,
    title: 'seedsweep sweep file',
    description: 'Every setting is trained with every seed on every dataset.',
    ...rest,
  };
}

/** The text of sweeps/sweep.schema.json. */
export function sweepJsonSchemaText(): string {
  return `${JSON.stringify(sweepJsonSchema(), null, 2)}\n`;
}
