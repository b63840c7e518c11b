import type { Clock } from '../common/clock.js';
import type { SweepData } from './sweep-data.js';
import type { Table, TableName } from './tables/table.js';

/** Hears how far an export is: how many of how many `unit`s (points, trials) have been written. */
export type OnProgress = (done: number, of: number, unit: 'point' | 'trial') => void;

/** What every format is told beside the sweep. */
export interface ExportCircumstances {
  readonly onProgress: OnProgress;
  /** Aborts the export; the format rejects with its reason. */
  readonly signal: AbortSignal;
}

/** Points and trials, a file each. */
export interface TablesFormat {
  readonly kind: 'tables';
  /** What a table's file is called after its name, such as `.csv`. */
  readonly extension: (table: TableName) => string;
  /** Whether it is nothing to be shown on a terminal. */
  readonly binary: boolean;
  /** The file's content, a piece at a time. What it holds of the table at once does not grow with the table. */
  readonly encode: (table: Table) => Iterable<string | Uint8Array>;
}

/** A folder with files of the format's own. */
export interface FolderFormat {
  readonly kind: 'folder';
  /** Whether it uses the times of points (`TrialData.timeMs`). */
  readonly wantsTimes: boolean;
  /**
   * Writes into an empty folder. What it throws beside the signal's reason is of the file system.
   *
   * @returns what was written, in a few words: `12 runs`
   */
  readonly write: (sweep: SweepData, folder: string, circumstances: ExportCircumstances) => Promise<string>;
}

/** A server that takes the sweep over HTTP. */
export interface ServerFormat {
  readonly kind: 'server';
  readonly wantsTimes: boolean;
  /**
   * Sends the sweep; sent again, nothing is there twice.
   *
   * @returns what was sent, in a few words
   * @throws SeedsweepError INVALID_INPUT for a URL that is none, SERVER_FAILED when the server refuses or does not answer
   */
  readonly send: (sweep: SweepData, url: string, options: ServerOptions) => Promise<string>;
}

export interface ServerOptions extends ExportCircumstances {
  /** The environment, for what is secret. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** What the server shall call the whole; the sweep's id when left out. */
  readonly experiment?: string | undefined;
  /** The pause after a call's first failure, milliseconds; a quarter of a second when left out. */
  readonly firstPauseMs?: number | undefined;
}

/** One text about the sweep's results, such as a table for a paper. */
export interface DocumentFormat {
  readonly kind: 'document';
  /** Such as `.tex`. */
  readonly extension: string;
  /** The text, without a line break at its end. */
  readonly text: (sweep: SweepData) => string;
}

/** How a sweep leaves seedsweep; `formats.ts` lists them. */
export type ExportFormat = TablesFormat | FolderFormat | ServerFormat | DocumentFormat;
