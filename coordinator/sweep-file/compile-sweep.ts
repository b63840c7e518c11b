import { maxTrials } from '../../common/limits.js';
import { count, grouped } from '../../common/words.js';
import { SPEC_VERSION, type SweepSpec } from '../../proto/spec.js';
import { sweepIdOf } from '../plan/content-ids.js';
import { gridSize } from '../plan/grid-size.js';
import { checkReferences } from './check-references.js';
import { compileDatasets } from './compile-datasets.js';
import { compileObjective } from './compile-objective.js';
import { compileSettings } from './compile-settings.js';
import { requireDistinct } from './distinct.js';
import type { Expected } from './explain-issues.js';
import type { FaultList } from './fault-list.js';
import { rawMap, soundItems } from './raw-sweep.js';
import type { SweepDraft } from './sweep-draft.js';

/** How often a trial is tried in all when the file does not say. */
const defaultAttempts = 3;

/**
 * Fills in the defaults and checks the rules between values, on every part that the schema accepts.
 * Undefined when anything is wrong; the draft's `faults` then say what.
 */
export function compileSweep(draft: SweepDraft, expected: Expected, home?: string): SweepSpec | undefined {
  const { data, faults } = draft;
  const raw = rawMap(data);
  const { trainer } = expected;
  const seeds = compileSeeds(raw.seeds, faults);
  if (trainer === undefined) return undefined;

  const datasets = compileDatasets(raw.datasets ?? trainer.datasets.whenLeftOut, trainer.datasets, faults);
  const settings = compileSettings(draft, trainer, expected);
  const objective = compileObjective(raw.objective, trainer, { datasets, valuesOf: settings?.valuesOf }, faults);
  checkReferences(raw.settings, objective, trainer.descriptor, faults);
  if (!settings || !objective || !faults.isEmpty) return undefined;

  const { base, axes, listed, naming } = settings;
  requireFewTrials(gridSize({ axes, listed }) + listed.length, datasets.length, seeds.length, faults);
  const hasFiles = datasets.some(({ value }) => trainer.datasets.hasFiles?.(value));
  const code = trainer.own?.code;
  const attempts = (rawMap(raw.retry).attempts as number | undefined) ?? defaultAttempts;
  const spec = {
    ...{ version: SPEC_VERSION, enumeration: 1 as const, name: raw.name as string, trainer: trainer.descriptor },
    ...{ datasets, seeds, objective, retry: { attempts }, base, axes, listed, naming },
    ...(trainer.own && home !== undefined && { recipe: trainer.own.recipe }),
    ...((code ?? hasFiles) && home !== undefined && { place: { home, ...(code && { code }) } }),
  };
  return { ...spec, id: sweepIdOf(spec) };
}

function requireFewTrials(settings: number, datasets: number, seeds: number, faults: FaultList): void {
  const trials = settings * datasets * seeds;
  if (trials <= maxTrials) return;
  faults.add({
    path: ['seeds'],
    value: trials,
    message:
      `${count(settings, 'setting')} × ${count(datasets, 'dataset')} × ${count(seeds, 'seed')} ` +
      `are ${count(trials, 'trial')}; a sweep may have ${grouped(maxTrials)}.`,
    remedy: 'Take values out of the grid, use fewer seeds, or split the sweep into several files.',
  });
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
