import { pipeline } from 'node:stream/promises';
import { systemClock } from '../common/clock.js';
import { maxPackPieceBytes } from '../common/limits.js';
import { callMetadata, callUnary, openChannel, type CoordinatorAddress } from './channel.js';
import type { CodePart } from './code.js';
import { fromGrpcError } from './grpc-errors.js';
import { codeService } from './services.js';

const CALL_DEADLINE_MS = 30_000;
const PUT_DEADLINE_MS = 600_000;

/** Packed code on its way to a coordinator. */
export interface CodeToPut {
  /** Of its content. */
  readonly hash: string;
  readonly pack: AsyncIterable<Uint8Array>;
  /** The SHA-256 of the pack, 64 hexadecimal digits; asked for once the pack has been read. */
  readonly sha256: () => Promise<string>;
}

/** Whether the coordinator has the code of this hash. Rejects with SeedsweepError. */
export async function hasCode(coordinator: CoordinatorAddress, hash: string): Promise<boolean> {
  const channel = openChannel(coordinator);
  try {
    return (await callUnary(channel, coordinator, codeService.has, { hash }, CALL_DEADLINE_MS)).present;
  } finally {
    channel.close();
  }
}

/**
 * Sends packed code to the coordinator. False when the coordinator had it already. Rejects with SeedsweepError, and with
 * what `pack` or `sha256` throws: then nothing is stored.
 */
export async function putCode(coordinator: CoordinatorAddress, code: CodeToPut): Promise<boolean> {
  const { path, requestSerialize, responseDeserialize } = codeService.put;
  const channel = openChannel(coordinator);
  const over = new AbortController();
  let fault: { readonly error: unknown } | undefined;
  try {
    return await new Promise<boolean>((resolve, reject) => {
      const call = channel.makeClientStreamRequest(
        path,
        requestSerialize,
        responseDeserialize,
        callMetadata(coordinator),
        // gRPC measures deadlines on the system's clock and takes no other.
        { deadline: systemClock.now() + PUT_DEADLINE_MS },
        (error, answer) => {
          if (error) reject(fromGrpcError(error, coordinator.address));
          else resolve(answer!.stored);
        },
      );
      const parts = partsOf(code, (error) => (fault = { error }));
      // Without its last part nothing is stored, whoever notices first.
      pipeline(parts, call as unknown as NodeJS.WritableStream, { signal: over.signal }).catch(() => call.cancel());
    });
  } catch (error) {
    throw fault ? fault.error : error;
  } finally {
    over.abort();
    channel.close();
  }
}

async function* partsOf(
  { hash, pack, sha256 }: CodeToPut,
  onFault: (error: unknown) => void,
): AsyncGenerator<CodePart> {
  try {
    yield { kind: 'hash', hash };
    for await (const bytes of pack) {
      for (let at = 0; at < bytes.length; at += maxPackPieceBytes) {
        yield { kind: 'piece', piece: bytes.subarray(at, at + maxPackPieceBytes) };
      }
    }
    yield { kind: 'sha256', sha256: await sha256() };
  } catch (error) {
    onFault(error);
    throw error;
  }
}
