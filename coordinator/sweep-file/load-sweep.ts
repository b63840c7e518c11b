import { maxSpecBytes } from '../../common/limits.js';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import type { SweepSpec } from '../../proto/spec.js';
import { compileSweep } from './compile-sweep.js';
import { expectation } from './expectation.js';
import { explainIssues, type Expected } from './explain-issues.js';
import { FaultList, type Complaint, type Locate, type Path } from './fault-list.js';
import { SweepFaults, type Fault } from './faults.js';
import { rawMap } from './raw-sweep.js';
import { applyFlags, type FlagValue } from './set-flags.js';
import { anySweepFileSchema, sweepFileSchema } from './sweep-schema.js';
import { readYaml, type YamlSource } from './yaml-source.js';

export { formatFaults } from './format-faults.js';
export { SweepFaults } from './faults.js';
export type { Fault } from './faults.js';

export interface LoadOptions {
  /** How messages call the file. */
  readonly fileName?: string;
  /** `path=value` each, applied in order over the file; values are YAML. */
  readonly set?: readonly string[];
  /** Replaces the file's seeds by 0 … seeds − 1. */
  readonly seeds?: number;
}

/**
 * Reads, checks and compiles a sweep file (YAML or JSON) for the one of `trainers` that it names.
 * @throws SweepFaults with every fault there is, each with its place and remedy.
 */
export function loadSweep(text: string, trainers: readonly TrainerDefinition[], options: LoadOptions = {}): SweepSpec {
  const source = readYaml(text);
  if (source.data === null && source.complaints.length === 0) throw new SweepFaults([emptyFile], options.fileName);
  const readable = source.brokenFromLine === Infinity && source.data !== undefined;
  const flags = applyFlags(source.data, readable ? (options.set ?? []) : [], options.seeds);
  const faults = new FaultList(locator(source, flags.values));
  for (const complaint of [...source.complaints, ...flags.complaints]) faults.add(complaint);

  const expected = expectedOf(source.data, trainers);
  const checked = expected.schema.safeParse(source.data, { error: expectation });
  const complaints = explainIssues(checked.error?.issues ?? [], source.data, expected)
    .filter((complaint) => readable || isWrittenBefore(source, complaint))
    // An alias that stands for nothing leaves nothing behind; that is not a second fault.
    .filter(({ path, value }) => value !== undefined || faults.sound(...path));
  for (const complaint of complaints) faults.add(complaint);

  const spec = readable ? compileSweep(source.data, expected, faults) : undefined;
  if (spec && faults.isEmpty) requireStorable(spec, faults);
  if (!spec || !faults.isEmpty) throw new SweepFaults(faults.sorted(), options.fileName);
  return spec;
}

const emptyFile: Fault = {
  line: 1,
  column: 1,
  length: 1,
  path: '',
  message: 'The file is empty.',
  remedy: 'Write a sweep: name, trainer, datasets, seeds, and a grid or settings.',
};

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

function expectedOf(data: unknown, trainers: readonly TrainerDefinition[]): Expected {
  const { trainer: name } = rawMap(data);
  const trainer = trainers.find(({ descriptor }) => descriptor.name === name);
  return { trainer, trainers, schema: trainer ? sweepFileSchema(trainer) : anySweepFileSchema(trainers) };
}

/** A value from a flag is found in the flag; what was not written anywhere, at the nearest thing around it. */
function locator(source: YamlSource, flagValues: readonly FlagValue[]): Locate {
  return (path, target) => {
    const flag = flagValues.findLast((value) => isPrefix(value.path, path));
    if (flag) return (target === 'key' ? flag.keyPlaces[path.length - 1] : undefined) ?? flag.place;
    const written = source.find(path, target);
    if (written) return written;
    const within = flagValues.findLast((value) => path.length > 0 && isPrefix(path, value.path));
    if (within) return within.keyPlaces[path.length - 1] ?? within.place;
    for (let length = path.length - 1; length >= 0; length--) {
      const around = source.find(path.slice(0, length), 'key');
      if (around) return around;
    }
    return { line: 1, column: 1, length: 1 };
  };
}

function isPrefix(prefix: Path, path: Path): boolean {
  return prefix.length <= path.length && prefix.every((part, index) => part === path[index]);
}
