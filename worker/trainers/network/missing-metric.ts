import type { MetricProblem, Reporting } from '../../../common/trainer-definition.js';
import { datasetNames } from '../../datasets/facts.js';
import { readDatasetViews } from '../dataset-views.js';
import { networkMetrics, testMetrics, validationMetrics } from './metrics.js';

const plainMetrics: readonly string[] = networkMetrics
  .map(({ name }) => name)
  .filter((name) => !validationMetrics.includes(name));

/**
 * A metric of a test view that some dataset does not test on as a further view, of validation where some setting holds
 * nothing out, or that no trial reports.
 */
export function networkMissingMetric(metric: string, reporting: Reporting): MetricProblem | undefined {
  if (plainMetrics.includes(metric)) return undefined;
  if (validationMetrics.includes(metric)) return missingValidation(metric, reporting);
  const datasets = reporting.datasets.map(({ value }) => readDatasetViews(value));
  const [base = '', ...rest] = metric.split('@');
  if (!testMetrics.includes(base) || rest.length === 0) {
    const views = [...new Set(datasets.flatMap(({ test }) => test.slice(1)))];
    return { known: [...plainMetrics, ...views.flatMap((view) => testMetrics.map((test) => `${test}@${view}`))] };
  }
  const view = rest.join('@');
  const lacking = datasets.findIndex(({ test }) => !test.slice(1).includes(view));
  if (lacking < 0) return undefined;
  const { train, test, own } = datasets[lacking]!;
  const tests = [...test, knownView(view, own?.name)].map((each) => JSON.stringify(each)).join(', ');
  return {
    message: `Trials on item ${lacking + 1} of \`datasets\` do not report ${JSON.stringify(metric)}.`,
    remedy:
      test[0] === view
        ? `${view} is its first test view, whose metric is plain ${base}. Put another view first, or rank by ${base}.`
        : `Test on it: ${own ? `test: [${tests}]` : `{ train: "${train}", test: [${tests}] }`}.`,
  };
}

function missingValidation(metric: string, { valuesOf }: Reporting): MetricProblem | undefined {
  const shares = valuesOf?.('validation') ?? [];
  if (!shares.includes(0)) return undefined;
  const all = shares.every((share) => share === 0);
  return {
    message: `Trials report ${metric} only where training pictures are held out, and ${all ? 'no setting holds any out' : 'some setting has validation: 0'}.`,
    remedy: all
      ? 'Set train.validation, such as train: { validation: 0.1 }, or rank by another metric.'
      : 'Set train.validation, such as train: { validation: 0.1 }, and have no 0 in `grid` and `settings`.',
  };
}

function knownView(view: string, own?: string): string {
  const names = own === undefined ? datasetNames : [...datasetNames, own];
  return names.some((name) => view === name || view.startsWith(`${name}:`)) ? view : datasetNames[0]!;
}
