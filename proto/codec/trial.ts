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

export const trialMessageCodec = codec<TrialMessage, v1.TrialMessage.$Properties, v1.TrialMessage>(
  v1.TrialMessage,
  ({ dataset, config, trainer, ...trial }) => ({
    ...trial,
    dataset: datasetToWire(dataset),
    trainer: trainer.name,
    trainerVersion: trainer.version,
    configJson: JSON.stringify(config),
  }),
  (m) => ({
    sweepId: required(m.sweepId, 'sweep_id'),
    trialId: required(m.trialId, 'trial_id'),
    trialIndex: required(m.trialIndex, 'trial_index'),
    setting: required(m.setting, 'setting'),
    dataset: datasetFromWire(m.dataset),
    seed: required(m.seed, 'seed'),
    trainer: { name: required(m.trainer, 'trainer'), version: required(m.trainerVersion, 'trainer_version') },
    config: parsed(m.configJson, 'config_json') as Record<string, Json>,
    priorAttempts: required(m.priorAttempts, 'prior_attempts'),
    round: required(m.round, 'round'),
  }),
);
