import { formatSeconds, formatValue } from '../../common/format.js';
import { printable } from '../../common/printable.js';
import { metricOf } from '../../common/trainer.js';
import { enumerate } from '../../common/words.js';
import { nameTable, notation } from '../../coordinator/sweep-file/notation.js';
import type { FoundTrial, Output } from '../../proto/output.js';

/** A trial, and what is kept of it, for people. */
export function trialText(
  { sweepId, trial, config, facts, mostAttempts, logTail }: FoundTrial,
  output: Output,
): string {
  const { trainer, objective } = facts;
  const { kept } = output;
  const unit = metricOf(trainer, objective.metric)?.unit ?? '';
  const steps = trial.steps === 0 ? '' : ` of ${trial.steps}`;
  const rows: (readonly [string, string])[] = [
    ['sweep', sweepId],
    ['trial', trial.trialId],
    ['setting', trial.setting],
    ['dataset', trial.dataset],
    ['seed', String(trial.seed)],
    ['state', trial.state],
    ['attempts', trial.attempt === 0 ? 'none has begun' : `${trial.attempt} (at most ${mostAttempts} may fail)`],
    ['taken over from', trial.takenFrom],
    ['worker', trial.worker === '' ? '' : `${trial.worker}, slot ${trial.slot}`],
    ['engine', trial.engine],
    [trainer.progress.unit, trial.step === 0 ? '' : `${trial.step}${steps}`],
    [objective.metric, trial.value === undefined ? '' : `${formatValue(trial.value)} ${unit}`.trimEnd()],
    ['began', utc(trial.startedMs)],
    ['ended', utc(trial.endedMs)],
    ['took', trial.endedMs === 0 ? '' : formatSeconds((trial.endedMs - trial.startedMs) / 1_000)],
    ['error', trial.error],
    ['output', outputWords(output)],
  ];
  return [
    ...rows.filter(([, words]) => words !== '').map(([name, words]) => `${name.padEnd(16)} ${printable(words)}`),
    '',
    'Parameters',
    ...nameTable(Object.entries(config).map(([key, value]) => [key, notation(value)])),
    ...(kept && kept.files.length > 0
      ? ['', `Files in ${printable(kept.folder)}/output, on ${printable(kept.worker)}`]
      : []),
    ...nameTable((kept?.files ?? []).map(({ path, bytes }) => [printable(path), `${bytes} bytes`])),
    ...(logTail.length > 0 ? ['', 'Last lines', ...logTail.map((line) => `  ${printable(line)}`)] : []),
  ].join('\n');
}

/** As `trialText`, for programs. What does not exist is null. */
export function trialJson({ sweepId, trial, config, mostAttempts, logTail }: FoundTrial, { kept }: Output): object {
  const { trialId, setting, dataset, seed, state, attempt, worker, slot, engine, step, steps, value, error } = trial;
  return {
    sweep: sweepId,
    trial: trialId,
    ...{ setting, dataset, seed, state, attempt, mostAttempts },
    worker: worker === '' ? null : worker,
    slot: worker === '' ? null : slot,
    engine: engine === '' ? null : engine,
    step,
    steps: steps === 0 ? null : steps,
    value: value ?? null,
    started: time(trial.startedMs),
    ended: time(trial.endedMs),
    error: error === '' ? null : error,
    takenFrom: trial.takenFrom === '' ? null : trial.takenFrom,
    params: config,
    output: kept
      ? { worker: kept.worker, folder: kept.folder, attempts: kept.attempts, bytes: kept.size, files: kept.files }
      : null,
    logTail,
  };
}

function outputWords({ kept, worker, attempt }: Output): string {
  if (attempt === 0) return '';
  if (!kept) return worker === '' ? '' : `none that is known, or its worker ${worker} does not answer`;
  const attempts = kept.attempts.length > 0 ? `attempt ${enumerate(kept.attempts.map(String))}` : 'nothing was said';
  return `${attempts}, on ${kept.worker}, in ${kept.folder}`;
}

function utc(ms: number): string {
  return ms === 0 ? '' : `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

function time(ms: number): string | null {
  return ms === 0 ? null : new Date(ms).toISOString();
}
