/** The one file that knows the generated code: domain types in, bytes out, and back. */
import type { Json } from '../common/ids.js';
import { controlActions, type ControlAction, type Event, type EventBody } from './event.js';
import { seedsweep } from './generated/seedsweep.js';
import { directives, type Receipt, type Report, type ReportBody } from './report.js';
import {
  goals,
  objectiveEpochs,
  sweepStates,
  trialStates,
  type LeaderboardRow,
  type Objective,
  type SweepRecord,
  type SweepSnapshot,
  type SweepSummary,
  type SweepUpdate,
  type TrialEnd,
} from './snapshot.js';
import { trainerNames } from './train-config.js';
import type { TrialMessage } from './trial.js';
import { workerStates, type GpuStatus, type Heartbeat, type SlotStatus, type WorkerStatus } from './worker-status.js';

import v1 = seedsweep.v1;

/** A message type: how a domain value becomes bytes and comes back. `decode` throws on bytes it cannot understand. */
export interface Codec<T> {
  encode(value: T): Uint8Array;
  decode(bytes: Uint8Array): T;
}

interface GeneratedType<Properties, Decoded> {
  encode(message: Properties): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Decoded;
}

function codec<T, Properties, Decoded>(
  type: GeneratedType<Properties, Decoded>,
  toWire: (value: T) => Properties,
  fromWire: (message: Decoded) => T,
): Codec<T> {
  return {
    encode: (value) => type.encode(toWire(value)).finish(),
    decode: (bytes) => fromWire(type.decode(bytes)),
  };
}

/** proto3 enums number our names from 1, in order; 0 is "unspecified". */
function enumCodec<Name extends string>(names: readonly Name[]) {
  return {
    to: (name: Name) => names.indexOf(name) + 1,
    from(number: number): Name {
      const name = names[number - 1];
      if (name === undefined) throw new RangeError(`unknown enum number ${number} (known: ${names.join(', ')})`);
      return name;
    },
  };
}

const directive = enumCodec(directives);
const action = enumCodec(controlActions);
const sweepState = enumCodec(sweepStates);
const trialState = enumCodec(trialStates);
const workerState = enumCodec(workerStates);

/** Absent optional fields decode as null or undefined; the domain knows undefined alone. */
const optional = <T>(value: T | null | undefined) => value ?? undefined;

function required<T>(value: T | null | undefined, field: string): T {
  if (value === null || value === undefined) throw new RangeError(`message lacks ${field}`);
  return value;
}

/** `text`, which must be one of `names`. */
function known<Name extends string>(names: readonly Name[], text: string | null | undefined, what: string): Name {
  const name = names.find((each) => each === text);
  if (name === undefined) throw new RangeError(`unknown ${what} "${text}" (known: ${names.join(', ')})`);
  return name;
}

export const trialMessageCodec = codec<TrialMessage, v1.TrialMessage.$Properties, v1.TrialMessage>(
  v1.TrialMessage,
  ({ dataset, config, ...trial }) => ({
    ...trial,
    trainView: dataset.train,
    testViews: [...dataset.test],
    configJson: JSON.stringify(config),
  }),
  (m) => ({
    sweepId: m.sweepId,
    trialId: m.trialId,
    trialIndex: m.trialIndex,
    settingName: m.settingName,
    dataset: { train: m.trainView, test: m.testViews },
    seed: m.seed,
    trainer: known(trainerNames, m.trainer, 'trainer'),
    config: JSON.parse(m.configJson) as unknown,
    priorAttempts: m.priorAttempts,
  }),
);

function bodyToWire(body: ReportBody): v1.Report.$Properties {
  switch (body.kind) {
    case 'started':
      return { started: { worker: body.worker, slot: body.slot, engine: body.engine } };
    case 'points':
      return { points: { points: body.points as v1.Point.$Properties[] } };
    case 'finished':
      return { finished: {} };
    case 'failed':
      return { failed: { error: body.error, logTail: [...body.logTail], permanent: body.permanent } };
    case 'released':
      return { released: {} };
  }
}

function bodyFromWire(m: v1.Report.$Properties): ReportBody {
  if (m.started) {
    return {
      kind: 'started',
      worker: m.started.worker ?? '',
      slot: m.started.slot ?? 0,
      engine: m.started.engine ?? '',
    };
  }
  if (m.points) {
    const points = (m.points.points ?? []).map((p) => ({
      metric: p.metric ?? '',
      epoch: p.epoch ?? 0,
      value: p.value ?? 0,
    }));
    return { kind: 'points', points };
  }
  if (m.finished) return { kind: 'finished' };
  if (m.failed) {
    const { error, logTail, permanent } = m.failed;
    return { kind: 'failed', error: error ?? '', logTail: logTail ?? [], permanent: permanent ?? false };
  }
  if (m.released) return { kind: 'released' };
  throw new RangeError('report without a body');
}

const reportToWire = ({ body, ...report }: Report): v1.Report.$Properties => ({ ...report, ...bodyToWire(body) });

const reportFromWire = (m: v1.Report.$Properties): Report => ({
  sweepId: m.sweepId ?? '',
  trialId: m.trialId ?? '',
  trialIndex: m.trialIndex ?? 0,
  attempt: m.attempt ?? 0,
  seq: m.seq ?? 0,
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
      trialId: r.trialId ?? '',
      attempt: r.attempt ?? 0,
      seq: r.seq ?? 0,
      directive: directive.from(r.directive ?? 0),
    })),
);

function eventBodyToWire(body: EventBody): v1.Event.$Properties {
  switch (body.kind) {
    case 'submitted':
      return { submitted: { document: body.document } };
    case 'controlled':
      return { controlled: { action: action.to(body.action) } };
    case 'reported':
      return { reported: reportToWire(body.report) };
    case 'lost':
      return { lost: { trialId: body.trialId, trialIndex: body.trialIndex, deliveries: body.deliveries } };
  }
}

function eventBodyFromWire(m: v1.Event.$Properties): EventBody {
  if (m.submitted) return { kind: 'submitted', document: m.submitted.document ?? '' };
  if (m.controlled) return { kind: 'controlled', action: action.from(m.controlled.action ?? 0) };
  if (m.reported) return { kind: 'reported', report: reportFromWire(m.reported) };
  if (m.lost) {
    return {
      kind: 'lost',
      trialId: m.lost.trialId ?? '',
      trialIndex: m.lost.trialIndex ?? 0,
      deliveries: m.lost.deliveries ?? 0,
    };
  }
  throw new RangeError('event without a body');
}

/** Events of one log message, and the format version they were written in. */
export interface EventBatch {
  readonly format: number;
  readonly events: readonly Event[];
}

export const eventBatchCodec = codec<EventBatch, v1.EventBatch.$Properties, v1.EventBatch>(
  v1.EventBatch,
  ({ format, events }) => ({
    format,
    events: events.map(({ body, ...event }) => ({ ...event, ...eventBodyToWire(body) })),
  }),
  (m) => ({
    format: m.format,
    events: m.events.map((e) => ({
      timeMs: e.timeMs ?? 0,
      sweepId: e.sweepId ?? '',
      body: eventBodyFromWire(e),
    })),
  }),
);

export const sweepRecordCodec = codec<SweepRecord, v1.SweepRecord.$Properties, v1.SweepRecord>(
  v1.SweepRecord,
  (record) => ({ ...record, state: sweepState.to(record.state) }),
  (m) => ({ sweepId: m.sweepId, state: sweepState.from(m.state), document: m.document }),
);

const summaryToWire = (s: SweepSummary): v1.SweepSummary.$Properties => ({ ...s, state: sweepState.to(s.state) });

const summaryFromWire = (m: v1.SweepSummary.$Properties): SweepSummary => {
  const counts = required(m.counts, 'counts');
  return {
    id: m.id ?? '',
    name: m.name ?? '',
    state: sweepState.from(m.state ?? 0),
    counts: {
      expanded: counts.expanded ?? 0,
      done: counts.done ?? 0,
      running: counts.running ?? 0,
      queued: counts.queued ?? 0,
      failed: counts.failed ?? 0,
      cancelled: counts.cancelled ?? 0,
    },
    submittedMs: m.submittedMs ?? 0,
  };
};

export const sweepSummaryCodec = codec<SweepSummary, v1.SweepSummary.$Properties, v1.SweepSummary>(
  v1.SweepSummary,
  summaryToWire,
  summaryFromWire,
);

const endToWire = (end: TrialEnd): v1.TrialEnd.$Properties => ({
  ...end,
  value: end.value ?? null,
  state: trialState.to(end.state),
  logTail: [...end.logTail],
});

const endFromWire = (m: v1.TrialEnd.$Properties): TrialEnd => ({
  trialId: m.trialId ?? '',
  setting: m.setting ?? '',
  dataset: m.dataset ?? '',
  seed: m.seed ?? 0,
  attempt: m.attempt ?? 0,
  state: trialState.from(m.state ?? 0),
  value: optional(m.value),
  seconds: m.seconds ?? 0,
  engine: m.engine ?? '',
  error: m.error ?? '',
  logTail: m.logTail ?? [],
});

const rowToWire = ({ params, ci95, ...row }: LeaderboardRow): v1.LeaderboardRow.$Properties => ({
  ...row,
  paramsJson: JSON.stringify(params),
  mean: row.mean ?? null,
  std: row.std ?? null,
  max: row.max ?? null,
  min: row.min ?? null,
  ciLow: ci95?.[0] ?? null,
  ciHigh: ci95?.[1] ?? null,
  reference: row.reference
    ? { mean: row.reference.mean, std: row.reference.std ?? null, max: row.reference.max ?? null }
    : null,
  seeds: row.seeds.map((seed) => ({ ...seed, value: seed.value ?? null, state: trialState.to(seed.state) })),
});

const rowFromWire = (m: v1.LeaderboardRow.$Properties): LeaderboardRow => {
  const [low, high] = [optional(m.ciLow), optional(m.ciHigh)];
  return {
    rank: m.rank ?? 0,
    dataset: m.dataset ?? '',
    setting: m.setting ?? '',
    settingId: m.settingId ?? '',
    params: JSON.parse(m.paramsJson ?? '{}') as { [key: string]: Json },
    n: m.n ?? 0,
    mean: optional(m.mean),
    std: optional(m.std),
    max: optional(m.max),
    min: optional(m.min),
    ci95: low !== undefined && high !== undefined ? [low, high] : undefined,
    reference: m.reference
      ? { mean: m.reference.mean ?? 0, std: optional(m.reference.std), max: optional(m.reference.max) }
      : undefined,
    seeds: (m.seeds ?? []).map((s) => ({
      seed: s.seed ?? 0,
      value: optional(s.value),
      attempt: s.attempt ?? 0,
      state: trialState.from(s.state ?? 0),
      engine: s.engine ?? '',
    })),
  };
};

function objectiveFromWire({ metric, goal, at }: v1.Objective.$Properties): Objective {
  return { metric: metric ?? '', goal: known(goals, goal, 'goal'), at: known(objectiveEpochs, at, 'epoch') };
}

export const sweepSnapshotCodec = codec<SweepSnapshot, v1.SweepSnapshot.$Properties, v1.SweepSnapshot>(
  v1.SweepSnapshot,
  (s) => ({
    sweep: summaryToWire(s.sweep),
    objective: s.objective,
    rows: s.rows.map(rowToWire),
    failures: s.failures.map(endToWire),
  }),
  (m) => ({
    sweep: summaryFromWire(required(m.sweep, 'sweep')),
    objective: objectiveFromWire(required(m.objective, 'objective')),
    rows: m.rows.map(rowFromWire),
    failures: m.failures.map(endFromWire),
  }),
);

export const sweepUpdateCodec = codec<SweepUpdate, v1.SweepUpdate.$Properties, v1.SweepUpdate>(
  v1.SweepUpdate,
  (u) => ({
    sweep: summaryToWire(u.sweep),
    ended: u.ended.map(endToWire),
    running: u.running.map((trial) => ({ ...trial, value: trial.value ?? null })),
  }),
  (m) => ({
    sweep: summaryFromWire(required(m.sweep, 'sweep')),
    ended: m.ended.map(endFromWire),
    running: m.running.map((trial) => ({
      setting: trial.setting ?? '',
      dataset: trial.dataset ?? '',
      seed: trial.seed ?? 0,
      epoch: trial.epoch ?? 0,
      epochs: trial.epochs ?? 0,
      value: optional(trial.value),
    })),
  }),
);

/** `document`: a sweep file, as text. */
export const submitRequestCodec = codec<{ document: string }, v1.SubmitRequest.$Properties, v1.SubmitRequest>(
  v1.SubmitRequest,
  (request) => request,
  (m) => ({ document: m.document }),
);

/** `created` is false when the same sweep had been submitted before. */
export interface Submission {
  readonly sweep: SweepSummary;
  readonly created: boolean;
}

export const submitResponseCodec = codec<Submission, v1.SubmitResponse.$Properties, v1.SubmitResponse>(
  v1.SubmitResponse,
  (s) => ({ sweep: summaryToWire(s.sweep), created: s.created }),
  (m) => ({ sweep: summaryFromWire(required(m.sweep, 'sweep')), created: m.created }),
);

export const listRequestCodec = codec<object, v1.ListRequest.$Properties, v1.ListRequest>(
  v1.ListRequest,
  () => ({}),
  () => ({}),
);

export const listResponseCodec = codec<readonly SweepSummary[], v1.ListResponse.$Properties, v1.ListResponse>(
  v1.ListResponse,
  (sweeps) => ({ sweeps: sweeps.map(summaryToWire) }),
  (m) => m.sweeps.map(summaryFromWire),
);

export const getRequestCodec = codec<{ sweepId: string }, v1.GetRequest.$Properties, v1.GetRequest>(
  v1.GetRequest,
  (request) => request,
  (m) => ({ sweepId: m.sweepId }),
);

export interface ControlRequest {
  readonly sweepId: string;
  readonly action: ControlAction;
}

export const controlRequestCodec = codec<ControlRequest, v1.ControlRequest.$Properties, v1.ControlRequest>(
  v1.ControlRequest,
  (request) => ({ sweepId: request.sweepId, action: action.to(request.action) }),
  (m) => ({ sweepId: m.sweepId, action: action.from(m.action) }),
);

/** `endedSeen`: how many trial ends the watcher has already seen. */
export interface WatchRequest {
  readonly sweepId: string;
  readonly endedSeen: number;
}

export const watchRequestCodec = codec<WatchRequest, v1.WatchRequest.$Properties, v1.WatchRequest>(
  v1.WatchRequest,
  (request) => ({ ...request }),
  (m) => ({ sweepId: m.sweepId, endedSeen: m.endedSeen }),
);

const slotToWire = (s: SlotStatus): v1.SlotStatus.$Properties => ({
  index: s.index,
  gpu: s.gpu ?? null,
  sweepId: s.sweepId ?? null,
  trialId: s.trialId ?? null,
  engine: s.engine ?? null,
});

const slotFromWire = (m: v1.SlotStatus.$Properties): SlotStatus => ({
  index: m.index ?? 0,
  gpu: optional(m.gpu),
  sweepId: optional(m.sweepId),
  trialId: optional(m.trialId),
  engine: optional(m.engine),
});

const gpuToWire = (g: GpuStatus): v1.GpuStatus.$Properties => ({
  index: g.index,
  name: g.name,
  memoryUsedMib: g.memoryUsedMib ?? null,
  memoryTotalMib: g.memoryTotalMib ?? null,
  utilizationPercent: g.utilizationPercent ?? null,
});

const gpuFromWire = (m: v1.GpuStatus.$Properties): GpuStatus => ({
  index: m.index ?? 0,
  name: m.name ?? '',
  memoryUsedMib: optional(m.memoryUsedMib),
  memoryTotalMib: optional(m.memoryTotalMib),
  utilizationPercent: optional(m.utilizationPercent),
});

export const heartbeatCodec = codec<Heartbeat, v1.WorkerHeartbeat.$Properties, v1.WorkerHeartbeat>(
  v1.WorkerHeartbeat,
  (beat) => ({ ...beat, slots: beat.slots.map(slotToWire), gpus: beat.gpus.map(gpuToWire) }),
  (m) => ({
    worker: m.worker,
    host: m.host,
    slots: m.slots.map(slotFromWire),
    gpus: m.gpus.map(gpuFromWire),
    leaving: m.leaving,
  }),
);

export const heartbeatResponseCodec = codec<object, v1.HeartbeatResponse.$Properties, v1.HeartbeatResponse>(
  v1.HeartbeatResponse,
  () => ({}),
  () => ({}),
);

export const listWorkersRequestCodec = codec<object, v1.ListWorkersRequest.$Properties, v1.ListWorkersRequest>(
  v1.ListWorkersRequest,
  () => ({}),
  () => ({}),
);

export const listWorkersResponseCodec = codec<
  readonly WorkerStatus[],
  v1.ListWorkersResponse.$Properties,
  v1.ListWorkersResponse
>(
  v1.ListWorkersResponse,
  (workers) => ({
    workers: workers.map(({ state, slots, gpus, ...worker }) => ({
      ...worker,
      slots: slots.map(slotToWire),
      gpus: gpus.map(gpuToWire),
      state: workerState.to(state),
    })),
  }),
  (m) =>
    m.workers.map((worker) => ({
      worker: worker.worker ?? '',
      host: worker.host ?? '',
      slots: (worker.slots ?? []).map(slotFromWire),
      gpus: (worker.gpus ?? []).map(gpuFromWire),
      state: workerState.from(worker.state ?? 0),
      sinceMs: worker.sinceMs ?? 0,
    })),
);
