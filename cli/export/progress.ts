import type { SingleBar } from 'cli-progress';
import { progressBar } from '../output/progress-bar.js';
import { grouped, plural } from '../../common/words.js';

/** What takes no longer than this says nothing. */
const QUIET_MS = 2_000;
/** A line at most this often, where there is no terminal. */
const LINE_MS = 5_000;

/** Says how far an export is, once it has taken longer than two seconds. Disposed, it leaves no bar behind. */
export class ExportProgress implements Disposable {
  private readonly startedMs: number;
  private notedMs: number;
  private bar: SingleBar | undefined;
  private what = '';

  /** `terminal`: where a bar can be drawn, if it is one; otherwise lines are noted. `nowMs`: a clock that never goes back. */
  constructor(
    private readonly note: (line: string) => void,
    private readonly terminal: NodeJS.WritableStream | undefined,
    private readonly nowMs: () => number = () => performance.now(),
  ) {
    this.startedMs = nowMs();
    this.notedMs = -Infinity;
  }

  /** Events of the log that have been read; how many there are is not known. */
  reading(events: number): void {
    if (!this.isDue()) return;
    this.note(`${grouped(events)} ${plural(events, 'event')} read`);
  }

  /** So many of so many points, trials, bytes. */
  update(done: number, of: number, unit: string): void {
    if (this.bar && this.what === unit) {
      this.bar.update(done);
      if (done >= of) this[Symbol.dispose]();
      return;
    }
    if (!this.terminal) {
      if (this.isDue()) this.note(`${grouped(done)} of ${grouped(of)} ${plural(of, unit)}`);
      return;
    }
    if (this.nowMs() - this.startedMs < QUIET_MS || done >= of) return;
    this[Symbol.dispose]();
    this.what = unit;
    this.bar = progressBar(this.terminal, {
      format: `{bar} {percentage} % of {total} ${plural(of, unit)} · {eta_formatted} left`,
      formatValue: (value, _, type) => (type === 'total' ? grouped(value) : String(value)),
    });
    this.bar.start(of, done);
  }

  [Symbol.dispose](): void {
    this.bar?.stop();
    this.bar = undefined;
  }

  private isDue(): boolean {
    const now = this.nowMs();
    if (now - this.startedMs < QUIET_MS || now - this.notedMs < LINE_MS) return false;
    this.notedMs = now;
    return true;
  }
}
