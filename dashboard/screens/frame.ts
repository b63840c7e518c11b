import type { DashboardData } from '../data/dashboard-data.js';
import { fitLine, type Line } from '../drawing/segments.js';
import type { ViewState } from '../state/view-state.js';
import { asciiLine } from './ascii.js';
import { boardLines } from './board-screen.js';
import { bodySurface } from './body-surface.js';
import { compareLines } from './compare-screen.js';
import { footerLine } from './footer.js';
import { headerLines } from './header.js';
import { helpLines } from './help-screen.js';
import { logLines } from './log-screen.js';
import { inHeight } from './list-window.js';
import { plainLines } from './plain-lines.js';
import { settingLines } from './setting-screen.js';
import type { Surface } from './surface.js';
import { trialScreenLines } from './trial-screen.js';
import { trialsLines } from './trials-screen.js';
import { workersLines } from './workers-screen.js';

const smallest = { width: 40, height: 10 };

/** What is on the terminal: exactly `height` lines of `width` columns. */
export function frameLines(view: ViewState, data: DashboardData, surface: Surface): readonly Line[] {
  const { width, height, glyphs } = surface;
  const lines =
    width < smallest.width || height < smallest.height
      ? [[{ text: `terminal too small (${width}x${height}, needs ${smallest.width}x${smallest.height})` }]]
      : [
          ...headerLines(view, data, surface),
          ...bodyLines(view, data, bodySurface(surface)),
          footerLine(view, surface),
        ];
  const filled = inHeight(lines, height).map((line) => fitLine(line, width, glyphs.ellipsis));
  return glyphs.braille ? filled : filled.map((line) => fitLine(asciiLine(line), width, glyphs.ellipsis));
}

/** The entries whose curves the view shows. */
export function focusedEntries(view: ViewState): readonly number[] {
  if (view.screen === 'setting') return view.entry === undefined ? [] : [view.entry];
  return view.screen === 'compare' ? view.compared : [];
}

/** The trial that the view shows, by place in the plan. */
export function focusedTrial(view: ViewState): number | undefined {
  return view.screen === 'trial' ? view.trial : undefined;
}

function bodyLines(view: ViewState, data: DashboardData, surface: Surface): readonly Line[] {
  if (!data.sweep && view.screen !== 'help' && view.screen !== 'workers') {
    return plainLines(['Waiting for the coordinator to tell of the sweep.'], surface);
  }
  switch (view.screen) {
    case 'board':
      return boardLines(view, data, surface);
    case 'trials':
      return trialsLines(view, data, surface);
    case 'workers':
      return workersLines(view, data, surface);
    case 'log':
      return logLines(view, data, surface);
    case 'setting':
      return settingLines(view, data, surface);
    case 'compare':
      return compareLines(view, data, surface);
    case 'trial':
      return trialScreenLines(view, data, surface);
    case 'help':
      return helpLines(view, surface);
  }
}
