import type { Client, MethodDefinition, ServiceError } from '@grpc/grpc-js';
import { callMetadata, callUnary, openChannel, type CoordinatorAddress } from './channel.js';
import type { Submission } from './codec.js';
import type { ControlAction } from './event.js';
import { fromGrpcError } from './grpc-errors.js';
import { sweepsService } from './services.js';
import type { CellCurves, Observation } from './observation.js';
import type { AddSeedsRequest, Steered, StopRequest } from './steering.js';
import type { SweepSnapshot, SweepSummary, SweepUpdate } from './snapshot.js';

const CALL_DEADLINE_MS = 30_000;

/** Talks to a coordinator's Sweeps service. Every method throws SeedsweepError. Close it when done. */
export class SweepsClient implements Disposable {
  private readonly channel: Client;

  constructor(private readonly coordinator: CoordinatorAddress) {
    this.channel = openChannel(coordinator);
  }

  /** Submits a sweep file's text. The same sweep submitted again is not created twice. */
  submit(document: string): Promise<Submission> {
    return this.call(sweepsService.submit, { document });
  }

  list(): Promise<readonly SweepSummary[]> {
    return this.call(sweepsService.list, {});
  }

  get(sweepId: string): Promise<SweepSnapshot> {
    return this.call(sweepsService.get, { sweepId });
  }

  control(sweepId: string, action: ControlAction): Promise<SweepSummary> {
    return this.call(sweepsService.control, { sweepId, action });
  }

  /** The learning curves of some cells; a cell that has not begun has none. */
  curves(sweepId: string, cells: readonly number[]): Promise<readonly CellCurves[]> {
    return this.call(sweepsService.curves, { sweepId, cells });
  }

  /** Opens every failed trial again. */
  retry(sweepId: string): Promise<Steered> {
    return this.call(sweepsService.retry, { sweepId });
  }

  addSeeds(request: AddSeedsRequest): Promise<Steered> {
    return this.call(sweepsService.addSeeds, request);
  }

  stop(request: StopRequest): Promise<Steered> {
    return this.call(sweepsService.stop, request);
  }

  /** Updates until the sweep has ended, after the first `endedSeen` trial ends. Ends early, quietly, on `signal`. */
  watch(sweepId: string, endedSeen: number, signal?: AbortSignal): AsyncGenerator<SweepUpdate> {
    return this.stream(sweepsService.watch, { sweepId, endedSeen }, signal);
  }

  /** Everything about a sweep, then its changes, until `signal`; ends quietly when the coordinator stops. */
  observe(sweepId: string, signal?: AbortSignal): AsyncGenerator<Observation> {
    return this.stream(sweepsService.observe, { sweepId }, signal);
  }

  [Symbol.dispose](): void {
    this.channel.close();
  }

  private call<Request, Response>(method: MethodDefinition<Request, Response>, request: Request): Promise<Response> {
    return callUnary(this.channel, this.coordinator, method, request, CALL_DEADLINE_MS);
  }

  private async *stream<Request, Response>(
    method: MethodDefinition<Request, Response>,
    request: Request,
    signal?: AbortSignal,
  ): AsyncGenerator<Response> {
    const { path, requestSerialize, responseDeserialize } = method;
    const metadata = callMetadata(this.coordinator);
    const stream = this.channel.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request, metadata);
    const cancel = () => stream.cancel();
    signal?.addEventListener('abort', cancel);
    if (signal?.aborted) cancel();
    try {
      for await (const message of stream as AsyncIterable<Response>) yield message;
    } catch (error) {
      if (!signal?.aborted) throw fromGrpcError(error as ServiceError, this.coordinator.address);
    } finally {
      signal?.removeEventListener('abort', cancel);
      stream.cancel();
    }
  }
}
