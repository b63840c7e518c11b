import { z } from 'zod';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import { sweepFileSchema } from './sweep-schema.js';

/** The JSON Schema (draft 7) of sweep files for these trainers, for editors: the shape and its descriptions. */
export function sweepJsonSchema(trainers: readonly TrainerDefinition[]): Record<string, unknown> {
  const [first, ...others] = trainers.map(sweepFileSchema);
  const schema = first ? z.discriminatedUnion('trainer', [first, ...others]) : z.never();
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  return {
    $schema,
    title: 'seedsweep sweep file',
    description: 'Every setting is trained with every seed on every dataset.',
    ...rest,
  };
}

/** The text of sweeps/sweep.schema.json. */
export function sweepJsonSchemaText(trainers: readonly TrainerDefinition[]): string {
  return `${JSON.stringify(sweepJsonSchema(trainers), null, 2)}\n`;
}
