import { setTimeout as sleep } from 'node:timers/promises';
import type { FoundTrial, Output } from '../../proto/output.js';
import type { TrialSource } from './trial-source.js';

const POLL_MS = 300;

/** What is heard of a trial's output, in order. */
export type Heard =
  /** What follows is of this attempt. `worker` may be empty. */
  | { readonly kind: 'attempt'; readonly attempt: number; readonly worker: string }
  | { readonly kind: 'bytes'; readonly attempt: number; readonly bytes: Uint8Array }
  /** So many bytes were not kept. */
  | { readonly kind: 'gap'; readonly attempt: number; readonly bytes: number }
  /** What the event log has of it, because nobody who keeps more answers. */
  | { readonly kind: 'tail'; readonly attempt: number; readonly worker: string; readonly lines: readonly string[] }
  /** Its worker has not answered until now. */
  | { readonly kind: 'silent'; readonly attempt: number; readonly worker: string }
  /** No attempt has begun. */
  | { readonly kind: 'waiting' };

export interface FollowOptions {
  /** The one attempt that is wanted; undefined: the latest, and those that follow. */
  readonly attempt?: number | undefined;
  /** Whether to wait for what is still to be said. */
  readonly follow: boolean;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

/** What an attempt has said, from its beginning; with `follow` until it has ended, and so on to the end of the trial. */
export async function* followOutput(
  source: TrialSource,
  { sweepId, trial }: FoundTrial,
  { attempt: asked, follow, signal }: FollowOptions,
): AsyncGenerator<Heard> {
  const at = { sweepId, trialIndex: trial.index, files: false };
  let attempt = asked;
  let offset = 0;
  let told: number | undefined;
  let silent = false;
  /** Without `follow`, what is said after the first look is left alone. */
  let until: number | undefined;
  while (!signal.aborted) {
    const output = await source.output({ ...at, attempt, offset });
    const { kept, running, trialEnded, latestAttempt } = output;
    if (output.attempt === 0) {
      if (told === undefined) yield { kind: 'waiting' };
      told = 0;
      if (!follow || trialEnded) return;
      await pause(signal);
      continue;
    }
    attempt = output.attempt;
    if (told !== attempt) yield { kind: 'attempt', attempt, worker: output.worker };
    told = attempt;
    if (kept && kept.bytes.length > 0) {
      if (kept.offset > offset) yield { kind: 'gap', attempt, bytes: kept.offset - offset };
      yield { kind: 'bytes', attempt, bytes: kept.bytes };
      offset = kept.offset + kept.bytes.length;
      silent = false;
      until ??= kept.size;
      if (offset < (follow ? kept.size : until)) continue;
    }
    if (!kept && !silent) {
      silent = true;
      yield offset === 0 && !running ? tailOf(output) : { kind: 'silent', attempt, worker: output.worker };
    }
    if (!follow || (!running && (asked !== undefined || (trialEnded && attempt === latestAttempt)))) return;
    if (!running && latestAttempt > attempt) [attempt, offset, silent] = [attempt + 1, 0, false];
    else await pause(signal);
  }
}

function tailOf({ attempt, worker, logTail }: Output): Heard {
  return { kind: 'tail', attempt, worker, lines: logTail };
}

async function pause(signal: AbortSignal): Promise<void> {
  await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
}
