import { once } from 'node:events';
import { openChannel, openReportStream, type CoordinatorAddress } from '../../proto/channel.js';
import type { Receipt, Report, ReportBody } from '../../proto/report.js';
import type { Trial } from '../../coordinator/plan/plan.js';

/** A worker's side of the report stream, by hand: what is sent, and what comes back for it. */
export class ReportClient implements Disposable {
  private readonly channel;
  private readonly stream;

  constructor(coordinator: CoordinatorAddress) {
    this.channel = openChannel(coordinator);
    this.stream = openReportStream(this.channel, coordinator);
    this.stream.on('error', () => undefined);
  }

  /** Sends reports in one request and returns the receipts it is answered with. */
  async send(...reports: readonly Report[]): Promise<readonly Receipt[]> {
    this.stream.write(reports);
    const [receipts] = (await once(this.stream, 'data')) as [readonly Receipt[]];
    return receipts;
  }

  [Symbol.dispose](): void {
    this.stream.cancel();
    this.channel.close();
  }
}

/** Makes the reports of one attempt, numbered from 1. */
export function reportsOf(sweepId: string, trial: Trial, attempt: number, ...bodies: readonly ReportBody[]): Report[] {
  return bodies.map((body, index) => ({
    sweepId,
    trialId: trial.id,
    trialIndex: trial.index,
    attempt,
    seq: index + 1,
    body,
  }));
}

export const started: ReportBody = { kind: 'started', worker: 'w', slot: 0, engine: 'test', resumeStep: 0 };
export const finished: ReportBody = { kind: 'finished' };
export const failed: ReportBody = { kind: 'failed', error: 'it broke', logTail: ['a', 'b'], permanent: false };
export const released: ReportBody = { kind: 'released', killed: false };
export const accuracy = (step: number, value: number): ReportBody => ({
  kind: 'points',
  points: [{ metric: 'test_accuracy', step, value }],
});
