import { datasetNames } from '../../worker/datasets/facts.js';
import type { DatasetAxisValue } from '../../worker/datasets/facts.js';
import type { TrainerName } from '../../proto/train-config.js';
import type { SettingCells } from './setting-values.js';
import { gridSize } from './setting-values.js';
import type { FaultList } from './fault-list.js';
import { rawMap } from './raw-sweep.js';
import type { Goal, Objective, ObjectiveEpoch } from '../../proto/snapshot.js';
import { closest, enumerate, show } from './words.js';

interface Reporting {
  readonly trainer: TrainerName;
  readonly datasets: readonly DatasetAxisValue[];
  /** Undefined while the settings have faults. */
  readonly cells: SettingCells | undefined;
}

/** The objective with its defaults. Complains about a metric that some trial would never report. */
export function compileObjective(raw: unknown, reporting: Reporting, faults: FaultList): Objective | undefined {
  if (!faults.sound('objective')) return undefined;
  const stated = rawMap(raw);
  const metric = (stated.metric as string | undefined) ?? 'test_accuracy';
  const problem =
    reporting.trainer === 'simulated' ? missingPoint(metric, reporting) : missingMetric(metric, reporting);
  if (problem) faults.add({ path: ['objective', 'metric'], value: metric, ...problem });
  return {
    metric,
    goal: (stated.goal as Goal | undefined) ?? (/(^|_)loss(@|$)/.test(metric) ? 'minimize' : 'maximize'),
    at: (stated.at as ObjectiveEpoch | undefined) ?? 'last',
  };
}

type Problem = { message: string; remedy: string } | undefined;

const plainMetrics = [
  'test_accuracy',
  'test_loss',
  'train_accuracy',
  'train_loss',
  'learning_rate',
  'images_per_second',
];
const testMetrics = ['test_accuracy', 'test_loss'];

function missingMetric(metric: string, { datasets }: Reporting): Problem {
  if (plainMetrics.includes(metric)) return undefined;
  const [base, view] = split(metric);
  const views = [...new Set(datasets.flatMap(({ test }) => test.slice(1)))];
  if (testMetrics.includes(base) && view !== undefined) {
    const lacking = datasets.findIndex(({ test }) => !test.slice(1).includes(view));
    if (lacking < 0) return undefined;
    const dataset = datasets[lacking]!;
    return {
      message: `Trials on item ${lacking + 1} of \`datasets\` do not report ${show(metric)}.`,
      remedy:
        dataset.test[0] === view
          ? `${view} is its first test view, whose metric is plain ${base}. Put another view first, or rank by ${base}.`
          : `Test on it: { train: "${dataset.train}", test: [${[...dataset.test, knownView(view)].map(show).join(', ')}] }.`,
    };
  }
  const known = [...plainMetrics, ...views.flatMap((name) => testMetrics.map((test) => `${test}@${name}`))];
  return unknownMetric(metric, known, 'lenet5');
}

function knownView(view: string): string {
  return datasetNames.some((name) => view === name || view.startsWith(`${name}:`)) ? view : datasetNames[0]!;
}

function split(metric: string): [string, string | undefined] {
  const at = metric.indexOf('@');
  return at < 0 ? [metric, undefined] : [metric.slice(0, at), metric.slice(at + 1)];
}

const simulatedMetrics = ['test_accuracy', 'train_loss', 'test_loss', 'train_accuracy'];

function missingPoint(metric: string, { cells }: Reporting): Problem {
  const extra = /^extra_([1-9][0-9]{0,8})$/.exec(metric)?.[1];
  const needed = extra ? simulatedMetrics.length + Number(extra) : simulatedMetrics.indexOf(metric) + 1;
  if (needed === 0) return unknownMetric(metric, [...simulatedMetrics, 'extra_1'], 'simulated');
  const fewest = cells ? fewestPoints(cells) : Infinity;
  if (needed <= fewest) return undefined;
  return {
    message: `${metric} is point ${needed} of an epoch, but \`pointsPerEpoch\` is ${fewest}.`,
    remedy: `Write pointsPerEpoch: ${needed}, or rank by test_accuracy.`,
  };
}

function fewestPoints(cells: SettingCells): number {
  const key = 'pointsPerEpoch';
  const base = cells.base.get(key)!;
  const grid = gridSize(cells) > 0 ? (cells.axes.find((axis) => axis.key === key)?.cells ?? [base]) : [];
  const points = [...grid, ...cells.listed.map((params) => params.get(key) ?? base)];
  return points.reduce((fewest, { complete }) => Math.min(fewest, complete as number), Infinity);
}

function unknownMetric(metric: string, known: readonly string[], trainer: TrainerName): Problem {
  const meant = closest(metric, known);
  return {
    message: `Trainer ${trainer} does not report a metric ${show(metric)}.`,
    remedy: `${meant ? `Did you mean ${meant}? ` : ''}It reports ${enumerate(known)}.`,
  };
}
