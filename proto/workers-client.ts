import type { Client } from '@grpc/grpc-js';
import { callUnary, openChannel, type CoordinatorAddress } from './channel.js';
import { workersService } from './services.js';
import type { Heartbeat, WorkerStatus } from './worker-status.js';

const CALL_DEADLINE_MS = 30_000;

/** Tells a coordinator of a worker, over the worker's channel. Rejects with SeedsweepError, after `deadlineMs` at most. */
export async function sendHeartbeat(
  channel: Client,
  coordinator: CoordinatorAddress,
  beat: Heartbeat,
  deadlineMs: number,
): Promise<void> {
  await callUnary(channel, coordinator, workersService.heartbeat, beat, deadlineMs);
}

/** The workers a coordinator has heard of. Rejects with SeedsweepError. */
export async function listWorkers(coordinator: CoordinatorAddress): Promise<readonly WorkerStatus[]> {
  const channel = openChannel(coordinator);
  try {
    return await callUnary(channel, coordinator, workersService.list, {}, CALL_DEADLINE_MS);
  } finally {
    channel.close();
  }
}
