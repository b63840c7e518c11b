/** Arbitrary values of everything that travels, by its domain type. */
import fc from 'fast-check';
import { waitingCodes } from '../../../proto/sweep.js';
import { goals, objectiveSteps } from '../../../common/objective.js';
import { sweepStates, trialStates } from '../../../common/states.js';
import { parameterTypes } from '../../../common/trainer.js';
import type { CodePart } from '../../../proto/code.js';
import { controlActions, type Event, type EventBody } from '../../../proto/event.js';
import { activityKinds, type Observation } from '../../../proto/observation.js';
import type { KeptOutput, Output } from '../../../proto/output.js';
import { directives, type Report, type ReportBody } from '../../../proto/report.js';
import type { SweepSource, SweepSpec } from '../../../proto/spec.js';
import { workerStates } from '../../../proto/worker-status.js';

export const uint = fc.nat(2 ** 32 - 1);
export const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const uints = fc.array(uint, { maxLength: 4 });
const texts = fc.array(text, { maxLength: 3 });
const size = fc.maxSafeNat();
const time = fc.double({ min: 0, max: 2 ** 45, noNaN: true });
const figure = fc.double();
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
// What JSON has no word for, or writes as something else, is not compared here.
const json = fc
  .jsonValue({ maxDepth: 2, noUnicodeString: false })
  .map((value) => JSON.parse(JSON.stringify(value)) as never);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const key = fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/);
/** As JSON gives it back: absent fields are not there. */
const asJson = <T>(arbitrary: fc.Arbitrary<T>) => arbitrary.map((value) => JSON.parse(JSON.stringify(value)) as T);

export const dataset = fc.record({ label: text, value: json });
const place = { sweepId: text, trialId: text };

export const sweepPlace = fc.record(
  { home: text, code: fc.record({ directory: text, hash: text, shipped: fc.boolean() }) },
  { requiredKeys: ['home'] },
);

export const trialMessage = fc.record(
  {
    ...place,
    trialIndex: uint,
    setting: text,
    dataset,
    seed: uint,
    trainer: fc.record(
      {
        name: text,
        version: text,
        recipe: fc.record({ kind: fc.constantFrom('module' as const, 'model' as const), file: text }),
        reports: fc.record({ metrics: fc.array(fc.record({ name: text, unit: text })), unit: text, objective: text }),
      },
      { requiredKeys: ['name', 'version'] },
    ),
    config: fc.dictionary(key, json),
    written: fc.dictionary(key, text),
    priorAttempts: uint,
    round: uint,
  },
  {
    requiredKeys: [
      'sweepId',
      'trialId',
      'trialIndex',
      'setting',
      'dataset',
      'seed',
      'trainer',
      'config',
      'priorAttempts',
      'round',
    ],
  },
);

const point = fc.record({ metric: text, step: uint, value: figure });
/** Where nothing was said, there is no list. */
const said = fc.array(text, { minLength: 1, maxLength: 3 });
const reportBody = fc.oneof<fc.Arbitrary<ReportBody>[]>(
  fc.record({ kind: fc.constant('started' as const), worker: text, slot: uint, engine: text, resumeStep: uint }),
  fc.record({ kind: fc.constant('points' as const), points: fc.array(point, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('finished' as const), logTail: said }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('failed' as const), error: text, logTail: texts, permanent: fc.boolean() }),
  fc.record(
    { kind: fc.constant('released' as const), killed: fc.boolean(), logTail: said },
    { requiredKeys: ['kind', 'killed'] },
  ),
);
export const report: fc.Arbitrary<Report> = fc.record({
  ...place,
  trialIndex: uint,
  attempt: uint,
  seq: uint,
  body: reportBody,
});
export const receipt = fc.record({
  ...place,
  attempt: uint,
  seq: uint,
  directive: fc.constantFrom(...directives),
});

export const trainer = asJson(
  fc.record({
    name: text,
    version: text,
    code: maybe(text),
    parameters: fc.array(fc.record({ key, type: fc.constantFrom(...parameterTypes), default: maybe(json) }), {
      maxLength: 2,
    }),
    metrics: fc.array(
      fc.record({
        name: text,
        goal: maybe(fc.constantFrom(...goals)),
        unit: text,
        group: maybe(text),
        range: maybe(fc.tuple(finite, finite)),
      }),
      { maxLength: 2 },
    ),
    progress: fc.record({ unit: text, parameter: maybe(key) }),
    speed: maybe(text),
  }),
);
export const objective = fc.record({
  metric: text,
  goal: fc.constantFrom(...goals),
  at: fc.constantFrom(...objectiveSteps),
});
const specValue = fc.record({ stated: maybe(json), complete: maybe(json), text, label: text });
const specValues = fc.dictionary(key, specValue, { maxKeys: 2 });
const listed = fc.record({ id: text, name: text, values: specValues });
export const spec = asJson(
  fc.record({
    version: uint,
    enumeration: fc.constantFrom(0 as const, 1 as const),
    id: text,
    name: text,
    trainer,
    datasets: fc.array(dataset, { maxLength: 2 }),
    seeds: uints,
    objective,
    retry: fc.record({ attempts: uint }),
    base: specValues,
    axes: fc.array(fc.record({ key, values: fc.array(specValue, { maxLength: 2 }) }), { maxLength: 2 }),
    listed: fc.array(listed, { maxLength: 2 }),
    naming: fc.array(key, { maxLength: 2 }),
  }),
) as fc.Arbitrary<SweepSpec>;
export const source: fc.Arbitrary<SweepSource> = fc.record({ text, file: text, overrides: texts, compiledBy: text });

const eventBody = fc.oneof<fc.Arbitrary<EventBody>[]>(
  fc.record({ kind: fc.constant('submitted' as const), spec, source: maybe(source) }),
  fc.record({ kind: fc.constant('submittedDocument' as const), document: text }),
  fc.record({
    kind: fc.constant('proposed' as const),
    proposal: fc.record({
      settings: fc.array(asJson(listed), { maxLength: 2 }),
      firstEntry: uint,
      entries: uint,
      seeds: uints,
    }),
  }),
  fc.record({
    kind: fc.constant('extended' as const),
    entries: fc.array(fc.record({ entry: uint, seeds: uints }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('placed' as const), place: sweepPlace }),
  fc.record({ kind: fc.constant('pruned' as const), entries: uints, trialIndices: uints, by: text }),
  fc.record({
    kind: fc.constant('adopted' as const),
    fromSweepId: text,
    trials: fc.array(fc.record({ trialIndex: uint, fromIndex: uint }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('controlled' as const), action: fc.constantFrom(...controlActions) }),
  fc.record({ kind: fc.constant('reported' as const), report }),
  fc.record({ kind: fc.constant('lost' as const), trialId: text, trialIndex: uint, deliveries: uint }),
  fc.record({ kind: fc.constant('reopened' as const), trialIndices: uints }),
  fc.record({ kind: fc.constant('checkpointed' as const), trialIndex: uint, attempt: uint, step: uint, object: text }),
);
export const event: fc.Arbitrary<Event> = fc.record({ timeMs: time, sweepId: text, body: eventBody });

export const summary = fc.record(
  {
    id: text,
    name: text,
    state: fc.constantFrom(...sweepStates),
    counts: fc.record({ expanded: uint, done: uint, running: uint, queued: uint, failed: uint, cancelled: uint }),
    submittedMs: time,
    endings: uint,
    looks: uint,
    waiting: fc.record({ code: fc.constantFrom(...waitingCodes), message: text, remedy: text }),
  },
  { requiredKeys: ['id', 'name', 'state', 'counts', 'submittedMs', 'endings', 'looks'] },
);
export const selection = fc.record({ entries: uints, settings: texts, datasets: texts });

const entryView = fc.record({
  entry: uint,
  settingId: text,
  setting: text,
  dataset,
  datasetIndex: uint,
  params: fc.dictionary(key, fc.record({ value: json, text }), { maxKeys: 3 }),
  reference: maybe(
    fc.record({
      ...{ mean: figure, std: maybe(figure), max: maybe(figure), n: maybe(uint) },
      ddof: fc.constantFrom(0 as const, 1 as const, undefined),
    }),
  ),
});
const trialView = fc.record({
  trialId: text,
  index: uint,
  entry: uint,
  setting: text,
  dataset: text,
  seed: uint,
  state: fc.constantFrom(...trialStates),
  attempt: uint,
  worker: text,
  slot: uint,
  engine: text,
  step: uint,
  steps: uint,
  startedMs: time,
  endedMs: time,
  value: maybe(figure),
  speed: maybe(figure),
  gap: maybe(figure),
  oscillation: maybe(figure),
  test: maybe(figure),
  diverged: fc.boolean(),
  error: text,
  logTail: texts,
  takenFrom: text,
});
const activity = fc.record({
  number: uint,
  timeMs: time,
  kind: fc.constantFrom(...activityKinds),
  setting: text,
  dataset: text,
  seed: maybe(uint),
  attempt: uint,
  worker: text,
  detail: text,
});
const figures = fc.array(figure, { maxLength: 4 });
export const observation: fc.Arbitrary<Observation> = fc.record({
  facts: maybe(fc.record({ trainer, objective, overrides: texts })),
  nowMs: time,
  sweep: summary,
  entries: fc.array(entryView, { maxLength: 2 }),
  trials: fc.array(trialView, { maxLength: 2 }),
  curves: fc.array(fc.record({ entry: uint, values: figures }), { maxLength: 2 }),
  activities: fc.array(activity, { maxLength: 2 }),
  pace: maybe(fc.record({ ended: uint, sinceMs: time })),
  endedMs: maybe(time),
});
export const curves = fc.array(
  fc.record({
    entry: uint,
    seeds: fc.array(
      fc.record({
        seed: uint,
        state: fc.constantFrom(...trialStates),
        series: fc.array(fc.record({ metric: text, steps: uints, values: figures }), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
  }),
  { maxLength: 2 },
);

const slot = fc.record({
  index: uint,
  gpu: maybe(uint),
  sweepId: maybe(text),
  trialId: maybe(text),
  engine: maybe(text),
});
const gpu = fc.record({
  index: uint,
  name: text,
  memoryUsedMib: maybe(figure),
  memoryTotalMib: maybe(figure),
  utilizationPercent: maybe(figure),
});
const workerFields = {
  worker: text,
  host: text,
  slots: fc.array(slot, { maxLength: 2 }),
  gpus: fc.array(gpu, { maxLength: 2 }),
  onlySweep: fc.option(text, { nil: undefined }),
  cannot: fc.array(fc.record({ sweepId: fc.option(text, { nil: undefined }), reason: text }), { maxLength: 2 }),
};
export const heartbeat = fc.record({ ...workerFields, leaving: fc.boolean() });
export const worker = fc.record({
  ...workerFields,
  state: fc.constantFrom(...workerStates),
  sinceMs: time,
  heardMs: time,
  draining: fc.boolean(),
});
const bytes = fc.uint8Array({ maxLength: 8 }).map((value) => Buffer.from(value));
export const codePart: fc.Arbitrary<CodePart> = fc.oneof(
  fc.record({ kind: fc.constant('hash' as const), hash: text }),
  fc.record({ kind: fc.constant('piece' as const), piece: bytes }),
  fc.record({ kind: fc.constant('sha256' as const), sha256: text }),
);
export { maybe, uints };

const outputPart = { attempt: maybe(uint), offset: maybe(size), files: fc.boolean() };
export const trialQuery = fc.record({
  ...{ sweep: maybe(text), trial: maybe(text), setting: maybe(text), dataset: maybe(text), seed: maybe(uint) },
});
export const foundTrials = fc.record({
  trials: fc.array(
    fc.record({
      ...{ sweepId: text, trial: trialView, config: fc.dictionary(key, json) },
      ...{ facts: fc.record({ trainer, objective, overrides: texts }), mostAttempts: uint, logTail: texts },
    }),
    { maxLength: 2 },
  ),
  found: uint,
});
export const keptOutputRequest = fc.record({ ...place, ...outputPart });
export const outputRequest = fc.record({ sweepId: text, trialIndex: uint, ...outputPart });
export const keptOutput: fc.Arbitrary<KeptOutput> = fc.record({
  ...{ worker: text, folder: text, attempt: uint, attempts: uints, size, offset: size },
  bytes: fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
  files: fc.array(fc.record({ path: text, bytes: size }), { maxLength: 2 }),
});
export const output: fc.Arbitrary<Output> = fc.record({
  ...{ attempt: uint, latestAttempt: uint, running: fc.boolean(), trialEnded: fc.boolean(), worker: text },
  ...{ kept: maybe(keptOutput), logTail: texts },
});
