import type { NatsConnection } from '@nats-io/transport-node';
import { SeedsweepError } from '../../common/errors.js';
import { keptOutputCodec, keptOutputRequestCodec } from '../../proto/codec/output.js';
import { OUTPUT_REQUESTS } from '../../proto/names.js';
import type { KeptOutput, KeptOutputRequest } from '../../proto/output.js';
import type { TrialsHandlers } from '../../proto/services.js';
import { findTrials } from '../find-trials.js';
import type { Ledger } from '../ledger.js';
import { attemptOf } from '../output.js';
import { unary } from './unary.js';

/** How long workers may take to answer. */
const ANSWER_MS = 500;

/** The Trials service: which trials are meant, and what their attempts have said. */
export function trialsHandlers(ledger: Ledger, connection: NatsConnection): TrialsHandlers {
  const { projection } = ledger;
  return {
    find: unary((query) => ledger.durably(() => findTrials(projection, query))),

    output: unary(async ({ sweepId, trialIndex, ...part }) => {
      const sweep = projection.sweep(sweepId);
      if (!sweep) throw new SeedsweepError('NOT_FOUND', `There is no sweep "${sweepId}".`);
      // Looked at before the worker is asked: of an attempt that had ended by then, everything is told.
      const { key, ...attempt } = await ledger.durably(() => attemptOf(sweep, trialIndex, part));
      if (attempt.attempt === 0) return { ...attempt, kept: undefined };
      const kept = await askWorkers(connection, { ...key, ...part, attempt: attempt.attempt });
      return kept ? { ...attempt, worker: kept.worker, kept, logTail: [] } : { ...attempt, kept };
    }),
  };
}

/** What a worker that has it says; undefined when none answers in time. */
async function askWorkers(connection: NatsConnection, request: KeptOutputRequest): Promise<KeptOutput | undefined> {
  try {
    const bytes = keptOutputRequestCodec.encode(request);
    const answer = await connection.request(OUTPUT_REQUESTS, bytes, { timeout: ANSWER_MS });
    return keptOutputCodec.decode(answer.data);
  } catch {
    // Nobody listens, nobody has it, or one of another version has it.
    return undefined;
  }
}
