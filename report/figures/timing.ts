import type { TopLevelSpec } from 'vega-lite';
import type { TrialView } from '../../proto/observation.js';
import type { FigureStyle } from '../drawing/theme.js';
import type { SweepView } from '../sweep-view.js';
import { fitWidth, labelLimit, type Figure } from './figure.js';

const MOST_SLOTS = 48;
const MOST_BARS = 2_000;

const units = [
  { unit: 'hours', ms: 3_600_000 },
  { unit: 'minutes', ms: 60_000 },
  { unit: 'seconds', ms: 1_000 },
] as const;

/** Which slot trained when; undefined where nothing was trained for this sweep. */
export function timingFigure({ trials }: SweepView, nowMs: number): Figure | undefined {
  const trained = trials.filter(({ startedMs, takenFrom }) => startedMs > 0 && takenFrom === '');
  const slots = [...new Set(trained.map(slotOf))].sort(byName).slice(0, MOST_SLOTS);
  const among = new Set(slots);
  const shown = trained.filter((trial) => among.has(slotOf(trial))).slice(0, MOST_BARS);
  if (shown.length === 0) return undefined;
  const left = trained.length - shown.length;
  return {
    id: 'timing',
    title: 'Who trained when',
    summary: `A bar is the last attempt of a trial, a row a slot of a worker; red ones failed, pale ones still run.${left > 0 ? ` ${left} more trials are not shown.` : ''}`,
    spec: (style) => specOf(shown, slots, nowMs, style),
  };
}

function slotOf({ worker, slot }: TrialView): string {
  return `${worker} · ${slot}`;
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function specOf(
  trials: readonly TrialView[],
  slots: readonly string[],
  nowMs: number,
  style: FigureStyle,
): TopLevelSpec {
  const { theme, width } = style;
  const from = trials.reduce((least, { startedMs }) => Math.min(least, startedMs), Infinity);
  const endOf = ({ startedMs, endedMs }: TrialView) => (endedMs > 0 ? endedMs : Math.max(startedMs, nowMs));
  const span = trials.reduce((most, trial) => Math.max(most, endOf(trial)), from) - from;
  const { unit, ms } = units.find((each) => span >= 2 * each.ms) ?? units[2];
  const values = trials.map((trial) => ({
    ...{ slot: slotOf(trial), from: (trial.startedMs - from) / ms, to: (endOf(trial) - from) / ms },
    colour: trial.state === 'failed' ? theme.bad : theme.accent,
    opacity: trial.state === 'running' ? 0.35 : 0.8,
  }));
  return {
    ...fitWidth,
    ...{ width, height: { step: theme.fontSize * 1.8 }, data: { values } },
    mark: { type: 'bar', stroke: theme.page, strokeWidth: 1, height: { band: 0.75 } },
    encoding: {
      x: { field: 'from', type: 'quantitative', title: `${unit} since the first began`, axis: { grid: false } },
      x2: { field: 'to' },
      y: {
        ...{ field: 'slot', type: 'nominal', title: null, scale: { domain: slots } },
        axis: { labelLimit: labelLimit(style), ticks: false, domain: false, labelColor: theme.ink },
      },
      color: { field: 'colour', type: 'nominal', scale: null },
      opacity: { field: 'opacity', type: 'quantitative', scale: null },
    },
  } as unknown as TopLevelSpec;
}
