import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { logRetry } from '../common/retry.js';
import type { GpuStatus, Heartbeat, HeartbeatAnswer } from '../proto/worker-status.js';

const EVERY_MS = 5_000;
/** How long a heartbeat waits for the GPUs' figures before it goes without them. */
const GPUS_WITHIN_MS = 2_000;

export interface HeartbeatOptions {
  /** What the worker is and does now, without its GPUs. */
  readonly describe: () => Omit<Heartbeat, 'gpus' | 'leaving'>;
  /** Reads the figures of the worker's GPUs; may take its time or fail. Never called again before it has ended. */
  readonly readGpus: () => Promise<readonly GpuStatus[]>;
  /** Delivers a heartbeat; may fail. */
  readonly send: (beat: Heartbeat) => Promise<HeartbeatAnswer>;
  /** The coordinator wants the worker to take no more trials. May be called more than once. */
  readonly onDrain: () => void;
  readonly log: Log;
}

/** Tells the coordinator of the worker every few seconds, as well as it can: nothing waits for it. */
export class Heartbeats {
  private readonly stopping = new AbortController();
  private readonly beating: Promise<void>;
  /** The GPUs' figures were asked for and have not come in time. */
  private hanging = false;
  private failures = 0;
  private poke = new AbortController();

  constructor(private readonly options: HeartbeatOptions) {
    this.beating = this.beat();
  }

  /** Something has changed that should be told at once. */
  hasten(): void {
    this.poke.abort();
  }

  /** The worker ends: says so, once. Never rejects. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.beating;
    await this.send([], true);
  }

  private async beat(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      this.poke = new AbortController();
      await this.send(await this.gpus(), false);
      await sleep(EVERY_MS, undefined, { signal: AbortSignal.any([signal, this.poke.signal]) }).catch(() => undefined);
    }
  }

  private async send(gpus: readonly GpuStatus[], leaving: boolean): Promise<void> {
    const { describe, send, onDrain, log } = this.options;
    try {
      const { drain } = await send({ ...describe(), gpus, leaving });
      this.failures = 0;
      if (drain) onDrain();
    } catch (error) {
      logRetry(log, this.failures++, 'heartbeat not delivered', { error: messageOf(error) });
    }
  }

  /** The figures, if they come in time. A driver that hangs is not asked again until it has answered. */
  private async gpus(): Promise<readonly GpuStatus[]> {
    if (this.hanging) return [];
    const reading = this.options
      .readGpus()
      .catch((error: unknown) => {
        this.options.log.debug({ error: messageOf(error) }, 'no figures of the GPUs');
        return [];
      })
      .finally(() => (this.hanging = false));
    const late = sleep(GPUS_WITHIN_MS, undefined, { ref: false });
    const figures = await Promise.race([reading, late]);
    this.hanging = figures === undefined;
    return figures ?? [];
  }
}
