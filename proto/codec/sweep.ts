import { sweepStates, trialStates } from '../../common/states.js';
import { seedsweep } from '../generated/seedsweep.js';
import type { SweepPlace } from '../../common/place.js';
import type { SweepSpec } from '../spec.js';
import { waitingCodes, type Submission, type SubmitRequest, type SweepRecord, type SweepSummary } from '../sweep.js';
import { codec, enumCodec, known, optional, orAbsent, parsed, required } from './codec.js';
import { sourceFromWire, sourceToWire } from './event.js';

import v1 = seedsweep.v1;

const sweepState = enumCodec(sweepStates);
export const trialState = enumCodec(trialStates);

export const sweepRecordCodec = codec<SweepRecord, v1.SweepRecord.$Properties, v1.SweepRecord>(
  v1.SweepRecord,
  ({ sweepId, state, place }) => ({
    sweepId,
    state: sweepState.to(state),
    placeJson: orAbsent(place && JSON.stringify(place)),
  }),
  (m) => ({
    sweepId: required(m.sweepId, 'sweep_id'),
    state: sweepState.from(m.state, 'state'),
    place: m.placeJson === null || m.placeJson === undefined ? undefined : (JSON.parse(m.placeJson) as SweepPlace),
  }),
);

export const summaryToWire = (s: SweepSummary): v1.SweepSummary.$Properties => ({
  ...s,
  state: sweepState.to(s.state),
  waiting: orAbsent(s.waiting && { ...s.waiting }),
});

export function summaryFromWire(m: v1.SweepSummary.$Properties | null | undefined): SweepSummary {
  const { id, name, state, counts: wireCounts, submittedMs, endings, looks, waiting } = required(m, 'sweep');
  const counts = required(wireCounts, 'sweep.counts');
  return {
    id: required(id, 'sweep.id'),
    name: required(name, 'sweep.name'),
    state: sweepState.from(state, 'sweep.state'),
    counts: {
      expanded: required(counts.expanded, 'counts.expanded'),
      done: required(counts.done, 'counts.done'),
      running: required(counts.running, 'counts.running'),
      queued: required(counts.queued, 'counts.queued'),
      failed: required(counts.failed, 'counts.failed'),
      cancelled: required(counts.cancelled, 'counts.cancelled'),
    },
    submittedMs: required(submittedMs, 'sweep.submitted_ms'),
    endings: required(endings, 'sweep.endings'),
    looks: required(looks, 'sweep.looks'),
    ...(waiting && {
      waiting: {
        code: known(waitingCodes, waiting.code, 'waiting.code'),
        message: required(waiting.message, 'waiting.message'),
        remedy: required(waiting.remedy, 'waiting.remedy'),
      },
    }),
  };
}

export const sweepSummaryCodec = codec<SweepSummary, v1.SweepSummary.$Properties, v1.SweepSummary>(
  v1.SweepSummary,
  summaryToWire,
  summaryFromWire,
);

export const submitRequestCodec = codec<SubmitRequest, v1.SubmitRequest.$Properties, v1.SubmitRequest>(
  v1.SubmitRequest,
  ({ spec, source, reuse, reuseEngine }) => ({
    specJson: JSON.stringify(spec),
    source: orAbsent(source && sourceToWire(source)),
    reuse,
    reuseEngine: orAbsent(reuseEngine),
  }),
  (m) => ({
    spec: parsed(m.specJson, 'spec_json') as SweepSpec,
    source: m.source ? sourceFromWire(m.source) : undefined,
    reuse: required(m.reuse, 'reuse'),
    reuseEngine: optional(m.reuseEngine),
  }),
);

export const submitResponseCodec = codec<Submission, v1.SubmitResponse.$Properties, v1.SubmitResponse>(
  v1.SubmitResponse,
  ({ sweep, created, takenOver }) => ({
    sweep: summaryToWire(sweep),
    created,
    takenOver: takenOver.map((each) => ({ ...each })),
  }),
  (m) => ({
    sweep: summaryFromWire(m.sweep),
    created: required(m.created, 'created'),
    takenOver: m.takenOver.map(({ sweepId, trials }) => ({
      sweepId: required(sweepId, 'taken_over.sweep_id'),
      trials: required(trials, 'taken_over.trials'),
    })),
  }),
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

export interface OfSweep {
  readonly sweepId: string;
}

export const getRequestCodec = codec<OfSweep, v1.GetRequest.$Properties, v1.GetRequest>(
  v1.GetRequest,
  ({ sweepId }) => ({ sweepId }),
  (m) => ({ sweepId: required(m.sweepId, 'sweep_id') }),
);

export const observeRequestCodec = codec<OfSweep, v1.ObserveRequest.$Properties, v1.ObserveRequest>(
  v1.ObserveRequest,
  ({ sweepId }) => ({ sweepId }),
  (m) => ({ sweepId: required(m.sweepId, 'sweep_id') }),
);
