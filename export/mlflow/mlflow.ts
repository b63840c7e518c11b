import type { TrialState } from '../../common/states.js';
import { count, enumerate } from '../../common/words.js';
import type { ServerFormat, ServerOptions } from '../format.js';
import type { SweepData, TrialData } from '../sweep-data.js';
import { MlflowClient } from './client.js';
import { MlflowNames, tagText } from './names.js';
import { MlflowRuns, type KeyValue, type Metric, type RunStatus } from './runs.js';
import { paramsOf, SettingRuns } from './setting-runs.js';

const statusOf: { readonly [State in TrialState]: RunStatus } = {
  done: 'FINISHED',
  failed: 'FAILED',
  cancelled: 'KILLED',
  running: 'RUNNING',
  queued: 'RUNNING',
};

/**
 * MLflow's tracking server: a parent run for each setting on a dataset, a child run for each of its trials that has begun, with all
 * points. A trial that is there as it is now is not sent again; one that has changed, or was not sent whole, takes its former place.
 */
export const mlflowFormat: ServerFormat = { kind: 'server', wantsTimes: true, send };

async function send(sweep: SweepData, url: string, options: ServerOptions): Promise<string> {
  const { onProgress, signal, env, clock, firstPauseMs, experiment = sweep.id } = options;
  const token = env['MLFLOW_TRACKING_TOKEN'] || undefined;
  const runs = await MlflowRuns.open(new MlflowClient({ url, token, signal, firstPauseMs }), experiment, sweep.id);
  const known = await runs.known();
  const settings = new SettingRuns(sweep, runs, known);
  const names = new MlflowNames();
  const counts = { sent: 0, replaced: 0, there: 0 };
  let points = 0;
  for (const trial of sweep.trials()) {
    if (trial.view.attempt === 0) continue;
    const parent = await settings.parentOf(trial);
    const key = `${sweep.id}/${trial.view.trialId}`;
    const sent = stateOf(trial);
    const former = known.get(key);
    if (former?.sent === sent) {
      counts.there++;
    } else {
      if (former) await runs.remove(former.runId);
      counts[former ? 'replaced' : 'sent']++;
      await sendTrial(runs, sweep, trial, { key, parent, sent, names });
    }
    points += pointsOf(trial);
    onProgress(points, sweep.pointCount, 'point');
  }
  await settings.finish(clock.now());
  return enumerate([
    `${count(counts.sent, 'run')} sent`,
    ...(counts.replaced > 0 ? [`${counts.replaced} replaced`] : []),
    ...(counts.there > 0 ? [`${counts.there} there already`] : []),
  ]);
}

interface Sending {
  readonly key: string;
  readonly parent: string;
  readonly sent: string;
  readonly names: MlflowNames;
}

async function sendTrial(
  runs: MlflowRuns,
  sweep: SweepData,
  trial: TrialData,
  { key, parent, sent, names }: Sending,
): Promise<void> {
  const { setting, seed, startedMs, endedMs, state } = trial.view;
  const runId = await runs.create(key, `${setting} · seed ${seed}`, startedMs, [
    { key: 'mlflow.parentRunId', value: parent },
  ]);
  await runs.describe(runId, paramsOf(sweep, trial, seed), tagsOf(trial));
  await runs.measure(runId, metricsOf(trial, names));
  await runs.finish(runId, statusOf[state], endedMs > 0 ? endedMs : undefined, sent);
}

/** What tells whether a trial has changed since it was sent. */
function stateOf(trial: TrialData): string {
  const { state, attempt, endedMs } = trial.view;
  return `${state} attempt ${attempt} ended ${endedMs} points ${pointsOf(trial)}`;
}

function pointsOf({ series }: TrialData): number {
  return series.reduce((sum, { steps }) => sum + steps.length, 0);
}

function tagsOf({ view, settingId }: TrialData): readonly KeyValue[] {
  const { trialId, setting, dataset, seed, attempt, engine, worker, takenFrom, error } = view;
  const tags = { trial_id: trialId, setting, setting_id: settingId, dataset, seed, attempt, engine, worker };
  return Object.entries({ ...tags, taken_from: takenFrom, error })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({ key: `seedsweep.${key}`, value: tagText(String(value)) }));
}

function* metricsOf({ view, series, timeMs }: TrialData, names: MlflowNames): Generator<Metric> {
  for (const { metric, steps, values } of series) {
    const key = names.of(metric);
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index]!;
      yield { key, value: values[index]!, timestamp: Math.round(timeMs(step) ?? view.startedMs), step };
    }
  }
}
