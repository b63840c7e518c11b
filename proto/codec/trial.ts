import type { Json } from '../../common/ids.js';
import type { DatasetDescriptor } from '../../common/trainer.js';
import { seedsweep } from '../generated/seedsweep.js';
import type { TrialMessage } from '../trial.js';
import { codec, parsed, required } from './codec.js';

import v1 = seedsweep.v1;

export const datasetToWire = ({ label, value }: DatasetDescriptor): v1.Dataset.$Properties => ({
  label,
  valueJson: JSON.stringify(value),
});

export function datasetFromWire(m: v1.Dataset.$Properties | null | undefined): DatasetDescriptor {
  const { label, valueJson } = required(m, 'dataset');
  return { label: required(label, 'dataset.label'), value: parsed(valueJson, 'dataset.value_json') as Json };
}

const jsonOrAbsent = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

/** An own field, or none, of JSON that may be absent. */
function given<Key extends string>(key: Key, json: string | null | undefined): { [K in Key]?: never } {
  return json === null || json === undefined ? {} : ({ [key]: JSON.parse(json) as unknown } as { [K in Key]?: never });
}

export const trialMessageCodec = codec<TrialMessage, v1.TrialMessage.$Properties, v1.TrialMessage>(
  v1.TrialMessage,
  ({ dataset, config, written, trainer, place: _, ...trial }) => ({
    ...trial,
    dataset: datasetToWire(dataset),
    trainer: trainer.name,
    trainerVersion: trainer.version,
    recipeJson: jsonOrAbsent(trainer.recipe),
    reportsJson: jsonOrAbsent(trainer.reports),
    configJson: JSON.stringify(config),
    writtenJson: jsonOrAbsent(written),
  }),
  (m) => ({
    sweepId: required(m.sweepId, 'sweep_id'),
    trialId: required(m.trialId, 'trial_id'),
    trialIndex: required(m.trialIndex, 'trial_index'),
    setting: required(m.setting, 'setting'),
    dataset: datasetFromWire(m.dataset),
    seed: required(m.seed, 'seed'),
    trainer: {
      name: required(m.trainer, 'trainer'),
      version: required(m.trainerVersion, 'trainer_version'),
      ...given('recipe', m.recipeJson),
      ...given('reports', m.reportsJson),
    },
    config: parsed(m.configJson, 'config_json') as Record<string, Json>,
    ...given('written', m.writtenJson),
    priorAttempts: required(m.priorAttempts, 'prior_attempts'),
    round: required(m.round, 'round'),
  }),
);
