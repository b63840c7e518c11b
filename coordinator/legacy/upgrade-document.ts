import { canonicalJson, type Json } from '../../common/ids.js';
import { SeedsweepError } from '../../common/errors.js';
import type { Objective, Reference } from '../../common/objective.js';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import { configOf, SPEC_VERSION, type SpecValue, type SpecValues, type SweepSpec } from '../../proto/spec.js';
import { legacySettingId } from '../plan/legacy-ids.js';
import { namingKeys } from '../plan/naming.js';

/** The version that trainers had when sweeps were stored as documents, which did not say. */
const DOCUMENT_TRAINER_VERSION = '1';

/** A sweep as log formats 1 to 3 stored it: a sweep file with everything spelled out. */
interface LegacyDocument {
  readonly name: string;
  readonly trainer: string;
  readonly datasets: readonly { readonly train: string; readonly test: readonly string[] }[];
  readonly seeds: number | readonly number[];
  readonly objective: Objective;
  readonly retry: { readonly attempts: number };
  /** The complete configuration. */
  readonly train: Readonly<Record<string, Json>>;
  readonly grid?: Readonly<Record<string, readonly Json[]>>;
  readonly settings?: readonly ({ readonly name: string; readonly reference?: Reference } & Readonly<
    Record<string, Json>
  >)[];
}

/**
 * The spec of a sweep that was stored as a document: the same settings, names, ids and trials. No schema is run: the
 * document is complete but for what its trainer's `legacy` part completes. Throws LOG_FORMAT for a trainer that is not known,
 * or had no trials then.
 */
export function upgradeDocument(text: string, trainers: readonly TrainerDefinition[]): SweepSpec {
  const document = JSON.parse(text) as LegacyDocument;
  const trainer = trainers.find(({ descriptor }) => descriptor.name === document.trainer);
  if (!trainer?.legacy) {
    throw new SeedsweepError('LOG_FORMAT', `The log has a sweep of a trainer "${document.trainer}", unknown here.`, {
      remedy: 'Use the seedsweep that wrote it.',
    });
  }
  const { legacy } = trainer;
  const words = (key: string, value: Json) => trainer.words(key, value);
  const valueOf = (key: string, stated: Json): SpecValue => {
    const complete = legacy.complete(key, document.train[key], stated);
    const same = canonicalJson(complete) === canonicalJson(stated);
    return { stated, ...(!same && { complete }), ...words(key, complete) };
  };
  // In the order of the trainer's parameters, which names follow; a document's keys are sorted.
  const order = [...trainer.descriptor.parameters.map(({ key }) => key), ...Object.keys(document.train)];
  const keys = [...new Set(order)].filter((key) => document.train[key] !== undefined);
  const base: SpecValues = Object.fromEntries(
    keys.map((key) => [key, { complete: document.train[key]!, ...words(key, document.train[key]!) }]),
  );
  const axes = keys.flatMap((key) => {
    const values = document.grid?.[key];
    return values ? [{ key, values: values.map((stated) => valueOf(key, stated)) }] : [];
  });
  const listed = (document.settings ?? []).map(({ name, reference, ...params }) => {
    const values = Object.fromEntries(
      keys.flatMap((key) => (params[key] === undefined ? [] : [[key, valueOf(key, params[key])] as const])),
    );
    const config = configOf({ ...base, ...values });
    return { id: legacySettingId(document.trainer, config), name, values, ...(reference && { reference }) };
  });
  const { seeds, datasets, name, objective, retry } = document;
  return {
    version: SPEC_VERSION,
    enumeration: 0,
    id: '',
    name,
    trainer: { ...trainer.descriptor, version: DOCUMENT_TRAINER_VERSION },
    datasets: labelled(datasets),
    seeds: typeof seeds === 'number' ? Array.from({ length: seeds }, (_, seed) => seed) : seeds,
    objective,
    retry,
    base,
    axes,
    listed,
    naming: namingKeys(base, axes, listed),
  };
}

/** Datasets were called after what they train on; where several train on the same, by what they test on too. */
function labelled(datasets: LegacyDocument['datasets']): SweepSpec['datasets'] {
  return datasets.map(({ train, test }) => {
    const alone = datasets.filter((other) => other.train === train).length === 1;
    return { label: alone ? train : `${train} (test ${test.join(', ')})`, value: { train, test } };
  });
}
