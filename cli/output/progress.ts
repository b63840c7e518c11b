import type { RunningTrial, SweepSummary, SweepUpdate, TrialEnd } from '../../proto/snapshot.js';
import { formatSeconds, formatValue } from '../../common/format.js';

/** After this long without a line, one says what is under way. */
const QUIET_MS = 10_000;
/** More than these are only counted. */
const NAMED_RUNNING = 4;

/** Puts a sweep's progress into lines: one per finished trial, and one now and then while none finishes. */
export class Progress {
  private shown = 0;
  private running: readonly RunningTrial[] = [];
  private lastLineMs: number;

  /** `alreadyEnded`: trials that had ended before this run. `startedMs`: when it began, on the caller's clock. */
  constructor(
    private readonly alreadyEnded: number,
    private readonly metric: string,
    private readonly startedMs: number,
  ) {
    this.lastLineMs = startedMs;
  }

  /** The lines that an update is worth: how each trial ended, with the time still to go at the pace so far. */
  update({ sweep, ended, running }: SweepUpdate, nowMs: number): readonly string[] {
    this.running = running;
    if (ended.length > 0) this.lastLineMs = nowMs;
    return ended.map((end) => this.endLine(end, sweep, nowMs));
  }

  /** A line about the trials under way when there has been none for a while; otherwise undefined. */
  quiet(nowMs: number): string | undefined {
    if (nowMs - this.lastLineMs < QUIET_MS || this.running.length === 0) return undefined;
    this.lastLineMs = nowMs;
    const named = this.running.slice(0, NAMED_RUNNING).map((trial) => {
      const value = trial.epoch > 0 ? ` (${formatValue(trial.value)})` : '';
      return `${trial.setting} · ${trial.dataset} · seed ${trial.seed}: epoch ${trial.epoch}/${trial.epochs}${value}`;
    });
    const more = this.running.length - named.length;
    return `running: ${named.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
  }

  private endLine(end: TrialEnd, sweep: SweepSummary, nowMs: number): string {
    this.shown++;
    const { expanded } = sweep.counts;
    const number = this.alreadyEnded + this.shown;
    const place = `[${String(number).padStart(String(expanded).length)}/${expanded}]`;
    const left = ((nowMs - this.startedMs) / 1_000 / this.shown) * (expanded - number);
    const eta = number < expanded ? ` · ${formatSeconds(left)} left` : '';
    const attempt = end.attempt > 1 ? `, attempt ${end.attempt}` : '';
    const result = end.state === 'done' ? `${this.metric} ${formatValue(end.value)}` : `FAILED: ${end.error}`;
    return `${place} ${end.setting} · ${end.dataset} · seed ${end.seed}${attempt} · ${result} · ${formatSeconds(end.seconds)}${eta}`;
  }
}
