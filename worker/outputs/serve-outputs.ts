import type { Msg, NatsConnection } from '@nats-io/transport-node';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../common/errors.js';
import type { Log } from '../../common/log.js';
import { keptOutputCodec, keptOutputRequestCodec } from '../../proto/codec/output.js';
import { OUTPUT_REQUESTS } from '../../proto/names.js';
import { MOST_OUTPUT_BYTES } from '../../proto/output.js';
import type { TrialKey } from '../../proto/trial.js';
import { readOutput } from './read-output.js';
import { TrialFolder } from './trial-folder.js';

/** What a worker with the trial's folder, but not with the attempt, waits for one that has it to answer first. */
const SECOND_BEST_MS = 250;

export interface OutputsOptions {
  readonly workDir: string;
  /** The worker's name. */
  readonly worker: string;
  /** Whether the worker trains this attempt now. */
  readonly trains: (key: TrialKey, attempt: number) => boolean;
  readonly log: Log;
}

/** Answers requests for what attempts have said here, one at a time, until the connection is closed. */
export function serveOutputs(connection: NatsConnection, options: OutputsOptions): void {
  const most = Math.min(MOST_OUTPUT_BYTES, (connection.info?.max_payload ?? Infinity) / 2);
  const requests = connection.subscribe(OUTPUT_REQUESTS);
  const serve = async () => {
    for await (const message of requests) {
      await answer(message, most, options).catch((error: unknown) =>
        options.log.debug({ error: messageOf(error) }, 'a request for output is not answered'),
      );
    }
  };
  void serve().catch((error: unknown) => options.log.warn({ error: messageOf(error) }, 'outputs are not served'));
}

async function answer(message: Msg, most: number, { workDir, worker, trains }: OutputsOptions): Promise<void> {
  const request = keptOutputRequestCodec.decode(message.data);
  const folder = new TrialFolder(workDir, request);
  const running = request.attempt !== undefined && trains(request, request.attempt);
  const kept =
    (await readOutput(folder, request, most)) ??
    // It has said nothing yet.
    (running ? { folder: folder.path, attempt: request.attempt, attempts: [], ...nothing } : undefined);
  if (!kept) return;
  const respond = () => message.respond(keptOutputCodec.encode({ worker, ...kept }));
  if (running || kept.attempts.includes(kept.attempt)) respond();
  // Nobody is left to answer when the connection has been closed meanwhile.
  else
    sleep(SECOND_BEST_MS, undefined, { ref: false })
      .then(respond)
      .catch(() => undefined);
}

const nothing = { size: 0, offset: 0, bytes: new Uint8Array(), files: [] };
