import { setTimeout as sleep } from 'node:timers/promises';
import { shownLine } from '../../common/shown-line.js';
import type { CoordinatorAddress } from '../../proto/channel.js';
import type { Output } from '../../proto/output.js';
import { TrialsClient } from '../../proto/trials-client.js';
import type { ShownOutput } from '../data/dashboard-data.js';
import type { DashboardStore } from '../data/dashboard-store.js';

const EVERY_MS = 1_000;
/** As many lines as a report has. */
const LINES = 50;

export interface OutputFocusOptions {
  readonly coordinator: CoordinatorAddress;
  readonly sweepId: string;
  readonly store: DashboardStore;
  readonly signal: AbortSignal;
}

/**
 * Fetches the end of what one trial says: once a second while it is under way, and once more when something has become of
 * it. What is said of a trial that has ended is asked for once.
 */
export class OutputFocus {
  private over = new AbortController();
  private trial: number | undefined;

  constructor(private readonly options: OutputFocusOptions) {}

  set(trial: number | undefined): void {
    if (trial === this.trial) return;
    this.trial = trial;
    this.over.abort();
    this.over = new AbortController();
    const { store, signal } = this.options;
    if (store.get().output) store.set({ output: undefined });
    if (trial !== undefined) void this.follow(trial, AbortSignal.any([signal, this.over.signal]));
  }

  private async follow(trial: number, signal: AbortSignal): Promise<void> {
    const { coordinator, sweepId, store } = this.options;
    using client = new TrialsClient(coordinator);
    let before: string | undefined;
    while (!signal.aborted) {
      const known = store.get().sweep?.trials.get(trial);
      const now = `${known?.state} ${known?.attempt}`;
      if (known?.state === 'running' || now !== before) {
        // While the coordinator is out of reach, the observation says so.
        const output = await client.output({ sweepId, trialIndex: trial, files: false }).catch(() => undefined);
        if (signal.aborted) return;
        if (output) {
          before = now;
          store.set({ output: shown(trial, output) });
        }
      }
      await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

function shown(trial: number, { attempt, kept, logTail }: Output): ShownOutput {
  if (!kept) return { trial, attempt, lines: logTail, keptBy: undefined };
  const lines = Buffer.from(kept.bytes).toString().split('\n');
  if (lines.at(-1) === '') lines.pop();
  // The first one may be the end of a line.
  const whole = kept.offset > 0 && lines.length > 1 ? lines.slice(1) : lines;
  const { worker, attempts } = kept;
  return { trial, attempt, lines: whole.slice(-LINES).map(shownLine), keptBy: { worker, attempts } };
}
