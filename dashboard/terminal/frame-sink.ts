import { Writable } from 'node:stream';

/** Thirty frames a second are enough for eyes, and for slow lines. */
const frameMs = 33;

/** What a frame sink needs of a terminal. */
export interface TerminalOutput {
  readonly columns: number;
  readonly rows: number;
  readonly writableNeedDrain: boolean;
  write(text: string): boolean;
  on(event: 'resize' | 'drain', listener: () => void): unknown;
  off(event: 'resize' | 'drain', listener: () => void): unknown;
}

/**
 * The stream that Ink draws on: each write is a whole frame, lines separated by newlines. It writes to the terminal only the
 * lines that changed, each at its own place, so that nothing scrolls or flickers; of frames that follow too fast, or faster
 * than the terminal takes them, only the newest. Ink's own incremental rendering is not used because it loses its place by a
 * line and clears the screen for each frame that fills it.
 */
export class FrameSink extends Writable {
  /** Says to Ink that no terminal is here, so that it adds no escape sequences of its own. */
  readonly isTTY = false;
  private shown: readonly string[] = [];
  private next: string | undefined;
  private pause: NodeJS.Timeout | undefined;

  constructor(private readonly terminal: TerminalOutput) {
    super({ decodeStrings: false });
    terminal.on('resize', this.resized);
    terminal.on('drain', this.flush);
  }

  get columns(): number {
    return this.terminal.columns;
  }

  get rows(): number {
    return this.terminal.rows;
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    if (chunk !== '') this.next = chunk;
    if (this.pause === undefined) this.flush();
    done();
  }

  /** Writes nothing from now on. */
  close(): void {
    this.terminal.off('resize', this.resized);
    this.terminal.off('drain', this.flush);
    clearTimeout(this.pause);
    this.pause = undefined;
    this.next = undefined;
    this.end();
  }

  private readonly flush = (): void => {
    if (this.next === undefined || this.terminal.writableNeedDrain) return;
    const lines = this.next.split('\n').slice(0, this.terminal.rows);
    this.next = undefined;
    const changes = changedLines(this.shown, lines);
    this.shown = lines;
    if (changes !== '') this.terminal.write(`\x1b[?2026h${changes}\x1b[?2026l`);
    this.pause = setTimeout(() => {
      this.pause = undefined;
      this.flush();
    }, frameMs);
    this.pause.unref();
  };

  private readonly resized = (): void => {
    this.shown = [];
    this.terminal.write('\x1b[2J');
    this.emit('resize');
  };
}

/** What turns the lines shown into the next ones. A changed line is erased first: after its last column it might not be. */
function changedLines(shown: readonly string[], next: readonly string[]): string {
  let changes = '';
  for (let row = 0; row < Math.max(shown.length, next.length); row += 1) {
    const line = next[row] ?? '';
    if (line !== (shown[row] ?? '')) changes += `\x1b[${row + 1};1H\x1b[0m\x1b[2K${line}`;
  }
  return changes;
}
