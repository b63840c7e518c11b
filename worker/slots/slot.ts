import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../../common/errors.js';
import type { Log } from '../../common/log.js';
import type { Point, TrialMessage } from '../../proto/trial.js';
import { cut, cutName } from '../cut.js';
import type { OutputFile } from '../outputs/output-file.js';
import { killLeftovers, TERM_GRACE_MS } from '../trainers/command/process-group.js';
import { AttemptOutputs } from './attempt-outputs.js';
import { LogTail, MAX_LINES } from './log-tail.js';
import type { SlotOutcome } from './slot-outcome.js';
import type { SlotCommand, SlotMessage, SlotSettings } from './slot-protocol.js';

/** How long a slot process may take to stop its trial before it is killed. */
const STOP_GRACE_MS = 3_000;
/** How many processes in a row may end before they take a run. */
const MOST_PROCESSES = 3;
/** What is kept of an error message; a whole one can be megabytes. */
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

export interface SlotListener {
  started(engine: string): void;
  points(points: readonly Point[]): void;
}

/** A trial on its way through the slot. */
interface Run {
  readonly command: Exclude<SlotCommand, { kind: 'stop' }>;
  readonly listener: SlotListener;
  readonly settle: (outcome: SlotOutcome) => void;
  /** Keeps what the process says for the trial; undefined where the process does so itself, or nobody can. */
  readonly output: OutputFile | undefined;
  /** How many processes it has been given to. */
  given: number;
  /** Whether the process has it: until then, whatever ends the process is not the trial's doing. */
  taken: boolean;
  /** A process group that the trial has started, which must not outlive the slot's process. */
  group?: number;
  /** Runs out when the process does not stop it in time. */
  stopTimer?: NodeJS.Timeout;
}

/**
 * One place where one trial trains at a time: a child process, kept from trial to trial and replaced when it dies, so
 * that a crash in native code fails one trial, and a GPU is chosen before its library loads.
 */
export class Slot {
  private child: ChildProcess | undefined;
  private current: Run | undefined;
  private runs = 0;
  private closed = false;
  private said = new LogTail();
  private lastEngine: string | undefined;

  private readonly outputs: AttemptOutputs;

  constructor(private readonly options: SlotOptions) {
    const { settings, log, index } = options;
    this.outputs = new AttemptOutputs(settings.workDir, (error, what) => log.warn({ slot: index, error }, what));
  }

  /** What trained the last trial; undefined before the first. */
  get engine(): string | undefined {
    return this.lastEngine;
  }

  get index(): number {
    return this.options.index;
  }

  /** Sees to it that there is a process, so that no trial need wait for it. Rejects when none can be started. */
  async ready(): Promise<void> {
    if (this.closed) return;
    const child = this.child ?? this.start();
    // One that has no id was not started: the error that says why is on its way.
    if (child.pid === undefined) await once(child, 'spawn');
  }

  /** Trains a trial, with the sweep's code where it has any; never rejects. One trial at a time. */
  run(trial: TrialMessage, attempt: number, listener: SlotListener, codeDirectory?: string): Promise<SlotOutcome> {
    const command = { kind: 'train', run: ++this.runs, trial, attempt, codeDirectory } as const;
    return this.begin(command, listener, this.outputs.open(trial, attempt));
  }

  /** Whether a trial could be trained here, in place of a trial: `finished` when it could. */
  check(trial: TrialMessage, codeDirectory?: string): Promise<SlotOutcome> {
    const silent = { started: () => undefined, points: () => undefined };
    return this.begin({ kind: 'check', run: ++this.runs, trial, attempt: 1, codeDirectory }, silent, undefined);
  }

  /** Asks the running trial to stop, and kills the process when it does not. */
  stop(): void {
    const { current } = this;
    if (!current || current.stopTimer) return;
    this.tell({ kind: 'stop', run: current.command.run });
    // A program of somebody's own is given longer, by its slot process.
    const graceMs = current.group === undefined ? STOP_GRACE_MS : TERM_GRACE_MS + STOP_GRACE_MS;
    current.stopTimer = setTimeout(() => this.child?.kill('SIGKILL'), graceMs);
  }

  /** Ends the process of a slot that trains nothing, and with it all memory that it holds. Resolves when it is gone. */
  async recycle(): Promise<void> {
    const { child } = this;
    if (child?.pid === undefined) return;
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** Ends the process at once, and starts no other. */
  close(): void {
    this.closed = true;
    this.child?.kill('SIGKILL');
  }

  private begin(command: Run['command'], listener: SlotListener, output: OutputFile | undefined): Promise<SlotOutcome> {
    return new Promise((settle) => {
      const run: Run = { command, listener, settle, output, given: 0, taken: false };
      this.current = run;
      this.give(run);
    });
  }

  private start(): ChildProcess {
    const { program, settings, env, log, index } = this.options;
    const child = fork(program, [JSON.stringify(settings)], {
      env,
      // Structured clones: JSON would turn NaN and infinities into null.
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    this.collect(child, child.stdout);
    this.collect(child, child.stderr);
    child.on('message', (messages: SlotMessage[]) => messages.forEach((message) => this.receive(child, message)));
    child.on('error', (error) => {
      log.error({ slot: index, error: error.message }, 'slot process could not be used');
      if (child.pid === undefined) this.lost(child, () => notStarted(error));
    });
    child.on('close', (code, signal) => this.lost(child, (run) => this.outcomeOf(run, code, signal)));
    log.debug({ slot: index, pid: child.pid }, 'slot process started');
    return child;
  }

  /** Gives a run to the slot's process. */
  private give(run: Run): void {
    if (this.closed) return this.finish({ kind: 'stopped' });
    run.given++;
    this.said = new LogTail();
    try {
      if (!this.child) this.start();
      this.tell(run.command);
    } catch (error) {
      // No memory or no file handles left for another process.
      this.finish(notStarted(error));
    }
  }

  /** There is no such process any more, or there never was: `outcome` says what that means for the run it had. */
  private lost(child: ChildProcess, outcome: (run: Run) => SlotOutcome | 'again'): void {
    if (this.child !== child) return;
    this.child = undefined;
    const { current } = this;
    if (child.pid !== undefined) killLeftovers(child.pid, current?.group);
    if (!current) return;
    const ended = current.stopTimer || this.closed ? ({ kind: 'stopped' } as const) : outcome(current);
    if (ended === 'again') this.give(current);
    else this.finish(ended);
  }

  private outcomeOf(run: Run, code: number | null, signal: string | null): SlotOutcome | 'again' {
    const how = signal ? `was killed by ${signal}` : `ended with exit code ${code}`;
    const why = this.said.saidOutOfMemory ? ', out of memory' : '';
    if (!run.taken) {
      if (run.given < MOST_PROCESSES) return 'again';
      const last = this.said.lines.at(-1);
      const said = last === undefined ? '' : ` It said: ${last}`;
      return { kind: 'unavailable', error: `Slot processes end before they train; the last one ${how}${why}.${said}` };
    }
    if (signal === 'SIGKILL') return { kind: 'handedBack', why: `The slot process ${how}.`, killed: true };
    return { kind: 'failed', error: `The slot process ${how}${why}.`, permanent: false, logTail: [] };
  }

  private tell(command: SlotCommand): void {
    // A process that just died, or was never started, is noticed by its 'close' or 'error' event.
    if (this.child?.pid !== undefined) this.child.send(command, () => undefined);
  }

  private collect(child: ChildProcess, stream: Readable | null | undefined): void {
    if (!stream) return;
    createInterface({ input: stream }).on('line', (line) => {
      if (this.child === child) this.keep(line);
    });
  }

  private keep(line: string): void {
    this.options.log.debug({ slot: this.index, line }, 'slot says');
    this.said.add(line);
    if (this.current?.taken) this.current.output?.write(`${line}\n`);
  }

  /** The last lines of an attempt. */
  private tailOf({ output, command: { trial, attempt } }: Run): readonly string[] {
    if (output) return this.said.lines;
    return [...this.outputs.lastLines(trial, attempt), ...this.said.lines].slice(-MAX_LINES);
  }

  private receive(child: ChildProcess, message: SlotMessage): void {
    const { current } = this;
    // What comes late from an earlier run, or an earlier process, is nobody's.
    if (this.child !== child || current?.command.run !== message.run) return;
    current.taken = true;
    switch (message.kind) {
      case 'taken':
        return;
      case 'spawned':
        current.group = message.group;
        return;
      case 'started':
        this.lastEngine = cutName(message.engine);
        return current.listener.started(this.lastEngine);
      case 'points':
        return current.listener.points(message.points);
      case 'log':
        return this.keep(message.line);
      case 'failed':
        return this.finish({
          kind: 'failed',
          error: cut(message.error, MAX_ERROR_CHARACTERS),
          permanent: message.permanent,
          logTail: [],
        });
      case 'handedBack':
        return this.finish({ kind: 'handedBack', why: cut(message.why, MAX_ERROR_CHARACTERS), killed: message.killed });
      case 'unsuitable':
        return this.finish({ kind: 'unsuitable', error: cut(message.error, MAX_ERROR_CHARACTERS) });
      case 'finished':
      case 'stopped':
        return this.finish({ kind: message.kind });
    }
  }

  private finish(outcome: SlotOutcome): void {
    const { current } = this;
    this.current = undefined;
    if (!current) return;
    clearTimeout(current.stopTimer);
    current.output?.close();
    const logTail = current.taken ? this.tailOf(current) : [];
    const quiet = outcome.kind === 'unavailable' || outcome.kind === 'unsuitable' || logTail.length === 0;
    current.settle(quiet ? outcome : { ...outcome, logTail });
  }
}

function notStarted(error: unknown): SlotOutcome {
  return { kind: 'unavailable', error: `No slot process could be started: ${messageOf(error)}.` };
}
