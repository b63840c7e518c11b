import type { Receipt, Report } from '../proto/report.js';
import type { Ledger } from './ledger.js';

/**
 * Takes in reports: records what is new, waits until it is durable, and gives one receipt per attempt, for the last of
 * its reports among these.
 */
export async function ingest(ledger: Ledger, reports: readonly Report[]): Promise<readonly Receipt[]> {
  const receipts = new Map<string, Receipt>();
  for (const report of reports) {
    const { sweepId, trialId, attempt, seq } = report;
    const judge = () => ledger.projection.sweep(sweepId)?.judge(report);
    if (judge()?.fresh) ledger.record(sweepId, { kind: 'reported', report });
    // Judged again: a final report has just ended the trial.
    // A sweep we do not know may be another coordinator's: its message must stay on the queue.
    receipts.set(`${trialId} ${attempt}`, { trialId, attempt, seq, directive: judge()?.directive ?? 'superseded' });
  }
  await ledger.durable();
  return [...receipts.values()];
}
