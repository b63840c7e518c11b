import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import protobuf from 'protobufjs';
import { describe, expect, test } from 'vitest';
import * as codeCodecs from '../../../proto/codec/code.js';
import type { Codec } from '../../../proto/codec/codec.js';
import { decodeEventBatch, encodeEvent, encodeEventBatch, formatOf } from '../../../proto/codec/event.js';
import * as observationCodecs from '../../../proto/codec/observation.js';
import * as outputCodecs from '../../../proto/codec/output.js';
import { reportRequestCodec, reportResponseCodec } from '../../../proto/codec/report.js';
import * as steeringCodecs from '../../../proto/codec/steering.js';
import * as sweepCodecs from '../../../proto/codec/sweep.js';
import { trialMessageCodec } from '../../../proto/codec/trial.js';
import * as workerCodecs from '../../../proto/codec/worker.js';
import { controlActions, LOG_FORMAT, type Event } from '../../../proto/event.js';
import { sweepStates } from '../../../common/states.js';
import * as any from './arbitraries.js';

const source = readFileSync(new URL('../../../proto/seedsweep.proto', import.meta.url), 'utf8');
const { root } = protobuf.parse(source, { keepCase: true, alternateCommentMode: true });
root.resolveAll();
const packageOf = root.lookup('seedsweep.v1') as protobuf.Namespace;
const typeOf = (name: string) => packageOf.lookupType(name);

const batchCodec: Codec<readonly Event[]> = {
  encode: (events) => encodeEventBatch(LOG_FORMAT, events.map(encodeEvent)),
  decode: (bytes) => {
    expect(formatOf(bytes)).toBe(LOG_FORMAT);
    return decodeEventBatch(bytes, LOG_FORMAT);
  },
};
const ofSweep = fc.record({ sweepId: any.text });
const list = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });

interface Case<T> {
  readonly type: string;
  readonly codec: Codec<T>;
  readonly values: fc.Arbitrary<T>;
}
const of = <T>(type: string, codec: Codec<T>, values: fc.Arbitrary<T>) => ({ type, codec, values }) as Case<unknown>;

const cases: readonly Case<unknown>[] = [
  of('TrialMessage', trialMessageCodec, any.trialMessage),
  of('ReportRequest', reportRequestCodec, list(any.report)),
  of('ReportResponse', reportResponseCodec, list(any.receipt)),
  of('EventBatch', batchCodec, list(any.event)),
  of(
    'SweepRecord',
    sweepCodecs.sweepRecordCodec,
    fc.record({ sweepId: any.text, state: fc.constantFrom(...sweepStates), place: any.maybe(any.sweepPlace) }),
  ),
  of('SweepSummary', sweepCodecs.sweepSummaryCodec, any.summary),
  of(
    'SubmitRequest',
    sweepCodecs.submitRequestCodec,
    fc.record({ spec: any.spec, source: any.maybe(any.source), reuse: fc.boolean(), reuseEngine: any.maybe(any.text) }),
  ),
  of(
    'SubmitResponse',
    sweepCodecs.submitResponseCodec,
    fc.record({
      sweep: any.summary,
      created: fc.boolean(),
      takenOver: list(fc.record({ sweepId: any.text, trials: any.uint })),
    }),
  ),
  of('FindTrialsRequest', outputCodecs.findTrialsRequestCodec, any.trialQuery),
  of('FindTrialsResponse', outputCodecs.findTrialsResponseCodec, any.foundTrials),
  of('KeptOutputRequest', outputCodecs.keptOutputRequestCodec, any.keptOutputRequest),
  of('KeptOutput', outputCodecs.keptOutputCodec, any.keptOutput),
  of('OutputRequest', outputCodecs.outputRequestCodec, any.outputRequest),
  of('OutputResponse', outputCodecs.outputResponseCodec, any.output),
  of('ListRequest', sweepCodecs.listRequestCodec, fc.constant({})),
  of('ListResponse', sweepCodecs.listResponseCodec, list(any.summary)),
  of('GetRequest', sweepCodecs.getRequestCodec, ofSweep),
  of('ObserveRequest', sweepCodecs.observeRequestCodec, ofSweep),
  of(
    'ControlRequest',
    steeringCodecs.controlRequestCodec,
    fc.record({ sweepId: any.text, action: fc.constantFrom(...controlActions) }),
  ),
  of('ReopenRequest', steeringCodecs.reopenRequestCodec, ofSweep),
  of(
    'ExtendRequest',
    steeringCodecs.extendRequestCodec,
    fc.record({ sweepId: any.text, count: any.uint, selection: any.selection }),
  ),
  of('PruneRequest', steeringCodecs.pruneRequestCodec, fc.record({ sweepId: any.text, selection: any.selection })),
  of('SteerResponse', steeringCodecs.steerResponseCodec, fc.record({ sweep: any.summary, trials: any.uint })),
  of('DrainRequest', steeringCodecs.drainRequestCodec, fc.record({ worker: any.text, host: any.text })),
  of('Observation', observationCodecs.observationCodec, any.observation),
  of('CurvesRequest', observationCodecs.curvesRequestCodec, fc.record({ sweepId: any.text, entries: any.uints })),
  of('CurvesResponse', observationCodecs.curvesResponseCodec, any.curves),
  of('WorkerHeartbeat', workerCodecs.heartbeatCodec, any.heartbeat),
  of('HeartbeatResponse', workerCodecs.heartbeatResponseCodec, fc.record({ drain: fc.boolean() })),
  of('ListWorkersRequest', workerCodecs.listWorkersRequestCodec, fc.constant({})),
  of('ListWorkersResponse', workerCodecs.listWorkersResponseCodec, list(any.worker)),
  of('DrainResponse', workerCodecs.drainResponseCodec, any.worker),
  of('HasCodeRequest', codeCodecs.hasCodeRequestCodec, fc.record({ hash: any.text })),
  of('HasCodeResponse', codeCodecs.hasCodeResponseCodec, fc.record({ present: fc.boolean() })),
  of('PutCodeRequest', codeCodecs.putCodeRequestCodec, any.codePart),
  of('PutCodeResponse', codeCodecs.putCodeResponseCodec, fc.record({ stored: fc.boolean() })),
];

type Wire = Record<string, unknown>;

/** Each message within a message of this type, itself included, with its type. */
function* messagesIn(type: protobuf.Type, message: Wire): Generator<readonly [protobuf.Type, Wire]> {
  yield [type, message];
  for (const field of type.fieldsArray) {
    const inner = field.resolvedType;
    const value = message[field.name];
    if (!(inner instanceof protobuf.Type) || value === undefined || value === null) continue;
    for (const each of field.repeated ? (value as Wire[]) : [value as Wire]) yield* messagesIn(inner, each);
  }
}

function isSet(field: protobuf.Field, message: Wire): boolean {
  const value = message[field.name];
  return Object.hasOwn(message, field.name) && (!field.repeated || (value as unknown[]).length > 0);
}

/** Whether a message without the field is one that we write. */
function mayBeAbsent(field: protobuf.Field): boolean {
  // A body is one of several.
  const oneOf = field.partOf && field.partOf.fieldsArray.length > 1;
  return field.repeated || Boolean(oneOf) || (field.comment ?? '').includes('[may be absent]');
}

const decodeGenerically = (type: string, bytes: Uint8Array) => typeOf(type).decode(bytes) as unknown as Wire;

describe('every message', () => {
  test.each(cases)('$type comes back as it went', ({ codec, values }) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(codec.decode(codec.encode(value))).toEqual(value);
      }),
    );
  });

  test('of the contract is written by one of these, each of its fields by some value', () => {
    const written = new Set<string>();
    for (const { type, codec, values } of cases) {
      written.add(type);
      for (const value of fc.sample(values, { numRuns: 200, seed: 1 })) {
        for (const [inner, message] of messagesIn(typeOf(type), decodeGenerically(type, codec.encode(value)))) {
          written.add(inner.name);
          for (const field of inner.fieldsArray) if (isSet(field, message)) written.add(`${inner.name}.${field.name}`);
        }
      }
    }
    const types = packageOf.nestedArray.filter((nested) => nested instanceof protobuf.Type);
    const all = types.flatMap(({ name, fieldsArray }) => [
      name,
      ...fieldsArray.map((field) => `${name}.${field.name}`),
    ]);
    expect(all.filter((each) => !written.has(each))).toEqual([]);
  });

  test('that lacks a field is refused, and the field is named; but for those that say something by being absent', () => {
    const tried = new Set<string>();
    for (const { type, codec, values } of cases) {
      for (const value of fc.sample(values, { numRuns: 60, seed: 2 })) {
        const bytes = codec.encode(value);
        const places = [...messagesIn(typeOf(type), decodeGenerically(type, bytes))].flatMap(
          ([inner, message], place) =>
            inner.fieldsArray
              .filter((field) => isSet(field, message) && !mayBeAbsent(field))
              .map((field) => ({ inner, field, place })),
        );
        for (const { inner, field, place } of places) {
          const name = `${inner.name}.${field.name}`;
          // One place for each field is enough.
          if (tried.has(`${type} ${name}`)) continue;
          tried.add(`${type} ${name}`);
          const copy = decodeGenerically(type, bytes);
          const [, message] = [...messagesIn(typeOf(type), copy)][place]!;
          Reflect.deleteProperty(message, field.name);
          const without = typeOf(type).encode(copy).finish();
          if (name === 'EventBatch.format') expect(() => formatOf(without)).toThrow(RangeError);
          else expect(() => codec.decode(without), name).toThrow(new RegExp(field.name));
        }
      }
    }
    expect(tried.size).toBeGreaterThan(150);
  });

  test('with an enum that is unspecified or unknown is refused', () => {
    const record = typeOf('SweepRecord');
    for (const state of [0, 99]) {
      const bytes = record.encode({ sweep_id: 'a', state }).finish();
      expect(() => sweepCodecs.sweepRecordCodec.decode(bytes)).toThrow(RangeError);
    }
  });
});

describe('a log message', () => {
  test('tells its format before anything else is understood', () => {
    const bytes = encodeEventBatch(LOG_FORMAT + 1, [Uint8Array.of(255, 255, 255)]);
    expect(formatOf(bytes)).toBe(LOG_FORMAT + 1);
    expect(() => decodeEventBatch(bytes, LOG_FORMAT)).toThrow();
    for (const junk of [Uint8Array.of(), Uint8Array.of(120), Uint8Array.of(18, 0)]) {
      expect(() => formatOf(junk)).toThrow();
    }
  });

  test('of format 3 lacks what is 0, false or empty; of format 4 it must not', () => {
    const report = { sweep_id: 's', trial_id: 't', attempt: 1, seq: 1, started: { worker: 'w', engine: 'e' } };
    const bytes = typeOf('EventBatch')
      .encode({ format: 3, events: [{ time_ms: 1, sweep_id: 's', reported: report }] })
      .finish();
    expect(decodeEventBatch(bytes, 3)).toMatchObject([
      { body: { report: { trialIndex: 0, body: { slot: 0, resumeStep: 0 } } } },
    ]);
    expect(() => decodeEventBatch(bytes, 4)).toThrow(/trial_index|slot/);
  });
});
