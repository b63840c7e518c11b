import { maxSpecBytes } from '../../common/limits.js';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import type { SweepSpec } from '../../proto/spec.js';
import { compileSweep } from './compile-sweep.js';
import { expectation } from './expectation.js';
import { explainIssues, type Expected } from './explain-issues.js';
import type { Complaint, FaultList } from './fault-list.js';
import { SweepFaults } from './faults.js';
import { isRawMap, rawMap } from './raw-sweep.js';
import { draftSweep, type DraftOptions, type SweepDraft } from './sweep-draft.js';
import { anySweepFileSchema, sweepFileSchema } from './sweep-schema.js';
import type { YamlSource } from './yaml-source.js';

export { formatFaults } from './format-faults.js';
export { SweepFaults } from './faults.js';
export type { Fault } from './faults.js';

/** Reads, checks and compiles a sweep file (YAML or JSON): {@link draftSweep}, then {@link compileDraft}. */
export function loadSweep(text: string, trainers: readonly TrainerDefinition[], options: DraftOptions = {}): SweepSpec {
  return compileDraft(draftSweep(text, options), trainers);
}

/**
 * Checks and compiles a draft for the one of `trainers` that it names or, for a trainer of its own, has; `home` is the
 * file's folder, absolute, where it matters.
 * @throws SweepFaults with every fault there is, each with its place and remedy.
 */
export function compileDraft(draft: SweepDraft, trainers: readonly TrainerDefinition[], home?: string): SweepSpec {
  const { source, data, faults, readable, fileName } = draft;
  const expected = expectedOf(data, trainers);
  const checked = expected.schema.safeParse(data, { error: expectation });
  const complaints = explainIssues(checked.error?.issues ?? [], data, expected)
    .filter((complaint) => readable || isWrittenBefore(source, complaint))
    // An alias that stands for nothing leaves nothing behind; that is not a second fault.
    .filter(({ path, value }) => value !== undefined || faults.sound(...path));
  for (const complaint of complaints) faults.add(complaint);

  const spec = readable ? compileSweep(draft, expected, home) : undefined;
  if (spec && faults.isEmpty) requireStorable(spec, faults);
  if (!spec || !faults.isEmpty) throw new SweepFaults(faults.sorted(), fileName);
  return spec;
}

/** What follows a syntax error may have been misread, and what seems missing may stand there. */
function isWrittenBefore(source: YamlSource, { path, target, value }: Complaint): boolean {
  // A map or list may go on after the error.
  if (value === undefined || (typeof value === 'object' && target === undefined)) return false;
  const place = path.length === 0 ? undefined : source.find(path, target ?? 'value');
  return place !== undefined && place.line < source.brokenFromLine;
}

function requireStorable(spec: SweepSpec, faults: FaultList): void {
  const bytes = Buffer.byteLength(JSON.stringify(spec));
  if (bytes <= maxSpecBytes) return;
  faults.add({
    path: [],
    message: `With everything spelled out the sweep has ${Math.ceil(bytes / 1024)} KiB; ${maxSpecBytes / 1024} KiB fit.`,
    remedy: 'Use `grid` instead of listing every setting, or fewer seeds, or split the sweep into several files.',
  });
}

/** What a draft is checked against. */
export function expectedOf(data: unknown, trainers: readonly TrainerDefinition[]): Expected {
  const { trainer: stated } = rawMap(data);
  const trainer = trainers.find(({ descriptor, own }) => (own ? own.stated : descriptor.name) === stated);
  return {
    trainer,
    trainers,
    schema: trainer ? sweepFileSchema(trainer) : anySweepFileSchema(trainers, isRawMap(stated)),
  };
}
