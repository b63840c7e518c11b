/** The gRPC services as grpc-js needs them, with domain types instead of generated ones. */
import type {
  handleBidiStreamingCall,
  handleClientStreamingCall,
  handleServerStreamingCall,
  handleUnaryCall,
  MethodDefinition,
} from '@grpc/grpc-js';
import type { CodePart } from './code.js';
import * as code from './codec/code.js';
import type { Codec } from './codec/codec.js';
import * as observation from './codec/observation.js';
import * as output from './codec/output.js';
import * as report from './codec/report.js';
import * as steering from './codec/steering.js';
import * as sweep from './codec/sweep.js';
import * as worker from './codec/worker.js';
import type { EntryCurves, Observation } from './observation.js';
import type { FoundTrials, Output, OutputRequest, TrialQuery } from './output.js';
import type { Receipt, Report } from './report.js';
import type { ControlRequest, DrainRequest, ExtendRequest, PruneRequest, Steered } from './steering.js';
import type { Submission, SubmitRequest, SweepSummary } from './sweep.js';
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
  report: method('MetricSink/Report', report.reportRequestCodec, report.reportResponseCodec, {
    request: true,
    response: true,
  }),
};

export const sweepsService = {
  submit: method('Sweeps/Submit', sweep.submitRequestCodec, sweep.submitResponseCodec),
  list: method('Sweeps/List', sweep.listRequestCodec, sweep.listResponseCodec),
  get: method('Sweeps/Get', sweep.getRequestCodec, observation.observationCodec),
  control: method('Sweeps/Control', steering.controlRequestCodec, sweep.sweepSummaryCodec),
  observe: method('Sweeps/Observe', sweep.observeRequestCodec, observation.observationCodec, { response: true }),
  curves: method('Sweeps/Curves', observation.curvesRequestCodec, observation.curvesResponseCodec),
  reopen: method('Sweeps/Reopen', steering.reopenRequestCodec, steering.steerResponseCodec),
  extend: method('Sweeps/Extend', steering.extendRequestCodec, steering.steerResponseCodec),
  prune: method('Sweeps/Prune', steering.pruneRequestCodec, steering.steerResponseCodec),
};

export const workersService = {
  heartbeat: method('Workers/Heartbeat', worker.heartbeatCodec, worker.heartbeatResponseCodec),
  list: method('Workers/List', worker.listWorkersRequestCodec, worker.listWorkersResponseCodec),
  drain: method('Workers/Drain', steering.drainRequestCodec, worker.drainResponseCodec),
};

export const codeService = {
  has: method('Code/Has', code.hasCodeRequestCodec, code.hasCodeResponseCodec),
  put: method('Code/Put', code.putCodeRequestCodec, code.putCodeResponseCodec, { request: true }),
} as const;

export const trialsService = {
  find: method('Trials/Find', output.findTrialsRequestCodec, output.findTrialsResponseCodec),
  output: method('Trials/Output', output.outputRequestCodec, output.outputResponseCodec),
};

/** Full names, as health checks and reflection know them. */
export const serviceNames = [
  'seedsweep.v1.MetricSink',
  'seedsweep.v1.Sweeps',
  'seedsweep.v1.Workers',
  'seedsweep.v1.Code',
  'seedsweep.v1.Trials',
] as const;

export type MetricSinkHandlers = {
  report: handleBidiStreamingCall<readonly Report[], readonly Receipt[]>;
};

export type SweepsHandlers = {
  submit: handleUnaryCall<SubmitRequest, Submission>;
  list: handleUnaryCall<object, readonly SweepSummary[]>;
  get: handleUnaryCall<{ sweepId: string }, Observation>;
  control: handleUnaryCall<ControlRequest, SweepSummary>;
  observe: handleServerStreamingCall<{ sweepId: string }, Observation>;
  curves: handleUnaryCall<observation.CurvesRequest, readonly EntryCurves[]>;
  reopen: handleUnaryCall<{ sweepId: string }, Steered>;
  extend: handleUnaryCall<ExtendRequest, Steered>;
  prune: handleUnaryCall<PruneRequest, Steered>;
};

export type WorkersHandlers = {
  heartbeat: handleUnaryCall<Heartbeat, HeartbeatAnswer>;
  list: handleUnaryCall<object, readonly WorkerStatus[]>;
  drain: handleUnaryCall<DrainRequest, WorkerStatus>;
};

export type CodeHandlers = {
  has: handleUnaryCall<{ hash: string }, { present: boolean }>;
  put: handleClientStreamingCall<CodePart, { stored: boolean }>;
};

export type TrialsHandlers = {
  find: handleUnaryCall<TrialQuery, FoundTrials>;
  output: handleUnaryCall<OutputRequest, Output>;
};
