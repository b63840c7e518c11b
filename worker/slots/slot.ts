import { fork, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../../common/errors.js';
import type { Log } from '../../common/log.js';
import type { Point, TrialMessage } from '../../proto/trial.js';
import { saysOutOfMemory } from './out-of-memory.js';
import type { SlotCommand, SlotMessage, SlotSettings } from './slot-protocol.js';

/** How long a slot process may take to stop its trial before it is killed. */
const STOP_GRACE_MS = 3_000;
const LOG_TAIL_LINES = 20;
/** What is kept of a line or an error message; whole ones can be megabytes (a tensor printed by mistake). */
const MAX_LINE_CHARACTERS = 500;
const MAX_ERROR_CHARACTERS = 2_000;

export const SLOT_PROGRAM = fileURLToPath(new URL('./slot-main.js', import.meta.url));

export interface SlotOptions {
  /** Numbers the worker's slots from 0. */
  readonly index: number;
  /** The compiled slot program. */
  readonly program: string;
  readonly settings: SlotSettings;
  /** The process's environment; decides which GPU it sees. */
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
}

/** How a trial left its slot. */
export type SlotOutcome =
  | { readonly kind: 'finished' }
  | { readonly kind: 'stopped' }
  /** The process was killed by somebody else: no fault of the trial. */
  | { readonly kind: 'killed' }
  /** This machine lacks what the trial needs. */
  | { readonly kind: 'unsuitable'; readonly error: string }
  | {
      readonly kind: 'failed';
      readonly error: string;
      readonly permanent: boolean;
      readonly logTail: readonly string[];
    };

export interface SlotListener {
  started(engine: string): void;
  epoch(points: readonly Point[]): void;
}

/**
 * One place where one trial trains at a time: a child process, kept from trial to trial and replaced when it dies, so
 * that a crash in native code fails one trial, and a GPU is chosen before its library loads.
 */
export class Slot {
  private child: ChildProcess | undefined;
  private logTail: string[] = [];
  private saidOutOfMemory = false;
  private lastEngine: string | undefined;
  private settle: ((outcome: SlotOutcome) => void) | undefined;
  private listener: SlotListener | undefined;
  private stopTimer: NodeJS.Timeout | undefined;

  constructor(private readonly options: SlotOptions) {}

  /** What trained the last trial; undefined before the first. */
  get engine(): string | undefined {
    return this.lastEngine;
  }

  get index(): number {
    return this.options.index;
  }

  /** Starts the process, so that the first trial need not wait for it. */
  warmUp(): void {
    this.child ??= this.start();
  }

  /** Trains a trial; never rejects. One trial at a time. */
  run(trial: TrialMessage, attempt: number, listener: SlotListener): Promise<SlotOutcome> {
    this.listener = listener;
    this.logTail = [];
    this.saidOutOfMemory = false;
    return new Promise((resolve) => {
      this.settle = resolve;
      try {
        this.warmUp();
        this.tell({ kind: 'train', trial, attempt });
      } catch (error) {
        // No memory or no file handles left for another process.
        const message = `The slot process could not be used: ${messageOf(error)}.`;
        this.finish({ kind: 'failed', error: message, permanent: false, logTail: this.logTail });
      }
    });
  }

  /** Asks the running trial to stop, and kills the process when it does not. */
  stop(): void {
    if (!this.settle || this.stopTimer) return;
    this.tell({ kind: 'stop' });
    this.stopTimer = setTimeout(() => this.child?.kill('SIGKILL'), STOP_GRACE_MS);
  }

  /** Ends the process of a slot that trains nothing, and with it all memory that it holds. Resolves when it is gone. */
  async recycle(): Promise<void> {
    const { child } = this;
    if (!child) return;
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** Ends the process at once. */
  close(): void {
    this.child?.kill('SIGKILL');
  }

  private start(): ChildProcess {
    const { program, settings, env, log, index } = this.options;
    const child = fork(program, [JSON.stringify(settings)], {
      env,
      // Structured clones: JSON would turn NaN and infinities into null.
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.collect(child.stdout);
    this.collect(child.stderr);
    child.on('message', (messages: SlotMessage[]) => messages.forEach((message) => this.receive(message)));
    child.on('error', (error) => log.error({ slot: index, error: error.message }, 'slot process could not be used'));
    child.on('close', (code, signal) => {
      this.child = undefined;
      if (this.stopTimer) return this.finish({ kind: 'stopped' });
      if (signal === 'SIGKILL') return this.finish({ kind: 'killed' });
      const how = signal ? `was killed by ${signal}` : `ended with exit code ${code}`;
      const why = this.saidOutOfMemory ? ', out of memory' : '';
      this.finish({ kind: 'failed', error: `The slot process ${how}${why}.`, permanent: false, logTail: this.logTail });
    });
    log.debug({ slot: index, pid: child.pid }, 'slot process started');
    return child;
  }

  private tell(command: SlotCommand): void {
    // A process that just died is noticed by its 'close' event.
    this.child?.send(command, () => undefined);
  }

  private collect(stream: Readable | null): void {
    if (stream) createInterface({ input: stream }).on('line', (line) => this.keep(line));
  }

  private keep(line: string): void {
    this.options.log.debug({ slot: this.index, line }, 'slot says');
    // A process that dies may say more after that than is kept, such as V8's stack.
    this.saidOutOfMemory ||= saysOutOfMemory(line);
    this.logTail = [...this.logTail.slice(1 - LOG_TAIL_LINES), cut(line, MAX_LINE_CHARACTERS)];
  }

  private receive(message: SlotMessage): void {
    switch (message.kind) {
      case 'started':
        this.lastEngine = message.engine;
        return this.listener?.started(message.engine);
      case 'epoch':
        return this.listener?.epoch(message.points);
      case 'log':
        return this.keep(message.line);
      case 'failed':
        return this.finish({
          ...message,
          error: cut(message.error, MAX_ERROR_CHARACTERS),
          logTail: this.logTail,
        });
      case 'finished':
      case 'stopped':
      case 'unsuitable':
        return this.finish(message);
    }
  }

  private finish(outcome: SlotOutcome): void {
    clearTimeout(this.stopTimer);
    this.stopTimer = undefined;
    const { settle } = this;
    this.settle = undefined;
    settle?.(outcome);
  }
}

function cut(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters)} … (${text.length} characters)`;
}
