import type { SweepSummary, Waiting } from '../../proto/sweep.js';
import { formatSeconds } from '../../common/format.js';
import type { SweepState, TrialState } from '../../common/states.js';
import { count, grouped } from '../../common/words.js';
import type { Connection, DashboardData, ObservedSweep } from '../data/dashboard-data.js';
import { fitLine, type Line, lineWidth, type Segment, type Tone } from '../drawing/segments.js';
import { sweepProgress } from '../selectors/progress.js';
import { topScreens, type ViewState } from '../state/view-state.js';
import { progressBar } from './cells.js';
import type { Surface } from './surface.js';

export const headerHeight = 4;

/** The sweep's name, state, counts and times, and how the dashboard stands with the coordinator. */
export function headerLines(view: ViewState, { connection, sweep }: DashboardData, surface: Surface): readonly Line[] {
  const { width, glyphs } = surface;
  const lines = [
    titleLine(view, sweep, surface),
    sweep ? countsLine(sweep) : [],
    sweep ? timesLine(sweep, surface) : [],
    statusLine(connection, sweep?.summary.waiting, surface),
  ];
  return lines.map((line) => fitLine(line, width, glyphs.ellipsis));
}

const stateTones: { readonly [State in SweepState]: Tone } = {
  running: 'good',
  paused: 'warning',
  cancelled: 'bad',
  done: 'accent',
};

function titleLine(view: ViewState, sweep: ObservedSweep | undefined, { width, glyphs }: Surface): Line {
  const tabs = topScreens.flatMap((screen, index): Line => {
    const name = `${index + 1} ${screen[0]!.toUpperCase()}${screen.slice(1)}`;
    const current = screen === (view.trail[0] ?? view.screen);
    // Why trials wait needs the room more.
    if (!current && sweep?.summary.waiting) return [];
    return [current ? { text: `[${name}]`, tone: 'strong' } : { text: ` ${name} `, tone: 'dim' }];
  });
  const title: Line = sweep
    ? [
        { text: sweep.summary.id, tone: 'strong' },
        { text: '  ' },
        stateSegment(sweep.summary),
        ...reasonSegments(sweep.summary, glyphs.separator),
      ]
    : [{ text: 'seedsweep', tone: 'strong' }];
  const room = width - lineWidth(tabs);
  return room < 24 ? title : [...fitLine(title, room - 1, glyphs.ellipsis), { text: ' ' }, ...tabs];
}

const countTones: { readonly [State in TrialState]: Tone } = {
  done: 'good',
  running: 'accent',
  queued: 'plain',
  failed: 'bad',
  cancelled: 'warning',
};

/** `25 trials = 10 done + 2 running + 13 queued + 0 failed + 0 cancelled`. */
function countsLine({ summary: { counts } }: ObservedSweep): Line {
  const line: Segment[] = [{ text: `${count(counts.expanded, 'trial')} =` }];
  for (const [index, state] of (['done', 'running', 'queued', 'failed', 'cancelled'] as const).entries()) {
    if (index > 0) line.push({ text: ' +' });
    const amount = counts[state];
    line.push({ text: ` ${grouped(amount)} ${state}`, tone: amount > 0 ? countTones[state] : 'dim' });
  }
  return line;
}

function timesLine(sweep: ObservedSweep, { width, glyphs, nowMs }: Surface): Line {
  const { counts } = sweep.summary;
  const { elapsedMs, trialsPerHour, etaMs } = sweepProgress(sweep, nowMs);
  // Nobody knows how long it waits.
  const leftMs = isStuck(sweep.summary) ? undefined : etaMs;
  const ended = counts.expanded - counts.running - counts.queued;
  const fraction = counts.expanded === 0 ? 0 : ended / counts.expanded;
  const times = [
    `${Math.floor(fraction * 100)} %`,
    trialsPerHour === undefined ? undefined : `${grouped(Number(trialsPerHour.toPrecision(3)))} trials/h`,
    leftMs === undefined ? undefined : `about ${formatSeconds(leftMs / 1000)} left`,
    `${sweep.endedMs === undefined ? 'elapsed' : 'took'} ${formatSeconds(elapsedMs / 1000)}`,
  ];
  const text = times.filter((time) => time !== undefined).join(glyphs.separator);
  const bar = Math.max(8, Math.min(40, width - text.length - 2));
  return [...progressBar(fraction, bar, glyphs), { text: `  ${text}` }];
}

/** A sweep that no worker trains waits, whatever it is meant to do. */
function stateSegment({ state, waiting }: SweepSummary): Segment {
  const waits = waiting?.code === 'no-worker' || waiting?.code === 'nobody-can';
  return waits ? { text: 'waiting', tone: 'bad' } : { text: state, tone: stateTones[state] };
}

/** Why trials wait, as far as there is room. */
function reasonSegments({ waiting }: SweepSummary, separator: string): readonly Segment[] {
  return waiting ? [{ text: `${separator}${waiting.message}`, tone: 'warning' }] : [];
}

/** Whether nothing begins until somebody does something. */
function isStuck({ waiting }: SweepSummary): boolean {
  return waiting !== undefined && waiting.code !== 'some-cannot';
}

/** How the dashboard stands with the coordinator and, where it stands well, why trials wait. */
function statusLine(connection: Connection, waiting: Waiting | undefined, { width, glyphs, nowMs }: Surface): Line {
  switch (connection.state) {
    case 'connecting':
      return [{ text: 'connecting to the coordinator ...', tone: 'warning' }];
    case 'connected':
      if (waiting) return [{ text: `${waiting.message} ${waiting.remedy}`.trim(), tone: 'warning' }];
      return [{ text: glyphs.horizontal.repeat(width), tone: 'dim' }];
    case 'lost': {
      const seconds = Math.max(0, Math.round((nowMs - connection.sinceMs) / 1000));
      const ago = seconds < 60 ? `${seconds} s` : formatSeconds(seconds);
      return [
        { text: `coordinator lost ${ago} ago, reconnecting ... `, tone: 'bad' },
        { text: `(${connection.reason})`, tone: 'dim' },
      ];
    }
  }
}
