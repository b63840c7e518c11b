import { z } from 'zod';
import { SeedsweepError } from '../common/errors.js';
import { canonicalJson, type Json } from '../common/ids.js';
import { maxSeed, maxSeeds, maxSpecBytes, maxTrials } from '../common/limits.js';
import { goals, objectiveSteps } from '../common/objective.js';
import { argumentStyles, booleanStyles } from '../common/recipe.js';
import { isParameterKey, parameterTypes } from '../common/trainer.js';
import { count, grouped } from '../common/words.js';
import { SPEC_VERSION, type SpecValue, type SpecValues, type SweepSpec } from '../proto/spec.js';
import { settingId, statedOf, sweepIdOf } from './plan/content-ids.js';
import { gridSize } from './plan/grid-size.js';
import { labelSeparator } from './plan/naming.js';
import { settingNames } from './plan/setting-names.js';

/** Deepest nesting of a spec: values nest up to 32 deep in a sweep file, and stand inside of it. */
const MAX_DEPTH = 40;
const MAX_TEXT = 2_000;
/** What a complaint repeats of the spec at most. */
const MAX_REASON = 300;

const text = (most = MAX_TEXT) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\u2028-\u202e\u2066-\u2069]*$/u);
const json = z.custom<Json>((value) => value !== undefined);
const key = z.string().refine(isParameterKey);
const value = z.strictObject({
  stated: json.optional(),
  complete: json.optional(),
  written: z
    .string()
    .max(100)
    .regex(/^[-+.\w]+$/)
    .optional(),
  text: z.string().max(MAX_TEXT),
  label: z.string().max(MAX_TEXT),
});
const values = z.record(key, value);
const number = z.number();
const reference = z.strictObject({
  mean: number,
  std: number.optional(),
  max: number.optional(),
  n: z.int().positive().optional(),
  ddof: z.union([z.literal(0), z.literal(1)]).optional(),
});

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
  progress: z.strictObject({ unit: text(30), parameter: key.optional(), total: number.optional() }),
  speed: text(100).optional(),
});

const word = z.string().max(10_000);
const path = z.string().min(1).max(4_000);
const recipe = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('command'),
    command: z.array(word).min(1).max(1_000),
    args: z.enum(argumentStyles),
    booleans: z.enum(booleanStyles),
    names: z.record(word, word.nullable()),
    environment: z.record(word, word),
    read: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('stdout'), pattern: word.optional() }),
          z.strictObject({ kind: z.literal('csv'), path }),
          z.strictObject({ kind: z.literal('tensorboard'), path }),
        ]),
      )
      .max(100),
    limits: z.strictObject({ minutes: number.positive().optional(), silentMinutes: number.positive().optional() }),
  }),
  z.strictObject({ kind: z.enum(['module', 'model']), file: path }),
]);
const place = z.strictObject({
  home: path,
  code: z
    .strictObject({
      directory: path,
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      git: z.strictObject({ commit: z.string().max(100), dirty: z.boolean() }).optional(),
      shipped: z.boolean(),
    })
    .optional(),
});

const schema = z.strictObject({
  version: z.literal(SPEC_VERSION),
  enumeration: z.literal(1),
  id: z.string().max(100),
  name: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])?$/),
  trainer,
  recipe: recipe.optional(),
  place: place.optional(),
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
  const fault = faultOfShape(claimed);
  if (fault !== undefined) throw refused(fault);
  const version = (claimed as { version?: unknown } | null | undefined)?.version;
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
  requireDistinct(
    'parameter',
    descriptor.parameters.map((parameter) => parameter.key),
  );
  requireDistinct(
    'metric',
    descriptor.metrics.map((metric) => metric.name),
  );
  requireDistinct('part of names', naming);
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
    if (axis.values.length > 1 && !naming.includes(axis.key)) throw refused(`its names leave out "${axis.key}"`);
    if (axis.values.some(({ label }) => label.includes(labelSeparator))) {
      throw refused(`a label of ${axis.key} holds what stands between labels`);
    }
  }
  const names = settingNames(spec, listed);
  const isOnGrid = gridLookup(spec);
  for (const { id, name, values: own } of listed) {
    if (id !== settingId(descriptor, statedOf(base, own))) throw refused(`"${id}" is not its setting's id`);
    if (isOnGrid(own)) throw refused(`the setting "${name}" is on its grid too`);
    if (names.isOnGrid(name)) throw refused(`a setting of its grid is called "${name}" too`);
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

/** Tells whether the grid has a setting that states the same, by looking at each axis. */
function gridLookup({ base, axes }: SweepSpec): (own: SpecValues) => boolean {
  const textOf = (value: SpecValue | undefined) => (value?.stated === undefined ? '' : canonicalJson(value.stated));
  const onGrid = Object.keys(base).map((key) => {
    const choices = axes.find((axis) => axis.key === key)?.values;
    return { key, texts: new Set((choices ?? [base[key]]).map(textOf)) };
  });
  return (own) => axes.length > 0 && onGrid.every(({ key, texts }) => texts.has(textOf(own[key] ?? base[key])));
}

/** What makes a value none that JSON holds, or one that nests too deeply; it looks no deeper than allowed. */
function faultOfShape(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return `it holds ${value}, which is no number of JSON`;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === MAX_DEPTH) return `it nests deeper than ${MAX_DEPTH} levels`;
  for (const part of Object.values(value)) {
    const fault = faultOfShape(part, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function refused(why: string): SeedsweepError {
  const reason = why.length <= MAX_REASON ? why : `${why.slice(0, MAX_REASON)}…`;
  return new SeedsweepError('INVALID_INPUT', `The sweep's spec is not one that this coordinator takes: ${reason}.`, {
    remedy: 'Submit the sweep file with the same version of seedsweep as the coordinator.',
  });
}
