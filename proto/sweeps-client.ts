import type { Client, MethodDefinition, ServiceError } from '@grpc/grpc-js';
import { callMetadata, callUnary, openChannel, type CoordinatorAddress } from './channel.js';
import type { ControlAction } from './event.js';
import { fromGrpcError } from './grpc-errors.js';
import type { EntryCurves, Observation } from './observation.js';
import { sweepsService } from './services.js';
import type { ExtendRequest, PruneRequest, Steered } from './steering.js';
import type { Submission, SubmitRequest, SweepSummary } from './sweep.js';

const CALL_DEADLINE_MS = 30_000;

/** Talks to a coordinator's Sweeps service. Every method throws SeedsweepError. Close it when done. */
export class SweepsClient implements Disposable {
  private readonly channel: Client;

  constructor(private readonly coordinator: CoordinatorAddress) {
    this.channel = openChannel(coordinator);
  }

  /** Submits a sweep. The same sweep submitted again is not created twice. */
  submit(request: SubmitRequest): Promise<Submission> {
    return this.call(sweepsService.submit, request);
  }

  list(): Promise<readonly SweepSummary[]> {
    return this.call(sweepsService.list, {});
  }

  /** Everything about a sweep now: what `observe` begins with. */
  get(sweepId: string): Promise<Observation> {
    return this.call(sweepsService.get, { sweepId });
  }

  control(sweepId: string, action: ControlAction): Promise<SweepSummary> {
    return this.call(sweepsService.control, { sweepId, action });
  }

  /** The learning curves of some entries; one that has not begun has none. */
  curves(sweepId: string, entries: readonly number[]): Promise<readonly EntryCurves[]> {
    return this.call(sweepsService.curves, { sweepId, entries });
  }

  /** Opens every failed trial again. */
  reopen(sweepId: string): Promise<Steered> {
    return this.call(sweepsService.reopen, { sweepId });
  }

  /** Adds replicates. */
  extend(request: ExtendRequest): Promise<Steered> {
    return this.call(sweepsService.extend, request);
  }

  /** Cancels what has not ended of some entries. */
  prune(request: PruneRequest): Promise<Steered> {
    return this.call(sweepsService.prune, request);
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
