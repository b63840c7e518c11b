import { Metadata } from '@grpc/grpc-js';
import { toGrpcError } from '../../proto/grpc-errors.js';
import type { Report } from '../../proto/report.js';
import type { MetricSinkHandlers } from '../../proto/services.js';
import { ingest } from '../ingest.js';
import type { Ledger } from '../ledger.js';

/** Requests of one stream that may wait for the log at a time; beyond that the worker is made to wait. */
const MAX_WAITING = 64;

/**
 * The MetricSink service: reports in; receipts, once durable, out. A log that cannot be written ends the stream; the
 * worker opens another and sends again what was not receipted.
 */
export function metricSinkHandlers(ledger: Ledger): MetricSinkHandlers {
  return {
    report(call) {
      // Tells the worker that somebody listens, before it takes on any trial.
      call.sendMetadata(new Metadata());
      let waiting = 0;
      let ended = false;
      const endIfIdle = () => {
        if (ended && waiting === 0) call.end();
      };
      const fail = (error: object) => {
        ended = true;
        call.destroy(Object.assign(new Error('reports not taken'), error));
      };
      call.on('data', (reports: readonly Report[]) => {
        if (++waiting === MAX_WAITING) call.pause();
        ingest(ledger, reports).then(
          (receipts) => {
            if (waiting-- === MAX_WAITING) call.resume();
            if (!call.destroyed) call.write(receipts);
            endIfIdle();
          },
          (error: unknown) => fail(toGrpcError(error)),
        );
      });
      call.on('end', () => {
        ended = true;
        endIfIdle();
      });
      call.on('error', () => undefined); // a worker that vanished; its leases end by themselves
    },
  };
}
