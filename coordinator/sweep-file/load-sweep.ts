import { trainerNames } from '../../proto/train-config.js';
import type { TrainerName } from '../../proto/train-config.js';
import { compileSweep } from './compile-sweep.js';
import { explainIssues } from './explain-issues.js';
import { FaultList } from './fault-list.js';
import type { Complaint, Locate, Path } from './fault-list.js';
import { SweepFaults } from './faults.js';
import type { Fault } from './faults.js';
import { maxSweepBytes } from './limits.js';
import { rawMap } from './raw-sweep.js';
import { applyFlags } from './set-flags.js';
import type { FlagValue } from './set-flags.js';
import { canonicalSweep } from './compiled-sweep.js';
import type { Sweep } from './compiled-sweep.js';
import { anySweepFileSchema, sweepFileSchemas } from './sweep-schema.js';
import { readYaml } from './yaml-source.js';
import type { YamlSource } from './yaml-source.js';

export { formatFaults } from './format-faults.js';
export { SweepFaults } from './faults.js';
export type { Fault } from './faults.js';
export { canonicalSweep, sweepId } from './compiled-sweep.js';

export interface LoadOptions {
  /** How messages call the file. */
  readonly fileName?: string;
  /** `path=value` each, applied in order over the file; values are YAML. */
  readonly set?: readonly string[];
  /** Replaces the file's seeds by 0 … seeds − 1. */
  readonly seeds?: number;
}

/**
 * Reads, checks and compiles a sweep file (YAML or JSON).
 * @throws SweepFaults with every fault there is, each with its place and remedy.
 */
export function loadSweep(text: string, options: LoadOptions = {}): Sweep {
  const source = readYaml(text);
  if (source.data === null && source.complaints.length === 0) throw new SweepFaults([emptyFile], options.fileName);
  const readable = source.brokenFromLine === Infinity && source.data !== undefined;
  const flags = applyFlags(source.data, readable ? (options.set ?? []) : [], options.seeds);
  const faults = new FaultList(locator(source, flags.values));
  for (const complaint of [...source.complaints, ...flags.complaints]) faults.add(complaint);

  const trainer = trainerOf(source.data);
  const checked = (trainer ? sweepFileSchemas[trainer] : anySweepFileSchema).safeParse(source.data);
  const complaints = explainIssues(checked.error?.issues ?? [], source.data, trainer)
    .filter((complaint) => readable || isWrittenBefore(source, complaint))
    // An alias that stands for nothing leaves nothing behind; that is not a second fault.
    .filter(({ path, value }) => value !== undefined || faults.sound(...path));
  for (const complaint of complaints) faults.add(complaint);

  const sweep = readable ? compileSweep(source.data, trainer, faults) : undefined;
  if (!sweep || !faults.isEmpty) throw new SweepFaults(faults.sorted(), options.fileName);
  requireStorable(sweep, faults, options.fileName);
  return sweep;
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

function requireStorable(sweep: Sweep, faults: FaultList, fileName: string | undefined): void {
  const bytes = Buffer.byteLength(canonicalSweep(sweep));
  if (bytes <= maxSweepBytes) return;
  faults.add({
    path: [],
    message: `With everything spelled out the sweep has ${Math.ceil(bytes / 1024)} KiB; ${maxSweepBytes / 1024} KiB fit.`,
    remedy: 'Use `grid` instead of listing every setting, or split the sweep into several files.',
  });
  throw new SweepFaults(faults.sorted(), fileName);
}

function trainerOf(data: unknown): TrainerName | undefined {
  const { trainer } = rawMap(data);
  return trainerNames.find((name) => name === trainer);
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
