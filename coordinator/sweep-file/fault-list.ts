import type { Fault } from './faults.js';
import { maxFaults } from './limits.js';

/** Keys and list positions that lead from the root of a sweep file to a value. */
export type Path = readonly (string | number)[];

/** Where a value was written. */
export type Place = Pick<Fault, 'line' | 'column' | 'length' | 'flag'>;

/** Finds where a value, or its key, was written; the nearest thing around it when it was not written at all. */
export type Locate = (path: Path, target: 'key' | 'value') => Place;

export interface Complaint {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
  readonly value?: unknown;
  /** Point at the key instead of the value. */
  readonly target?: 'key';
  /** Where it is, when `path` does not tell. */
  readonly place?: Place;
}

/** `retry.attempts`, `settings.0.name`: the form that `--set` takes. */
export function pathText(path: Path): string {
  return path.join('.');
}

/** Collects faults, places them, and knows which parts of the file are free of them. */
export class FaultList {
  readonly #faults = new Map<string, Fault>();
  readonly #tainted = new Set<string>();
  readonly #locate: Locate;

  constructor(locate: Locate) {
    this.#locate = locate;
  }

  /** Adds a complaint; the same one about the same place counts once. */
  add({ path, target, place, ...rest }: Complaint): void {
    this.taint(path);
    if (this.#faults.size >= maxFaults) return;
    const fault = { ...(place ?? this.#locate(path, target ?? 'value')), path: pathText(path), ...rest };
    this.#faults.set(JSON.stringify([fault.path, fault.message, fault.line, fault.column]), fault);
  }

  /** What is at `path` has a fault, which stands elsewhere. */
  taint(path: Path): void {
    for (let length = 0; length <= path.length; length++) this.#tainted.add(JSON.stringify(path.slice(0, length)));
  }

  /** Whether nothing at or below `path` has a fault. */
  sound(...path: Path): boolean {
    return !this.#tainted.has(JSON.stringify(path));
  }

  get isEmpty(): boolean {
    return this.#faults.size === 0;
  }

  /** In the order of the file; then those from flags, in the order they were found. */
  sorted(): Fault[] {
    return [...this.#faults.values()].sort(byPlace);
  }
}

function byPlace(a: Fault, b: Fault): number {
  if (a.flag !== undefined || b.flag !== undefined) return Number(a.flag !== undefined) - Number(b.flag !== undefined);
  return a.line - b.line || a.column - b.column;
}
