// A trainer that is nobody's but these tests', from the built dist/: nothing else in this repository knows its words.
import { z } from 'zod';
import { defineTrainer } from '../../dist/common/trainer-definition.js';

/** Walks `steps` steps of `stride`, and says where it is. */
const definition = defineTrainer({
  name: 'walker',
  version: '3',
  parameters: { steps: z.int().positive().default(5), stride: z.number().default(1) },
  metrics: [
    { name: 'distance', unit: 'm', goal: 'maximize', range: [0, 100] },
    { name: 'effort', unit: 'J' },
  ],
  progress: { unit: 'step', parameter: 'steps' },
});

async function train({ steps, stride }, { trial, signal, started, report }) {
  started(`walker in ${trial.dataset.value}`);
  for (let step = 1; step <= steps; step++) {
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    report([
      { metric: 'distance', step, value: step * stride },
      { metric: 'effort', step, value: stride ** 2 },
    ]);
  }
}

export const walker = { definition, train };
