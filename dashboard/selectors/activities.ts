import type { Activity, ActivityKind } from '../../proto/observation.js';
import type { Tone } from '../drawing/segments.js';

const kinds: { readonly [Kind in ActivityKind]: { readonly word: string; readonly tone: Tone } } = {
  submitted: { word: 'submitted', tone: 'accent' },
  started: { word: 'started', tone: 'dim' },
  finished: { word: 'finished', tone: 'good' },
  failed: { word: 'failed', tone: 'bad' },
  retried: { word: 'will retry', tone: 'warning' },
  superseded: { word: 'replaced', tone: 'warning' },
  released: { word: 'handed back', tone: 'dim' },
  lost: { word: 'lost', tone: 'bad' },
  paused: { word: 'paused', tone: 'warning' },
  resumed: { word: 'resumed', tone: 'accent' },
  cancelled: { word: 'cancelled', tone: 'warning' },
  reopened: { word: 'trying again', tone: 'accent' },
  extended: { word: 'seeds added', tone: 'accent' },
  pruned: { word: 'stopped', tone: 'warning' },
  adopted: { word: 'taken over', tone: 'accent' },
};

/**
 * An activity in one line, such as `failed  Setting 1 · mnist · seed 3  attempt 2 · on w1 · out of memory`: what
 * happened, to which trial, and how. First attempts are not counted out loud.
 */
export function activityText(activity: Activity, separator = ' · '): { readonly text: string; readonly tone: Tone } {
  const { kind, setting, dataset, seed, attempt, worker, detail } = activity;
  const { word, tone } = kinds[kind];
  const trial = [setting, dataset, seed === undefined ? '' : `seed ${seed}`];
  const how = [attempt > 1 ? `attempt ${attempt}` : '', namesWorker(kind) ? workerText(kind, worker) : '', detail];
  const parts = [trial, how].map((part) => part.filter((text) => text !== '').join(separator));
  return { text: [word, ...parts.filter((part) => part !== '')].join('  '), tone };
}

/** Finished trials are known by their figures, the others by where it happened. */
function namesWorker(kind: ActivityKind): boolean {
  return kind !== 'finished';
}

function workerText(kind: ActivityKind, worker: string): string {
  if (worker === '') return '';
  return kind === 'released' ? `by ${worker}` : `on ${worker}`;
}
