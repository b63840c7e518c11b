import { count, grouped } from '../../common/words.js';
import { nameTable, partsNotation } from './notation.js';
import type { Preview } from './preview.js';

/** The preview as text for a person. No colours; ends without a line break. */
export function formatPreview(preview: Preview): string {
  const { settings, datasets, seeds, trials, objective, unit } = preview;
  const best = objective.goal === 'maximize' ? 'highest' : 'lowest';
  return [
    `${preview.sweepId} · trainer ${preview.trainer} · ranked by ${objective.metric} at the ${objective.at} ${unit}, ${best} first`,
    '',
    `  ${count(settings, 'setting')} × ${count(datasets, 'dataset')} × ${count(seeds, 'seed')} = ${count(trials, 'trial')}`,
    ...costLine(preview),
    `  ${timeLine(preview)}`,
    '',
    'Datasets',
    ...nameTable(preview.datasetAxis.map(({ label, value }) => [label, label === value ? '' : partsNotation(value)])),
    '',
    'Settings',
    ...settingLines(preview),
  ].join('\n');
}

function costLine({ steps, unit, examples }: Preview): string[] {
  if (steps === undefined) return [];
  return [`  ${count(steps, unit)}${examples > 0 ? `, ${count(examples, 'training example')}` : ''}`];
}

function timeLine({ estimate, examples }: Preview): string {
  if (!estimate) {
    return examples > 0
      ? 'time unknown: no worker has measured its speed yet'
      : 'time unknown: the trainer does not say how long a step takes';
  }
  const { seconds, msPerExample } = estimate;
  const slots = count(estimate.slots, 'slot');
  if (msPerExample !== undefined)
    return `about ${duration(seconds)} on ${slots} (${significant(msPerExample)} ms per example)`;
  if (seconds === 0) return 'no waiting: as fast as the workers can go';
  return examples > 0 ? `about ${duration(seconds)} on ${slots}` : `${duration(seconds)} of waiting on ${slots}`;
}

function settingLines({ firstSettings, settings }: Preview): string[] {
  const lines = nameTable(
    firstSettings.map(({ name, params, reference }) => {
      const published = reference ? [`reference ${reference.mean}`] : [];
      return [name, [partsNotation(params), ...published].filter((part) => part !== '').join(', ')];
    }),
  );
  const hidden = settings - firstSettings.length;
  return hidden > 0 ? [...lines, `  … and ${grouped(hidden)} more`] : lines;
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
