import type { Client, MethodDefinition, ServiceError } from '@grpc/grpc-js';
import { callMetadata, callUnary, openChannel, type CoordinatorAddress } from './channel.js';
import type { Submission } from './codec.js';
import type { ControlAction } from './event.js';
import { fromGrpcError } from './grpc-errors.js';
import { sweepsService } from './services.js';
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

  /** Updates until the sweep has ended, after the first `endedSeen` trial ends. Ends early, quietly, on `signal`. */
  async *watch(sweepId: string, endedSeen: number, signal?: AbortSignal): AsyncGenerator<SweepUpdate> {
    const { watch } = sweepsService;
    const stream = this.channel.makeServerStreamRequest(
      watch.path,
      watch.requestSerialize,
      watch.responseDeserialize,
      { sweepId, endedSeen },
      callMetadata(this.coordinator),
    );
    const cancel = () => stream.cancel();
    signal?.addEventListener('abort', cancel);
    try {
      for await (const update of stream as AsyncIterable<SweepUpdate>) yield update;
    } catch (error) {
      if (!signal?.aborted) throw fromGrpcError(error as ServiceError, this.coordinator.address);
    } finally {
      signal?.removeEventListener('abort', cancel);
      stream.cancel();
    }
  }

  [Symbol.dispose](): void {
    this.channel.close();
  }

  private call<Request, Response>(method: MethodDefinition<Request, Response>, request: Request): Promise<Response> {
    return callUnary(this.channel, this.coordinator, method, request, CALL_DEADLINE_MS);
  }
}
