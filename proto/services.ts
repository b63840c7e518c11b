/** The gRPC services as grpc-js needs them, with domain types instead of generated ones. */
import type {
  handleBidiStreamingCall,
  handleServerStreamingCall,
  handleUnaryCall,
  MethodDefinition,
} from '@grpc/grpc-js';
import * as codecs from './codec.js';
import type { Codec, ControlRequest, CurvesRequest, Submission, WatchRequest } from './codec.js';
import type { CellCurves, Observation } from './observation.js';
import type { Receipt, Report } from './report.js';
import type { SweepSnapshot, SweepSummary, SweepUpdate } from './snapshot.js';
import type { AddSeedsRequest, DrainRequest, Steered, StopRequest } from './steering.js';
import type { Heartbeat, HeartbeatAnswer, WorkerStatus } from './worker-status.js';

function method<Request, Response>(
  path: string,
  request: Codec<Request>,
  response: Codec<Response>,
  streams: { request?: boolean; response?: boolean } = {},
): MethodDefinition<Request, Response> {
  return {
    path: `/seedsweep.v1.${path}`,
    requestStream: streams.request ?? false,
    responseStream: streams.response ?? false,
    requestSerialize: (value) => Buffer.from(request.encode(value)),
    requestDeserialize: (bytes) => request.decode(bytes),
    responseSerialize: (value) => Buffer.from(response.encode(value)),
    responseDeserialize: (bytes) => response.decode(bytes),
  };
}

export const metricSinkService = {
  report: method('MetricSink/Report', codecs.reportRequestCodec, codecs.reportResponseCodec, {
    request: true,
    response: true,
  }),
};

export const sweepsService = {
  submit: method('Sweeps/Submit', codecs.submitRequestCodec, codecs.submitResponseCodec),
  list: method('Sweeps/List', codecs.listRequestCodec, codecs.listResponseCodec),
  get: method('Sweeps/Get', codecs.getRequestCodec, codecs.sweepSnapshotCodec),
  control: method('Sweeps/Control', codecs.controlRequestCodec, codecs.sweepSummaryCodec),
  watch: method('Sweeps/Watch', codecs.watchRequestCodec, codecs.sweepUpdateCodec, { response: true }),
  observe: method('Sweeps/Observe', codecs.observeRequestCodec, codecs.observationCodec, { response: true }),
  curves: method('Sweeps/Curves', codecs.curvesRequestCodec, codecs.curvesResponseCodec),
  retry: method('Sweeps/Retry', codecs.retryRequestCodec, codecs.steerResponseCodec),
  addSeeds: method('Sweeps/AddSeeds', codecs.addSeedsRequestCodec, codecs.steerResponseCodec),
  stop: method('Sweeps/Stop', codecs.stopRequestCodec, codecs.steerResponseCodec),
};

export const workersService = {
  heartbeat: method('Workers/Heartbeat', codecs.heartbeatCodec, codecs.heartbeatResponseCodec),
  list: method('Workers/List', codecs.listWorkersRequestCodec, codecs.listWorkersResponseCodec),
  drain: method('Workers/Drain', codecs.drainRequestCodec, codecs.drainResponseCodec),
};

/** Full names, as health checks and reflection know them. */
export const serviceNames = ['seedsweep.v1.MetricSink', 'seedsweep.v1.Sweeps', 'seedsweep.v1.Workers'] as const;

export type MetricSinkHandlers = {
  report: handleBidiStreamingCall<readonly Report[], readonly Receipt[]>;
};

export type SweepsHandlers = {
  submit: handleUnaryCall<{ document: string }, Submission>;
  list: handleUnaryCall<object, readonly SweepSummary[]>;
  get: handleUnaryCall<{ sweepId: string }, SweepSnapshot>;
  control: handleUnaryCall<ControlRequest, SweepSummary>;
  watch: handleServerStreamingCall<WatchRequest, SweepUpdate>;
  observe: handleServerStreamingCall<{ sweepId: string }, Observation>;
  curves: handleUnaryCall<CurvesRequest, readonly CellCurves[]>;
  retry: handleUnaryCall<{ sweepId: string }, Steered>;
  addSeeds: handleUnaryCall<AddSeedsRequest, Steered>;
  stop: handleUnaryCall<StopRequest, Steered>;
};

export type WorkersHandlers = {
  heartbeat: handleUnaryCall<Heartbeat, HeartbeatAnswer>;
  list: handleUnaryCall<object, readonly WorkerStatus[]>;
  drain: handleUnaryCall<DrainRequest, WorkerStatus>;
};
