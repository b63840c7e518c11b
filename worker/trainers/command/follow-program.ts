import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandRecipe } from '../../../common/recipe.js';
import type { OutputFile } from '../../outputs/output-file.js';
import type { TrainingContext } from '../trainer.js';
import type { Measurements } from './measurements.js';
import { TERM_GRACE_MS, type ProcessGroup } from './process-group.js';
import type { FollowedEnd, Overrun } from './program-end.js';

/** How often files are looked at, limits are minded, and what was measured is passed on. */
const TURN_MS = 250;
const MINUTE_MS = 60_000;
/** How long a program whose client was told to stop has until SIGTERM asks for the same. */
const CLIENT_GRACE_MS = 5_000;

/**
 * Reads what a program says, and passes on what it measures, until it has ended. Ends it when the trial is to stop, when
 * it goes beyond a limit, and when it reports what is no point, which is thrown once it has ended.
 */
export async function followProgram(
  program: ProcessGroup,
  { limits }: CommandRecipe,
  { signal, clock, report }: Pick<TrainingContext, 'signal' | 'clock' | 'report'>,
  measured: Measurements,
  printed: Pick<OutputFile, 'write'>,
): Promise<FollowedEnd> {
  const startedMs = clock.now();
  let heardMs = startedMs;
  let overrun: Overrun | undefined;
  const faults: unknown[] = [];
  const over = new AbortController();

  const fail = (error: unknown) => {
    faults.push(error);
    void program.stop();
  };
  const passOn = () => {
    const points = measured.drain();
    if (points.length === 0) return;
    heardMs = clock.now();
    report(points);
  };
  for (const stream of ['stdout', 'stderr'] as const) {
    program[stream].on('data', (chunk: Buffer) => {
      heardMs = clock.now();
      printed.write(chunk);
      if (faults.length > 0) return;
      try {
        measured.read(stream, chunk);
      } catch (error) {
        fail(error);
      }
    });
  }
  const stop = () => {
    if (!measured.stop('the trial is over')) return void program.stop();
    // Python, for one, ends at SIGTERM at once, before the script can do what it does at its end.
    const late = setTimeout(() => void program.stop(TERM_GRACE_MS - CLIENT_GRACE_MS), CLIENT_GRACE_MS);
    over.signal.addEventListener('abort', () => clearTimeout(late));
  };
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();

  const mind = (limit: Overrun, sinceMs: number) => {
    const minutes = limits[limit];
    if (overrun !== undefined || minutes === undefined || clock.now() - sinceMs < minutes * MINUTE_MS) return;
    overrun = limit;
    void program.stop();
  };
  const turn = async () => {
    try {
      await measured.poll();
      if (faults.length === 0) passOn();
    } catch (error) {
      fail(error);
    }
    mind('minutes', startedMs);
    mind('silentMinutes', heardMs);
  };
  const turns = (async () => {
    while (!over.signal.aborted) {
      await turn();
      await sleep(TURN_MS, undefined, { signal: over.signal }).catch(() => undefined);
    }
  })();
  try {
    const end = await program.ended;
    over.abort();
    await turns;
    if (faults.length === 0) {
      await measured.finish();
      passOn();
    }
    if (faults.length > 0) throw faults[0];
    return { ...end, overrun, value: measured.objective };
  } finally {
    over.abort();
    signal.removeEventListener('abort', stop);
  }
}
