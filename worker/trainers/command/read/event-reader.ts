import { messageOf } from '../../../../common/errors.js';
import { decodeEvent, type TaggedScalar } from '../../../../common/tensorboard/event.js';
import { RecordDecoder } from '../../../../common/tensorboard/tfrecord.js';
import type { FileReader } from './followed-files.js';
import type { Series } from './tag-names.js';

/** Longest record that is read. Scalars take a few hundred bytes; graphs and pictures take more, and are passed over. */
const MAX_RECORD_BYTES = 1024 * 1024;

/** A scalar of an event file. */
export interface FiledScalar extends TaggedScalar, Series {
  /** As its writer counts, usually from 0. */
  readonly step: number;
}

/** Reads the scalars of one event file, as far as it is sound. */
export class EventReader implements FileReader<FiledScalar> {
  private decoder = new RecordDecoder(MAX_RECORD_BYTES);
  private broken = false;

  /** @param run of all its series; @param note told once, why the file is read no further */
  constructor(
    private readonly run: string,
    private readonly note: (reason: string) => void,
  ) {}

  get isDone(): boolean {
    return this.broken;
  }

  take(bytes: Buffer): readonly FiledScalar[] {
    const scalars: FiledScalar[] = [];
    try {
      for (const record of this.decoder.decode(bytes)) {
        const { step, scalars: tagged } = decodeEvent(record);
        for (const { tag, value } of tagged) scalars.push({ run: this.run, tag, value, step });
      }
    } catch (error) {
      this.broken = true;
      this.note(messageOf(error));
    }
    return scalars;
  }

  finish(): readonly FiledScalar[] {
    return [];
  }

  restart(): void {
    this.decoder = new RecordDecoder(MAX_RECORD_BYTES);
  }
}
