import { Objm } from '@nats-io/obj';
import type { NatsConnection } from '@nats-io/transport-node';
import { setTimeout as sleep } from 'node:timers/promises';
import { maxPackBytes } from '../../common/limits.js';
import { CODE_BUCKET } from '../../proto/names.js';

/** How long the object store may be silent: pieces that it lost never come. */
const SILENCE_MS = 20_000;

/**
 * The pack of the code with this hash, from the object store. Throws Error when it is not there, when it is larger than
 * any pack, when what comes is not what was stored, and when nothing comes for `silenceMs`.
 */
export async function* storedCode(
  connection: NatsConnection,
  hash: string,
  silenceMs = SILENCE_MS,
): AsyncGenerator<Uint8Array> {
  const bucket = await new Objm(connection).open(CODE_BUCKET);
  const object = await bucket.get(hash);
  if (object === null) throw new Error('it is not in the object store');
  // The stream fails as well.
  object.error.catch(() => undefined);
  const reader = object.data.getReader();
  try {
    if (object.info.size > maxPackBytes) throw new Error(`it has more than ${maxPackBytes} bytes`);
    for (;;) {
      const { done, value } = await unlessSilent(reader.read(), silenceMs);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

async function unlessSilent<T>(answer: Promise<T>, silenceMs: number): Promise<T> {
  const heard = new AbortController();
  const silence = sleep(silenceMs, undefined, { signal: heard.signal, ref: false }).then(() => {
    throw new Error(`the object store did not go on for ${silenceMs / 1_000} s`);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    heard.abort();
    silence.catch(() => undefined);
  }
}
