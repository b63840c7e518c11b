import type { ExportFormat } from './format.js';

/** A format by the name that `--format` takes; loaded when it is meant. */
interface ListedFormat {
  /** For the help: what it is, in a few words. */
  readonly about: string;
  readonly load: () => Promise<ExportFormat>;
}

/** Every format of `seedsweep export`. */
export const exportFormats = {
  csv: {
    about: 'points.csv and trials.csv, for pandas, R and spreadsheets',
    load: async () => (await import('./tables/csv.js')).csvFormat,
  },
  json: {
    about: 'points.ndjson, a line a point, and trials.json',
    load: async () => (await import('./tables/json.js')).jsonFormat,
  },
  parquet: {
    about: 'points.parquet and trials.parquet, typed',
    load: async () => (await import('./tables/parquet.js')).parquetFormat,
  },
  tensorboard: {
    about: 'event files with the HParams page, a run for each trial',
    load: async () => (await import('./tensorboard/tensorboard.js')).tensorboardFormat,
  },
  mlflow: {
    about: 'runs on an MLflow server, a parent for each setting and a child for each seed',
    load: async () => (await import('./mlflow/mlflow.js')).mlflowFormat,
  },
} as const satisfies Readonly<Record<string, ListedFormat>>;

export type FormatName = keyof typeof exportFormats;

export const formatNames = Object.keys(exportFormats) as readonly FormatName[];
