import { formatValue } from '../../common/format.js';
import { printable } from '../../common/printable.js';
import { count, enumerate } from '../../common/words.js';
import { nameTable } from '../../coordinator/sweep-file/notation.js';
import type { SweepSpec } from '../../proto/spec.js';
import type { TrialMessage } from '../../proto/trial.js';
import type { Tried } from './try-trial.js';

/** Names of values that are not read, at most. */
const NAMED = 12;

/** What was understood of a metric. */
export interface MetricFacts {
  readonly name: string;
  readonly times: number;
  readonly firstStep: number | null;
  readonly lastStep: number | null;
  readonly lastValue: number | null;
}

/** What was understood of each metric that a sweep names. */
export function metricFacts({ trainer }: SweepSpec, { points }: Tried): readonly MetricFacts[] {
  const names = [...new Set([...trainer.metrics.map(({ name }) => name), ...points.map(({ metric }) => metric)])];
  return names.map((name) => {
    const own = points.filter(({ metric }) => metric === name);
    const steps = own.map(({ step }) => step);
    return {
      name,
      times: own.length,
      firstStep: own.length === 0 ? null : Math.min(...steps),
      lastStep: own.length === 0 ? null : Math.max(...steps),
      lastValue: own.at(-1)?.value ?? null,
    };
  });
}

/** What trying a trial has shown, for people. */
export function triedText(spec: SweepSpec, trial: TrialMessage, tried: Tried): string {
  const { program, lines, error, engine } = tried;
  const { unit } = spec.trainer.progress;
  const metrics = metricFacts(spec, tried);
  const summary = program?.summary ?? [];
  const ignored = [...new Set(summary.flatMap((source) => source.ignored))];
  const section = (title: string, body: readonly string[]) => (body.length === 0 ? [] : ['', title, ...body]);
  return [
    `${trial.setting} · ${trial.dataset.label} · seed ${trial.seed}`,
    ...section(
      'Ran',
      program
        ? [`  ${program.command.map(quoted).join(' ')}`, `  in ${program.directory}`]
        : engine === undefined
          ? []
          : [`  trainer ${spec.trainer.name} with ${engine}`],
    ),
    ...section(
      'Metrics',
      nameTable(
        metrics.map(({ name, times, firstStep, lastStep, lastValue }) => [
          name,
          times === 0
            ? 'never seen'
            : `${count(times, 'time')}, ${unit} ${firstStep === lastStep ? firstStep : `${firstStep} to ${lastStep}`}, last ${formatValue(lastValue ?? undefined)}`,
        ]),
      ),
    ),
    ...section(
      'Steps',
      summary.flatMap(({ source, steps, notes }) => [
        ...(metrics.some(({ times }) => times > 0) || steps.name !== undefined
          ? [`  ${stepsText(source, steps, unit)}`]
          : []),
        ...notes.map((note) => `  ${note}`),
      ]),
    ),
    ...section(
      'Seen and not read, as `metrics` does not name it',
      ignored.length === 0 ? [] : [`  ${enumerate(ignored.slice(0, NAMED))}${ignored.length > NAMED ? ', …' : ''}`],
    ),
    ...(error === undefined
      ? []
      : ['', `It failed: ${error}`, ...lines.slice(-20).map((line) => `  │ ${printable(line)}`)]),
  ].join('\n');
}

function stepsText(
  source: string,
  { name, fromZero }: { readonly name: string | undefined; readonly fromZero: boolean },
  unit: string,
): string {
  if (name === undefined) return `${source}: names no ${unit}; each metric counts 1, 2, 3 for itself`;
  return `${source}: by its "${name}"${fromZero ? ', which begins at 0 and is counted from 1' : ''}`;
}

/** A word as a shell would need it, for reading alone. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? printable(word) : `'${printable(word).replaceAll("'", "'\\''")}'`;
}
