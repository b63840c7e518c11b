import { setTimeout as sleep } from 'node:timers/promises';
import { SeedsweepError } from '../../common/errors.js';
import { findTrials } from '../../coordinator/find-trials.js';
import { attemptOf } from '../../coordinator/output.js';
import type { Projection } from '../../coordinator/projection/projection.js';
import type { FoundTrials, Output, OutputRequest, TrialQuery } from '../../proto/output.js';
import { TrialsClient } from '../../proto/trials-client.js';
import { readOutput } from '../../worker/outputs/read-output.js';
import { TrialFolder } from '../../worker/outputs/trial-folder.js';
import { natsUrl, stateDir, type CommonFlags, type Context } from '../context.js';
import { coordinatorAddress, runningCoordinator } from '../coordinator-address.js';
import { hasStore } from '../local/store.js';
import { readResults } from '../results.js';

/** Where trials and what they said are looked up. */
export interface TrialSource extends Disposable {
  /** Rejects with NOT_FOUND when no trial is meant. */
  find(query: TrialQuery): Promise<FoundTrials>;
  output(request: OutputRequest): Promise<Output>;
}

/**
 * The coordinator named, or the one that is using the state directory; or else the event log and the files that `run`'s
 * workers left in the state directory, where nothing trains any more.
 */
export async function openTrials(flags: CommonFlags, context: Context): Promise<TrialSource> {
  const running = await runningCoordinator(flags, context);
  if (running) return new TrialsClient(running);
  const directory = stateDir(flags);
  if (natsUrl(flags, context) === undefined && !(await hasStore(directory))) {
    return new TrialsClient(coordinatorAddress(flags, context));
  }
  return atRest(await readResults(flags, context), directory.work);
}

/** How long a coordinator that went away may take to be there again, or to let go of the state directory. */
const AWAY_MS = 15_000;
const AGAIN_MS = 200;

/**
 * As `openTrials`, for following: when the coordinator goes away, its successor is asked, or what it left at rest, as at
 * the end of a `run`.
 */
export async function openLastingTrials(flags: CommonFlags, context: Context): Promise<TrialSource> {
  let source = await openTrials(flags, context);
  return {
    find: (query) => source.find(query),
    async output(request) {
      const deadline = performance.now() + AWAY_MS;
      for (;;) {
        try {
          return await source.output(request);
        } catch (error) {
          if (!isAway(error) || performance.now() > deadline) throw error;
        }
        await sleep(AGAIN_MS);
        const next = await openTrials(flags, context).catch((error: unknown) => {
          if (!isAway(error) || performance.now() > deadline) throw error;
          return undefined;
        });
        if (!next) continue;
        source[Symbol.dispose]();
        source = next;
      }
    },
    [Symbol.dispose]: () => source[Symbol.dispose](),
  };
}

function isAway(error: unknown): boolean {
  return error instanceof SeedsweepError && (error.retryable || error.code === 'STATE_DIR_BUSY');
}

function atRest(projection: Projection, workDir: string): TrialSource {
  return {
    // Neither throws elsewhere than in its promise.
    find: (query) => Promise.resolve().then(() => findTrials(projection, query)),
    async output({ sweepId, trialIndex, ...part }) {
      const sweep = projection.sweep(sweepId);
      if (!sweep) throw new SeedsweepError('NOT_FOUND', `There is no sweep "${sweepId}".`);
      const { key, ...told } = attemptOf(sweep, trialIndex, part);
      // Nothing trains here now, whatever an attempt that was cut short would have gone on to say.
      const attempt = { ...told, running: false, trialEnded: true };
      const read = await readOutput(new TrialFolder(workDir, key), { ...part, attempt: attempt.attempt });
      const here = read && (read.attempts.includes(attempt.attempt) || read.files.length > 0);
      return { ...attempt, kept: here ? { ...read, worker: attempt.worker } : undefined };
    },
    [Symbol.dispose]: () => undefined,
  };
}
