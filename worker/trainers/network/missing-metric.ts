import type { MetricProblem, Reporting } from '../../../common/trainer-definition.js';
import { datasetNames } from '../../datasets/facts.js';
import { readDatasetViews } from '../dataset-views.js';
import { networkMetrics, testMetrics } from './metrics.js';

const plainMetrics: readonly string[] = networkMetrics.map(({ name }) => name);

/** A metric of a test view that some dataset does not test on as a further view, or that no trial reports. */
export function networkMissingMetric(metric: string, reporting: Reporting): MetricProblem | undefined {
  if (plainMetrics.includes(metric)) return undefined;
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

function knownView(view: string, own?: string): string {
  const names = own === undefined ? datasetNames : [...datasetNames, own];
  return names.some((name) => view === name || view.startsWith(`${name}:`)) ? view : datasetNames[0]!;
}
