import { LogTail } from '../../slots/log-tail.js';
import type { OutputSink } from './follow-program.js';
import { LineSplitter } from './read/line-splitter.js';

/** What a program prints, for people: its last lines. */
export class ProgramLog implements OutputSink {
  private readonly tail = new LogTail();
  private readonly splitters = { stdout: new LineSplitter(), stderr: new LineSplitter() };

  write(stream: 'stdout' | 'stderr', chunk: Buffer): void {
    for (const line of this.splitters[stream].add(chunk)) this.tail.add(line);
  }

  /** The last lines, after the program has ended. */
  finish(): readonly string[] {
    for (const stream of ['stdout', 'stderr'] as const) {
      for (const line of this.splitters[stream].finish()) this.tail.add(line);
    }
    return this.tail.lines;
  }
}
