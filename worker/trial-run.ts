import { messageOf, SeedsweepError } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { untilAborted } from '../common/until-aborted.js';
import type { ReportBody } from '../proto/report.js';
import type { TrialMessage } from '../proto/trial.js';
import type { CodeResolver } from './code/code-resolver.js';
import { writtenNames } from './code/written-names.js';
import type { GpuSharing } from './gpu-sharing.js';
import type { Lease } from './lease.js';
import type { Reporter } from './reporter.js';
import type { Slot, SlotListener } from './slots/slot.js';
import type { SlotOutcome } from './slots/slot-outcome.js';

/** Waits before a failed trial's next attempt: doubling from the first to the second, in milliseconds. */
const RETRY_FIRST_MS = 500;
const RETRY_MAX_MS = 30_000;

export interface TrialRun {
  readonly lease: Lease;
  readonly slot: Slot;
  /** The slot's GPU, which must not be held when the trial begins. */
  readonly gpu: GpuSharing;
  readonly reporter: Reporter;
  /** Comes by the sweep's own code; undefined: the worker runs none. */
  readonly code?: CodeResolver | undefined;
  /** The worker's name. */
  readonly worker: string;
  /** Aborts when the worker drains: what does not train by then is handed back. */
  readonly draining: AbortSignal;
  /** Called when no attempt of the trial will follow. */
  readonly trialEnded: (trial: TrialMessage) => void;
  readonly log: Log;
}

/** What has become of a leased trial. */
export interface TrialEnd {
  readonly outcome: SlotOutcome;
  /** Resolves when the end of the attempt is receipted and the trial's message has been dealt with, which comes last. */
  readonly settled: Promise<void>;
}

/** Takes one leased trial through a slot. Resolves when the slot is free again. */
export async function runTrial(run: TrialRun): Promise<TrialEnd> {
  const { lease, slot, gpu, reporter, worker, draining, trialEnded, log } = run;
  const { trial, attempt } = lease;
  const facts = { sweep: trial.sweepId, trial: trial.trialId, seed: trial.seed, attempt, slot: slot.index };
  const over = new AbortController();
  const report = reporter.open(trial, attempt, () => {
    over.abort();
    slot.stop();
  });
  const listener: SlotListener = {
    // A second time within an attempt, this makes what was reported before not count: the trial begins again.
    started(engine) {
      log.info({ ...facts, engine }, 'trial started');
      report.send({ kind: 'started', worker, slot: slot.index, engine, resumeStep: 0 });
    },
    points: (points) => report.send({ kind: 'points', points }),
  };
  const inPlace = async (): Promise<SlotOutcome> => {
    const place = await placeOf(trial, run.code, AbortSignal.any([over.signal, draining]));
    if (place.kind === 'here') return await slot.run(trial, attempt, listener, place.directory);
    return place;
  };
  const train = async (alone: boolean) => {
    if (alone) log.warn(facts, 'out of memory: the trial begins again, alone on its GPU');
    const outcome = await inPlace();
    const told = outcome.kind === 'failed' ? outcome : { ...outcome, logTail: undefined };
    log[levels[outcome.kind]]({ ...facts, ...told }, `trial ${outcome.kind}`);
    return outcome;
  };
  const outcome = await gpu.run(slot, train, () => AbortSignal.any([over.signal, draining]));

  return {
    outcome,
    settled: report.end(toBody(outcome)).then((directive) => {
      switch (directive) {
        case 'stop':
        case 'pruned':
          trialEnded(trial);
          return lease.acknowledge();
        case 'superseded':
          return lease.abandon();
        case 'continue':
          return lease.giveBack(
            outcome.kind === 'stopped' ? 0 : Math.min(RETRY_MAX_MS, RETRY_FIRST_MS * 2 ** (attempt - 1)),
          );
      }
    }),
  };
}

/** Where the sweep's code is on this machine, or how the trial ends without it. */
export async function placeOf(
  trial: TrialMessage,
  code: CodeResolver | undefined,
  signal: AbortSignal,
): Promise<{ readonly kind: 'here'; readonly directory?: string } | SlotOutcome> {
  if (!code || !trial.place?.code) return { kind: 'here' };
  try {
    const resolving = code.resolve(trial.place.code, { exclude: writtenNames(trial.trainer.recipe) });
    const directory = await untilAborted(resolving, signal);
    return directory === undefined ? { kind: 'stopped' } : { kind: 'here', directory };
  } catch (error) {
    const remedy = error instanceof SeedsweepError ? error.remedy : undefined;
    return { kind: 'unsuitable', error: [messageOf(error), remedy].join(' ').trim() };
  }
}

const levels = {
  finished: 'info',
  stopped: 'info',
  handedBack: 'info',
  failed: 'info',
  unavailable: 'error',
  unsuitable: 'error',
} as const satisfies Record<SlotOutcome['kind'], string>;

function toBody(outcome: SlotOutcome): ReportBody {
  switch (outcome.kind) {
    case 'finished':
    case 'failed':
      return outcome;
    case 'handedBack':
      return { kind: 'released', killed: outcome.killed, logTail: outcome.logTail };
    case 'stopped':
      return { kind: 'released', killed: false, logTail: outcome.logTail };
    case 'unavailable':
    case 'unsuitable':
      return { kind: 'released', killed: false };
  }
}
