import { Reader, Writer } from 'protobufjs/minimal.js';
import type { SweepPlace } from '../../common/place.js';
import { controlActions, type Event, type EventBody } from '../event.js';
import { seedsweep } from '../generated/seedsweep.js';
import type { ListedSetting, SweepSource, SweepSpec } from '../spec.js';
import { enumCodec, parsed, required } from './codec.js';
import { EXPLICIT_SINCE, fillFormerDefaults } from './former-defaults.js';
import { reportFromWire, reportToWire } from './report.js';

import v1 = seedsweep.v1;

export const controlAction = enumCodec(controlActions);

export const sourceToWire = ({ overrides, ...source }: SweepSource): v1.SweepSource.$Properties => ({
  ...source,
  overrides: [...overrides],
});

export const sourceFromWire = (m: v1.SweepSource.$Properties): SweepSource => ({
  text: required(m.text, 'source.text'),
  file: required(m.file, 'source.file'),
  overrides: m.overrides ?? [],
  compiledBy: required(m.compiledBy, 'source.compiled_by'),
});

function bodyToWire(body: EventBody): v1.Event.$Properties {
  switch (body.kind) {
    case 'submitted': {
      const source = body.source && sourceToWire(body.source);
      return { submitted: { specJson: JSON.stringify(body.spec), source: source ?? null } };
    }
    case 'submittedDocument':
      return { submitted: { document: body.document } };
    case 'placed':
      return { placed: { placeJson: JSON.stringify(body.place) } };
    case 'proposed': {
      const { settings, firstEntry, entries, seeds } = body.proposal;
      const settingsJson = settings.map((setting) => JSON.stringify(setting));
      return { proposed: { settingsJson, firstEntry, entries, seeds: [...seeds] } };
    }
    case 'extended':
      return { extended: { entries: body.entries.map(({ entry, seeds }) => ({ entry, seeds: [...seeds] })) } };
    case 'pruned': {
      const by = body.by === '' ? null : body.by;
      return { pruned: { entries: [...body.entries], trialIndices: [...body.trialIndices], by } };
    }
    case 'adopted': {
      const { fromSweepId, trials } = body;
      const trialIndices = trials.map(({ trialIndex }) => trialIndex);
      return { adopted: { fromSweepId, trialIndices, fromIndices: trials.map(({ fromIndex }) => fromIndex) } };
    }
    case 'controlled':
      return { controlled: { action: controlAction.to(body.action) } };
    case 'reported':
      return { reported: reportToWire(body.report) };
    case 'lost':
      return { lost: { trialId: body.trialId, trialIndex: body.trialIndex, deliveries: body.deliveries } };
    case 'reopened':
      return { reopened: { trialIndices: [...body.trialIndices] } };
    case 'checkpointed': {
      const { trialIndex, attempt, step, object } = body;
      return { checkpointed: { trialIndex, attempt, step, object } };
    }
  }
}

function submittedFromWire({ document, specJson, source }: v1.SweepSubmitted.$Properties): EventBody {
  if (document !== null && document !== undefined) return { kind: 'submittedDocument', document };
  const spec = parsed(specJson, 'submitted.spec_json') as SweepSpec;
  return { kind: 'submitted', spec, source: source ? sourceFromWire(source) : undefined };
}

function bodyFromWire(m: v1.Event.$Properties): EventBody {
  if (m.reported) return { kind: 'reported', report: reportFromWire(m.reported) };
  if (m.submitted) return submittedFromWire(m.submitted);
  if (m.controlled) return { kind: 'controlled', action: controlAction.from(m.controlled.action, 'controlled.action') };
  if (m.proposed) {
    const { settingsJson, firstEntry, entries, seeds } = m.proposed;
    const proposal = {
      settings: (settingsJson ?? []).map((text) => parsed(text, 'proposed.settings_json') as ListedSetting),
      firstEntry: required(firstEntry, 'proposed.first_entry'),
      entries: required(entries, 'proposed.entries'),
      seeds: seeds ?? [],
    };
    return { kind: 'proposed', proposal };
  }
  if (m.extended) {
    const entries = (m.extended.entries ?? []).map(({ entry, seeds }) => ({
      entry: required(entry, 'extended.entry'),
      seeds: seeds ?? [],
    }));
    return { kind: 'extended', entries };
  }
  if (m.pruned) {
    const { entries, trialIndices, by } = m.pruned;
    return { kind: 'pruned', entries: entries ?? [], trialIndices: trialIndices ?? [], by: by ?? '' };
  }
  if (m.adopted) {
    const { fromSweepId, trialIndices, fromIndices } = m.adopted;
    const trials = (trialIndices ?? []).map((trialIndex, place) => ({
      trialIndex,
      fromIndex: required(fromIndices?.[place], 'adopted.from_indices'),
    }));
    return { kind: 'adopted', fromSweepId: required(fromSweepId, 'adopted.from_sweep_id'), trials };
  }
  if (m.placed) {
    return { kind: 'placed', place: parsed(m.placed.placeJson, 'placed.place_json') as SweepPlace };
  }
  if (m.lost) {
    return {
      kind: 'lost',
      trialId: required(m.lost.trialId, 'lost.trial_id'),
      trialIndex: required(m.lost.trialIndex, 'lost.trial_index'),
      deliveries: required(m.lost.deliveries, 'lost.deliveries'),
    };
  }
  if (m.reopened) return { kind: 'reopened', trialIndices: m.reopened.trialIndices ?? [] };
  if (m.checkpointed) {
    return {
      kind: 'checkpointed',
      trialIndex: required(m.checkpointed.trialIndex, 'checkpointed.trial_index'),
      attempt: required(m.checkpointed.attempt, 'checkpointed.attempt'),
      step: required(m.checkpointed.step, 'checkpointed.step'),
      object: required(m.checkpointed.object, 'checkpointed.object'),
    };
  }
  throw new RangeError('the event lacks a body that this version knows');
}

/** One event in bytes, as it stands in a batch. */
export function encodeEvent({ timeMs, sweepId, body }: Event): Uint8Array {
  return v1.Event.encode({ timeMs, sweepId, ...bodyToWire(body) }).finish();
}

/** The tags of an EventBatch's two fields: field number and wire type. */
const FORMAT_TAG = (1 << 3) | 0;
const EVENTS_TAG = (2 << 3) | 2;
/** What a batch takes beside its events, and an event beside its bytes, at most. */
export const BATCH_OVERHEAD_BYTES = 8;
export const EVENT_OVERHEAD_BYTES = 6;

/** A log message of events that are in bytes already. */
export function encodeEventBatch(format: number, events: readonly Uint8Array[]): Uint8Array {
  const writer = Writer.create().uint32(FORMAT_TAG).uint32(format);
  for (const event of events) writer.uint32(EVENTS_TAG).bytes(event);
  return writer.finish();
}

/**
 * The format that a log message was written in; reads nothing else, because a newer format may mean anything by the
 * rest. Throws RangeError when there is none.
 */
export function formatOf(bytes: Uint8Array): number {
  const reader = Reader.create(bytes);
  if (reader.len === 0 || reader.uint32() !== FORMAT_TAG) throw new RangeError('the log message lacks its format');
  return reader.uint32();
}

/** The events of a log message that was written in `format`, one that this version reads. */
export function decodeEventBatch(bytes: Uint8Array, format: number): readonly Event[] {
  return v1.EventBatch.decode(bytes).events.map((event) => {
    if (format < EXPLICIT_SINCE) fillFormerDefaults(event);
    return {
      timeMs: required(event.timeMs, 'time_ms'),
      sweepId: required(event.sweepId, 'sweep_id'),
      body: bodyFromWire(event),
    };
  });
}
