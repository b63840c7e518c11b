import { printable } from '../../common/printable.js';
import type { Complaint, Path, Place } from './fault-list.js';
import { isRawMap } from './raw-sweep.js';
import { show, subject } from './words.js';
import { readYaml } from './yaml-source.js';

/** A value that a flag put into the sweep. */
export interface FlagValue {
  readonly path: Path;
  /** Where the value stands in the flag's own text. */
  readonly place: Place;
  /** Where each key of `path` stands in it. */
  readonly keyPlaces: readonly Place[];
  /** How the number at a place within the value is written; undefined where there is none. */
  numberText(below: Path): string | undefined;
}

/** What the flags did to a sweep. */
export interface AppliedFlags {
  readonly values: readonly FlagValue[];
  readonly complaints: readonly Complaint[];
}

/**
 * Applies `--set path=value`, in order, and then `--seeds`. Each value is YAML. `data` is changed in place.
 * A path that names no key of a sweep is not refused here: the key it makes is unknown, and is reported as such.
 */
export function applyFlags(data: unknown, set: readonly string[], seeds: number | undefined): AppliedFlags {
  const values: FlagValue[] = [];
  const complaints: Complaint[] = [];
  for (const assignment of set) {
    const flag = `--set ${printable(assignment)}`;
    const outcome = assign(data, assignment, flag);
    if ('message' in outcome) complaints.push(outcome);
    else values.push(outcome);
  }
  if (seeds !== undefined && isRawMap(data)) {
    data.seeds = seeds;
    const place = { line: 1, column: 9, length: String(seeds).length, flag: `--seeds ${seeds}` };
    values.push({ path: ['seeds'], place, keyPlaces: [place], numberText: () => undefined });
  }
  return { values, complaints };
}

function assign(data: unknown, assignment: string, flag: string): FlagValue | Complaint {
  const equals = assignment.indexOf('=');
  const wholeFlag = { line: 1, column: flag.length - assignment.length + 1, length: assignment.length, flag };
  const keys = assignment.slice(0, Math.max(0, equals)).split('.');
  if (equals < 0 || keys.some((key) => key.trim() === '')) {
    return {
      path: [],
      place: wholeFlag,
      message: `\`${printable(assignment)}\` is not of the form path=value.`,
      remedy: 'Write for example --set retry.attempts=1, or --set train.KEY=VALUE with a key of the trainer.',
    };
  }
  const value = assignment.slice(equals + 1);
  const place = { ...wholeFlag, column: wholeFlag.column + equals + 1, length: Math.max(1, value.length) };
  const read = readYaml(value);
  const [complaint] = read.complaints;
  if (complaint) return { path: keys, place, message: complaint.message, remedy: complaint.remedy };

  const path: (string | number)[] = [];
  const keyPlaces: Place[] = [];
  let column = wholeFlag.column;
  let parent: unknown = data;
  for (const [depth, key] of keys.entries()) {
    const last = depth === keys.length - 1;
    const step = stepInto(parent, key);
    if (step === undefined || key === '__proto__') {
      const listLength = Array.isArray(parent) ? parent.length : undefined;
      return {
        path: keys,
        place: { ...wholeFlag, length: equals },
        message:
          listLength === undefined
            ? `${subject(path)} is ${show(parent)}, which has no \`${printable(key)}\`.`
            : `${subject(path)} has no item \`${printable(key)}\`.`,
        remedy:
          listLength === undefined
            ? `Set the whole of it: --set '${path.join('.')}={ … }'.`
            : `Items count from 0; the last one is ${listLength - 1}.`,
      };
    }
    path.push(step);
    keyPlaces.push({ ...wholeFlag, column, length: key.length });
    column += key.length + 1;
    const container = parent as Record<string | number, unknown>;
    if (last) container[step] = read.data;
    else parent = container[step] ??= {};
  }
  return { path, place, keyPlaces, numberText: (below) => read.numberText(below) };
}

/** The key or position that `key` means in `container`; undefined when it can have none. */
function stepInto(container: unknown, key: string): string | number | undefined {
  if (isRawMap(container)) return key;
  if (!Array.isArray(container)) return undefined;
  return /^(0|[1-9][0-9]*)$/.test(key) && Number(key) < container.length ? Number(key) : undefined;
}
