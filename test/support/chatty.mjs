// A trainer that talks, from the built dist/.
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { defineTrainer } from '../../dist/common/trainer-definition.js';

/** Says `lines` lines, waits for the file `gate`, and fails in its first `fails` attempts. */
const definition = defineTrainer({
  name: 'chatty',
  version: '1',
  parameters: {
    lines: z.int().nonnegative().default(3),
    fails: z.int().nonnegative().default(0),
    gate: z.string().default(''),
  },
  metrics: [{ name: 'lines', unit: '', goal: 'maximize' }],
  progress: { unit: 'step' },
});

async function train({ lines, fails, gate }, { attempt, signal, started, report, log }) {
  started('chatty');
  for (let line = 1; line <= lines; line++) log(`attempt ${attempt}, line ${line}`);
  report([{ metric: 'lines', step: 1, value: lines }]);
  while (gate !== '' && !existsSync(gate)) {
    await sleep(10);
    signal.throwIfAborted();
  }
  if (lines > 0) {
    log(`\x1b[2J\x1b[31mred\x1b[0m of attempt ${attempt}`);
    console.log(`the last word of attempt ${attempt}`);
  }
  if (attempt <= fails) throw new Error('failing as told');
}

export const chatty = { definition, train };
