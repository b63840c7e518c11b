import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeEvent } from '../../../../common/tensorboard/event.js';
import { decodeRecords } from '../../../../common/tensorboard/tfrecord.js';
import type { Point } from '../../../../proto/trial.js';
import { GrowingFile } from './growing-file.js';
import { StepFinder, type StepsSeen } from './step-finder.js';

/** One event file, with the beginning of a record that is not whole yet. */
interface EventFile {
  readonly file: GrowingFile;
  rest: Buffer;
  /** What follows a record that is corrupt is none. */
  corrupt: boolean;
}

/** Follows the scalars in TensorBoard's event files below a folder. */
export class EventFileMetrics {
  private readonly files = new Map<string, EventFile>();
  private readonly finder = new StepFinder('step');
  private readonly tags = new Set<string>();
  private readonly problems = new Set<string>();

  constructor(
    private readonly folder: string,
    private readonly metrics: readonly string[],
  ) {}

  get steps(): StepsSeen {
    return this.finder.seen;
  }

  /** Tags that are not read. */
  get ignored(): readonly string[] {
    return [...this.tags].filter((tag) => this.metricOf(tag) === undefined);
  }

  /** What of the files cannot be read, a sentence each. */
  get notes(): readonly string[] {
    return [...this.problems];
  }

  /** The scalars that have been added. */
  async poll(): Promise<readonly Point[]> {
    const found = await readdir(this.folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of found) {
      if (!entry.isFile() || !entry.name.includes('tfevents')) continue;
      const path = join(entry.parentPath, entry.name);
      if (!this.files.has(path))
        this.files.set(path, { file: new GrowingFile(path), rest: Buffer.alloc(0), corrupt: false });
    }
    const points: Point[] = [];
    for (const each of this.files.values()) points.push(...(await this.read(each)));
    return points;
  }

  private async read(each: EventFile): Promise<readonly Point[]> {
    const points: Point[] = [];
    for (;;) {
      const growth = await each.file.read();
      if (!growth || (each.corrupt && !growth.anew)) return points;
      each.corrupt = false;
      each.rest = Buffer.concat([growth.anew ? Buffer.alloc(0) : each.rest, growth.bytes]);
      try {
        const { records, taken } = decodeRecords(each.rest);
        for (const record of records) points.push(...this.take(record));
        each.rest = each.rest.subarray(taken);
      } catch (error) {
        each.corrupt = true;
        this.problems.add(`${each.file.path} cannot be read further: ${(error as Error).message}.`);
      }
      if (!growth.more) return points;
    }
  }

  private take(record: Uint8Array): readonly Point[] {
    const { step, scalars } = decodeEvent(record);
    if (scalars.length > 0) this.finder.named('step', step);
    return scalars.flatMap(({ tag, value }) => {
      if (this.tags.size < 1_000) this.tags.add(tag);
      const metric = this.metricOf(tag);
      return metric === undefined ? [] : [{ metric, step: this.finder.stepOf(metric), value }];
    });
  }

  /** The metric that a tag tells of: of its name, with `/`, `.` and `_` alike; or of the end of it, where only one is. */
  private metricOf(tag: string): string | undefined {
    const plain = (text: string) => text.replace(/[/.]/g, '_');
    return this.metrics.find((name) => name === tag) ?? this.metrics.find((name) => plain(name) === plain(tag));
  }
}
