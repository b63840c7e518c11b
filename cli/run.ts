import type { Command } from 'commander';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../common/clock.js';
import type { Plan } from '../coordinator/plan/plan.js';
import { canonicalSweep } from '../coordinator/sweep-file/compiled-sweep.js';
import type { SweepSnapshot } from '../proto/snapshot.js';
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
import { showDashboard, showsDashboard, type DashboardFlags } from './dashboard.js';
import { dashboardFlags, dataDirFlag, engineFlag, natsFlag, stateDirFlag, sweepFlags, withExample } from './flags.js';
import { followInLines, hasEnded, paceText } from './follow-lines.js';
import { untilReachable } from './until-reachable.js';
import { Children } from './local/child.js';
import { startLocalPrograms } from './local/local-programs.js';
import { startNatsServer } from './local/nats-server.js';
import { requireNatsServer } from './local/nats-server-program.js';
import type { StateDir } from './local/state-dir.js';
import { boardJson } from './output/board-json.js';
import { boardTable } from './output/board-table.js';
import { readPlan, type SweepFlags } from './sweep-input.js';
import { requireEngine } from './engine-check.js';
import { chooseSlots, type SlotFlags } from './gpus.js';
import { interrupted, Interruption } from './interruption.js';

const PROGRAM = fileURLToPath(new URL('./main.js', import.meta.url));

interface RunFlags extends CommonFlags, SweepFlags, SlotFlags, DashboardFlags {
  readonly workers: number;
  readonly engine?: string;
  readonly leaseSeconds: number;
}

/** `seedsweep run FILE`: a whole sweep on this machine, from NATS to leaderboard. */
export function addRun(program: Command, context: Context): void {
  const command = program
    .command('run <file>')
    .description(
      'Run a sweep on this machine: starts NATS, a coordinator and workers, shows the dashboard, prints the leaderboard, ' +
        'stops them. ' +
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
  dashboardFlags(engineFlag(dataDirFlag(stateDirFlag(natsFlag(sweepFlags(command)))))).action(
    async (file: string, flags: RunFlags) => {
      await requireEngine(flags.engine, context.env);
      await chooseSlots(flags, 1, context.env); // says what is wrong with the flags before anything is started
      const plan = await readPlan(file, flags);
      await requireDatasets(plan, dataDir(flags, context));
      const snapshot = await runSweep(plan, flags, context);
      context.out(flags.json ? JSON.stringify(boardJson(snapshot), null, 2) : `\n${boardTable(snapshot)}`);
      if (snapshot.sweep.counts.failed > 0 || snapshot.sweep.state === 'cancelled') context.exit(1);
      if (snapshot.sweep.counts.failed > 0) context.note(`\nSome trials failed. Logs: ${stateDir(flags).logs}`);
    },
  );
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
    return await followSweep(plan, coordinator, directory, flags, context, over.signal);
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

/** Submits the sweep and shows it until it has ended, on a dashboard or in lines; rejects when `signal` aborts. */
async function followSweep(
  plan: Plan,
  address: string,
  directory: StateDir,
  flags: RunFlags,
  context: Context,
  signal: AbortSignal,
): Promise<SweepSnapshot> {
  const coordinator = { address, token: accessToken(context) };
  using client = new SweepsClient(coordinator);
  const { sweep, created } = await untilReachable(() => client.submit(canonicalSweep(plan.sweep)), signal);
  const { expanded, done } = sweep.counts;
  context.note(
    created
      ? `${sweep.id}: ${expanded} trials. Logs: ${directory.logs}`
      : `${sweep.id} goes on: ${done} of ${expanded} trials are done. Logs: ${directory.logs}`,
  );

  const startedMs = systemClock.now();
  let latest = sweep;
  if (showsDashboard(flags, context) && !hasEnded(sweep)) {
    const dashboard = {
      client,
      coordinator,
      sweepId: sweep.id,
      ascii: flags.ascii,
      context,
      signal,
      closesAtEnd: true,
      notes: ['q closes the dashboard, and the sweep goes on in lines; Ctrl-C stops the sweep, which is kept.'],
    };
    if ((await showDashboard(dashboard)) === 'interrupt') throw interrupted();
    signal.throwIfAborted();
    latest = (await untilReachable(() => client.get(sweep.id), signal)).sweep;
    if (!hasEnded(latest)) context.note('The sweep goes on without its dashboard. Ctrl-C stops it.');
  }
  await followInLines(client, latest, plan.sweep.objective.metric, (line) => context.note(line), signal);
  const snapshot = await untilReachable(() => client.get(sweep.id), signal);
  const seconds = (systemClock.now() - startedMs) / 1_000;
  context.note(paceText(snapshot.sweep.endings - sweep.endings, seconds));
  return snapshot;
}
