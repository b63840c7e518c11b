// The dashboard's own work with many trials: a sweep is written into a projection, observed, put together by the dashboard
// and drawn by Ink on a terminal that goes nowhere, screen by screen, with every step's time; then many more updates, with
// the memory used. It measures one process: no network, no real terminal.
// usage: node --expose-gc bench/dashboard.mjs [UPDATES] [TRIALS]      (2000 updates, 10000 trials; 14400 are an hour's)
import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
execFileSync(process.execPath, [join(root, 'scripts/setup.mjs')], { stdio: 'inherit' });
// As users have it: React's development build is several times slower.
process.env.NODE_ENV ??= 'production';
const load = (path) => import(join(root, 'dist', path));
const { builtinTrainers } = await load('worker/trainers/definitions.js');
const { loadSweep } = await load('coordinator/sweep-file/load-sweep.js');
const { SweepProjection } = await load('coordinator/projection/sweep-projection.js');
const { proposeGrid } = await load('coordinator/proposers/grid.js');
const { SweepObserver } = await load('coordinator/observation/sweep-observer.js');
const { entryCurves } = await load('coordinator/observation/curves.js');
const { observationCodec } = await load('proto/codec/observation.js');
const { applyObservation } = await load('dashboard/data/apply-observation.js');
const { DashboardStore } = await load('dashboard/data/dashboard-store.js');
const { unicodeGlyphs } = await load('dashboard/drawing/glyphs.js');
const { runDashboard } = await load('dashboard/run-dashboard.js');

const [updates = 2_000, trialCount = 10_000] = process.argv.slice(2).map(Number);
const SEEDS = 10;
const EPOCHS = 20;
/** Reports that arrive between two updates. */
const REPORTS = 400;
const [COLUMNS, ROWS] = [160, 48];

const settings = Math.ceil(trialCount / SEEDS / 2);
const text = JSON.stringify({
  name: 'bench',
  trainer: 'simulated',
  datasets: ['mnist', 'fashion-mnist'],
  seeds: SEEDS,
  train: { epochs: EPOCHS },
  grid: { learningRate: Array.from({ length: settings }, (_, index) => (index + 1) / 10_000) },
});
const sweep = new SweepProjection(loadSweep(text, builtinTrainers), undefined, 0);
/** The one sweep there is: nothing is taken over from another. */
const apply = (fact, timeMs) => sweep.apply(fact, timeMs, () => undefined);
for (const proposal of proposeGrid(sweep).proposals) apply({ kind: 'proposed', proposal }, 0);
const observer = new SweepObserver(sweep);
const store = new DashboardStore();
let now = 0;

function report(trial, attempt, seq, body) {
  const { id: trialId, index: trialIndex } = trial;
  const fact = { kind: 'reported', report: { sweepId: sweep.id, trialId, trialIndex, attempt, seq, body } };
  apply(fact, (now += 5));
  observer.note(fact);
}
const started = (worker) => ({ kind: 'started', worker, slot: 0, engine: 'bench', resumeStep: 0 });
const pointsAt = (step) => ({
  kind: 'points',
  points: ['test_accuracy', 'train_loss', 'test_loss', 'train_accuracy'].map((metric) => ({
    metric,
    step,
    value: 0.9 + 0.1 * Math.random(),
  })),
});
function* reports() {
  for (let attempt = 1; ; attempt++) {
    for (let index = 0; index < sweep.plan.trialCount; index++) {
      const trial = sweep.plan.trial(index);
      yield [trial, attempt, 1, started(`worker-${index % 8}`)];
      for (let step = 1; step <= EPOCHS; step++) yield [trial, attempt, step + 1, pointsAt(step)];
      // Nine tenths end; the others begin again, so that reports never run out.
      if (attempt === 1 && index % 10 > 0) yield [trial, attempt, EPOCHS + 2, { kind: 'finished' }];
    }
  }
}
const source = reports();
const feed = (count) => {
  for (let each = 0; each < count; each++) report(...source.next().value);
};

const terminal = Object.assign(new EventEmitter(), {
  columns: COLUMNS,
  rows: ROWS,
  isTTY: true,
  writableNeedDrain: false,
  bytes: 0,
  write(text) {
    terminal.bytes += text.length;
    return true;
  },
});
const keyboard = Object.assign(new PassThrough(), {
  isTTY: true,
  setRawMode: () => keyboard,
  ref: () => keyboard,
  unref: () => keyboard,
});
const over = new AbortController();
const shown = runDashboard({
  stdin: keyboard,
  stdout: terminal,
  store,
  steer: () => Promise.resolve(''),
  focusCurves(entries) {
    setImmediate(() => store.set({ curves: new Map(entries.map((entry) => [entry, entryCurves(sweep, entry)])) }));
  },
  focusTrial: () => undefined,
  clock: { now: () => now },
  glyphs: unicodeGlyphs,
  colors: true,
  signal: over.signal,
});
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

feed(Math.floor(0.9 * trialCount * (EPOCHS + 2)));
const took = { observe: [], codec: [], apply: [], frame: [] };
async function update() {
  feed(REPORTS);
  const start = performance.now();
  const observation = observer.observe(now);
  const observed = performance.now();
  const received = observationCodec.decode(observationCodec.encode(observation));
  const decoded = performance.now();
  const next = applyObservation(store.get().sweep, received, now);
  const applied = performance.now();
  store.set({ sweep: next, connection: { state: 'connected' } });
  await turn();
  const drawn = performance.now();
  took.observe.push(observed - start);
  took.codec.push(decoded - observed);
  took.apply.push(applied - decoded);
  took.frame.push(drawn - applied);
}
const figures = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1);
  return `median ${at(0.5)}, 95 % ${at(0.95)}, max ${at(1)} ms`;
};

await update();
console.log(
  `${sweep.plan.trialCount} trials, ${store.get().sweep.rows.size} rows, ${COLUMNS}×${ROWS}, ${REPORTS} reports an update`,
);
console.log(
  `first observation: coordinator ${took.observe[0].toFixed(1)} ms, codec ${took.codec[0].toFixed(1)} ms, frame ${took.frame[0].toFixed(1)} ms`,
);
for (const [screen, keys] of [
  ['board', '1'],
  ['trials', '2'],
  ['workers', '3'],
  ['log', '4'],
  ['setting', '1\r'],
  ['compare', '1c'],
]) {
  for (const key of keys) {
    keyboard.write(key);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  for (const times of Object.values(took)) times.length = 0;
  for (let each = 0; each < 60; each++) await update();
  const work = took.apply.map((ms, index) => ms + took.frame[index]);
  console.log(`${screen.padEnd(8)} frame's own work: ${figures(work)}   (coordinator ${figures(took.observe)})`);
}
keyboard.write('1');
await turn();

const memory = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const samples = [];
for (let each = 0; each <= updates; each++) {
  await update();
  for (const times of Object.values(took)) times.length = 0;
  if (each % Math.ceil(updates / 8) === 0) samples.push(memory());
}
console.log(
  `heap over ${updates} updates (${(updates / 4 / 60).toFixed(0)} min at four a second): ${samples.map((mib) => mib.toFixed(0)).join(' ')} MiB${globalThis.gc ? '' : ' (without --expose-gc)'}`,
);
console.log(`written to the terminal: ${(terminal.bytes / 2 ** 20).toFixed(1)} MiB`);
over.abort();
await shown;
