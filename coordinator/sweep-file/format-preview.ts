import type { Preview } from './preview.js';
import { count, enumerate, grouped } from './words.js';

/** The preview as text for a person. No colours; ends without a line break. */
export function formatPreview(preview: Preview): string {
  const { settings, datasets, seeds, trials, objective } = preview;
  const best = objective.goal === 'maximize' ? 'highest' : 'lowest';
  const epoch = objective.at === 'last' ? 'at the last epoch' : 'at the best epoch';
  return [
    `${preview.sweepId} · trainer ${preview.trainer} · ranked by ${objective.metric} ${epoch}, ${best} first`,
    '',
    `  ${count(settings, 'setting')} × ${count(datasets, 'dataset')} × ${count(seeds, 'seed')} = ${count(trials, 'trial')}`,
    `  ${count(preview.epochs, 'epoch')}${preview.images > 0 ? `, ${count(preview.images, 'training image')}` : ''}`,
    `  ${timeLine(preview)}`,
    '',
    'Datasets',
    ...preview.datasetAxis.map(({ train, test }) => `  train on ${train}, test on ${enumerate(test)}`),
    '',
    'Settings',
    ...settingLines(preview),
  ].join('\n');
}

function timeLine({ trainer, estimate }: Preview): string {
  if (!estimate) return 'time unknown: no worker has measured its speed yet';
  const slots = count(estimate.slots, 'slot');
  if (trainer === 'simulated' && estimate.seconds === 0) return 'no simulated waiting: as fast as the workers can go';
  if (trainer === 'simulated') return `${duration(estimate.seconds)} of simulated waiting on ${slots}`;
  return `about ${duration(estimate.seconds)} on ${slots} (${significant(estimate.msPerImage ?? 0)} ms per image)`;
}

function settingLines({ firstSettings, settings }: Preview): string[] {
  const width = Math.max(0, ...firstSettings.map(({ name }) => name.length));
  const lines = firstSettings.map(({ name, params, reference }) => {
    const stated = Object.entries(params).map(([key, value]) => `${key}: ${plain(value)}`);
    const published = reference ? [`reference ${reference.mean}`] : [];
    return `  ${name.padEnd(width)}   ${[...stated, ...published].join(', ')}`.trimEnd();
  });
  const hidden = settings - firstSettings.length;
  return hidden > 0 ? [...lines, `  … and ${grouped(hidden)} more`] : lines;
}

/** A value in the notation of a sweep file. */
function plain(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, part]) => `${key}: ${plain(part)}`);
  return `{ ${entries.join(', ')} }`;
}

function significant(value: number): string {
  return String(Number(value.toPrecision(2)));
}

/** Two units at most, from milliseconds to days. */
function duration(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  const hours = Math.round(minutes / 60);
  return `${Math.floor(hours / 24)} days ${hours % 24} h`;
}
