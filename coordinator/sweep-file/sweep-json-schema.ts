import { z } from 'zod';
import type { TrainerDefinition, TrainerForm } from '../../common/trainer-definition.js';
import { describedSweepFileSchema, sweepFileSchema } from './sweep-schema.js';

/** The JSON Schema (draft 7) of sweep files for these trainers, for editors: the shape and its descriptions. */
export function sweepJsonSchema(
  trainers: readonly TrainerDefinition[],
  forms: readonly Pick<TrainerForm, 'schema'>[] = [],
): Record<string, unknown> {
  const schemas = [...trainers.map(sweepFileSchema), ...forms.map(({ schema }) => describedSweepFileSchema(schema))];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'seedsweep sweep file',
    description: 'Every setting is trained with every seed on every dataset.',
    oneOf: schemas.map((schema) => {
      const { $schema: _, ...own } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
      return own;
    }),
  };
}

/** The text of sweeps/sweep.schema.json. */
export function sweepJsonSchemaText(
  trainers: readonly TrainerDefinition[],
  forms: readonly Pick<TrainerForm, 'schema'>[],
): string {
  return `${JSON.stringify(sweepJsonSchema(trainers, forms), null, 2)}\n`;
}
