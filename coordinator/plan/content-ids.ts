/** What settings, trials and sweeps are called: hashes of their content (decision 0009). */
import { hash } from 'node:crypto';
import { canonicalJson, shortHash, type Json } from '../../common/ids.js';
import type { SpecValues, SweepSpec } from '../../proto/spec.js';
import { automaticName } from './naming.js';

const SETTING_DIGITS = 16;
const TRIAL_DIGITS = 16;
const SWEEP_DIGITS = 8;

type TrainerId = { readonly name: string; readonly version: string };

/**
 * 16 hexadecimal digits of the SHA-256 of `{"parameters":…,"trainer":{"name":…,"version":…}}`, RFC 8785, where
 * `parameters` holds what is stated and nothing else.
 */
export function settingId({ name, version }: TrainerId, stated: { readonly [key: string]: Json }): string {
  return shortHash(canonicalJson({ parameters: stated, trainer: { name, version } }), SETTING_DIGITS);
}

/**
 * Writes ids of trials: 16 hexadecimal digits of the SHA-256 of
 * `{"code":…,"dataset":…,"seed":…,"setting":…,"trainer":{…}}`, RFC 8785, where `dataset` is a dataset's value, `setting`
 * a setting's id, and `code` null where trainer and version tell which code trains. Datasets are given by their place.
 */
export function trialIdWriter(spec: SweepSpec): (setting: string, dataset: number, seed: number) => string {
  const { name, version, code } = spec.trainer;
  const trainer = canonicalJson({ name, version });
  const leads = spec.datasets.map(
    ({ value }) => `{"code":${canonicalJson(code ?? null)},"dataset":${canonicalJson(value)},"seed":`,
  );
  return (setting, dataset, seed) =>
    hash('sha256', `${leads[dataset]!}${seed},"setting":"${setting}","trainer":${trainer}}`, 'hex').slice(
      0,
      TRIAL_DIGITS,
    );
}

/** What a setting with these values states. */
export function statedOf(...values: readonly SpecValues[]): { [key: string]: Json } {
  const stated: { [key: string]: Json } = {};
  for (const part of values) {
    for (const [key, value] of Object.entries(part)) if (value.stated !== undefined) stated[key] = value.stated;
  }
  return stated;
}

/**
 * A sweep's name and eight hexadecimal digits of the hash of all that it states. A name that a setting has by itself is
 * not stated: it is made of words and defaults, which may change.
 */
export function sweepIdOf(spec: Omit<SweepSpec, 'id'>): string {
  const { name, trainer, datasets, seeds, objective, retry, base, axes, listed } = spec;
  const content = canonicalJson({
    trainer: { name: trainer.name, version: trainer.version, code: trainer.code ?? null },
    datasets: datasets.map(({ value }) => value),
    seeds,
    objective: { ...objective },
    retry: { ...retry },
    train: statedOf(base),
    grid: Object.fromEntries(axes.map(({ key, values }) => [key, values.map(({ stated }) => stated ?? null)])),
    settings: listed.map(({ name: setting, values, reference }) => ({
      name: setting === automaticName(spec, values) ? null : setting,
      parameters: statedOf(values),
      reference: reference && { ...reference },
    })),
  });
  return `${name}-${shortHash(content, SWEEP_DIGITS)}`;
}
