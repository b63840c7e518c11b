import { toGrpcError } from '../../proto/grpc-errors.js';
import type { Report } from '../../proto/report.js';
import type { MetricSinkHandlers } from '../../proto/services.js';
import { ingest } from '../ingest.js';
import type { Ledger } from '../ledger.js';

/** The MetricSink service: reports in; receipts, once durable, out. A failing log ends the stream; workers reconnect. */
export function metricSinkHandlers(ledger: Ledger): MetricSinkHandlers {
  return {
    report(call) {
      call.on('data', (reports: readonly Report[]) => {
        ingest(ledger, reports).then(
          (receipts) => call.write(receipts),
          (error: unknown) => call.destroy(Object.assign(new Error('not stored'), toGrpcError(error))),
        );
      });
      call.on('end', () => call.end());
      call.on('error', () => undefined); // a worker that vanished; its leases end by themselves
    },
  };
}
