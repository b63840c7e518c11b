// What bench/plan.mjs times of opening a plan, in a process of its own: nothing is warm, as after a start.
// usage: node bench/plan-child.mjs RATES PACES SEEDS
import { silentLog } from '../dist/common/log.js';
import { checkSpec } from '../dist/coordinator/check-spec.js';
import { Dispatcher } from '../dist/coordinator/dispatcher.js';
import { SweepObserver } from '../dist/coordinator/observation/sweep-observer.js';
import { SweepProjection } from '../dist/coordinator/projection/sweep-projection.js';
import { proposeGrid } from '../dist/coordinator/proposers/grid.js';
import { loadSweep } from '../dist/coordinator/sweep-file/load-sweep.js';
import { observationCodec } from '../dist/proto/codec/observation.js';
import { trialMessageCodec } from '../dist/proto/codec/trial.js';
import { builtinTrainers } from '../dist/worker/trainers/definitions.js';

const [rates, paces, seeds] = process.argv.slice(2).map(Number);
/** As many trials as a coordinator keeps queued. */
const WINDOW = 1_000;

const text = JSON.stringify({
  name: 'plan',
  trainer: 'simulated',
  datasets: ['mnist'],
  seeds,
  grid: {
    learningRate: Array.from({ length: rates }, (_, index) => (index + 1) / 10_000),
    epochMs: Array.from({ length: paces }, (_, index) => index),
  },
});
const took = {};
function timed(step, act) {
  const startedMs = performance.now();
  const result = act();
  took[step] = performance.now() - startedMs;
  return result;
}

/** Publishes the first window to a queue that is always empty and stores nothing. */
function firstWindow(sweep) {
  return new Promise((resolve) => {
    let published = 0;
    const queue = {
      queued: () => Promise.resolve([]),
      publish(message) {
        trialMessageCodec.encode(message);
        if (++published === Math.min(WINDOW, sweep.plan.trialCount)) resolve();
        return Promise.resolve(published);
      },
    };
    const { signal } = new AbortController();
    new Dispatcher(sweep, queue, { window: WINDOW, log: silentLog, signal }).pump();
  });
}

const spec = timed('compile', () => loadSweep(text, builtinTrainers));
timed('check', () => checkSpec(spec));
const sweep = timed('propose', () => {
  const opened = new SweepProjection(spec, undefined, 0);
  for (const proposal of proposeGrid(opened).proposals) {
    opened.apply({ kind: 'proposed', proposal }, 0, () => undefined);
  }
  return opened;
});
const startedMs = performance.now();
await firstWindow(sweep);
took.window = performance.now() - startedMs;
const observation = timed('observe', () => new SweepObserver(sweep).observe(0));
const bytes = timed('encode', () => observationCodec.encode(observation).length);
console.log(
  JSON.stringify({
    trials: sweep.plan.trialCount,
    fileBytes: text.length,
    specBytes: JSON.stringify(spec).length,
    observationBytes: bytes,
    took,
  }),
);
