import { Client, credentials, Metadata, type ClientDuplexStream, type MethodDefinition } from '@grpc/grpc-js';
import { systemClock } from '../common/clock.js';
import { fromGrpcError } from './grpc-errors.js';
import type { Receipt, Report } from './report.js';
import { metricSinkService } from './services.js';

/** Where a coordinator listens, and the token it asks for when it listens beyond loopback. */
export interface CoordinatorAddress {
  /** `host:port`. */
  readonly address: string;
  readonly token?: string | undefined;
}

/** A gRPC channel to a coordinator; connects on first use and reconnects by itself. */
export function openChannel({ address }: CoordinatorAddress): Client {
  return new Client(address, credentials.createInsecure(), {
    // Snapshots of large sweeps exceed gRPC's 4 MiB default.
    'grpc.max_receive_message_length': -1,
    'grpc.keepalive_time_ms': 20_000,
    // One channel's failed attempts to connect must not make another's first call fail.
    'grpc.use_local_subchannel_pool': 1,
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 2_000,
  });
}

/** The metadata each call carries. */
export function callMetadata({ token }: CoordinatorAddress): Metadata {
  const metadata = new Metadata();
  if (token !== undefined) metadata.set('authorization', `Bearer ${token}`);
  return metadata;
}

export type ReportStream = ClientDuplexStream<readonly Report[], readonly Receipt[]>;

/** Opens the stream that carries reports to the coordinator and receipts back. */
export function openReportStream(channel: Client, coordinator: CoordinatorAddress): ReportStream {
  const { report } = metricSinkService;
  return channel.makeBidiStreamRequest(
    report.path,
    report.requestSerialize,
    report.responseDeserialize,
    callMetadata(coordinator),
  );
}

/** Calls a unary method. Rejects with SeedsweepError, after `deadlineMs` at most. */
export function callUnary<Request, Response>(
  channel: Client,
  coordinator: CoordinatorAddress,
  method: MethodDefinition<Request, Response>,
  request: Request,
  deadlineMs: number,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    channel.makeUnaryRequest(
      method.path,
      method.requestSerialize,
      method.responseDeserialize,
      request,
      callMetadata(coordinator),
      // gRPC measures deadlines on the system's clock and takes no other.
      { deadline: systemClock.now() + deadlineMs },
      (error, response) => {
        if (error) reject(fromGrpcError(error, coordinator.address));
        else resolve(response as Response);
      },
    );
  });
}
