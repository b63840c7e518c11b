import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import { describe, expect, it } from 'vitest';
import { errorCodes, SeedsweepError, type ErrorCode } from '../../../common/errors.js';
import { fromGrpcError, toGrpcError } from '../../../proto/grpc-errors.js';

const ADDRESS = '10.0.0.1:50551';

/** `sent` as the other side hears it. */
function received(sent: Partial<ServiceError>): ServiceError {
  return Object.assign(new Error(sent.details), {
    code: status.UNKNOWN,
    details: '',
    metadata: new Metadata(),
    ...sent,
  });
}

describe('an error of ours', () => {
  it.each(Object.keys(errorCodes) as ErrorCode[])('comes through gRPC as it was: %s', (code) => {
    const error = new SeedsweepError(code, 'Größe: 5 × 3 is wrong.', { remedy: 'Write “4”.\nOr “3”.' });
    const heard = fromGrpcError(received(toGrpcError(error)), ADDRESS);
    expect(heard).toBeInstanceOf(SeedsweepError);
    expect(heard).toMatchObject({ code, message: error.message, remedy: error.remedy, exitCode: error.exitCode });
  });

  it('comes through without a remedy if it had none', () => {
    const heard = fromGrpcError(received(toGrpcError(new SeedsweepError('NOT_FOUND', 'Gone.'))), ADDRESS);
    expect(heard.remedy).toBeUndefined();
  });

  it.each([
    ['INVALID_SWEEP', status.INVALID_ARGUMENT],
    ['NOT_FOUND', status.NOT_FOUND],
    ['UNAUTHENTICATED', status.UNAUTHENTICATED],
    ['NATS_UNREACHABLE', status.UNAVAILABLE],
    ['LOG_FENCED', status.INTERNAL],
  ] as const)('travels as the status that other clients understand: %s', (code, expected) => {
    expect(toGrpcError(new SeedsweepError(code, 'No.')).code).toBe(expected);
  });
});

describe('any other error', () => {
  it('travels as INTERNAL with its message', () => {
    expect(toGrpcError(new TypeError('x is undefined'))).toEqual({ code: status.INTERNAL, details: 'x is undefined' });
  });

  it.each([status.UNAVAILABLE, status.DEADLINE_EXCEEDED])('with status %i means that nobody answers', (code) => {
    const cause = received({ code });
    const heard = fromGrpcError(cause, ADDRESS);
    expect(heard).toMatchObject({ code: 'COORDINATOR_UNREACHABLE', cause, retryable: true });
    expect(heard.message).toBe(`No coordinator answers at ${ADDRESS}.`);
  });

  it('with another status tells what the coordinator said, and where to look', () => {
    const heard = fromGrpcError(received({ code: status.INTERNAL, details: 'x is undefined' }), ADDRESS);
    expect(heard.message).toBe(`The coordinator at ${ADDRESS} answered: x is undefined`);
    expect(heard.remedy).toContain('log');
  });

  it.each(['NO_SUCH_CODE', 'toString'])('is not taken for one of ours by a code we do not have: %s', (code) => {
    const metadata = new Metadata();
    metadata.set('seedsweep-code', code);
    const heard = fromGrpcError(received({ code: status.INTERNAL, details: 'odd', metadata }), ADDRESS);
    expect(heard.message).toBe(`The coordinator at ${ADDRESS} answered: odd`);
  });
});
