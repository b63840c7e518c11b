import type { EntryCurves, Observation } from '../proto/observation.js';
import type { SweepSource } from '../proto/spec.js';

/** A fact about where results come from: `trainer`, `lenet5 4`. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** One sweep as its report is made from: plain data, which a log's reader has as well as a coordinator's watcher. */
export interface SweepReport {
  /** Of everything, the first of a stream. */
  readonly observation: Observation;
  /** Of the entries that `curveEntries` names, at least. */
  readonly curves: readonly EntryCurves[];
  /** What each parameter is where a setting does not say, in a few characters. */
  readonly base: Readonly<Record<string, string>>;
  /** The sweep file as it was written, where it was stored. */
  readonly source: SweepSource | undefined;
  /** A complete sweep file that runs as the same sweep. */
  readonly yaml: string;
  /** Versions, code, engines. */
  readonly facts: readonly Fact[];
}

/** What a report tells of. */
export interface ReportData {
  readonly sweeps: readonly SweepReport[];
  /** Of the seedsweep that writes it. */
  readonly version: string;
  readonly createdMs: number;
}
