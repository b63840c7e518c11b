import { formatSeconds, formatValue } from '../../common/format.js';
import type { Observation, SweepFacts, TrialView } from '../../proto/observation.js';
import type { SweepSummary, Waiting } from '../../proto/sweep.js';
import { waitingText } from './waiting-text.js';

/** After this long without a line, one says what is under way. */
const QUIET_MS = 10_000;
/** Why nothing trains is said again after this long. */
const WAITING_MS = 60_000;
/** More than these are only counted. */
const NAMED_RUNNING = 4;

/** Puts a sweep's observations into lines: one per trial that ends, and one now and then while none does. */
export class Progress {
  /** When each trial was last seen to end, by place: one that is reopened ends again. */
  private readonly endedMs = new Map<number, number>();
  private readonly running = new Map<number, TrialView>();
  private facts: SweepFacts | undefined;
  private alreadyEnded = 0;
  private shown = 0;
  private lastLineMs: number;
  private waiting: Waiting | undefined;

  /**
   * `startedMs`: when it began, on the caller's clock. `sinceMs`: what ended before, on the coordinator's clock, is not told.
   */
  constructor(
    private readonly startedMs: number,
    private readonly sinceMs: number,
  ) {
    this.lastLineMs = startedMs;
  }

  /**
   * The lines that an observation is worth: how each trial ended, with the time still to go at the pace so far. Of one
   * that holds everything again, after the coordinator was away, only what is new.
   */
  update(observation: Observation, nowMs: number): readonly string[] {
    const begins = this.facts === undefined;
    if (observation.facts) {
      this.facts = observation.facts;
      this.running.clear();
    }
    const ended = observation.trials.filter((trial) => this.isNewEnd(trial)).sort(byEnd);
    for (const trial of observation.trials) {
      if (trial.state === 'running') this.running.set(trial.index, trial);
      else this.running.delete(trial.index);
    }
    if (begins) {
      const { done, failed } = observation.sweep.counts;
      this.alreadyEnded = done + failed - ended.length;
    }
    if (ended.length > 0) this.lastLineMs = nowMs;
    return [
      ...ended.map((trial) => this.endLine(trial, observation.sweep, nowMs)),
      ...this.waitingLines(observation.sweep.waiting, nowMs),
    ];
  }

  /** A line about the trials under way when there has been none for a while; otherwise undefined. */
  quiet(nowMs: number): string | undefined {
    if (this.waiting && nowMs - this.lastLineMs >= WAITING_MS) {
      this.lastLineMs = nowMs;
      return waitingText(this.waiting);
    }
    if (nowMs - this.lastLineMs < QUIET_MS || this.running.size === 0) return undefined;
    this.lastLineMs = nowMs;
    const running = [...this.running.values()].sort((a, b) => a.startedMs - b.startedMs);
    const unit = this.facts?.trainer.progress.unit ?? 'step';
    const named = running.slice(0, NAMED_RUNNING).map((trial) => {
      const value = trial.step > 0 ? ` (${formatValue(trial.value)})` : '';
      const step = trial.steps > 0 ? `${trial.step}/${trial.steps}` : String(trial.step);
      return `${trial.setting} · ${trial.dataset} · seed ${trial.seed}: ${unit} ${step}${value}`;
    });
    const more = running.length - named.length;
    return `running: ${named.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
  }

  /** Why trials wait, when that is another reason than before. */
  private waitingLines(waiting: Waiting | undefined, nowMs: number): readonly string[] {
    const before = this.waiting;
    this.waiting = waiting;
    if (!waiting || before?.message === waiting.message) return [];
    this.lastLineMs = nowMs;
    return [waitingText(waiting)];
  }

  private isNewEnd({ index, state, endedMs }: TrialView): boolean {
    if ((state !== 'done' && state !== 'failed') || this.endedMs.get(index) === endedMs) return false;
    this.endedMs.set(index, endedMs);
    return endedMs >= this.sinceMs;
  }

  private endLine(trial: TrialView, sweep: SweepSummary, nowMs: number): string {
    this.shown++;
    const { expanded } = sweep.counts;
    const number = this.alreadyEnded + this.shown;
    const place = `[${String(number).padStart(String(expanded).length)}/${expanded}]`;
    const left = ((nowMs - this.startedMs) / 1_000 / this.shown) * (expanded - number);
    const eta = number < expanded ? ` · ${formatSeconds(left)} left` : '';
    const attempt = trial.attempt > 1 ? `, attempt ${trial.attempt}` : '';
    const metric = this.facts?.objective.metric ?? '';
    const result = trial.state === 'done' ? `${metric} ${formatValue(trial.value)}` : `FAILED: ${trial.error}`;
    const seconds = formatSeconds(Math.max(0, trial.endedMs - trial.startedMs) / 1_000);
    const what = `${trial.setting} · ${trial.dataset} · seed ${trial.seed}${attempt}`;
    return `${place} ${what} · ${result} · ${seconds}${eta}`;
  }
}

function byEnd(a: TrialView, b: TrialView): number {
  return a.endedMs - b.endedMs || a.index - b.index;
}
