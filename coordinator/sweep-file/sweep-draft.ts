import { FaultList, type Locate, type Path } from './fault-list.js';
import { SweepFaults, type Fault } from './faults.js';
import { applyFlags, type FlagValue } from './set-flags.js';
import { readYaml, type YamlSource } from './yaml-source.js';

export interface DraftOptions {
  /** How messages call the file. */
  readonly fileName?: string;
  /** `path=value` each, applied in order over the file; values are YAML. */
  readonly set?: readonly string[];
  /** Replaces the file's seeds by 0 … seeds − 1. */
  readonly seeds?: number;
}

/** A sweep file as read, flags applied, before it is compiled. What is wrong with it so far is in `faults`. */
export interface SweepDraft {
  readonly source: YamlSource;
  readonly data: unknown;
  readonly faults: FaultList;
  /** Whether all of the text could be read. */
  readonly readable: boolean;
  readonly fileName: string | undefined;
  /** How the number at `path` is written, in the file or the flag that it comes from; undefined where there is none. */
  numberText(path: Path): string | undefined;
}

/** Reads a sweep file's text. Throws SweepFaults for an empty one. */
export function draftSweep(text: string, options: DraftOptions = {}): SweepDraft {
  const source = readYaml(text);
  if (source.data === null && source.complaints.length === 0) throw new SweepFaults([emptyFile], options.fileName);
  const readable = source.brokenFromLine === Infinity && source.data !== undefined;
  const flags = applyFlags(source.data, readable ? (options.set ?? []) : [], options.seeds);
  const faults = new FaultList(locator(source, flags.values));
  for (const complaint of [...source.complaints, ...flags.complaints]) faults.add(complaint);
  return {
    ...{ source, data: source.data, faults, readable, fileName: options.fileName },
    numberText(path) {
      const flag = flags.values.findLast((value) => isPrefix(value.path, path));
      return flag ? flag.numberText(path.slice(flag.path.length)) : source.numberText(path);
    },
  };
}

const emptyFile: Fault = {
  line: 1,
  column: 1,
  length: 1,
  path: '',
  message: 'The file is empty.',
  remedy: 'Write a sweep: name, trainer, datasets, seeds, and a grid or settings.',
};

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
