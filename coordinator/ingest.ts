import { SeedsweepError } from '../common/errors.js';
import type { Receipt, Report } from '../proto/report.js';
import { trialKey } from '../proto/trial.js';
import type { Ledger } from './ledger.js';
import { reportFault } from './report-limits.js';

/**
 * Takes in reports: records what is new, waits until it is durable, and gives one receipt per attempt, for the last of
 * its reports among these. A report that cannot be stored fails its trial, with the reason, and nothing else.
 */
export async function ingest(ledger: Ledger, reports: readonly Report[]): Promise<readonly Receipt[]> {
  const receipts = new Map<string, Receipt>();
  for (const report of reports) {
    const { sweepId, trialId, attempt, seq } = report;
    const judge = () => ledger.projection.sweep(sweepId)?.judge(report);
    if (judge()?.fresh) record(ledger, report);
    // Judged again: a final report has just ended the trial.
    // A sweep we do not know may be another coordinator's: its message must stay on the queue.
    const directive = judge()?.directive ?? 'superseded';
    receipts.set(trialKey(report, attempt), { sweepId, trialId, attempt, seq, directive });
  }
  await ledger.durable();
  return [...receipts.values()];
}

function record(ledger: Ledger, report: Report): void {
  const fault = reportFault(report);
  if (fault !== undefined) return refuse(ledger, report, fault);
  try {
    ledger.record(report.sweepId, { kind: 'reported', report });
  } catch (error) {
    if (!(error instanceof SeedsweepError)) throw error;
    refuse(ledger, report, error.message);
  }
}

/** The attempt ends for good: what it has to say would be no better next time. */
function refuse(ledger: Ledger, report: Report, why: string): void {
  const error = `The coordinator could not take a report of this trial: ${why}`;
  const body = { kind: 'failed', error, logTail: [], permanent: true } as const;
  ledger.record(report.sweepId, { kind: 'reported', report: { ...report, body } });
}
