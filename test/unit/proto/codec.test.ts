import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as codecs from '../../../proto/codec.js';
import type { Codec } from '../../../proto/codec.js';
import { controlActions, type Event, type EventBody } from '../../../proto/event.js';
import {
  activityKinds,
  type Activity,
  type CellCurves,
  type Observation,
  type TrialStatus,
} from '../../../proto/observation.js';
import { directives, type Receipt, type Report, type ReportBody } from '../../../proto/report.js';
import {
  goals,
  objectiveEpochs,
  seedFlags,
  sweepStates,
  trialStates,
  type LeaderboardRow,
  type SweepRecord,
  type SweepSnapshot,
  type SweepSummary,
  type TrialEnd,
} from '../../../proto/snapshot.js';
import { trainerNames } from '../../../proto/train-config.js';
import type { TrialMessage } from '../../../proto/trial.js';
import { workerStates } from '../../../proto/worker-status.js';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const texts = fc.array(text, { maxLength: 4 });
const whole = fc.nat({ max: 2 ** 32 - 1 });
const wholes = fc.array(whole, { maxLength: 4 });
/** NaN, both infinities and both zeros among them. */
const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 0, -0));
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const params = fc.dictionary(text, fc.jsonValue().map(withoutNegativeZero)) as fc.Arbitrary<LeaderboardRow['params']>;

const trialMessage: fc.Arbitrary<TrialMessage> = fc.record({
  sweepId: text,
  trialId: text,
  trialIndex: whole,
  settingName: text,
  dataset: fc.record({ train: text, test: texts }),
  seed: whole,
  trainer: fc.constantFrom(...trainerNames),
  config: params,
  priorAttempts: whole,
  round: whole,
});

const point = fc.record({ metric: text, epoch: whole, value: number });
const reportBody: fc.Arbitrary<ReportBody> = fc.oneof(
  fc.record({ kind: fc.constant('started' as const), worker: text, slot: whole, engine: text }),
  fc.record({ kind: fc.constant('points' as const), points: fc.array(point, { maxLength: 5 }) }),
  fc.constant({ kind: 'finished' as const }),
  fc.record({ kind: fc.constant('failed' as const), error: text, logTail: texts, permanent: fc.boolean() }),
  fc.constant({ kind: 'released' as const }),
);
const report: fc.Arbitrary<Report> = fc.record({
  sweepId: text,
  trialId: text,
  trialIndex: whole,
  attempt: whole,
  seq: whole,
  body: reportBody,
});
const receipt: fc.Arbitrary<Receipt> = fc.record({
  trialId: text,
  attempt: whole,
  seq: whole,
  directive: fc.constantFrom(...directives),
});

const eventBody: fc.Arbitrary<EventBody> = fc.oneof(
  fc.record({ kind: fc.constant('submitted' as const), document: text }),
  fc.record({ kind: fc.constant('controlled' as const), action: fc.constantFrom(...controlActions) }),
  fc.record({ kind: fc.constant('reported' as const), report }),
  fc.record({ kind: fc.constant('lost' as const), trialId: text, trialIndex: whole, deliveries: whole }),
  fc.record({ kind: fc.constant('retried' as const), trialIndices: wholes }),
  fc.record({
    kind: fc.constant('seedsAdded' as const),
    cells: fc.array(fc.record({ cell: whole, seeds: wholes }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('stopped' as const), cells: wholes }),
);
const event: fc.Arbitrary<Event> = fc.record({ timeMs: number, sweepId: text, body: eventBody });
const eventBatch = fc.record({ format: whole, events: fc.array(event, { maxLength: 5 }) });

const sweepRecord: fc.Arbitrary<SweepRecord> = fc.record({
  sweepId: text,
  state: fc.constantFrom(...sweepStates),
  document: text,
});
const summary: fc.Arbitrary<SweepSummary> = fc.record({
  id: text,
  name: text,
  state: fc.constantFrom(...sweepStates),
  counts: fc.record({ expanded: whole, done: whole, running: whole, queued: whole, failed: whole, cancelled: whole }),
  submittedMs: number,
  endings: whole,
});
const standing = { cell: whole, rank: whole, pValue: perhaps(number), tied: fc.boolean() };
const rowFacts = {
  ...standing,
  dataset: text,
  setting: text,
  settingId: text,
  params,
  n: whole,
  mean: perhaps(number),
  std: perhaps(number),
  max: perhaps(number),
  min: perhaps(number),
  ci95: perhaps(fc.tuple(number, number)),
  reference: perhaps(fc.record({ mean: number, std: perhaps(number), max: perhaps(number) })),
  seeds: fc.array(
    fc.record({
      seed: whole,
      value: perhaps(number),
      attempt: whole,
      state: fc.constantFrom(...trialStates),
      engine: text,
      flag: perhaps(fc.constantFrom(...seedFlags)),
    }),
    { maxLength: 3 },
  ),
};
const row: fc.Arbitrary<LeaderboardRow> = fc.record(rowFacts);
const trialEnd: fc.Arbitrary<TrialEnd> = fc.record({
  trialId: text,
  setting: text,
  dataset: text,
  seed: whole,
  attempt: whole,
  state: fc.constantFrom(...trialStates),
  value: perhaps(number),
  seconds: number,
  engine: text,
  error: text,
  logTail: texts,
});
const objective = fc.record({
  metric: text,
  goal: fc.constantFrom(...goals),
  at: fc.constantFrom(...objectiveEpochs),
});
const snapshot: fc.Arbitrary<SweepSnapshot> = fc.record({
  sweep: summary,
  objective,
  rows: fc.array(row, { maxLength: 3 }),
  failures: fc.array(trialEnd, { maxLength: 3 }),
});

const slotStatus = fc.record({
  index: whole,
  gpu: perhaps(whole),
  sweepId: perhaps(text),
  trialId: perhaps(text),
  engine: perhaps(text),
});
const gpuStatus = fc.record({
  index: whole,
  name: text,
  memoryUsedMib: perhaps(number),
  memoryTotalMib: perhaps(number),
  utilizationPercent: perhaps(number),
});
const workerFacts = {
  worker: text,
  host: text,
  slots: fc.array(slotStatus, { maxLength: 3 }),
  gpus: fc.array(gpuStatus, { maxLength: 3 }),
};

const workerStatus = fc.record({
  ...workerFacts,
  state: fc.constantFrom(...workerStates),
  sinceMs: number,
  heardMs: number,
  draining: fc.boolean(),
});

const trialStatus: fc.Arbitrary<TrialStatus> = fc.record({
  trialId: text,
  index: whole,
  cell: whole,
  setting: text,
  dataset: text,
  seed: whole,
  state: fc.constantFrom(...trialStates),
  attempt: whole,
  worker: text,
  slot: whole,
  engine: text,
  epoch: whole,
  epochs: whole,
  startedMs: number,
  endedMs: number,
  value: perhaps(number),
  imagesPerSecond: perhaps(number),
  error: text,
  logTail: texts,
});
const activity: fc.Arbitrary<Activity> = fc.record({
  number: whole,
  timeMs: number,
  kind: fc.constantFrom(...activityKinds),
  setting: text,
  dataset: text,
  seed: perhaps(whole),
  attempt: whole,
  worker: text,
  detail: text,
});
const numbers = fc.array(number, { maxLength: 4 });
const observation: fc.Arbitrary<Observation> = fc.record({
  first: fc.boolean(),
  nowMs: number,
  sweep: summary,
  objective,
  rows: fc.array(fc.record({ ...rowFacts, curve: numbers }), { maxLength: 2 }),
  standings: fc.array(fc.record(standing), { maxLength: 3 }),
  trials: fc.array(trialStatus, { maxLength: 2 }),
  activities: fc.array(activity, { maxLength: 2 }),
  pace: perhaps(fc.record({ ended: whole, sinceMs: number })),
  endedMs: perhaps(number),
});
const cellCurves: fc.Arbitrary<CellCurves> = fc.record({
  cell: whole,
  seeds: fc.array(
    fc.record({
      seed: whole,
      state: fc.constantFrom(...trialStates),
      series: fc.array(fc.record({ metric: text, epochs: wholes, values: numbers }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
});
const selection = fc.record({ cells: wholes, settings: texts, datasets: texts });

/** JSON, in which parameters travel, knows one zero. */
function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

/** Every codec with values of its type; a codec that is missing here fails the first test. */
const values: { readonly [Name in CodecName]: fc.Arbitrary<(typeof codecs)[Name] extends Codec<infer T> ? T : never> } =
  {
    trialMessageCodec: trialMessage,
    reportRequestCodec: fc.array(report, { maxLength: 5 }),
    reportResponseCodec: fc.array(receipt, { maxLength: 5 }),
    eventBatchCodec: eventBatch,
    sweepRecordCodec: sweepRecord,
    sweepSummaryCodec: summary,
    sweepSnapshotCodec: snapshot,
    sweepUpdateCodec: fc.record({
      sweep: summary,
      ended: fc.array(trialEnd, { maxLength: 3 }),
      running: fc.array(
        fc.record({
          setting: text,
          dataset: text,
          seed: whole,
          epoch: whole,
          epochs: whole,
          value: perhaps(number),
        }),
        { maxLength: 3 },
      ),
    }),
    submitRequestCodec: fc.record({ document: text }),
    submitResponseCodec: fc.record({ sweep: summary, created: fc.boolean() }),
    listRequestCodec: fc.constant({}),
    listResponseCodec: fc.array(summary, { maxLength: 3 }),
    getRequestCodec: fc.record({ sweepId: text }),
    controlRequestCodec: fc.record({ sweepId: text, action: fc.constantFrom(...controlActions) }),
    watchRequestCodec: fc.record({ sweepId: text, endedSeen: whole }),
    heartbeatCodec: fc.record({ ...workerFacts, leaving: fc.boolean() }),
    heartbeatResponseCodec: fc.record({ drain: fc.boolean() }),
    listWorkersRequestCodec: fc.constant({}),
    listWorkersResponseCodec: fc.array(workerStatus, { maxLength: 3 }),
    drainRequestCodec: fc.record({ worker: text, host: text }),
    drainResponseCodec: workerStatus,
    observeRequestCodec: fc.record({ sweepId: text }),
    observationCodec: observation,
    curvesRequestCodec: fc.record({ sweepId: text, cells: wholes }),
    curvesResponseCodec: fc.array(cellCurves, { maxLength: 3 }),
    retryRequestCodec: fc.record({ sweepId: text }),
    addSeedsRequestCodec: fc.record({ sweepId: text, count: whole, selection }),
    stopRequestCodec: fc.record({ sweepId: text, selection }),
    steerResponseCodec: fc.record({ sweep: summary, trials: whole }),
  };
type CodecName = Extract<keyof typeof codecs, `${string}Codec`>;

describe('every codec', () => {
  it.each(Object.keys(codecs))('%s brings each value back as it was', (name) => {
    const codec = codecs[name as CodecName] as Codec<unknown>;
    fc.assert(
      fc.property(values[name as CodecName], (value) => {
        expect(codec.decode(codec.encode(value))).toStrictEqual(plain(value));
      }),
    );
  });

  it('brings NaN and infinities back as points', () => {
    const points = [NaN, Infinity, -Infinity].map((value, epoch) => ({ metric: 'loss', epoch, value }));
    const sent = [{ ...sample(report), body: { kind: 'points' as const, points } }];
    expect(codecs.reportRequestCodec.decode(codecs.reportRequestCodec.encode(sent))).toStrictEqual(plain(sent));
  });

  it('keeps a figure that is absent apart from one that is 0', () => {
    const absent = { ...sample(row), mean: undefined, std: 0, ci95: undefined };
    const sent = { ...sample(snapshot), rows: [absent] };
    const [received] = codecs.sweepSnapshotCodec.decode(codecs.sweepSnapshotCodec.encode(sent)).rows;
    expect(received).toMatchObject({ mean: undefined, std: 0, ci95: undefined });
  });
});

describe('decode', () => {
  /** Field 1 or 2 (by `tag`), a varint: an enum number. */
  const enumField = (tag: number, value: number) => Uint8Array.of((tag << 3) | 0, value);
  const within = (tag: number, bytes: Uint8Array) => Uint8Array.of((tag << 3) | 2, bytes.length, ...bytes);

  it.each([
    ['an unknown sweep state', codecs.sweepRecordCodec, enumField(2, 99), /unknown enum number 99 \(known: running, /],
    ['no sweep state', codecs.sweepRecordCodec, Uint8Array.of(), /unknown enum number 0/],
    ['an unknown control action', codecs.controlRequestCodec, enumField(2, 4), /unknown enum number 4 .*cancel\)/],
    ['an unknown directive', codecs.reportResponseCodec, within(1, enumField(4, 9)), /unknown enum number 9/],
    ['a report without a body', codecs.reportRequestCodec, within(1, Uint8Array.of()), /report without a body/],
    ['an event without a body', codecs.eventBatchCodec, within(2, Uint8Array.of()), /event without a body/],
    ['an unknown trainer', codecs.trialMessageCodec, within(8, Buffer.from('resnet')), /unknown trainer "resnet"/],
    ['an update without a sweep', codecs.sweepUpdateCodec, Uint8Array.of(), /message lacks sweep/],
    ['bytes that are no message', codecs.sweepRecordCodec, Uint8Array.of(0xff, 0xff, 0xff), /./],
  ] as [string, Codec<unknown>, Uint8Array, RegExp][])('throws on %s', (_what, codec, bytes, complaint) => {
    expect(() => codec.decode(bytes)).toThrow(complaint);
  });

  it('throws on an objective whose goal this version does not know', () => {
    const sent = sample(snapshot);
    const bytes = Buffer.from(
      codecs.sweepSnapshotCodec.encode({ ...sent, objective: { ...sent.objective, goal: 'widen' as never } }),
    );
    expect(() => codecs.sweepSnapshotCodec.decode(bytes)).toThrow(/unknown goal "widen" \(known: maximize, minimize\)/);
  });
});

/** fast-check's records have no prototype; ours have the usual one. */
function plain(value: unknown): unknown {
  return structuredClone(value);
}

function sample<T>(arbitrary: fc.Arbitrary<T>): T {
  return fc.sample(arbitrary, { numRuns: 1, seed: 1 })[0]!;
}
