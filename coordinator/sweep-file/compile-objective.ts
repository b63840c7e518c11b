import type { Goal, Objective, ObjectiveStep } from '../../common/objective.js';
import {
  defaultObjective,
  type MetricProblem,
  type Reporting,
  type TrainerDefinition,
} from '../../common/trainer-definition.js';
import { metricOf } from '../../common/trainer.js';
import { enumerate } from '../../common/words.js';
import type { FaultList } from './fault-list.js';
import { rawMap } from './raw-sweep.js';
import { closest, show } from './words.js';

/** The objective with its defaults. Complains about a metric that some trial would never report. */
export function compileObjective(
  raw: unknown,
  trainer: TrainerDefinition,
  reporting: Reporting,
  faults: FaultList,
): Objective | undefined {
  if (!faults.sound('objective')) return undefined;
  const { descriptor } = trainer;
  const stated = rawMap(raw);
  const metric = (stated.metric as string | undefined) ?? defaultObjective(descriptor)?.metric;
  if (metric === undefined) {
    faults.add({
      path: ['objective', 'metric'],
      message: `\`metric\` is missing: trainer ${descriptor.name} does not say what to rank by.`,
      remedy: `Add objective: { metric: …, goal: maximize } or minimize. ${itReports(descriptor.metrics.map(({ name }) => name))}`,
    });
    return undefined;
  }
  const problem = trainer.missingMetric(metric, reporting);
  if (problem)
    faults.add({ path: ['objective', 'metric'], value: metric, ...explain(problem, metric, descriptor.name) });
  const goal = (stated.goal as Goal | undefined) ?? metricOf(descriptor, metric)?.goal;
  if (goal === undefined) {
    if (!problem) {
      faults.add({
        path: ['objective', 'goal'],
        message: `\`goal\` is missing: trainer ${descriptor.name} does not say whether more ${show(metric)} is better.`,
        remedy: 'Add goal: maximize or goal: minimize.',
      });
    }
    return undefined;
  }
  return { metric, goal, at: (stated.at as ObjectiveStep | undefined) ?? 'last' };
}

function explain({ message, remedy, known = [] }: MetricProblem, metric: string, trainer: string) {
  const meant = closest(metric, known);
  return {
    message: message ?? `Trainer ${trainer} does not report a metric ${show(metric)}.`,
    remedy: remedy ?? `${meant === undefined ? '' : `Did you mean ${meant}? `}${itReports(known)}`,
  };
}

function itReports(metrics: readonly string[]): string {
  return metrics.length === 0 ? 'It reports none by name.' : `It reports ${enumerate(metrics)}.`;
}
