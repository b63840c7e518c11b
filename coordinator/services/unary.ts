import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import { toGrpcError } from '../../proto/grpc-errors.js';

/** A unary method from a function of its request; what that throws travels as our error. */
export function unary<Request, Response>(handle: (request: Request) => Promise<Response>) {
  return (call: ServerUnaryCall<Request, Response>, reply: sendUnaryData<Response>) => {
    // Handlers may throw before they return a promise.
    Promise.resolve()
      .then(() => handle(call.request))
      .then(
        (response) => reply(null, response),
        (error: unknown) => reply(toGrpcError(error)),
      );
  };
}
