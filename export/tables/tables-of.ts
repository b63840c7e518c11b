import type { Json } from '../../common/ids.js';
import type { ParameterKind, SweepData, TrialData } from '../sweep-data.js';
import type { OnProgress } from '../format.js';
import type { Cell, Column, ColumnType, Table, TableName } from './table.js';

/** What columns of parameters begin with: no parameter can be taken for another column. */
const PARAMETER_PREFIX = 'param_';

const typeOfKind: { readonly [Kind in ParameterKind]: ColumnType } = {
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  text: 'text',
  mixed: 'json',
};

/** What says which trial a row is about. */
const placeColumns: readonly Column[] = [
  { name: 'sweep', type: 'text' },
  { name: 'trial', type: 'integer' },
  { name: 'trial_id', type: 'text' },
  { name: 'setting', type: 'text' },
  { name: 'setting_id', type: 'text' },
  { name: 'dataset', type: 'text' },
  { name: 'seed', type: 'integer' },
];

const pointColumns: readonly Column[] = [
  { name: 'metric', type: 'text' },
  { name: 'step', type: 'integer' },
  { name: 'value', type: 'number' },
];

const trialColumns: readonly Column[] = [
  { name: 'state', type: 'text' },
  { name: 'attempt', type: 'integer' },
  { name: 'engine', type: 'text' },
  { name: 'worker', type: 'text' },
  { name: 'started_utc', type: 'time' },
  { name: 'ended_utc', type: 'time' },
  { name: 'duration_seconds', type: 'number' },
  { name: 'last_step', type: 'integer' },
  { name: 'objective_metric', type: 'text' },
  { name: 'objective_value', type: 'number' },
  { name: 'diverged', type: 'boolean' },
  { name: 'taken_from', type: 'text' },
  { name: 'error', type: 'text' },
];

/** A table of the sweep. `points`: a row for each value of each metric; `trials`: a row for each trial of the plan. */
export function tableOf(sweep: SweepData, name: TableName, onProgress: OnProgress): Table {
  const own = name === 'points' ? pointColumns : trialColumns;
  return {
    name,
    columns: [...placeColumns, ...parameterColumns(sweep), ...own],
    about: aboutSweep(sweep),
    rows: () => (name === 'points' ? pointRows(sweep, onProgress) : trialRows(sweep, onProgress)),
  };
}

function parameterColumns({ parameters }: SweepData): readonly Column[] {
  return parameters.map(({ key, kind }) => ({ name: `${PARAMETER_PREFIX}${key}`, type: typeOfKind[kind] }));
}

function* pointRows(sweep: SweepData, onProgress: OnProgress): Generator<readonly Cell[]> {
  let done = 0;
  for (const trial of sweep.measuredTrials()) {
    const place = placeCells(sweep, trial);
    for (const { metric, steps, values } of trial.series) {
      for (let index = 0; index < steps.length; index++) yield [...place, metric, steps[index], values[index]];
      onProgress((done += steps.length), sweep.pointCount, 'point');
    }
  }
}

function* trialRows(sweep: SweepData, onProgress: OnProgress): Generator<readonly Cell[]> {
  let done = 0;
  for (const trial of sweep.trials()) {
    yield [...placeCells(sweep, trial), ...trialCells(sweep, trial)];
    onProgress(++done, sweep.trialCount, 'trial');
  }
}

function placeCells(sweep: SweepData, { view, settingId, config }: TrialData): readonly Cell[] {
  const parameters = sweep.parameters.map(({ key }) => config[key]);
  return [sweep.id, view.index, view.trialId, view.setting, settingId, view.dataset, view.seed, ...parameters];
}

function trialCells({ objective }: SweepData, { view }: TrialData): readonly Cell[] {
  const { state, attempt, engine, worker, startedMs, endedMs, step, value, diverged, takenFrom, error } = view;
  const over = startedMs > 0 && endedMs > 0;
  return [
    ...[state, attempt, orNone(engine), orNone(worker)],
    ...[startedMs > 0 ? startedMs : undefined, endedMs > 0 ? endedMs : undefined],
    over ? (endedMs - startedMs) / 1_000 : undefined,
    ...[step, objective.metric, value, diverged, orNone(takenFrom), orNone(error)],
  ];
}

function orNone(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function aboutSweep({ id, name, label, submittedMs, trainer, objective }: SweepData): { [key: string]: Json } {
  return {
    sweep: { id, name, label: label === '' ? null : label, submitted: new Date(submittedMs).toISOString() },
    trainer: { name: trainer.name, version: trainer.version, step: trainer.progress.unit },
    objective: { ...objective },
  };
}
