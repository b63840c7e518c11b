import { Box, renderToString } from 'ink';
import { createElement } from 'react';
import { Lines } from './components/Lines.js';
import type { DashboardData } from './data/dashboard-data.js';
import { palette } from './drawing/palette.js';
import { frameLines } from './screens/frame.js';
import type { Surface } from './screens/surface.js';
import type { ViewState } from './state/view-state.js';

/** One frame of the dashboard as text: exactly `height` lines, for `watch --once` and for tests. */
export function renderFrame(
  data: DashboardData,
  view: ViewState,
  surface: Surface & { readonly colors: boolean },
): string {
  const { width, colors } = surface;
  const lines = createElement(Lines, { lines: frameLines(view, data, surface), styles: palette(colors) });
  return renderToString(createElement(Box, { flexDirection: 'column' }, lines), { columns: width });
}
