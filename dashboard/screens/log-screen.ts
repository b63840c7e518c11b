import type { DashboardData } from '../data/dashboard-data.js';
import { fitLine, type Line } from '../drawing/segments.js';
import { activityText } from '../selectors/activities.js';
import { cursorIndex } from '../state/facts.js';
import type { ViewState } from '../state/view-state.js';
import { clockTime } from './clock-time.js';
import { inHeight, positionText } from './list-window.js';
import { plainLines } from './plain-lines.js';
import type { Surface } from './surface.js';

/** What happened, the newest last; the end of the list unless it is scrolled up. */
export function logLines(view: ViewState, { sweep }: DashboardData, surface: Surface): readonly Line[] {
  const { width, height, glyphs, timeZone } = surface;
  const activities = sweep?.activities ?? [];
  if (activities.length === 0) return plainLines(['Nothing has happened yet.'], surface);
  const waiting = sweep?.summary.waiting;
  // What holds now is below what has happened.
  const now: readonly Line[] = waiting
    ? [[{ text: `waits  ${waiting.message} ${waiting.remedy}`.trim(), tone: 'warning' }]]
    : [];
  const rows = height - 1 - now.length;
  // The cursor is on the lowest line shown.
  const items = activities.map(({ number }) => ({ id: String(number) }));
  const last = Math.max(cursorIndex(items, view.cursors.log), Math.min(rows, items.length) - 1);
  const shown = { start: Math.max(0, last + 1 - rows), end: last + 1 };
  const lines = activities
    .slice(shown.start, shown.end)
    .map((activity): Line => [
      { text: clockTime(activity.timeMs, timeZone), tone: 'dim' },
      { text: ' ' },
      activityText(activity, glyphs.separator),
    ]);
  const position = positionText('lines', shown, items.length, glyphs);
  return [...inHeight(lines, rows), ...now, [{ text: position, tone: 'dim' } as const]].map((line) =>
    fitLine(line, width, glyphs.ellipsis),
  );
}
