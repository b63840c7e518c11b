// The plan's own cost. First, what it takes to open a sweep of a million trials, each run in a fresh process. Then, how
// long people wait who change a running sweep of 10,000 trials: NATS server, coordinator and a worker with one slot are
// programs of their own, as `run` starts them, and each call is timed from here to its answer, which comes when the change
// is durable in JetStream. `list`, which stores nothing, shows what a call costs by itself.
// usage: node bench/plan.mjs [RUNS] [ADDITIONS] [--no-worker] [--watch]
//        (5 runs; 1000 additions of one seed; --no-worker: nothing trains meanwhile; --watch: somebody looks on)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
execFileSync(process.execPath, [join(root, 'scripts/setup.mjs')], { stdio: 'inherit' });
const load = (path) => import(join(root, 'dist', path));
const { Children } = await load('cli/local/child.js');
const { startLocalPrograms } = await load('cli/local/local-programs.js');
const { startNatsServer } = await load('cli/local/nats-server.js');
const { requireNatsServer } = await load('cli/local/nats-server-program.js');
const { StateDir } = await load('cli/local/state-dir.js');
const { loadSweep } = await load('coordinator/sweep-file/load-sweep.js');
const { SweepsClient } = await load('proto/sweeps-client.js');
const { builtinTrainers } = await load('worker/trainers/definitions.js');

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const strange = flags.find((flag) => !['--no-worker', '--watch'].includes(flag));
if (strange !== undefined)
  throw new Error(`${strange} is no flag of this benchmark; its first lines say what there is.`);
const [runs = 5, additions = 1_000] = process.argv
  .slice(2)
  .filter((word) => !flags.includes(word))
  .map(Number);

/** Of the plan that is opened: 1,000 learning rates × 100 paces × 10 seeds. */
const [RATES, PACES, SEEDS] = [1_000, 100, 10];
const GOAL_OPEN_MS = 1_000;
/** Of the sweep that is changed: 250 settings × 2 datasets × 20 seeds, each trial a tenth of a second. */
const SWEEP = {
  name: 'plan',
  trainer: 'simulated',
  datasets: ['mnist', 'fashion-mnist'],
  seeds: 20,
  train: { epochs: 10, epochMs: 10 },
  grid: { learningRate: Array.from({ length: 250 }, (_, index) => (index + 1) / 1_000) },
};
const ENTRIES = 500;
const PRUNINGS = 100;
const GOAL_ADDITION_MS = 5;

const at = (values, share) => [...values].sort((a, b) => a - b)[Math.round(share * (values.length - 1))];
const verdict = (value, goal) => `${value < goal ? 'under' : 'NOT under'} ${goal.toLocaleString('en')} ms`;

function openPlan() {
  const child = join(root, 'bench/plan-child.mjs');
  const opened = Array.from({ length: runs }, () =>
    JSON.parse(execFileSync(process.execPath, [child, RATES, PACES, SEEDS].map(String), { encoding: 'utf8' })),
  );
  const { trials, fileBytes, specBytes, observationBytes } = opened[0];
  const kib = (bytes) => `${(bytes / 1_024).toFixed(0)} KiB`;
  console.log(`opening ${trials.toLocaleString('en')} trials, median of ${runs} runs (least to most):`);
  for (const [step, what] of [
    ['compile', `sweep file (${kib(fileBytes)}) compiled`],
    ['check', `spec (${kib(specBytes)}) checked`],
    ['propose', 'projection and its proposal'],
    ['window', 'first window of 1,000 trials'],
    ['observe', 'first observation'],
    ['encode', `first observation (${kib(observationBytes)}) in bytes`],
  ]) {
    const times = opened.map(({ took }) => took[step]);
    const [median, least, most] = [0.5, 0, 1].map((share) => at(times, share).toFixed(1));
    console.log(`  ${what.padEnd(40)} ${median.padStart(7)} ms (${least} to ${most})`);
  }
  const totals = opened.map(({ took }) => Object.values(took).reduce((sum, ms) => sum + ms, 0));
  const total = at(totals, 0.5);
  console.log(`opening, all of it: ${total.toFixed(0)} ms, ${verdict(total, GOAL_OPEN_MS)}`);
}

/** Times calls made one after the other; every answer must say that `trials` of them changed, if that is known. */
async function timeCalls(what, count, call) {
  const times = [];
  for (let each = 0; each < count; each++) {
    interrupted.throwIfAborted();
    const startedMs = performance.now();
    await call(each);
    times.push(performance.now() - startedMs);
  }
  const total = times.reduce((sum, ms) => sum + ms, 0);
  const mean = total / count;
  const figures = [mean, at(times, 0.5), at(times, 0.95), at(times, 1)].map((ms) => ms.toFixed(2));
  const words = ['mean', 'median', '95 %', 'max'].map((word, index) => `${word} ${figures[index]}`).join(', ');
  console.log(`  ${`${count} ${what}`.padEnd(26)} ${words} ms; ${(total / 1_000).toFixed(2)} s in all`);
  return mean;
}

async function changeRunningSweep(children, stateDir) {
  const env = process.env;
  const natsUrl = await startNatsServer(await requireNatsServer(env), stateDir, children, env);
  const address = await startLocalPrograms(
    {
      program: join(root, 'dist/cli/main.js'),
      natsUrl,
      workers: flags.includes('--no-worker') ? 0 : 1,
      workerFlags: ['--slots', '1'],
      coordinatorFlags: [],
      stateDir,
      env,
    },
    children,
  );
  const client = new SweepsClient({ address });
  const watching = new AbortController();
  try {
    const spec = loadSweep(JSON.stringify(SWEEP), builtinTrainers);
    const { sweep } = await client.submit({ spec, source: undefined, reuse: false, reuseEngine: undefined });
    const summary = async () => (await client.list()).find(({ id }) => id === sweep.id);
    // So that the first calls, too, meet a sweep that trains.
    while (!flags.includes('--no-worker') && (await summary()).counts.done === 0) {
      interrupted.throwIfAborted();
      await sleep(50);
    }
    let told = 0;
    const watcher = async () => {
      for await (const _observation of client.observe(sweep.id, watching.signal)) told++;
    };
    const watched = flags.includes('--watch') ? watcher() : Promise.resolve();
    while (flags.includes('--watch') && told === 0) await sleep(50);

    const before = await summary();
    const { expanded } = before.counts;
    const meanwhile = flags.includes('--no-worker') ? 'nothing trains' : 'a slot trains';
    console.log(`changing a running sweep of ${expanded.toLocaleString('en')} trials (${meanwhile}):`);
    const selection = (entry) => ({ entries: [entry % ENTRIES], settings: [], datasets: [] });
    await timeCalls('× list', 100, () => client.list());
    const mean = await timeCalls('additions of a seed', additions, async (each) => {
      const { trials } = await client.extend({ sweepId: sweep.id, count: 1, selection: selection(each) });
      if (trials !== 1) throw new Error(`An addition of one seed added ${trials} trials.`);
    });
    const afterwards = await summary();
    await timeCalls('prunings of an entry', PRUNINGS, async (each) => {
      const { trials } = await client.prune({ sweepId: sweep.id, selection: selection(each) });
      if (trials === 0) throw new Error('A pruning pruned nothing.');
    });
    if (afterwards.counts.expanded !== expanded + additions) {
      throw new Error(`There are ${afterwards.counts.expanded} trials, not ${expanded + additions}.`);
    }
    const ended = afterwards.counts.done - before.counts.done;
    console.log(
      `  meanwhile ${ended} trials ended${flags.includes('--watch') ? ` and ${told} observations came` : ''}`,
    );
    console.log(`an addition: ${mean.toFixed(2)} ms, ${verdict(mean, GOAL_ADDITION_MS)}`);
    watching.abort();
    await watched;
  } finally {
    watching.abort();
    client[Symbol.dispose]();
  }
}

const stop = new AbortController();
const interrupted = stop.signal;
const children = new Children();
const folder = mkdtempSync(join(tmpdir(), 'seedsweep-bench-'));
// Our programs do not hear Ctrl-C themselves: the first ends them in order, the second at once.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (interrupted.aborted) {
      children.kill();
      rmSync(folder, { recursive: true, force: true });
      process.exit(130);
    }
    stop.abort(new Error('Interrupted.'));
  });
}
const untilInterrupted = new Promise((_resolve, reject) =>
  interrupted.addEventListener('abort', () => reject(interrupted.reason)),
);
try {
  openPlan();
  const stateDir = new StateDir(folder);
  await stateDir.create();
  const changing = changeRunningSweep(children, stateDir);
  changing.catch(() => undefined); // after an interruption, it fails when its programs end
  await Promise.race([changing, children.failed, untilInterrupted]);
} catch (error) {
  console.error(error.message, error.remedy ?? '');
  process.exitCode = interrupted.aborted ? 130 : 1;
} finally {
  await children[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
