import type { SweepSummary, TrialEnd } from '../../proto/snapshot.js';
import { formatSeconds, formatValue } from './format.js';

/** Makes a line per finished trial, with the time still to go at the pace so far. */
export class Progress {
  private shown = 0;

  /** `alreadyEnded`: trials that had ended before this run. `startedMs`: when it began, on the clock `line` is given. */
  constructor(
    private readonly alreadyEnded: number,
    private readonly metric: string,
    private readonly startedMs: number,
  ) {}

  line(end: TrialEnd, sweep: SweepSummary, nowMs: number): string {
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
