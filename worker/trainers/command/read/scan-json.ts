import { jsonNumbers } from './json-line.js';
import type { LineFindings, NamedNumber, ReadValue, Wanted } from './line-findings.js';

/** What a line says that is a JSON object; undefined for any other. */
export function scanJson(line: string, { metrics, stepNames }: Wanted): LineFindings | undefined {
  const numbers = jsonNumbers(line);
  if (numbers === undefined) return undefined;
  const steps: NamedNumber[] = [];
  const values: ReadValue[] = [];
  const ignored: string[] = [];
  for (const [names, value] of numbers) {
    const [first] = names;
    const metric = names.find((name) => metrics.has(name));
    const isStep = stepNames.has(first.toLowerCase());
    if (isStep) steps.push({ name: first, value });
    if (metric !== undefined) values.push({ name: metric, value, percent: false });
    else if (!isStep) ignored.push(first);
  }
  return { steps, values, ignored };
}
