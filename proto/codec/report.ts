import { seedsweep } from '../generated/seedsweep.js';
import { directives, type Receipt, type Report, type ReportBody } from '../report.js';
import { codec, enumCodec, required } from './codec.js';

import v1 = seedsweep.v1;

const directive = enumCodec(directives);

function bodyToWire(body: ReportBody): v1.Report.$Properties {
  switch (body.kind) {
    case 'started': {
      const { worker, slot, engine, resumeStep } = body;
      return { started: { worker, slot, engine, resumeStep: resumeStep === 0 ? null : resumeStep } };
    }
    case 'points':
      return { points: { points: body.points as v1.Point.$Properties[] } };
    case 'finished':
      return { finished: { logTail: [...(body.logTail ?? [])] } };
    case 'failed':
      return { failed: { error: body.error, logTail: [...body.logTail], permanent: body.permanent } };
    case 'released':
      return { released: { killed: body.killed ? true : null, logTail: [...(body.logTail ?? [])] } };
  }
}

/** Last lines where there are any: most trials say nothing. */
function tail(logTail: string[] | null | undefined): { readonly logTail?: readonly string[] } {
  return logTail && logTail.length > 0 ? { logTail } : {};
}

function bodyFromWire(m: v1.Report.$Properties): ReportBody {
  if (m.started) {
    return {
      kind: 'started',
      worker: required(m.started.worker, 'started.worker'),
      slot: required(m.started.slot, 'started.slot'),
      engine: required(m.started.engine, 'started.engine'),
      resumeStep: m.started.resumeStep ?? 0,
    };
  }
  if (m.points) {
    const points = (m.points.points ?? []).map(({ metric, step, value }) => ({
      metric: required(metric, 'point.metric'),
      step: required(step, 'point.step'),
      value: required(value, 'point.value'),
    }));
    return { kind: 'points', points };
  }
  if (m.finished) return { kind: 'finished', ...tail(m.finished.logTail) };
  if (m.failed) {
    const { error, logTail, permanent } = m.failed;
    return {
      kind: 'failed',
      error: required(error, 'failed.error'),
      logTail: logTail ?? [],
      permanent: required(permanent, 'failed.permanent'),
    };
  }
  if (m.released) {
    const { killed, logTail } = m.released;
    return { kind: 'released', killed: killed ?? false, ...tail(logTail) };
  }
  throw new RangeError('the report lacks a body that this version knows');
}

export function reportToWire({ sweepId, trialId, trialIndex, attempt, seq, body }: Report): v1.Report.$Properties {
  return { sweepId, trialId, trialIndex, attempt, seq, ...bodyToWire(body) };
}

export const reportFromWire = (m: v1.Report.$Properties): Report => ({
  sweepId: required(m.sweepId, 'sweep_id'),
  trialId: required(m.trialId, 'trial_id'),
  trialIndex: required(m.trialIndex, 'trial_index'),
  attempt: required(m.attempt, 'attempt'),
  seq: required(m.seq, 'seq'),
  body: bodyFromWire(m),
});

export const reportRequestCodec = codec<readonly Report[], v1.ReportRequest.$Properties, v1.ReportRequest>(
  v1.ReportRequest,
  (reports) => ({ reports: reports.map(reportToWire) }),
  (m) => m.reports.map(reportFromWire),
);

export const reportResponseCodec = codec<readonly Receipt[], v1.ReportResponse.$Properties, v1.ReportResponse>(
  v1.ReportResponse,
  (receipts) => ({ receipts: receipts.map((r) => ({ ...r, directive: directive.to(r.directive) })) }),
  (m) =>
    m.receipts.map((r) => ({
      sweepId: required(r.sweepId, 'sweep_id'),
      trialId: required(r.trialId, 'trial_id'),
      attempt: required(r.attempt, 'attempt'),
      seq: required(r.seq, 'seq'),
      directive: directive.from(r.directive, 'directive'),
    })),
);
