import { createHash } from 'node:crypto';
import { SeedsweepError } from '../../common/errors.js';
import { maxPackBytes, maxPackPieceBytes } from '../../common/limits.js';
import type { SweepSpec } from '../../proto/spec.js';
import { isCodeHash, type CodePart } from '../../proto/code.js';
import { toGrpcError } from '../../proto/grpc-errors.js';
import type { CodeHandlers } from '../../proto/services.js';
import type { CodeStore } from '../code-store.js';
import { unary } from './unary.js';

/** The Code service: which code is stored, and what is to be. Nothing is unpacked here. */
export function codeHandlers(store: CodeStore): CodeHandlers {
  return {
    has: unary(async ({ hash }) => ({ present: isCodeHash(hash) && (await store.has(hash)) })),

    put(call, reply) {
      receive(store, call as AsyncIterable<CodePart>).then(
        (stored) => reply(null, { stored }),
        (error: unknown) => reply(toGrpcError(error)),
      );
    },
  };
}

/** Throws INVALID_INPUT for a sweep whose code is said to be stored, and is not. */
export async function requireCode(store: Pick<CodeStore, 'has'>, { place }: SweepSpec): Promise<void> {
  const code = place?.code;
  if (!code?.shipped || (await store.has(code.hash))) return;
  throw new SeedsweepError('INVALID_INPUT', `The sweep ships its code, and code ${code.hash} is not stored here.`, {
    remedy: 'Submit the sweep file with "seedsweep submit FILE", which sends the code first.',
  });
}

async function receive(store: CodeStore, parts: AsyncIterable<CodePart>): Promise<boolean> {
  const rest = parts[Symbol.asyncIterator]();
  const first = await rest.next();
  if (first.done || first.value.kind !== 'hash' || !isCodeHash(first.value.hash)) {
    throw refused('it does not begin with the hash of its content');
  }
  return await store.put(first.value.hash, packOf(rest));
}

/** The pack that the rest of the parts hold. Throws INVALID_INPUT when it is none, or not the one that was sent. */
async function* packOf(parts: AsyncIterator<CodePart>): AsyncGenerator<Uint8Array> {
  const sum = createHash('sha256');
  let bytes = 0;
  for (;;) {
    const next = await parts.next();
    if (next.done) throw refused('it ends before its end');
    const part = next.value;
    switch (part.kind) {
      case 'hash':
        throw refused('it has two hashes');
      case 'piece':
        bytes += part.piece.length;
        if (part.piece.length > maxPackPieceBytes) throw refused('it comes in larger pieces than are allowed');
        if (bytes > maxPackBytes) throw refused(`it has more than ${maxPackBytes} bytes`);
        sum.update(part.piece);
        yield part.piece;
        break;
      case 'sha256':
        if (part.sha256 !== sum.digest('hex')) throw refused('it is not what was sent');
        return;
    }
  }
}

function refused(why: string): SeedsweepError {
  return new SeedsweepError('INVALID_INPUT', `The code is not stored: ${why}.`, {
    remedy: 'Submit the sweep again, with the same version of seedsweep as the coordinator.',
  });
}
