import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { CLI, environment } from './programs.js';
import { eventually } from './wait.js';

/** `seedsweep` in a pseudo-terminal, seen through a terminal emulator. Disposing kills it. */
export interface TestTerminal extends AsyncDisposable {
  readonly pid: number;
  /** What a person sees now, a string per line, without trailing blanks. */
  screen(): Promise<readonly string[]>;
  /** Waits until the screen holds this. */
  shows(what: string | RegExp, timeoutMs?: number): Promise<readonly string[]>;
  /** Waits until the screen no longer holds this. */
  hides(what: string | RegExp): Promise<void>;
  press(keys: string): void;
  resize(columns: number, rows: number): void;
  /** Whether the alternate screen is on. */
  alternate(): boolean;
  /** Everything that was written, escape sequences included. */
  written(): string;
  readonly exited: Promise<number>;
}

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Starts `seedsweep ARGS` in a terminal of 80 columns and 24 rows, or as told. */
export function openTerminal(args: readonly string[], options: TerminalOptions = {}): TestTerminal {
  const { columns: cols = 80, rows = 24, env = {} } = options;
  const emulator = new xterm.Terminal({ cols, rows, allowProposedApi: true });
  const child = pty.spawn(process.execPath, [CLI, ...args], {
    cols,
    rows,
    name: 'xterm-256color',
    env: { ...environment({ LANG: 'C.UTF-8', ...env }), TERM: 'xterm-256color' },
  });
  let written = '';
  let settled = Promise.resolve();
  child.onData((data) => {
    written += data;
    settled = new Promise((resolve) => emulator.write(data, resolve));
  });
  let gone = false;
  const exited = new Promise<number>((resolve) => child.onExit(({ exitCode }) => resolve(exitCode)));
  void exited.then(() => (gone = true));

  const screen = async () => {
    await settled;
    const { active } = emulator.buffer;
    return Array.from(
      { length: emulator.rows },
      (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? '',
    );
  };
  const holds = (lines: readonly string[], what: string | RegExp) => {
    const text = lines.join('\n');
    return typeof what === 'string' ? text.includes(what) : what.test(text);
  };
  return {
    pid: child.pid,
    screen,
    async shows(what, timeoutMs) {
      let last: readonly string[] = [];
      const probe = async () => holds((last = await screen()), what) && last;
      return await eventually(`${String(what)} on the screen`, probe, timeoutMs).catch((error: unknown) => {
        throw new Error(`${String(error)}; it holds:\n${last.join('\n')}`);
      });
    },
    async hides(what) {
      await eventually(`${String(what)} to leave the screen`, async () => !holds(await screen(), what));
    },
    press: (keys) => child.write(keys),
    resize(columns, lines) {
      emulator.resize(columns, lines);
      child.resize(columns, lines);
    },
    alternate: () => emulator.buffer.active.type === 'alternate',
    written: () => written,
    exited,
    async [Symbol.asyncDispose]() {
      if (!gone) child.kill('SIGKILL');
      await exited;
      emulator.dispose();
    },
  };
}
