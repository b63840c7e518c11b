import { Duplex, Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import xterm from '@xterm/headless';

/** A terminal in memory: what is written to `stdout` shows in `lines()`, what is typed comes from `stdin`. */
export class MemoryTerminal {
  readonly stdout: NodeJS.WriteStream;
  readonly stdin: NodeJS.ReadStream;
  /** Everything written, escape sequences included. */
  written = '';
  raw = false;
  private readonly terminal: xterm.Terminal;

  constructor(columns: number, rows: number) {
    this.terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const stdout = new Duplex({
      decodeStrings: false,
      write: (text: string, _encoding, done) => {
        this.written += text;
        this.terminal.write(text, done);
      },
      read: () => undefined,
    });
    this.stdout = Object.assign(stdout, { columns, rows, isTTY: true }) as unknown as NodeJS.WriteStream;
    const stdin = new Readable({ read: () => undefined });
    this.stdin = Object.assign(stdin, {
      isTTY: true,
      setRawMode: (raw: boolean) => {
        this.raw = raw;
        return stdin;
      },
      ref: () => stdin,
      unref: () => stdin,
    }) as unknown as NodeJS.ReadStream;
  }

  /** The screen as people see it, without spaces at the lines' ends. */
  lines(): readonly string[] {
    const { active } = this.terminal.buffer;
    return Array.from({ length: this.terminal.rows }, (_, row) => active.getLine(row)?.translateToString(true) ?? '');
  }

  /** True while the alternate screen is shown. */
  get alternate(): boolean {
    return this.terminal.buffer.active.type === 'alternate';
  }

  type(text: string): void {
    this.stdin.push(text);
  }

  resize(columns: number, rows: number): void {
    this.terminal.resize(columns, rows);
    Object.assign(this.stdout, { columns, rows });
    this.stdout.emit('resize');
  }

  /** Waits until the screen is as wanted. */
  async until(wanted: (lines: readonly string[]) => boolean): Promise<readonly string[]> {
    for (let round = 0; round < 200; round += 1) {
      if (wanted(this.lines())) return this.lines();
      await sleep(10);
    }
    throw new Error(`This never came on the screen; it shows:\n${this.lines().join('\n')}`);
  }
}
