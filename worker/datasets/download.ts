import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../common/errors.js';
import type { PartialFile } from './partial-file.js';

/** A server that sends nothing for so long is given up. */
const IDLE_MS = 30_000;

export interface Download {
  readonly address: string;
  /** Bytes the whole file has. */
  readonly totalBytes: number;
  /** Gets the file's bytes, after those that are there already. */
  readonly part: PartialFile;
  readonly signal?: AbortSignal | undefined;
  /** Bytes that are there now, those of earlier downloads included. */
  readonly onBytes: (bytes: number) => void;
  readonly idleMs?: number;
}

/**
 * Downloads what `part` lacks, by an HTTP range where the server can; what was received stays in `part` whatever happens.
 *
 * @throws Error saying what the server did instead; the signal's reason when aborted
 */
export async function download(request: Download): Promise<void> {
  const { address, part, totalBytes, signal, idleMs = IDLE_MS } = request;
  const had = await part.bytes();
  if (had === totalBytes) return;
  if (had > totalBytes) await part.remove();
  const from = had > totalBytes ? 0 : had;

  const idle = new AbortController();
  const timer = setTimeout(() => {
    idle.abort(new Error(`nothing came for ${idleMs / 1_000} seconds`));
  }, idleMs);
  try {
    const stop = AbortSignal.any([idle.signal, ...(signal === undefined ? [] : [signal])]);
    let response = await ask(address, from, stop);
    if (from > 0 && (response.status === 416 || (response.status === 206 && startOf(response) !== from))) {
      // What is there does not fit what the server has.
      await response.body?.cancel();
      await part.remove();
      response = await ask(address, 0, stop);
    }
    if (!response.ok || response.body === null) throw new Error(`HTTP status ${response.status}`);
    // A server that knows no ranges sends all of it.
    let bytes = response.status === 206 ? from : 0;
    request.onBytes(bytes);
    await pipeline(
      Readable.fromWeb(response.body),
      async function* (pieces: AsyncIterable<Uint8Array>) {
        for await (const piece of pieces) {
          timer.refresh();
          bytes += piece.length;
          if (bytes > totalBytes) throw new Error(`it sends more than the ${totalBytes} bytes of the file`);
          request.onBytes(bytes);
          yield piece;
        }
      },
      createWriteStream(part.path, { flags: bytes > 0 ? 'a' : 'w' }),
    );
    if (bytes < totalBytes) throw new Error(`it ended after ${bytes} of ${totalBytes} bytes`);
  } catch (error) {
    signal?.throwIfAborted();
    if (idle.signal.aborted) throw idle.signal.reason;
    const bytes = await part.bytes();
    // What breaks off is called "terminated" or "fetch failed"; the reason hides in its cause.
    throw error instanceof TypeError
      ? new Error(bytes > from ? `the connection broke after ${bytes} of ${totalBytes} bytes` : reasonOf(error))
      : error;
  } finally {
    clearTimeout(timer);
  }
}

function ask(address: string, from: number, signal: AbortSignal): Promise<Response> {
  // A server that packs what is packed already would make the bytes others than those of the file.
  const headers = { 'accept-encoding': 'identity', ...(from > 0 && { range: `bytes=${from}-` }) };
  return fetch(address, { headers, signal });
}

/** Where in the file a partial response starts. */
function startOf(response: Response): number | undefined {
  const start = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1];
  return start === undefined ? undefined : Number(start);
}

function reasonOf(error: Error): string {
  return messageOf(error.cause ?? error);
}
