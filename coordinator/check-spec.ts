import { z } from 'zod';
import { SeedsweepError } from '../common/errors.js';
import { canonicalJson, type Json } from '../common/ids.js';
import { maxSeed, maxSeeds, maxSpecBytes, maxTrials } from '../common/limits.js';
import { goals, objectiveSteps } from '../common/objective.js';
import { parameterTypes } from '../common/trainer.js';
import { count, grouped } from '../common/words.js';
import { SPEC_VERSION, type SweepSpec } from '../proto/spec.js';
import { settingId, statedOf, sweepIdOf } from './plan/content-ids.js';
import { gridSize } from './plan/grid-size.js';

/** Deepest nesting of a value. */
const MAX_DEPTH = 32;
const MAX_TEXT = 2_000;

const text = (most = MAX_TEXT) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\u2028-\u202e\u2066-\u2069]*$/u);
const json = z.custom<Json>((value) => value !== undefined && depthOf(value) <= MAX_DEPTH);
const key = z
  .string()
  .regex(/^[\p{L}_][\p{L}\p{N}_.-]{0,99}$/u)
  .refine((word) => word !== '__proto__');
const value = z.strictObject({
  stated: json.optional(),
  complete: json.optional(),
  text: z.string().max(MAX_TEXT),
  label: z.string().max(MAX_TEXT),
});
const values = z.record(key, value);
const number = z.number();
const reference = z.strictObject({ mean: number, std: number.optional(), max: number.optional() });

const trainer = z.strictObject({
  name: text(100),
  version: text(100),
  code: text(100).optional(),
  parameters: z.array(z.strictObject({ key, type: z.enum(parameterTypes), default: json.optional() })).max(1_000),
  metrics: z
    .array(
      z.strictObject({
        name: text(100),
        goal: z.enum(goals).optional(),
        unit: z.string().max(30),
        group: text(100).optional(),
        range: z.tuple([number, number]).optional(),
      }),
    )
    .max(1_000),
  progress: z.strictObject({ unit: text(30), parameter: key.optional() }),
  speed: text(100).optional(),
});

const schema = z.strictObject({
  version: z.literal(SPEC_VERSION),
  enumeration: z.literal(1),
  id: z.string().max(100),
  name: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])?$/),
  trainer,
  datasets: z.array(z.strictObject({ label: text(300), value: json })).min(1),
  seeds: z.array(z.int().min(0).max(maxSeed)).min(1).max(maxSeeds),
  objective: z.strictObject({ metric: text(200), goal: z.enum(goals), at: z.enum(objectiveSteps) }),
  retry: z.strictObject({ attempts: z.int().min(1).max(100) }),
  base: values,
  axes: z.array(z.strictObject({ key, values: z.array(value).min(1) })),
  listed: z.array(z.strictObject({ id: text(64), name: text(), values, reference: reference.optional() })),
  naming: z.array(key),
});

/**
 * The spec that came over the wire, now trusted. Throws INVALID_INPUT for anything that no compiler of ours makes: what is
 * missing, unknown, too large or too deep, ids that are not those of the content, and what is there twice.
 */
export function checkSpec(claimed: SweepSpec): SweepSpec {
  const version = (claimed as { version?: unknown } | null)?.version;
  if (version !== SPEC_VERSION) {
    throw refused(`it has version ${JSON.stringify(version)}; this coordinator reads ${SPEC_VERSION}`);
  }
  const bytes = Buffer.byteLength(JSON.stringify(claimed));
  if (bytes > maxSpecBytes) throw refused(`it has ${grouped(bytes)} bytes; ${grouped(maxSpecBytes)} are allowed`);
  const checked = schema.safeParse(claimed);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw refused(`at ${issue!.path.join('.') || 'its root'}: ${issue!.message}`);
  }
  requireSense(claimed);
  return claimed;
}

function requireSense(spec: SweepSpec): void {
  const { datasets, seeds, base, axes, listed, naming, trainer: descriptor } = spec;
  requireDistinct(
    'dataset label',
    datasets.map(({ label }) => label),
  );
  requireDistinct(
    'dataset',
    datasets.map((dataset) => canonicalJson(dataset.value)),
  );
  requireDistinct('seed', seeds.map(String));
  requireDistinct(
    'axis',
    axes.map((axis) => axis.key),
  );
  requireDistinct(
    'setting name',
    listed.map(({ name }) => name),
  );
  requireDistinct(
    'setting id',
    listed.map(({ id }) => id),
  );
  const known = new Set(descriptor.parameters.map((parameter) => parameter.key));
  const used = [...Object.keys(base), ...axes.map((axis) => axis.key), ...naming];
  used.push(...listed.flatMap((setting) => Object.keys(setting.values)));
  const strange = used.find((each) => !known.has(each));
  if (strange !== undefined) throw refused(`"${strange}" is no parameter of its trainer`);
  const lacking = [...known].find((each) => base[each] === undefined);
  if (lacking !== undefined) throw refused(`its base lacks "${lacking}"`);
  for (const axis of axes) {
    requireDistinct(
      `value of ${axis.key}`,
      axis.values.map((each) => canonicalJson(each.stated ?? null)),
    );
    requireDistinct(
      `label of ${axis.key}`,
      axis.values.map(({ label }) => label),
    );
  }
  for (const { id, values: own } of listed) {
    if (id !== settingId(descriptor, statedOf(base, own))) throw refused(`"${id}" is not its setting's id`);
  }
  const trials = (gridSize(spec) + listed.length) * datasets.length * seeds.length;
  if (trials > maxTrials) throw refused(`it has ${count(trials, 'trial')}; ${grouped(maxTrials)} are allowed`);
  if (spec.id !== sweepIdOf(spec)) throw refused(`"${spec.id}" is not the id of its content`);
}

function requireDistinct(what: string, texts: readonly string[]): void {
  const seen = new Set<string>();
  for (const each of texts) {
    if (seen.has(each)) throw refused(`the ${what} ${each} is there twice`);
    seen.add(each);
  }
}

function depthOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return depth;
  return Object.values(value).reduce<number>((most, part) => Math.max(most, depthOf(part, depth + 1)), depth + 1);
}

function refused(why: string): SeedsweepError {
  return new SeedsweepError('INVALID_INPUT', `The sweep's spec is not one that this coordinator takes: ${why}.`, {
    remedy: 'Submit the sweep file with the same version of seedsweep as the coordinator.',
  });
}
