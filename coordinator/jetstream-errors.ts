import { JetStreamApiError } from '@nats-io/jetstream';

/** JetStream's error code for "no message found". */
const NO_MESSAGE = 10037;

/** Whether the server answered that there is no such message: not that it could not answer. */
export function isMissingMessage(error: unknown): boolean {
  const code = error instanceof JetStreamApiError ? error.code : (error as { code?: number } | null)?.code;
  return code === NO_MESSAGE || code === 404;
}
