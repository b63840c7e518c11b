import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../../../common/is-alive.js';

/** How long a program may take to end after SIGTERM. */
export const TERM_GRACE_MS = 30_000;
/** How long what its children still hold of its output is waited for once it has ended. */
const OUTPUT_GRACE_MS = 1_000;
/** The variable by which what a program leaves behind is found, whichever group it has moved to. */
const MARK = 'SEEDSWEEP_PROGRAM';

/** How a program ended. */
export interface ProgramEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * A program with all its children: a process group of its own. It never outlives this process, unless that is killed;
 * then whoever started this process calls {@link killLeftovers}.
 */
export class ProcessGroup {
  private readonly mark = `${process.pid}.${randomUUID()}`;
  private readonly child: ChildProcess;
  private over = false;
  private readonly onExit = () => this.signal('SIGKILL');
  private stopping: Promise<void> | undefined;

  /** Resolves once the program has ended, nothing of it is left, and its output is read. */
  readonly ended: Promise<ProgramEnd>;
  /** Resolves with the group's id when it runs; rejects with Node's error (ENOENT, EACCES …) when it cannot be started. */
  readonly started: Promise<number>;

  constructor([program, ...args]: readonly [string, ...string[]], cwd: string, env: NodeJS.ProcessEnv) {
    this.child = spawn(program, args, {
      ...{ cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
      env: { ...env, [MARK]: this.mark },
    });
    const { child } = this;
    process.on('exit', this.onExit);
    this.started = new Promise((resolve, reject) => {
      child.once('spawn', () => resolve(child.pid!));
      child.once('error', reject);
    });
    this.ended = this.finish();
    // Who waits for the start hears of it.
    this.started.catch(() => undefined);
    this.ended.catch(() => undefined);
  }

  get stdout(): Readable {
    return this.child.stdout!;
  }

  get stderr(): Readable {
    return this.child.stderr!;
  }

  /** Asks the program to end, and kills it when it has not after {@link TERM_GRACE_MS}. */
  stop(graceMs = TERM_GRACE_MS): Promise<void> {
    this.stopping ??= (async () => {
      this.signal('SIGTERM');
      const timer = new AbortController();
      const late = sleep(graceMs, 'late', { ref: false, signal: timer.signal }).catch(() => undefined);
      if ((await Promise.race([this.ended, late])) === 'late') this.signal('SIGKILL');
      timer.abort();
    })();
    return this.stopping;
  }

  /** Ends all of it now. */
  kill(): void {
    this.signal('SIGKILL');
  }

  private async finish(): Promise<ProgramEnd> {
    const { child } = this;
    const closed = once(child, 'close');
    closed.catch(() => undefined);
    try {
      const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
      // Children that it left behind, such as data loaders, train for nobody.
      this.signal('SIGKILL');
      killMarked(this.mark);
      const read = await Promise.race([closed, sleep(OUTPUT_GRACE_MS, 'late', { ref: false })]);
      if (read === 'late') {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }
      return { code, signal };
    } finally {
      this.over = true;
      process.off('exit', this.onExit);
    }
  }

  private signal(name: NodeJS.Signals): void {
    if (this.over || this.child.pid === undefined) return;
    signalGroup(this.child.pid, name);
  }
}

/** Kills what the program of a process that is gone has left: its group, and whatever else bears its mark. */
export function killLeftovers(slotPid: number, group: number | undefined): void {
  if (group !== undefined) signalGroup(group, 'SIGKILL');
  killMarked(`${slotPid}.`);
}

/** Kills what programs of slot processes that are gone have left here: slot and worker may have been killed at once. */
export function killOrphans(): void {
  for (const pid of processes()) {
    const mark = environmentOf(pid).find((each) => each.startsWith(`${MARK}=`));
    const slotPid = Number(mark?.slice(MARK.length + 1).split('.')[0]);
    if (slotPid > 0 && !isAlive(slotPid)) signalProcess(pid, 'SIGKILL');
  }
}

function signalGroup(group: number, name: NodeJS.Signals): void {
  signalProcess(-group, name);
}

function signalProcess(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Nothing of it is left.
  }
}

/** Kills all processes whose mark begins so, where the system tells of them (Linux). */
function killMarked(beginning: string): void {
  const mark = `${MARK}=${beginning}`;
  for (const pid of processes()) {
    if (
      pid === process.pid ||
      !environmentOf(pid).some((each) => each === mark || (mark.endsWith('.') && each.startsWith(mark)))
    )
      continue;
    signalProcess(pid, 'SIGKILL');
  }
}

function processes(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** Of a process of ours; nothing of one that is another's, or gone. */
function environmentOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
  } catch {
    return [];
  }
}
