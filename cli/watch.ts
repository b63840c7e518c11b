import { Option, type Command } from 'commander';
import { systemClock } from '../common/clock.js';
import { SeedsweepError } from '../common/errors.js';
import { applyObservation } from '../dashboard/data/apply-observation.js';
import { noData, type DashboardData } from '../dashboard/data/dashboard-data.js';
import { focusedEntries } from '../dashboard/screens/frame.js';
import { viewNames, viewOf, type ViewName } from '../dashboard/open-view.js';
import type { CoordinatorAddress } from '../proto/channel.js';
import { SweepsClient } from '../proto/sweeps-client.js';
import { listWorkers } from '../proto/workers-client.js';
import { abortOnSignal } from './abort-on-signal.js';
import { chooseSweep } from './choose-sweep.js';
import type { CommonFlags, Context } from './context.js';
import {
  chooseGlyphs,
  loadDrawing,
  showDashboard,
  showsColors,
  showsDashboard,
  type DashboardFlags,
} from './dashboard.js';
import { coordinatorFlag, dashboardFlags, stateDirFlag, withExample } from './flags.js';
import { followInLines, hasEnded } from './follow-lines.js';
import { untilReachable } from './until-reachable.js';
import { interrupted } from './interruption.js';
import { boardOf } from './output/board.js';
import { boardTable } from './output/board-table.js';
import { withCoordinator } from './with-coordinator.js';

interface WatchFlags extends CommonFlags, DashboardFlags {
  readonly once?: boolean;
  readonly screen: ViewName;
  readonly size: { readonly width: number; readonly height: number };
}

/** `seedsweep watch [SWEEP]`: the dashboard of a sweep, running or done. */
export function addWatch(program: Command, context: Context): void {
  const command = program
    .command('watch [sweep]')
    .description(
      'Watch, understand and steer a sweep on the dashboard (default: the latest sweep). Uses the coordinator named, or ' +
        'that of "run" in the state directory, or starts one to look at what is there. Without a terminal: a line per trial.',
    )
    .option('--once', 'print one picture of the dashboard and end')
    .addOption(new Option('--screen <name>', 'with --once: which screen').choices(viewNames).default('board'))
    .addOption(
      new Option('--size <columns x lines>', 'with --once: how large')
        .argParser(parseSize)
        .default({ width: 120, height: 36 }, '120x36'),
    );
  dashboardFlags(stateDirFlag(coordinatorFlag(command))).action(async (id: string | undefined, flags: WatchFlags) => {
    await withCoordinator(flags, context, async (coordinator, { atRest }) => {
      using client = new SweepsClient(coordinator);
      const sweep = chooseSweep(await client.list(), id);
      if (flags.once) {
        context.out(await picture(client, coordinator, sweep.id, flags, context));
        return;
      }
      using stop = abortOnSignal('Stopped watching; the sweep is not affected.');
      if (showsDashboard(flags, context)) {
        const { signal } = stop;
        const session = {
          client,
          coordinator,
          sweepId: sweep.id,
          ascii: flags.ascii,
          context,
          signal,
          closesAtEnd: false,
          notes: ['q closes the dashboard; the sweep is not affected.'],
        };
        if ((await showDashboard(session)) === 'interrupt') throw interrupted();
        return;
      }
      if (atRest && !hasEnded(sweep)) context.out(`Nothing trains it now. To go on: seedsweep run ${sweep.id}`);
      else await followInLines(client, sweep.id, Infinity, (line) => context.out(line), stop.signal);
      context.out(boardTable(boardOf(await untilReachable(() => client.get(sweep.id), stop.signal))));
    });
  });
  withExample(command, 'seedsweep watch', 'seedsweep watch quickstart --once --screen setting --size 100x30');
}

/** One frame of the dashboard, as it would be on a terminal now. */
async function picture(
  client: SweepsClient,
  coordinator: CoordinatorAddress,
  sweepId: string,
  flags: WatchFlags,
  context: Context,
): Promise<string> {
  const nowMs = systemClock.now();
  let data: DashboardData = { ...noData, connection: { state: 'connected' }, workers: await listWorkers(coordinator) };
  for await (const observation of client.observe(sweepId)) {
    data = { ...data, sweep: applyObservation(undefined, observation, nowMs) };
    break;
  }
  const glyphs = chooseGlyphs(flags.ascii, context.env);
  const surface = { ...flags.size, glyphs, nowMs };
  const view = viewOf(flags.screen, data, surface);
  const curves = await client.curves(sweepId, focusedEntries(view));
  data = { ...data, curves: new Map(curves.map((each) => [each.entry, each])) };
  const { renderFrame } = await loadDrawing(() => import('../dashboard/render-frame.js'), context);
  const colors = process.stdout.isTTY && showsColors(context.env);
  return renderFrame(data, view, { ...surface, colors });
}

/** Parses `120x36`. Throws INVALID_INPUT. */
function parseSize(text: string): WatchFlags['size'] {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? [];
  if (Number(width) >= 40 && Number(height) >= 10) return { width: Number(width), height: Number(height) };
  throw new SeedsweepError('INVALID_INPUT', `"${text}" is not a size of 40x10 or more.`, {
    remedy: 'Give columns and lines, such as 120x36.',
  });
}
