import { Server, ServerCredentials, ServerInterceptingCall, type ServerInterceptor } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { ReflectionService } from '@grpc/reflection';
import { HealthImplementation } from 'grpc-health-check';
import { timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import { messageOf, SeedsweepError } from '../common/errors.js';
import { toGrpcError } from '../proto/grpc-errors.js';
import {
  codeService,
  metricSinkService,
  serviceNames,
  sweepsService,
  trialsService,
  workersService,
  type CodeHandlers,
  type MetricSinkHandlers,
  type SweepsHandlers,
  type TrialsHandlers,
  type WorkersHandlers,
} from '../proto/services.js';

const MAX_REQUEST_BYTES = 64 * 2 ** 20;
const PROTO_FILE = fileURLToPath(new URL('../proto/seedsweep.proto', import.meta.url));

export interface GrpcServerOptions {
  /** `host:port`; port 0 takes a free one. Beyond loopback a token is required. */
  readonly listen: string;
  readonly token?: string | undefined;
}

export interface GrpcServer {
  /** `host:port` as bound. */
  readonly address: string;
  close(): void;
}

/**
 * Serves the services, with health and reflection beside them. Throws INVALID_INPUT for an address that cannot be
 * bound.
 */
export async function startGrpcServer(
  handlers: {
    metricSink: MetricSinkHandlers;
    sweeps: SweepsHandlers;
    workers: WorkersHandlers;
    code: CodeHandlers;
    trials: TrialsHandlers;
  },
  { listen, token }: GrpcServerOptions,
): Promise<GrpcServer> {
  const host = hostOf(listen);
  const server = new Server({
    // A worker that was long out of reach has much to say at once.
    'grpc.max_receive_message_length': MAX_REQUEST_BYTES,
    interceptors: token === undefined ? [] : [requireToken(token)],
  });
  server.addService(metricSinkService, handlers.metricSink);
  server.addService(sweepsService, handlers.sweeps);
  server.addService(workersService, handlers.workers);
  server.addService(codeService, handlers.code);
  server.addService(trialsService, handlers.trials);
  new HealthImplementation({
    '': 'SERVING',
    ...Object.fromEntries(serviceNames.map((name) => [name, 'SERVING'])),
  }).addToServer(server);
  new ReflectionService(loadSync(PROTO_FILE)).addToServer(server);

  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(listen, ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
  }).catch((cause: unknown) => {
    throw new SeedsweepError('INVALID_INPUT', `Cannot listen on ${listen}: ${messageOf(cause)}.`, {
      cause,
      remedy: 'Choose another --listen HOST:PORT; port 0 takes a free one.',
    });
  });
  return { address: `${host}:${port}`, close: () => server.forceShutdown() };
}

/** Throws INVALID_INPUT when asked to listen beyond loopback without a token. */
export function requireSafeListening({ listen, token }: GrpcServerOptions): void {
  if (token !== undefined || isLoopback(hostOf(listen))) return;
  throw new SeedsweepError('INVALID_INPUT', `Listening on ${listen} would be open to the network without a token.`, {
    remedy: 'Set SEEDSWEEP_TOKEN to a secret, here and for every worker and client, or listen on 127.0.0.1.',
  });
}

function hostOf(listen: string): string {
  return listen.slice(0, listen.lastIndexOf(':'));
}

function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

const REFUSAL = new SeedsweepError('UNAUTHENTICATED', 'The access token is missing or wrong.', {
  remedy: 'Set SEEDSWEEP_TOKEN to the secret that the coordinator was started with.',
});

/** Refuses every call that does not carry the token. */
function requireToken(token: string): ServerInterceptor {
  const expected = Buffer.from(`Bearer ${token}`);
  return (_method, call) =>
    new ServerInterceptingCall(call, {
      start: (next) =>
        next({
          onReceiveMetadata(metadata, nextMetadata) {
            const given = Buffer.from(String(metadata.get('authorization')[0] ?? ''));
            if (given.length === expected.length && timingSafeEqual(given, expected)) {
              nextMetadata(metadata);
              return;
            }
            const { code, details, metadata: facts } = toGrpcError(REFUSAL);
            call.sendStatus({ code, details, metadata: facts });
          },
          onReceiveMessage: (message, nextMessage) => nextMessage(message),
          onReceiveHalfClose: (nextHalfClose) => nextHalfClose(),
          onCancel: () => undefined,
        }),
    });
}
