import { writeSync } from 'node:fs';
import { render } from 'ink';
import type { ReactNode } from 'react';
import { FrameSink } from './frame-sink.js';

/** How a person, or a signal, ended the dashboard. */
export type QuitReason = 'quit' | 'interrupt';

export interface ScreenOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** What is shown; it calls `quit` to end. */
  readonly content: (quit: (reason: QuitReason) => void) => ReactNode;
  /** Ends it as an interrupt. */
  readonly signal?: AbortSignal | undefined;
  /** Calls back when the process ends, whatever ends it, until the returned function is called; default: process's `exit`. */
  readonly onProcessExit?: ((listener: () => void) => () => void) | undefined;
}

/** The alternate screen, empty, with the cursor hidden and at its first line. */
const enter = '\x1b[?1049h\x1b[?25l\x1b[2J\x1b[H';
/** Colours off, the cursor shown, and the lines that were there before. */
const leave = '\x1b[?2026l\x1b[0m\x1b[?25h\x1b[?1049l';

/**
 * Shows something on the terminal's alternate screen until the person quits or the signal comes. However it ends, also by
 * an error that nobody caught or by process.exit(), the terminal is as it was before.
 */
export async function showScreen(options: ScreenOptions): Promise<QuitReason> {
  const { stdin, stdout, content, signal, onProcessExit = whenProcessExits } = options;
  if (signal?.aborted) return 'interrupt';
  const sink = new FrameSink(stdout);
  let entered = true;
  const restore = () => {
    if (!entered) return;
    entered = false;
    sink.close();
    if (stdin.isTTY) stdin.setRawMode(false);
    writeNow(stdout, leave);
  };
  const forget = onProcessExit(restore);
  let quit: (reason: QuitReason) => void = () => undefined;
  const ended = new Promise<QuitReason>((resolve) => {
    quit = resolve;
  });
  const interrupt = () => quit('interrupt');
  signal?.addEventListener('abort', interrupt, { once: true });
  stdout.write(enter);
  try {
    const app = render(content(quit), {
      stdin,
      stdout: sink as unknown as NodeJS.WriteStream,
      // Each render is one write of the whole frame, which is what the sink takes.
      debug: true,
      exitOnCtrlC: false,
      patchConsole: false,
    });
    try {
      // Ink ends by itself only when a component throws.
      return await Promise.race([ended, app.waitUntilExit().then((): QuitReason => 'interrupt')]);
    } finally {
      app.unmount();
    }
  } finally {
    signal?.removeEventListener('abort', interrupt);
    restore();
    forget();
  }
}

function whenProcessExits(listener: () => void): () => void {
  process.on('exit', listener);
  return () => process.off('exit', listener);
}

/** At once, also while the process ends. */
function writeNow(stdout: NodeJS.WriteStream, text: string): void {
  const { fd } = stdout as { fd?: number };
  try {
    if (fd === undefined) stdout.write(text);
    else writeSync(fd, text);
  } catch {
    // The terminal is gone.
  }
}
