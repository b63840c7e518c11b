import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TensorBoardEvent } from '../../common/tensorboard/event.js';
import { eventFile, eventFileName } from '../../common/tensorboard/event-file.js';
import { experimentData, type Hyperparameter } from '../../common/tensorboard/hparams.js';
import { count } from '../../common/words.js';
import type { ExportCircumstances, FolderFormat } from '../format.js';
import type { ParameterData, SweepData } from '../sweep-data.js';
import { mixedText } from '../tables/table.js';
import { RunFolders } from './run-folders.js';
import { datasetKey, sessionEvents } from './session-events.js';

/** What of a hyperparameter TensorBoard is told to choose from. */
const MOST_VALUES = 1_000;

/**
 * Event files for TensorBoard: a run for each trial that has begun, in `<setting>/<dataset>/seed-<n>`, its points as scalars, which
 * event files hold with 32 bits; and what the HParams page shows, with a setting on a dataset as the group of its seeds.
 */
export const tensorboardFormat: FolderFormat = { kind: 'folder', wantsTimes: true, write };

async function write(sweep: SweepData, folder: string, { onProgress, signal }: ExportCircumstances): Promise<string> {
  // The same at each export: a file that is written again takes the former's place.
  const name = eventFileName(sweep.submittedMs / 1_000, 'seedsweep');
  await writeEvents(join(folder, name), sweep, experimentEvents(sweep), signal);
  const folders = new RunFolders();
  let runs = 0;
  let points = 0;
  for (const trial of sweep.trials()) {
    if (trial.view.attempt === 0) continue;
    await writeEvents(join(folder, folders.of(trial), name), sweep, sessionEvents(sweep, trial), signal);
    runs++;
    for (const { steps } of trial.series) points += steps.length;
    onProgress(points, sweep.pointCount, 'point');
  }
  return count(runs, 'run');
}

async function writeEvents(
  file: string,
  { submittedMs }: SweepData,
  events: Iterable<TensorBoardEvent>,
  signal: AbortSignal,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const bytes = Readable.from(eventFile(submittedMs / 1_000, events), { objectMode: false });
  await pipeline(bytes, createWriteStream(file), { signal });
}

function* experimentEvents(sweep: SweepData): Generator<TensorBoardEvent> {
  const { id, label, submittedMs, parameters, datasets, metrics } = sweep;
  const experiment = experimentData({
    name: label === '' ? id : label,
    description: `seedsweep ${id}`,
    createdSeconds: submittedMs / 1_000,
    hyperparameters: [
      { name: datasetKey(sweep), type: 'text', values: datasets },
      ...parameters.map((parameter) => hyperparameterOf(parameter)),
    ],
    metrics,
  });
  yield { wallTimeSeconds: submittedMs / 1_000, step: 0, scalars: [], pluginData: [experiment] };
}

function hyperparameterOf({ key: name, kind, values }: ParameterData): Hyperparameter {
  const some = values.slice(0, MOST_VALUES);
  switch (kind) {
    case 'number':
    case 'integer':
      return { name, type: 'number', values: values as readonly number[] };
    case 'boolean':
      return { name, type: 'boolean', values: some as readonly boolean[] };
    case 'text':
    case 'mixed':
      return { name, type: 'text', values: some.map(mixedText) };
  }
}
