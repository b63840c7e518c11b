import type { TrialMessage } from '../../../../proto/trial.js';

/** A trial of the simulated trainer as a worker gets it. */
export function trialMessage(changes: Partial<TrialMessage> = {}): TrialMessage {
  return {
    sweepId: 's',
    trialId: 't',
    trialIndex: 0,
    setting: 'x',
    dataset: { label: 'mnist', value: { train: 'mnist', test: ['mnist'] } },
    seed: 0,
    trainer: { name: 'simulated', version: '1' },
    config: {},
    priorAttempts: 0,
    round: 0,
    ...changes,
  };
}
