import type { Hash } from 'node:crypto';

/** Pieces of a file, each added to `hash` on its way. Throws the signal's reason when it aborts. */
export async function* throughHash(
  pieces: AsyncIterable<Uint8Array>,
  hash: Hash,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    hash.update(piece);
    yield piece;
  }
}
