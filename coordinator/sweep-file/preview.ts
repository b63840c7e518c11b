import { datasetFacts, parseDatasetView } from '../../worker/datasets/facts.js';
import { gridSize, sweepCells } from './setting-values.js';
import type { Cell, SettingCells } from './setting-values.js';
import type { Plan } from '../plan/plan.js';
import type { Objective, Reference } from './compiled-sweep.js';

/** The workers at hand. */
export interface WorkersAtHand {
  /** Trials that can train at the same time; from 1 on. */
  readonly slots: number;
  /** Measured milliseconds to train on one image, in one slot; unknown when left out. */
  readonly msPerImage?: number;
}

/** What a sweep will cost, before anything runs. Plain JSON. */
export interface Preview {
  readonly sweepId: string;
  readonly name: string;
  readonly trainer: string;
  readonly objective: Objective;
  readonly settings: number;
  readonly datasets: number;
  readonly seeds: number;
  /** settings × datasets × seeds. */
  readonly trials: number;
  /** Over all trials. */
  readonly epochs: number;
  /** Training images × epochs, over all trials; 0 for the simulated trainer, which sees none. */
  readonly images: number;
  /** Absent when nothing is known about the workers' speed. */
  readonly estimate?: { readonly slots: number; readonly seconds: number; readonly msPerImage?: number };
  /** The dataset axis. */
  readonly datasetAxis: readonly { readonly train: string; readonly test: readonly string[] }[];
  /** The first settings of the plan. */
  readonly firstSettings: readonly {
    readonly name: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly reference?: Reference;
  }[];
}

/** How many settings a preview names. */
const namedSettings = 12;

/** Costs are exact sums worked out from the axes, however many settings there are; the time is an estimate. */
export function previewPlan(plan: Plan, workers: WorkersAtHand): Preview {
  const { sweep, trialCount, settingCount } = plan;
  const cells = sweepCells(sweep);
  const epochsPerSeed = sumOverSettings(cells, ['epochs']);
  const seeds = sweep.seeds.length;
  const simulated = sweep.trainer === 'simulated';
  const trainImages = sweep.datasets.reduce((sum, { train }) => sum + imagesOf(train), 0);
  const images = simulated ? 0 : epochsPerSeed * trainImages * seeds;

  const slotMs = simulated
    ? sumOverSettings(cells, ['epochs', 'epochMs']) * sweep.datasets.length * seeds
    : workers.msPerImage !== undefined
      ? images * workers.msPerImage
      : undefined;
  const slots = Math.max(1, workers.slots);
  // Slots that have nothing left to do wait for the last trials to end.
  const rounds = Math.ceil(trialCount / slots);
  const seconds = slotMs === undefined ? undefined : ((slotMs / trialCount) * rounds) / 1000;
  return {
    sweepId: plan.sweepId,
    name: sweep.name,
    trainer: sweep.trainer,
    objective: sweep.objective,
    settings: settingCount,
    datasets: sweep.datasets.length,
    seeds,
    trials: trialCount,
    epochs: epochsPerSeed * sweep.datasets.length * seeds,
    images,
    ...(seconds !== undefined && {
      estimate: {
        slots,
        seconds,
        ...(!simulated && workers.msPerImage !== undefined && { msPerImage: workers.msPerImage }),
      },
    }),
    datasetAxis: sweep.datasets,
    firstSettings: Array.from({ length: Math.min(namedSettings, settingCount) }, (_, index) => {
      const { name, params, reference } = plan.setting(index);
      return { name, params, ...(reference && { reference }) };
    }),
  };
}

function imagesOf(view: string): number {
  const parsed = parseDatasetView(view);
  return parsed ? datasetFacts[parsed.dataset].trainImages : 0;
}

/**
 * Σ over all settings of the product of the numbers at `keys`. Over a grid the sum of products is the product of sums,
 * so that it takes no longer than reading the axes.
 */
function sumOverSettings(cells: SettingCells, keys: readonly string[]): number {
  const { base, axes, listed } = cells;
  const numberOf = (cell: Cell | undefined) => Number(cell?.complete ?? 1);
  let total = 0;
  if (gridSize(cells) > 0) {
    const axisFactor = axes.reduce(
      (product, axis) =>
        product *
        (keys.includes(axis.key) ? axis.cells.reduce((sum, cell) => sum + numberOf(cell), 0) : axis.cells.length),
      1,
    );
    const fixed = keys.filter((key) => !axes.some((axis) => axis.key === key));
    total += fixed.reduce((product, key) => product * numberOf(base.get(key)), axisFactor);
  }
  for (const params of listed) {
    total += keys.reduce((product, key) => product * numberOf(params.get(key) ?? base.get(key)), 1);
  }
  return total;
}
