import type { Json } from '../../common/ids.js';
import { seedsweep } from '../generated/seedsweep.js';
import type {
  FoundTrial,
  FoundTrials,
  KeptOutput,
  KeptOutputRequest,
  Output,
  OutputRequest,
  TrialQuery,
} from '../output.js';
import { codec, optional, orAbsent, parsed, required } from './codec.js';
import { factsFromWire, factsToWire, trialFromWire, trialToWire } from './observation.js';

import v1 = seedsweep.v1;

export const findTrialsRequestCodec = codec<TrialQuery, v1.FindTrialsRequest.$Properties, v1.FindTrialsRequest>(
  v1.FindTrialsRequest,
  ({ sweep, trial, setting, dataset, seed }) => ({
    sweep: orAbsent(sweep),
    trial: orAbsent(trial),
    setting: orAbsent(setting),
    dataset: orAbsent(dataset),
    seed: orAbsent(seed),
  }),
  (m) => ({
    sweep: optional(m.sweep),
    trial: optional(m.trial),
    setting: optional(m.setting),
    dataset: optional(m.dataset),
    seed: optional(m.seed),
  }),
);

const foundToWire = ({ sweepId, trial, config, facts, mostAttempts, logTail }: FoundTrial) => ({
  sweepId,
  trial: trialToWire(trial),
  configJson: JSON.stringify(config),
  facts: factsToWire(facts),
  mostAttempts,
  logTail: [...logTail],
});

const foundFromWire = (m: v1.FoundTrial.$Properties): FoundTrial => ({
  sweepId: required(m.sweepId, 'found.sweep_id'),
  trial: trialFromWire(required(m.trial, 'found.trial')),
  config: parsed(m.configJson, 'found.config_json') as Record<string, Json>,
  facts: factsFromWire(required(m.facts, 'found.facts')),
  mostAttempts: required(m.mostAttempts, 'found.most_attempts'),
  logTail: m.logTail ?? [],
});

export const findTrialsResponseCodec = codec<FoundTrials, v1.FindTrialsResponse.$Properties, v1.FindTrialsResponse>(
  v1.FindTrialsResponse,
  ({ trials, found }) => ({ trials: trials.map(foundToWire), found }),
  (m) => ({ trials: m.trials.map(foundFromWire), found: required(m.found, 'found') }),
);

export const keptOutputRequestCodec = codec<KeptOutputRequest, v1.KeptOutputRequest.$Properties, v1.KeptOutputRequest>(
  v1.KeptOutputRequest,
  ({ sweepId, trialId, attempt, offset, files }) => ({
    ...{ sweepId, trialId, files },
    attempt: orAbsent(attempt),
    offset: orAbsent(offset),
  }),
  (m) => ({
    sweepId: required(m.sweepId, 'sweep_id'),
    trialId: required(m.trialId, 'trial_id'),
    attempt: optional(m.attempt),
    offset: optional(m.offset),
    files: required(m.files, 'files'),
  }),
);

const keptToWire = ({ attempts, files, ...kept }: KeptOutput): v1.KeptOutput.$Properties => ({
  ...kept,
  attempts: [...attempts],
  files: files.map(({ path, bytes }) => ({ path, bytes })),
});

const keptFromWire = (m: v1.KeptOutput.$Properties): KeptOutput => ({
  worker: required(m.worker, 'kept.worker'),
  folder: required(m.folder, 'kept.folder'),
  attempt: required(m.attempt, 'kept.attempt'),
  attempts: m.attempts ?? [],
  size: required(m.size, 'kept.size'),
  offset: required(m.offset, 'kept.offset'),
  bytes: required(m.bytes, 'kept.bytes'),
  files: (m.files ?? []).map(({ path, bytes }) => ({
    path: required(path, 'file.path'),
    bytes: required(bytes, 'file.bytes'),
  })),
});

export const keptOutputCodec = codec<KeptOutput, v1.KeptOutput.$Properties, v1.KeptOutput>(
  v1.KeptOutput,
  keptToWire,
  keptFromWire,
);

export const outputRequestCodec = codec<OutputRequest, v1.OutputRequest.$Properties, v1.OutputRequest>(
  v1.OutputRequest,
  ({ sweepId, trialIndex, attempt, offset, files }) => ({
    ...{ sweepId, trialIndex, files },
    attempt: orAbsent(attempt),
    offset: orAbsent(offset),
  }),
  (m) => ({
    sweepId: required(m.sweepId, 'sweep_id'),
    trialIndex: required(m.trialIndex, 'trial_index'),
    attempt: optional(m.attempt),
    offset: optional(m.offset),
    files: required(m.files, 'files'),
  }),
);

export const outputResponseCodec = codec<Output, v1.OutputResponse.$Properties, v1.OutputResponse>(
  v1.OutputResponse,
  ({ kept, logTail, ...output }) => ({ ...output, kept: kept ? keptToWire(kept) : null, logTail: [...logTail] }),
  (m) => ({
    attempt: required(m.attempt, 'attempt'),
    latestAttempt: required(m.latestAttempt, 'latest_attempt'),
    running: required(m.running, 'running'),
    trialEnded: required(m.trialEnded, 'trial_ended'),
    worker: required(m.worker, 'worker'),
    kept: m.kept ? keptFromWire(m.kept) : undefined,
    logTail: m.logTail,
  }),
);
