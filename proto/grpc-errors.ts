import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import { errorCodes, messageOf, SeedsweepError, type ErrorCode } from '../common/errors.js';

/** The gRPC status each of our errors travels as. Errors not named here travel as INTERNAL. */
const statusOf: Partial<Record<ErrorCode, status>> = {
  INVALID_INPUT: status.INVALID_ARGUMENT,
  INVALID_SWEEP: status.INVALID_ARGUMENT,
  NOT_FOUND: status.NOT_FOUND,
  UNAUTHENTICATED: status.UNAUTHENTICATED,
  NATS_UNREACHABLE: status.UNAVAILABLE,
};

/** What a client sees of a coordinator that is not there. A call that we did not cancel was, by one that stopped. */
const unreachable: ReadonlySet<status> = new Set([status.UNAVAILABLE, status.DEADLINE_EXCEEDED, status.CANCELLED]);

const CODE_KEY = 'seedsweep-code';
const REMEDY_KEY = 'seedsweep-remedy-bin';

/** Our error as gRPC sends it: status, message, and our code and remedy in the metadata. */
export function toGrpcError(error: unknown): Pick<ServiceError, 'code' | 'details'> & Partial<ServiceError> {
  if (!(error instanceof SeedsweepError)) return { code: status.INTERNAL, details: messageOf(error) };
  const metadata = new Metadata();
  metadata.set(CODE_KEY, error.code);
  if (error.remedy !== undefined) metadata.set(REMEDY_KEY, Buffer.from(error.remedy));
  return { code: statusOf[error.code] ?? status.INTERNAL, details: error.message, metadata };
}

/** The error a coordinator at `address` meant, COORDINATOR_UNREACHABLE when none was heard, or COORDINATOR_FAILED. */
export function fromGrpcError(error: ServiceError, address: string): SeedsweepError {
  const code = error.metadata.get(CODE_KEY)[0];
  if (typeof code === 'string' && Object.hasOwn(errorCodes, code)) {
    const remedy = error.metadata.get(REMEDY_KEY)[0];
    return new SeedsweepError(code as ErrorCode, error.details, {
      cause: error,
      ...(remedy === undefined ? {} : { remedy: remedy.toString() }),
    });
  }
  if (unreachable.has(error.code)) {
    return new SeedsweepError('COORDINATOR_UNREACHABLE', `No coordinator answers at ${address}.`, {
      cause: error,
      remedy:
        'Start one with "seedsweep coordinator --nats URL", or name the right address with --coordinator HOST:PORT.',
    });
  }
  return new SeedsweepError('COORDINATOR_FAILED', `The coordinator at ${address} answered: ${error.details}`, {
    cause: error,
    remedy: "Look at the coordinator's log.",
  });
}
