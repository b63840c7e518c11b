import { formatSeconds, formatValue } from '../../common/format.js';
import { metricOf } from '../../common/trainer.js';
import { enumerate } from '../../common/words.js';
import type { DashboardData, ShownOutput } from '../data/dashboard-data.js';
import { fit, textWidth } from '../drawing/fit.js';
import { fitLine, type Line } from '../drawing/segments.js';
import { wrap } from '../drawing/wrap.js';
import { trialProgress } from '../selectors/progress.js';
import type { ViewState } from '../state/view-state.js';
import { stateCell } from './cells.js';
import { clockTime } from './clock-time.js';
import { inHeight } from './list-window.js';
import { plainLines } from './plain-lines.js';
import { speedText, speedUnit } from './speed.js';
import { stepText } from './steps.js';
import type { Surface } from './surface.js';

/** One trial with its error and last log lines, from the line that it is scrolled to. */
export function trialScreenLines(view: ViewState, data: DashboardData, surface: Surface): readonly Line[] {
  const { width, height, glyphs } = surface;
  const text = trialText(view, data, surface);
  if (text.length === 0) return plainLines(['This trial is not known.'], surface);
  const start = Math.max(0, Math.min(view.cursors.trial.index, text.length - height));
  return inHeight(text.slice(start), height).map((line) => fitLine(line, width, glyphs.ellipsis));
}

/** All there is to say about the trial; nothing when it is not known. */
export function trialText(view: ViewState, { sweep, output }: DashboardData, surface: Surface): readonly Line[] {
  const { glyphs, nowMs, timeZone, width } = surface;
  const trial = view.trial === undefined ? undefined : sweep?.trials.get(view.trial);
  if (!sweep || !trial) return [];
  const { elapsedMs, etaMs } = trialProgress(trial, nowMs, sweep.clockAheadMs);
  const time = (ms: number) => clockTime(ms - sweep.clockAheadMs, timeZone);
  const { trainer, objective } = sweep.facts;
  const valueUnit = metricOf(trainer, objective.metric)?.unit ?? '';
  const facts: (readonly [string, string])[] = [
    ['trial', trial.trialId],
    ['taken over from', trial.takenFrom],
    ['attempt', trial.attempt === 0 ? 'not begun' : String(trial.attempt)],
    ['worker', trial.worker === '' ? '' : `${trial.worker}, slot ${trial.slot}`],
    ['engine', trial.engine],
    [trainer.progress.unit, stepText(trial, ' of ')],
    [objective.metric, trial.value === undefined ? '' : `${formatValue(trial.value)} ${valueUnit}`.trimEnd()],
    [speedUnit(trainer) ?? '', speedText(trial.speed)],
    ['began', trial.startedMs === 0 ? '' : time(trial.startedMs)],
    ['ended', trial.endedMs === 0 ? '' : time(trial.endedMs)],
    ['took', elapsedMs === 0 ? '' : formatSeconds(elapsedMs / 1000)],
    ['left', etaMs === undefined ? '' : `about ${formatSeconds(etaMs / 1000)}`],
  ];
  const said = output?.trial === trial.index ? output : undefined;
  facts.push(['output kept', keptText(said)]);
  const known = facts.filter(([name, text]) => name !== '' && text !== '');
  const nameWidth = known.reduce((longest, [name]) => Math.max(longest, Math.min(40, textWidth(name) + 1)), 16);
  const { setting, dataset, seed, error } = trial;
  const lines = said && said.lines.length > 0 ? said.lines : trial.logTail;
  return [
    [
      ...stateCell(trial.state, glyphs),
      { text: '  ' },
      { text: [setting, dataset, `seed ${seed}`].join(glyphs.separator), tone: 'strong' },
    ],
    [],
    ...known.map(([name, text]): Line => [{ text: fit(name, nameWidth), tone: 'dim' }, { text }]),
    ...(error === '' ? [] : [[], [{ text: 'error', tone: 'strong' } as const]]),
    ...(error === '' ? [] : errorLines(error, width)),
    ...(lines.length === 0 ? [] : [[], [{ text: 'last log lines', tone: 'strong' } as const]]),
    ...lines.flatMap((line) => wrap(line, width - 2)).map((text): Line => [{ text: `  ${text}` }]),
  ];
}

function keptText(output: ShownOutput | undefined): string {
  if (!output?.keptBy) return '';
  const { worker, attempts } = output.keptBy;
  return attempts.length === 0 ? '' : `attempt ${enumerate(attempts.map(String))}, on ${worker}`;
}

function errorLines(error: string, width: number): readonly Line[] {
  const lines = wrap(error, width - 2);
  return lines.map((text) => [{ text: `  ${text}`, tone: 'bad' }]);
}
