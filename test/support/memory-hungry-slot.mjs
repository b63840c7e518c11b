// A slot program whose trials of seed 0 need their GPU alone: beside another process that trains there they die of
// out-of-memory, in the way that MEMORY_DEATH says. What happens is written to DIARY, a line per event.
import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const { DIARY: diary, MEMORY_DEATH: death, CUDA_VISIBLE_DEVICES: gpu } = process.env;
/** One file per process that trains on this GPU. */
const training = join(`${diary}.training`, gpu);
mkdirSync(training, { recursive: true });

const note = (what, trial) =>
  appendFileSync(
    diary,
    `${JSON.stringify({ what, gpu, pid: process.pid, seed: trial?.seed, trial: trial?.trialId })}\n`,
  );
const tried = ({ trialId }) => `${diary}.tried-${trialId}`;
const others = () => readdirSync(training).filter((name) => name !== String(process.pid));

async function train({ run, trial }) {
  const send = (statement) => process.send([{ run, ...statement }]);
  send({ kind: 'taken' });
  const own = join(training, String(process.pid));
  writeFileSync(own, '');
  note('begins', trial);
  send({ kind: 'started', engine: 'test' });
  const { epochs } = trial.config;
  for (let step = 1; step <= epochs; step++) {
    await sleep(40);
    send({ kind: 'points', points: [{ metric: 'test_accuracy', step, value: step / 100 }] });
    if (trial.seed !== 0) continue;
    // The first run is to be beside another one.
    const first = !existsSync(tried(trial));
    while (first && others().length === 0) await sleep(10);
    writeFileSync(tried(trial), '');
    if (others().length === 0 && death !== 'always') continue;
    // What was reported is on its way by then.
    await sleep(100);
    note('dies', trial);
    rmSync(own);
    return die(send);
  }
  note('finishes', trial);
  rmSync(own);
  send({ kind: 'finished' });
}

function die(send) {
  const message = 'CUDA_ERROR_OUT_OF_MEMORY: out of memory';
  if (death !== 'process') return send({ kind: 'failed', error: message, permanent: false });
  process.stderr.write(`FATAL: ${message}\n${'    at a frame of a long stack\n'.repeat(40)}`);
  process.abort();
}

note('starts');
process.on('message', (command) => {
  if (command.kind === 'train') void train(command);
});
process.on('disconnect', () => process.exit(0));
