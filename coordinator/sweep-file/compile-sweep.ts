import { canonicalJson } from '../../common/ids.js';
import type { DatasetAxisValue } from '../../worker/datasets/facts.js';
import type { TrainerName } from '../../proto/train-config.js';
import { gridSize } from './setting-values.js';
import { checkReferences } from './check-references.js';
import { compileObjective } from './compile-objective.js';
import { compileSettings } from './compile-settings.js';
import { requireDistinct } from './distinct.js';
import type { FaultList } from './fault-list.js';
import { maxTrials } from './limits.js';
import { rawMap, soundItems } from './raw-sweep.js';
import type { Sweep } from './compiled-sweep.js';
import { count, grouped } from './words.js';

/** How often a trial is tried in all when the file does not say. */
const defaultAttempts = 3;

/**
 * Fills in the defaults and checks the rules between values, on every part that the schema accepts.
 * Undefined when anything is wrong; `faults` then says what.
 */
export function compileSweep(data: unknown, trainer: TrainerName | undefined, faults: FaultList): Sweep | undefined {
  const raw = rawMap(data);
  const datasets = compileDatasets(raw.datasets, faults);
  const seeds = compileSeeds(raw.seeds, faults);
  const settings = trainer && compileSettings(raw, trainer, faults);
  const objective = trainer && compileObjective(raw.objective, { trainer, datasets, cells: settings?.cells }, faults);
  checkReferences(raw.settings, objective, faults);
  const attempts = (rawMap(raw.retry).attempts as number | undefined) ?? defaultAttempts;
  if (!trainer || !settings || !objective || !faults.isEmpty) return undefined;

  const settingCount = gridSize(settings.cells) + settings.settings.length;
  const trials = settingCount * datasets.length * seeds.length;
  if (trials > maxTrials) {
    faults.add({
      path: ['seeds'],
      value: trials,
      message:
        `${count(settingCount, 'setting')} × ${count(datasets.length, 'dataset')} × ${count(seeds.length, 'seed')} ` +
        `are ${count(trials, 'trial')}; a sweep may have ${grouped(maxTrials)}.`,
      remedy: 'Take values out of the grid, use fewer seeds, or split the sweep into several files.',
    });
    return undefined;
  }
  return {
    name: raw.name as string,
    trainer,
    datasets,
    seeds,
    objective,
    retry: { attempts },
    train: Object.fromEntries([...settings.cells.base].map(([key, { complete }]) => [key, complete])),
    grid: settings.grid,
    settings: settings.settings,
  };
}

type RawDataset = string | { readonly train: string; readonly test?: string | readonly string[] };

function compileDatasets(raw: unknown, faults: FaultList): DatasetAxisValue[] {
  const found = soundItems(raw, faults, 'datasets').map(({ index, item }) => {
    const stated = item as RawDataset;
    const { train, test = train } = typeof stated === 'string' ? { train: stated } : stated;
    return { index, dataset: { train, test: typeof test === 'string' ? [test] : test } };
  });
  for (const { index, dataset } of found) {
    requireDistinct(
      dataset.test.map((text, position) => ({ index: position, text })),
      faults,
      ['datasets', index, 'test'],
      (text) => ({ message: `${text} is tested twice.`, remedy: 'Remove one of the two.' }),
    );
  }
  requireDistinct(
    found.map(({ index, dataset }) => ({ index, text: canonicalJson({ ...dataset }) })),
    faults,
    ['datasets'],
    (_text, first) => ({ message: `Item ${first + 1} is the same dataset.`, remedy: 'Remove one of the two.' }),
  );
  return found.map(({ dataset }) => dataset);
}

function compileSeeds(raw: unknown, faults: FaultList): number[] {
  if (typeof raw === 'number' && faults.sound('seeds')) return Array.from({ length: raw }, (_, seed) => seed);
  const seeds = soundItems(raw, faults, 'seeds').map(({ index, item }) => ({ index, seed: item as number }));
  requireDistinct(
    seeds.map(({ index, seed }) => ({ index, text: String(seed) })),
    faults,
    ['seeds'],
    (seed) => ({
      message: `Seed ${seed} is listed twice; it would only repeat the same numbers.`,
      remedy: 'Remove one of the two, or choose another seed.',
    }),
  );
  return seeds.map(({ seed }) => seed);
}
