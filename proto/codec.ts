/** The one file that knows the generated code: domain types in, bytes out, and back. */
import type { Json } from '../common/ids.js';
import { controlActions, type ControlAction, type Event, type EventBody } from './event.js';
import { seedsweep } from './generated/seedsweep.js';
import {
  activityKinds,
  type Activity,
  type CellCurves,
  type Observation,
  type ObservedRow,
  type TrialStatus,
} from './observation.js';
import { directives, type Receipt, type Report, type ReportBody } from './report.js';
import {
  goals,
  objectiveEpochs,
  seedFlags,
  sweepStates,
  trialStates,
  type LeaderboardRow,
  type Objective,
  type Standing,
  type SweepRecord,
  type SweepSnapshot,
  type SweepSummary,
  type SweepUpdate,
  type TrialEnd,
} from './snapshot.js';
import type { AddSeedsRequest, CellSelection, DrainRequest, Steered, StopRequest } from './steering.js';
import { trainerNames } from './train-config.js';
import type { TrialMessage } from './trial.js';
import {
  workerStates,
  type GpuStatus,
  type Heartbeat,
  type HeartbeatAnswer,
  type SlotStatus,
  type WorkerStatus,
} from './worker-status.js';

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
const seedFlag = enumCodec(seedFlags);
const activityKind = enumCodec(activityKinds);

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
    round: m.round,
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
    case 'retried':
      return { retried: { trialIndices: [...body.trialIndices] } };
    case 'seedsAdded':
      return { seedsAdded: { cells: body.cells.map(({ cell, seeds }) => ({ cell, seeds: [...seeds] })) } };
    case 'stopped':
      return { stopped: { cells: [...body.cells] } };
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
  if (m.retried) return { kind: 'retried', trialIndices: m.retried.trialIndices ?? [] };
  if (m.seedsAdded) {
    const cells = (m.seedsAdded.cells ?? []).map(({ cell, seeds }) => ({ cell: cell ?? 0, seeds: seeds ?? [] }));
    return { kind: 'seedsAdded', cells };
  }
  if (m.stopped) return { kind: 'stopped', cells: m.stopped.cells ?? [] };
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
    endings: m.endings ?? 0,
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
  pValue: row.pValue ?? null,
  seeds: row.seeds.map((seed) => ({
    ...seed,
    value: seed.value ?? null,
    state: trialState.to(seed.state),
    flag: seed.flag === undefined ? 0 : seedFlag.to(seed.flag),
  })),
});

const standingFromWire = (m: v1.Standing.$Properties): Standing => ({
  cell: m.cell ?? 0,
  rank: m.rank ?? 0,
  pValue: optional(m.pValue),
  tied: m.tied ?? false,
});

const rowFromWire = (m: v1.LeaderboardRow.$Properties): LeaderboardRow => {
  const [low, high] = [optional(m.ciLow), optional(m.ciHigh)];
  return {
    ...standingFromWire(m),
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
      flag: s.flag ? seedFlag.from(s.flag) : undefined,
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

export const heartbeatResponseCodec = codec<HeartbeatAnswer, v1.HeartbeatResponse.$Properties, v1.HeartbeatResponse>(
  v1.HeartbeatResponse,
  (answer) => ({ ...answer }),
  (m) => ({ drain: m.drain }),
);

export const listWorkersRequestCodec = codec<object, v1.ListWorkersRequest.$Properties, v1.ListWorkersRequest>(
  v1.ListWorkersRequest,
  () => ({}),
  () => ({}),
);

const workerToWire = ({ state, slots, gpus, ...worker }: WorkerStatus): v1.WorkerStatus.$Properties => ({
  ...worker,
  slots: slots.map(slotToWire),
  gpus: gpus.map(gpuToWire),
  state: workerState.to(state),
});

const workerFromWire = (m: v1.WorkerStatus.$Properties): WorkerStatus => ({
  worker: m.worker ?? '',
  host: m.host ?? '',
  slots: (m.slots ?? []).map(slotFromWire),
  gpus: (m.gpus ?? []).map(gpuFromWire),
  state: workerState.from(m.state ?? 0),
  sinceMs: m.sinceMs ?? 0,
  heardMs: m.heardMs ?? 0,
  draining: m.draining ?? false,
});

export const listWorkersResponseCodec = codec<
  readonly WorkerStatus[],
  v1.ListWorkersResponse.$Properties,
  v1.ListWorkersResponse
>(
  v1.ListWorkersResponse,
  (workers) => ({ workers: workers.map(workerToWire) }),
  (m) => m.workers.map(workerFromWire),
);

export const drainRequestCodec = codec<DrainRequest, v1.DrainRequest.$Properties, v1.DrainRequest>(
  v1.DrainRequest,
  (request) => ({ ...request }),
  (m) => ({ worker: m.worker, host: m.host }),
);

export const drainResponseCodec = codec<WorkerStatus, v1.DrainResponse.$Properties, v1.DrainResponse>(
  v1.DrainResponse,
  (worker) => ({ worker: workerToWire(worker) }),
  (m) => workerFromWire(required(m.worker, 'worker')),
);

const trialToWire = (trial: TrialStatus): v1.TrialStatus.$Properties => ({
  ...trial,
  state: trialState.to(trial.state),
  value: trial.value ?? null,
  imagesPerSecond: trial.imagesPerSecond ?? null,
  logTail: [...trial.logTail],
});

const trialFromWire = (m: v1.TrialStatus.$Properties): TrialStatus => ({
  trialId: m.trialId ?? '',
  index: m.index ?? 0,
  cell: m.cell ?? 0,
  setting: m.setting ?? '',
  dataset: m.dataset ?? '',
  seed: m.seed ?? 0,
  state: trialState.from(m.state ?? 0),
  attempt: m.attempt ?? 0,
  worker: m.worker ?? '',
  slot: m.slot ?? 0,
  engine: m.engine ?? '',
  epoch: m.epoch ?? 0,
  epochs: m.epochs ?? 0,
  startedMs: m.startedMs ?? 0,
  endedMs: m.endedMs ?? 0,
  value: optional(m.value),
  imagesPerSecond: optional(m.imagesPerSecond),
  error: m.error ?? '',
  logTail: m.logTail ?? [],
});

const activityFromWire = (m: v1.Activity.$Properties): Activity => ({
  number: m.number ?? 0,
  timeMs: m.timeMs ?? 0,
  kind: activityKind.from(m.kind ?? 0),
  setting: m.setting ?? '',
  dataset: m.dataset ?? '',
  seed: optional(m.seed),
  attempt: m.attempt ?? 0,
  worker: m.worker ?? '',
  detail: m.detail ?? '',
});

const observedRowFromWire = (m: v1.ObservedRow.$Properties): ObservedRow => ({
  ...rowFromWire(required(m.row, 'row')),
  curve: m.curve ?? [],
});

export const observeRequestCodec = codec<{ sweepId: string }, v1.ObserveRequest.$Properties, v1.ObserveRequest>(
  v1.ObserveRequest,
  (request) => request,
  (m) => ({ sweepId: m.sweepId }),
);

export const observationCodec = codec<Observation, v1.Observation.$Properties, v1.Observation>(
  v1.Observation,
  (o) => ({
    ...o,
    sweep: summaryToWire(o.sweep),
    rows: o.rows.map(({ curve, ...row }) => ({ row: rowToWire(row), curve: [...curve] })),
    standings: o.standings.map((standing) => ({ ...standing, pValue: standing.pValue ?? null })),
    trials: o.trials.map(trialToWire),
    activities: o.activities.map((activity) => ({
      ...activity,
      kind: activityKind.to(activity.kind),
      seed: activity.seed ?? null,
    })),
    pace: o.pace ?? null,
    endedMs: o.endedMs ?? null,
  }),
  (m) => ({
    first: m.first,
    nowMs: m.nowMs,
    sweep: summaryFromWire(required(m.sweep, 'sweep')),
    objective: objectiveFromWire(required(m.objective, 'objective')),
    rows: m.rows.map(observedRowFromWire),
    standings: m.standings.map(standingFromWire),
    trials: m.trials.map(trialFromWire),
    activities: m.activities.map(activityFromWire),
    pace: m.pace ? { ended: m.pace.ended ?? 0, sinceMs: m.pace.sinceMs ?? 0 } : undefined,
    endedMs: optional(m.endedMs),
  }),
);

/** Whose learning curves are wanted. */
export interface CurvesRequest {
  readonly sweepId: string;
  readonly cells: readonly number[];
}

export const curvesRequestCodec = codec<CurvesRequest, v1.CurvesRequest.$Properties, v1.CurvesRequest>(
  v1.CurvesRequest,
  ({ sweepId, cells }) => ({ sweepId, cells: [...cells] }),
  (m) => ({ sweepId: m.sweepId, cells: m.cells }),
);

export const curvesResponseCodec = codec<readonly CellCurves[], v1.CurvesResponse.$Properties, v1.CurvesResponse>(
  v1.CurvesResponse,
  (cells) => ({
    cells: cells.map(({ cell, seeds }) => ({
      cell,
      seeds: seeds.map(({ seed, state, series }) => ({
        seed,
        state: trialState.to(state),
        series: series.map(({ metric, epochs, values }) => ({ metric, epochs: [...epochs], values: [...values] })),
      })),
    })),
  }),
  (m) =>
    m.cells.map((cell) => ({
      cell: cell.cell ?? 0,
      seeds: (cell.seeds ?? []).map((seed) => ({
        seed: seed.seed ?? 0,
        state: trialState.from(seed.state ?? 0),
        series: (seed.series ?? []).map(({ metric, epochs, values }) => ({
          metric: metric ?? '',
          epochs: epochs ?? [],
          values: values ?? [],
        })),
      })),
    })),
);

const selectionToWire = ({ cells, settings, datasets }: CellSelection): v1.CellSelection.$Properties => ({
  cells: [...cells],
  settings: [...settings],
  datasets: [...datasets],
});

const selectionFromWire = (m: v1.CellSelection.$Properties | null | undefined): CellSelection => ({
  cells: m?.cells ?? [],
  settings: m?.settings ?? [],
  datasets: m?.datasets ?? [],
});

export const retryRequestCodec = codec<{ sweepId: string }, v1.RetryRequest.$Properties, v1.RetryRequest>(
  v1.RetryRequest,
  (request) => request,
  (m) => ({ sweepId: m.sweepId }),
);

export const addSeedsRequestCodec = codec<AddSeedsRequest, v1.AddSeedsRequest.$Properties, v1.AddSeedsRequest>(
  v1.AddSeedsRequest,
  (request) => ({ ...request, selection: selectionToWire(request.selection) }),
  (m) => ({ sweepId: m.sweepId, count: m.count, selection: selectionFromWire(m.selection) }),
);

export const stopRequestCodec = codec<StopRequest, v1.StopRequest.$Properties, v1.StopRequest>(
  v1.StopRequest,
  (request) => ({ ...request, selection: selectionToWire(request.selection) }),
  (m) => ({ sweepId: m.sweepId, selection: selectionFromWire(m.selection) }),
);

export const steerResponseCodec = codec<Steered, v1.SteerResponse.$Properties, v1.SteerResponse>(
  v1.SteerResponse,
  ({ sweep, trials }) => ({ sweep: summaryToWire(sweep), trials }),
  (m) => ({ sweep: summaryFromWire(required(m.sweep, 'sweep')), trials: m.trials }),
);
