import type { Command } from 'commander';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../common/clock.js';
import { SeedsweepError } from '../common/errors.js';
import type { Plan } from '../coordinator/sweep/plan.js';
import { canonicalSweep } from '../coordinator/sweep/sweep.js';
import type { SweepSnapshot, SweepSummary } from '../proto/snapshot.js';
import { SweepsClient } from '../proto/sweeps-client.js';
import { requireDatasets } from './require-datasets.js';
import {
  cores,
  dataDir,
  natsUrl,
  parseCount,
  parseLease,
  stateDir,
  type CommonFlags,
  type Context,
} from './context.js';
import { accessToken } from './coordinator-address.js';
import { dataDirFlag, engineFlag, natsFlag, stateDirFlag, sweepFlags, withExample } from './flags.js';
import { Children } from './local/child.js';
import { startLocalPrograms } from './local/local-programs.js';
import { startNatsServer } from './local/nats-server.js';
import { requireNatsServer } from './local/nats-server-program.js';
import type { StateDir } from './local/state-dir.js';
import { boardJson } from './output/board-json.js';
import { boardTable } from './output/board-table.js';
import { formatSeconds } from '../common/format.js';
import { Progress } from './output/progress.js';
import { readPlan, type SweepFlags } from './sweep-input.js';
import { requireEngine } from './engine-check.js';
import { chooseSlots, type SlotFlags } from './gpus.js';
import { Interruption } from './interruption.js';

const PROGRAM = fileURLToPath(new URL('./main.js', import.meta.url));
const RECONNECT_MS = 200;

interface RunFlags extends CommonFlags, SweepFlags, SlotFlags {
  readonly workers: number;
  readonly engine?: string;
  readonly leaseSeconds: number;
}

/** `seedsweep run FILE`: a whole sweep on this machine, from NATS to leaderboard. */
export function addRun(program: Command, context: Context): void {
  const command = program
    .command('run <file>')
    .description(
      'Run a sweep on this machine: starts NATS, a coordinator and workers, prints the leaderboard, stops them. ' +
        'Run again with the same file and state directory, it goes on where it stopped.',
    )
    .option('--workers <n>', 'worker processes', parseCount, 1)
    .option(
      '--slots <n>',
      'trials that train at a time in each worker (default: CPU cores shared among workers)',
      parseCount,
    )
    .option('--gpus <list>', 'GPUs to train on: "all", or their numbers, e.g. 0,1')
    .option('--slots-per-gpu <k>', 'with --gpus: trials that train at a time on each GPU (default: 1)', parseCount)
    .option('--lease-seconds <s>', 'a trial whose worker is silent this long goes to another', parseLease, 5)
    .option('--json', 'print the result as JSON');
  engineFlag(dataDirFlag(stateDirFlag(natsFlag(sweepFlags(command))))).action(async (file: string, flags: RunFlags) => {
    await requireEngine(flags.engine, context.env);
    await chooseSlots(flags, 1, context.env); // says what is wrong with the flags before anything is started
    const plan = await readPlan(file, flags);
    await requireDatasets(plan, dataDir(flags, context));
    const snapshot = await runSweep(plan, flags, context);
    context.out(flags.json ? JSON.stringify(boardJson(snapshot), null, 2) : `\n${boardTable(snapshot)}`);
    if (snapshot.sweep.counts.failed > 0 || snapshot.sweep.state === 'cancelled') context.exit(1);
    if (snapshot.sweep.counts.failed > 0) context.note(`\nSome trials failed. Logs: ${stateDir(flags).logs}`);
  });
  withExample(
    command,
    'seedsweep run sweeps/quickstart.yaml',
    'seedsweep run sweeps/mnist-table-1.yaml --seeds 2 --set train.epochs=2 --data-dir ~/datasets',
  );
}

async function runSweep(plan: Plan, flags: RunFlags, context: Context): Promise<SweepSnapshot> {
  const directory = stateDir(flags);
  await using _lock = await directory.lock();
  await using children = new Children();
  using interruption = new Interruption(
    context,
    () => children.kill(),
    'Stopping: running trials are handed back (again to stop at once) …',
  );
  const over = new AbortController();

  const work = async () => {
    const given = natsUrl(flags, context);
    const url =
      given ?? (await startNatsServer(await requireNatsServer(context.env), directory, children, context.env));
    if (given === undefined) await directory.writeEndpoints({ natsUrl: url });
    const coordinator = await startLocalPrograms(
      {
        program: PROGRAM,
        natsUrl: url,
        workers: flags.workers,
        // What other sweeps left unfinished in this directory waits until it is run again itself.
        workerFlags: ['--sweep', plan.sweepId, ...workerFlags(flags, context)],
        coordinatorFlags: ['--lease-seconds', String(flags.leaseSeconds)],
        stateDir: directory,
        env: context.env,
      },
      children,
    );
    if (given === undefined) await directory.writeEndpoints({ natsUrl: url, coordinator });
    return await followSweep(plan, coordinator, directory, context, over.signal);
  };
  try {
    return await Promise.race([work(), children.failed, interruption.promise]);
  } finally {
    over.abort();
    await directory.clearEndpoints();
  }
}

function workerFlags(flags: RunFlags, context: Context): string[] {
  const slots =
    flags.slots ?? (flags.gpus === undefined ? Math.max(1, Math.floor(cores() / flags.workers)) : undefined);
  return [
    ...['--data-dir', dataDir(flags, context)],
    ...(slots === undefined ? [] : ['--slots', String(slots)]),
    ...(flags.gpus === undefined ? [] : ['--gpus', flags.gpus]),
    ...(flags.slotsPerGpu === undefined ? [] : ['--slots-per-gpu', String(flags.slotsPerGpu)]),
    ...(flags.engine === undefined ? [] : ['--engine', flags.engine]),
  ];
}

/** Submits the sweep and prints a line per finished trial until it has ended; rejects when `signal` aborts. */
async function followSweep(
  plan: Plan,
  address: string,
  directory: StateDir,
  context: Context,
  signal: AbortSignal,
): Promise<SweepSnapshot> {
  using client = new SweepsClient({ address, token: accessToken(context) });
  const { sweep, created } = await insist(() => client.submit(canonicalSweep(plan.sweep)), signal);
  const before = ended(sweep);
  const { expanded, done } = sweep.counts;
  context.note(
    created
      ? `${sweep.id}: ${expanded} trials. Logs: ${directory.logs}`
      : `${sweep.id} goes on: ${done} of ${expanded} trials are done. Logs: ${directory.logs}`,
  );

  const startedMs = systemClock.now();
  const progress = new Progress(before, plan.sweep.objective.metric, startedMs);
  const quiet = setInterval(() => {
    const line = progress.quiet(systemClock.now());
    if (line !== undefined) context.note(line);
  }, 1_000);
  signal.addEventListener('abort', () => {
    clearInterval(quiet);
  });
  let seen = before;
  let latest = sweep;
  while (!hasEnded(latest)) {
    await insist(async () => {
      for await (const update of client.watch(sweep.id, seen, signal)) {
        latest = update.sweep;
        for (const line of progress.update(update, systemClock.now())) context.note(line);
        seen += update.ended.length;
      }
    }, signal);
    signal.throwIfAborted();
    // A watch that ends early does so because the coordinator is stopping.
    if (!hasEnded(latest)) await sleep(RECONNECT_MS);
  }
  const snapshot = await insist(() => client.get(sweep.id), signal);
  const seconds = (systemClock.now() - startedMs) / 1_000;
  const count = seen - before;
  const pace = count > 0 ? ` (${(count / seconds).toPrecision(3)} trials/s)` : '';
  context.note(`${count} trials in ${formatSeconds(seconds)}${pace}`);
  return snapshot;
}

/**
 * Tries again while the coordinator is out of reach: it may have died, and is being started again at the same address.
 * When it cannot be, the command fails for that reason.
 */
async function insist<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (signal.aborted || !(error instanceof SeedsweepError && error.retryable)) throw error;
      await sleep(RECONNECT_MS);
    }
  }
}

function ended({ counts }: SweepSummary): number {
  return counts.done + counts.failed;
}

function hasEnded({ state }: SweepSummary): boolean {
  return state === 'done' || state === 'cancelled';
}
