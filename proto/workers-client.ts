import type { Client, MethodDefinition } from '@grpc/grpc-js';
import { callUnary, openChannel, type CoordinatorAddress } from './channel.js';
import { workersService } from './services.js';
import type { DrainRequest } from './steering.js';
import type { Heartbeat, HeartbeatAnswer, WorkerStatus } from './worker-status.js';

const CALL_DEADLINE_MS = 30_000;

/** Tells a coordinator of a worker, over the worker's channel. Rejects with SeedsweepError, after `deadlineMs` at most. */
export async function sendHeartbeat(
  channel: Client,
  coordinator: CoordinatorAddress,
  beat: Heartbeat,
  deadlineMs: number,
): Promise<HeartbeatAnswer> {
  return await callUnary(channel, coordinator, workersService.heartbeat, beat, deadlineMs);
}

/** The workers a coordinator has heard of. Rejects with SeedsweepError. */
export function listWorkers(coordinator: CoordinatorAddress): Promise<readonly WorkerStatus[]> {
  return call(coordinator, workersService.list, {});
}

/** Asks a worker to take no more trials and to end when those it has are over. Rejects with SeedsweepError. */
export function drainWorker(coordinator: CoordinatorAddress, request: DrainRequest): Promise<WorkerStatus> {
  return call(coordinator, workersService.drain, request);
}

async function call<Request, Response>(
  coordinator: CoordinatorAddress,
  method: MethodDefinition<Request, Response>,
  request: Request,
): Promise<Response> {
  const channel = openChannel(coordinator);
  try {
    return await callUnary(channel, coordinator, method, request, CALL_DEADLINE_MS);
  } finally {
    channel.close();
  }
}
