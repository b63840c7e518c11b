import { encodeEvent, fileVersion, type TensorBoardEvent } from './event.js';
import { encodeRecord } from './tfrecord.js';

/** Frames travel in pieces of about so many bytes. */
const PIECE_BYTES = 64 * 1024;

/**
 * What an event file is called; TensorBoard looks for `tfevents`. `seconds`: since 1970, which TensorBoard sorts a run's files
 * by; `writer`: who wrote it, one word.
 */
export function eventFileName(seconds: number, writer: string): string {
  return `events.out.tfevents.${String(Math.floor(seconds)).padStart(10, '0')}.${writer}`;
}

/** The bytes of an event file with these events, a piece at a time: its version comes first, at `wallTimeSeconds`. */
export function* eventFile(wallTimeSeconds: number, events: Iterable<TensorBoardEvent>): Generator<Uint8Array> {
  let frames = [encodeRecord(encodeEvent({ wallTimeSeconds, step: 0, fileVersion, scalars: [] }))];
  let bytes = 0;
  for (const event of events) {
    const frame = encodeRecord(encodeEvent(event));
    frames.push(frame);
    bytes += frame.length;
    if (bytes < PIECE_BYTES) continue;
    yield Buffer.concat(frames);
    frames = [];
    bytes = 0;
  }
  yield Buffer.concat(frames);
}
