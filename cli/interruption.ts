import { SeedsweepError } from '../common/errors.js';
import type { Context } from './context.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The first Ctrl-C rejects `promise`, so that everything is stopped in order; the second kills all and exits. */
export class Interruption implements Disposable {
  private reject!: (error: SeedsweepError) => void;
  readonly promise = new Promise<never>((_resolve, reject) => (this.reject = reject));
  private asked = false;

  constructor(
    private readonly context: Context,
    private readonly kill: () => void,
    /** Said at the first signal. */
    private readonly notice: string,
  ) {
    this.promise.catch(() => undefined);
    for (const signal of SIGNALS) process.on(signal, this.onSignal);
  }

  [Symbol.dispose](): void {
    for (const signal of SIGNALS) process.off(signal, this.onSignal);
  }

  private readonly onSignal = () => {
    if (this.asked) {
      this.kill();
      process.exit(130);
    }
    this.asked = true;
    this.context.note(this.notice);
    this.reject(interrupted());
  };
}

/** What a command that was interrupted ends with. */
export function interrupted(): SeedsweepError {
  return new SeedsweepError('INTERRUPTED', 'Interrupted; everything finished is kept.', {
    remedy: 'Run the same command again to go on.',
  });
}
