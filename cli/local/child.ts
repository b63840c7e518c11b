import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SeedsweepError } from '../../common/errors.js';
import { Backoff } from '../../common/retry.js';

/** A child that has run this long is well: earlier failures are forgotten. */
const WELL_AFTER_MS = 10_000;
const MAX_FAILURES_IN_A_ROW = 10;
/** Long enough for a worker to hand its trials back: their programs have 30 seconds to end. */
const STOP_GRACE_MS = 40_000;

export interface ChildOptions {
  /** For messages: "the coordinator". */
  readonly name: string;
  /** Program and arguments; asked again at each start. */
  readonly command: () => readonly [string, ...string[]];
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Called with what the child sends. */
  readonly onMessage?: (message: unknown) => void;
  /** Opens a channel through which the child notices when we die. */
  readonly ipc: boolean;
  /** Children of a later stage are stopped before those of an earlier one, which they need. */
  readonly stage: number;
}

/**
 * A program that is started again whenever it ends, unless it has said `{ ends: true }` before. It runs in a process group of its own, so that Ctrl-C
 * reaches us alone and we end our programs in order.
 */
class Child {
  private child: ChildProcess | undefined;
  private stopping = false;
  private failures = 0;
  private readonly backoff = new Backoff(200, 3_000);
  private fail!: (error: SeedsweepError) => void;
  /** Rejects with PROCESS_FAILED when the program keeps ending. */
  readonly failed = new Promise<never>((_resolve, reject) => (this.fail = reject));

  constructor(readonly options: ChildOptions) {
    this.failed.catch(() => undefined);
    this.start();
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Ends it: SIGTERM, then SIGKILL after a while. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await Promise.race([exited, sleep(STOP_GRACE_MS, undefined, { ref: false })]);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await exited;
    }
  }

  /** Ends it now, without asking. */
  kill(): void {
    this.stopping = true;
    this.child?.kill('SIGKILL');
  }

  private start(): void {
    const { command, env, logFile, ipc, onMessage } = this.options;
    const [program, ...args] = command();
    const log = openSync(logFile, 'a');
    const startedMs = performance.now();
    const child = spawn(program, args, {
      env,
      detached: true,
      stdio: ['ignore', log, log, ...(ipc ? (['ipc'] as const) : [])],
    });
    closeSync(log); // the child has its own
    this.child = child;
    child.on('message', (message) => {
      if ((message as { ends?: boolean }).ends) this.stopping = true;
      else onMessage?.(message);
    });
    child.on('error', (error) => void this.ended(startedMs, error.message));
    child.on('exit', (code, signal) => void this.ended(startedMs, signal ? `signal ${signal}` : `exit code ${code}`));
  }

  private async ended(startedMs: number, how: string): Promise<void> {
    if (this.stopping) return;
    const { name, logFile } = this.options;
    if (performance.now() - startedMs > WELL_AFTER_MS) {
      this.failures = 0;
      this.backoff.reset();
    }
    if (++this.failures >= MAX_FAILURES_IN_A_ROW) {
      this.fail(
        new SeedsweepError('PROCESS_FAILED', `${name} ended ${this.failures} times in a row (${how}).`, {
          remedy: `Its log says why: ${logFile}`,
        }),
      );
      return;
    }
    await this.backoff.wait();
    if (!this.stopping) this.start();
  }
}

/** The programs one command has started. Disposing stops them in order; nothing can be started after that. */
export class Children implements AsyncDisposable {
  private readonly children: Child[] = [];
  private closed = false;
  private fail!: (error: unknown) => void;
  /** Rejects with PROCESS_FAILED when one of them keeps ending. */
  readonly failed = new Promise<never>((_resolve, reject) => (this.fail = reject));

  constructor() {
    this.failed.catch(() => undefined);
  }

  start(options: ChildOptions): { readonly pid: number | undefined } {
    if (this.closed) throw new SeedsweepError('INTERRUPTED', `${options.name} is no longer wanted.`);
    const child = new Child(options);
    child.failed.catch(this.fail);
    this.children.push(child);
    return child;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.closed = true;
    const stages = [...new Set(this.children.map((child) => child.options.stage))].sort((a, b) => b - a);
    for (const stage of stages) {
      await Promise.all(this.children.filter((child) => child.options.stage === stage).map((child) => child.stop()));
    }
  }

  /** Ends all of them now, without asking. */
  kill(): void {
    this.closed = true;
    for (const child of this.children) child.kill();
  }
}
