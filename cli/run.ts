import { access } from 'node:fs/promises';
import type { Command } from 'commander';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../common/clock.js';
import { SeedsweepError } from '../common/errors.js';
import type { SubmitRequest } from '../proto/sweep.js';
import type { Observation } from '../proto/observation.js';
import type { SweepSpec } from '../proto/spec.js';
import { SweepsClient } from '../proto/sweeps-client.js';
import { chooseSweep } from './choose-sweep.js';
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
import {
  dashboardFlags,
  dataDirFlag,
  engineFlag,
  natsFlag,
  reuseFlag,
  stateDirFlag,
  sweepFlags,
  withExample,
} from './flags.js';
import { followInLines, hasEnded, paceText } from './follow-lines.js';
import { untilReachable } from './until-reachable.js';
import { Children } from './local/child.js';
import { startLocalPrograms } from './local/local-programs.js';
import { startNatsServer } from './local/nats-server.js';
import { requireNatsServer } from './local/nats-server-program.js';
import type { StateDir } from './local/state-dir.js';
import { hasStore } from './local/store.js';
import { boardOf } from './output/board.js';
import { boardJson } from './output/board-json.js';
import { boardTable } from './output/board-table.js';
import { submittedText } from './output/submitted.js';
import { readLog } from './results.js';
import { readSweep, type SweepFlags } from './sweep-input.js';
import { requireEngine } from './engine-check.js';
import { chooseSlots, type SlotFlags } from './gpus.js';
import { interrupted, Interruption } from './interruption.js';

const PROGRAM = fileURLToPath(new URL('./main.js', import.meta.url));

interface RunFlags extends CommonFlags, SweepFlags, SlotFlags, DashboardFlags {
  readonly workers: number;
  readonly engine?: string;
  readonly leaseSeconds: number;
  readonly reuse: boolean;
}

/** What is to be run: a compiled file, or a sweep that is stored already. */
type Wanted =
  { readonly kind: 'file'; readonly request: SubmitRequest } | { readonly kind: 'stored'; readonly sweep: string };

/** `seedsweep run FILE|SWEEP`: a whole sweep on this machine, from NATS to leaderboard. */
export function addRun(program: Command, context: Context): void {
  const command = program
    .command('run <file|sweep>')
    .description(
      'Run a sweep on this machine: starts NATS, a coordinator and workers, shows the dashboard, prints the leaderboard, ' +
        'stops them. ' +
        'Run again with the same file, or with the id of a stored sweep, it goes on where it stopped. Trials of an edited file ' +
        'that the state directory has finished before are taken over.',
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
  const all = dashboardFlags(engineFlag(dataDirFlag(stateDirFlag(natsFlag(reuseFlag(sweepFlags(command)))))));
  all.action(async (argument: string, flags: RunFlags) => {
    await requireEngine(flags.engine, context.env);
    await chooseSlots(flags, 1, context.env); // says what is wrong with the flags before anything is started
    const wanted = await readWanted(argument, flags, context);
    if (wanted.kind === 'file') await requireDatasets(wanted.request.spec, dataDir(flags, context));
    const board = boardOf(await runSweep(wanted, flags, context));
    const { counts, state } = board.sweep;
    context.out(flags.json ? JSON.stringify(boardJson(board), null, 2) : `\n${boardTable(board)}`);
    if (counts.failed > 0 || state === 'cancelled') context.exit(1);
    if (counts.failed > 0) context.note(`\nSome trials failed. Logs: ${stateDir(flags).logs}`);
  });
  withExample(
    command,
    'seedsweep run sweeps/quickstart.yaml',
    'seedsweep run sweeps/mnist-table-1.yaml --seeds 2 --data-dir ~/datasets',
    'seedsweep run quickstart-0a1b2c3d',
  );
}

/** A file if there is one of that path, or else a stored sweep. Throws as `readSweep`, and NOT_FOUND where none is stored. */
async function readWanted(argument: string, flags: RunFlags, context: Context): Promise<Wanted> {
  const isFile = await access(argument).then(
    () => true,
    () => false,
  );
  // What looks like a file was meant as one.
  if (isFile || /[./\\]/.test(argument)) {
    const compiled = await readSweep(argument, flags);
    return { kind: 'file', request: { ...compiled, reuse: flags.reuse, reuseEngine: flags.engine } };
  }
  if ((flags.set ?? []).length > 0 || flags.seeds !== undefined) {
    throw new SeedsweepError('INVALID_INPUT', 'What a stored sweep is does not change.', {
      remedy:
        `Leave --set and --seeds out; "seedsweep seeds ${argument} +2" adds seeds, and ` +
        `"seedsweep show ${argument} --yaml" writes a file to change.`,
    });
  }
  // Nothing has to be started to find nothing.
  if (natsUrl(flags, context) === undefined && !(await hasStore(stateDir(flags)))) chooseSweep([], argument);
  return { kind: 'stored', sweep: argument };
}

async function runSweep(wanted: Wanted, flags: RunFlags, context: Context): Promise<Observation> {
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
    const spec = await specOf(wanted, url, flags, context);
    const coordinator = await startLocalPrograms(
      {
        program: PROGRAM,
        natsUrl: url,
        workers: flags.workers,
        // What other sweeps left unfinished in this directory waits until it is run again itself.
        workerFlags: ['--sweep', spec.id, ...workerFlags(flags, context)],
        coordinatorFlags: ['--lease-seconds', String(flags.leaseSeconds)],
        stateDir: directory,
        env: context.env,
      },
      children,
    );
    if (given === undefined) await directory.writeEndpoints({ natsUrl: url, coordinator });
    return await followSweep(wanted, spec.id, coordinator, directory, flags, context, over.signal);
  };
  try {
    return await Promise.race([work(), children.failed, interruption.promise]);
  } finally {
    over.abort();
    await directory.clearEndpoints();
  }
}

/** What the sweep is. Throws NOT_FOUND for one that is not stored, and as `requireDatasets`. */
async function specOf(wanted: Wanted, url: string, flags: RunFlags, context: Context): Promise<SweepSpec> {
  if (wanted.kind === 'file') return wanted.request.spec;
  const { spec } = chooseSweep((await readLog(url)).all(), wanted.sweep);
  await requireDatasets(spec, dataDir(flags, context));
  return spec;
}

function workerFlags(flags: RunFlags, context: Context): string[] {
  const slots =
    flags.slots ?? (flags.gpus === undefined ? Math.max(1, Math.floor(cores() / flags.workers)) : undefined);
  return [
    ...['--data-dir', dataDir(flags, context), '--work-dir', stateDir(flags).work],
    ...(slots === undefined ? [] : ['--slots', String(slots)]),
    ...(flags.gpus === undefined ? [] : ['--gpus', flags.gpus]),
    ...(flags.slotsPerGpu === undefined ? [] : ['--slots-per-gpu', String(flags.slotsPerGpu)]),
    ...(flags.engine === undefined ? [] : ['--engine', flags.engine]),
  ];
}

/** Has the sweep trained and shows it until it has ended, on a dashboard or in lines; rejects when `signal` aborts. */
async function followSweep(
  wanted: Wanted,
  sweepId: string,
  address: string,
  directory: StateDir,
  flags: RunFlags,
  context: Context,
  signal: AbortSignal,
): Promise<Observation> {
  const coordinator = { address, token: accessToken(context) };
  using client = new SweepsClient(coordinator);
  let sinceMs = systemClock.now();
  const { sweep, ...submission } =
    wanted.kind === 'file'
      ? await untilReachable(() => client.submit(wanted.request), signal)
      : {
          sweep: chooseSweep(await untilReachable(() => client.list(), signal), sweepId),
          created: false,
          takenOver: [],
        };
  context.note(`${submittedText({ sweep, ...submission })}. Logs: ${directory.logs}`);
  const startedMs = systemClock.now();
  if (sweep.state === 'paused') context.note(`It is paused. To go on: seedsweep resume ${sweep.id}`);

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
    sinceMs = systemClock.now();
    const latest = (await untilReachable(() => client.get(sweep.id), signal)).sweep;
    if (!hasEnded(latest)) context.note('The sweep goes on without its dashboard. Ctrl-C stops it.');
  }
  await followInLines(client, sweep.id, sinceMs, (line) => context.note(line), signal);
  const observation = await untilReachable(() => client.get(sweep.id), signal);
  const seconds = (systemClock.now() - startedMs) / 1_000;
  context.note(paceText(observation.sweep.endings - sweep.endings, seconds));
  return observation;
}
