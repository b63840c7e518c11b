import { cut } from '../cut.js';
import { saysOutOfMemory } from './out-of-memory.js';

/** Lines of an attempt that a report has, the last ones. */
export const MAX_LINES = 50;
/** What is kept of a line; whole ones can be megabytes (a tensor printed by mistake). */
export const MAX_LINE_CHARACTERS = 500;

/** The last lines that a process said of a run. */
export class LogTail {
  private kept: readonly string[] = [];
  private outOfMemory = false;

  get lines(): readonly string[] {
    return this.kept;
  }

  /** A process that dies may say more after that than is kept, such as V8's stack. */
  get saidOutOfMemory(): boolean {
    return this.outOfMemory;
  }

  add(line: string): void {
    this.outOfMemory ||= saysOutOfMemory(line);
    this.kept = [...this.kept.slice(1 - MAX_LINES), cut(line, MAX_LINE_CHARACTERS)];
  }
}
