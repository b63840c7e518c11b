import { status, type ServiceError } from '@grpc/grpc-js';
import { EventEmitter, once } from 'node:events';
import { messageOf, type SeedsweepError } from '../common/errors.js';
import type { Log } from '../common/log.js';
import { Backoff, logRetry } from '../common/retry.js';
import type { ReportStream } from '../proto/channel.js';
import { fromGrpcError } from '../proto/grpc-errors.js';
import type { Directive, Receipt, Report, ReportBody } from '../proto/report.js';
import { trialKey, type TrialMessage } from '../proto/trial.js';
import { fitReport, sizeOf } from './fit-report.js';

/** Reports wait this long for company before they are sent; an attempt's last report does not wait. */
const COALESCE_MS = 20;
const MAX_REPORTS_PER_REQUEST = 500;
/** More than this, about, is sent in several requests. */
const MAX_REQUEST_BYTES = 2 * 1024 * 1024;

/** Reports one attempt. */
export interface AttemptReporter {
  /** Numbers a report and queues it, as several if it is large. */
  send(body: ReportBody): void;
  /** Queues the last report; resolves with its directive once receipted, or at once when the attempt is already over. */
  end(body: ReportBody): Promise<Directive>;
}

interface Attempt {
  readonly trial: TrialMessage;
  readonly number: number;
  readonly onOver: () => void;
  /** Not receipted yet, in order; the first `sent` of them are on the current stream. */
  reports: Report[];
  sent: number;
  lastSeq: number;
  resolveEnd?: (directive: Directive) => void;
  /** Set once the coordinator has said that the attempt is over: nothing more is sent. */
  over?: Directive;
}

export interface ReporterOptions {
  readonly openStream: () => ReportStream;
  /** How large a report may be, in bytes. */
  readonly reportLimit: number;
  readonly log: Log;
}

/**
 * Carries the reports of all of a worker's attempts to the coordinator over one stream, and keeps each until it is
 * receipted. When the stream breaks, a new one begins with everything unreceipted; the coordinator drops what it has.
 */
export class Reporter {
  private readonly attempts = new Map<string, Attempt>();
  private readonly backoff = new Backoff(50, 2_000);
  private stream: ReportStream | undefined;
  private blocked = false;
  private timer: NodeJS.Timeout | NodeJS.Immediate | undefined;
  private closed = false;
  private refusal: SeedsweepError | undefined;
  private readonly changes = new EventEmitter();
  private heard = false;

  constructor(private readonly options: ReporterOptions) {
    this.changes.setMaxListeners(0);
  }

  /**
   * Resolves while the coordinator is listening, waiting for it if need be; quietly when `signal` aborts. Rejects with
   * UNAUTHENTICATED when it refuses our token.
   */
  async reachable(signal: AbortSignal): Promise<void> {
    this.stream ??= this.connect();
    while (!this.heard && !signal.aborted) {
      if (this.refusal) throw this.refusal;
      await once(this.changes, 'change', { signal }).catch(() => undefined);
    }
  }

  /** Begins to report an attempt. `onOver` is called once if the coordinator says before the end that it is over. */
  open(trial: TrialMessage, attempt: number, onOver: () => void): AttemptReporter {
    const entry: Attempt = { trial, number: attempt, onOver, reports: [], sent: 0, lastSeq: 0 };
    this.attempts.set(trialKey(trial, attempt), entry);
    return {
      send: (body) => {
        this.add(entry, body);
        this.timer ??= setTimeout(() => this.flush(), COALESCE_MS);
      },
      end: (body) =>
        new Promise((resolve) => {
          if (entry.over) return resolve(entry.over);
          entry.resolveEnd = resolve;
          this.add(entry, body);
          this.flush();
        }),
    };
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer as NodeJS.Timeout);
    this.stream?.end();
  }

  private add(entry: Attempt, body: ReportBody): void {
    if (entry.over) return;
    const { sweepId, trialId, trialIndex } = entry.trial;
    for (const part of fitReport(body, this.options.reportLimit)) {
      entry.reports.push({ sweepId, trialId, trialIndex, attempt: entry.number, seq: ++entry.lastSeq, body: part });
    }
  }

  private flush(): void {
    clearTimeout(this.timer as NodeJS.Timeout);
    this.timer = undefined;
    if (this.closed || this.blocked) return;
    this.stream ??= this.connect();
    let batch: Report[] = [];
    let bytes = 0;
    for (const entry of this.attempts.values()) {
      while (entry.sent < entry.reports.length) {
        const report = entry.reports[entry.sent++]!;
        batch.push(report);
        bytes += sizeOf(report.body);
        if (batch.length >= MAX_REPORTS_PER_REQUEST || bytes >= MAX_REQUEST_BYTES) {
          this.write(batch);
          batch = [];
          bytes = 0;
          // The stream says when to go on: 'drain' flushes again.
          if (this.blocked) return;
        }
      }
    }
    if (batch.length > 0) this.write(batch);
  }

  private write(batch: Report[]): void {
    if (this.stream?.write(batch) === false) this.blocked = true;
  }

  private connect(): ReportStream {
    const stream = this.options.openStream();
    for (const entry of this.attempts.values()) entry.sent = 0;
    this.blocked = false;
    let over = false;
    stream.on('metadata', () => {
      this.heard = true;
      this.changes.emit('change');
    });
    const broken = (why: string, error?: ServiceError) => {
      // A stream that fails may both report the error and end.
      if (over) return;
      over = true;
      this.heard = false;
      if (error?.code === status.UNAUTHENTICATED) this.refusal = fromGrpcError(error, 'the address given');
      this.changes.emit('change');
      // Until the wait is over nothing is sent; then everything unreceipted is.
      this.blocked = true;
      logRetry(this.options.log, this.backoff.count, 'coordinator out of reach, reports are kept', { why });
      void this.backoff.wait().then(() => {
        this.stream = undefined;
        this.blocked = false;
        this.flush();
      });
    };
    stream.on('data', (receipts: readonly Receipt[]) => {
      this.backoff.reset();
      receipts.forEach((receipt) => this.settle(receipt));
    });
    stream.on('drain', () => {
      if (this.stream !== stream) return;
      this.blocked = false;
      this.flush();
    });
    stream.on('error', (error: ServiceError) => {
      broken(messageOf(error), error);
    });
    stream.on('end', () => {
      broken('the coordinator ended the stream');
    });
    return stream;
  }

  private settle(receipt: Receipt): void {
    const { attempt, seq, directive } = receipt;
    const key = trialKey(receipt, attempt);
    const entry = this.attempts.get(key);
    if (!entry) return;
    const settled = entry.reports.filter((report) => report.seq <= seq).length;
    entry.reports.splice(0, settled);
    entry.sent = Math.max(0, entry.sent - settled);
    const ended = entry.resolveEnd !== undefined && entry.reports.length === 0;
    if (directive === 'continue' && !ended) return;
    entry.over = directive;
    this.attempts.delete(key);
    if (entry.resolveEnd) entry.resolveEnd(directive);
    else entry.onOver();
  }
}
