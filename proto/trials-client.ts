import type { Client } from '@grpc/grpc-js';
import { callUnary, openChannel, type CoordinatorAddress } from './channel.js';
import type { FoundTrials, Output, OutputRequest, TrialQuery } from './output.js';
import { trialsService } from './services.js';

const CALL_DEADLINE_MS = 30_000;

/** Talks to a coordinator's Trials service. Every method rejects with SeedsweepError. Close it when done. */
export class TrialsClient implements Disposable {
  private readonly channel: Client;

  constructor(private readonly coordinator: CoordinatorAddress) {
    this.channel = openChannel(coordinator);
  }

  /** The trials that are meant. Rejects with NOT_FOUND when there are none. */
  find(query: TrialQuery): Promise<FoundTrials> {
    return callUnary(this.channel, this.coordinator, trialsService.find, query, CALL_DEADLINE_MS);
  }

  /** A part of what an attempt said. */
  output(request: OutputRequest): Promise<Output> {
    return callUnary(this.channel, this.coordinator, trialsService.output, request, CALL_DEADLINE_MS);
  }

  [Symbol.dispose](): void {
    this.channel.close();
  }
}
