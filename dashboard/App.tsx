import { Box, useInput, useStdout } from 'ink';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Clock } from '../common/clock.js';
import { messageOf } from '../common/errors.js';
import { Lines } from './components/Lines.js';
import { closingMs, useClosing } from './components/use-closing.js';
import type { DashboardData, Steer } from './data/dashboard-data.js';
import type { Glyphs } from './drawing/glyphs.js';
import { palette } from './drawing/palette.js';
import { factsOf } from './screens/facts-of.js';
import { frameLines, focusedEntries, focusedTrial } from './screens/frame.js';
import { noticed, pressed } from './state/reducer.js';
import { firstView, type ViewState } from './state/view-state.js';
import { keystrokes } from './terminal/keystrokes.js';
import type { QuitReason } from './terminal/screen.js';

export interface AppProps {
  readonly store: { readonly get: () => DashboardData; readonly subscribe: (listener: () => void) => () => void };
  readonly steer: Steer;
  /** Called with the rows whose curves are shown, whenever they change. */
  readonly focusCurves: (entries: readonly number[]) => void;
  /** Called with the trial whose page is shown, by place in the plan, whenever that changes. */
  readonly focusTrial: (trial: number | undefined) => void;
  readonly clock: Clock;
  readonly glyphs: Glyphs;
  readonly colors: boolean;
  readonly onQuit: (reason: QuitReason) => void;
  /** What the person should know of this run, such as what quitting does; each a sentence. */
  readonly notes?: readonly string[];
  /** Quits by itself a while after the sweep has ended, unless a key is pressed. */
  readonly closesAtEnd?: boolean;
}

/** Clocks on the screen move once a second. */
const tickMs = 1_000;

/** The dashboard: draws the store's data as the view says, and answers keys. */
export function App({
  store,
  steer,
  focusCurves,
  focusTrial,
  clock,
  glyphs,
  colors,
  onQuit,
  notes = [],
  closesAtEnd = false,
}: AppProps) {
  const data = useSyncExternalStore(store.subscribe, store.get);
  const size = useTerminalSize();
  const nowMs = useNow(clock);
  const [view, setView] = useState(firstView);
  // Several keys may come before the next rendering; each is answered from what the one before it led to.
  const latest = useRef<ViewState>(view);
  const change = (next: ViewState) => {
    latest.current = next;
    setView(next);
  };

  const focused = focusedEntries(view);
  useEffect(() => {
    focusCurves(focused);
  }, [focused.join()]);
  const trial = focusedTrial(view);
  useEffect(() => {
    focusTrial(trial);
  }, [trial]);

  const ended = data.sweep?.endedMs !== undefined;
  const { closing, keepOpen } = useClosing(closesAtEnd && ended, () => onQuit('quit'));
  const surface = { ...size, glyphs, nowMs, notes };
  useInput((input, key) => {
    keepOpen();
    for (const stroke of keystrokes(input, key)) {
      const { view: next, effect } = pressed(latest.current, stroke, factsOf(latest.current, store.get(), surface));
      change(next);
      if (effect?.kind === 'quit') return onQuit(effect.reason);
      if (effect?.kind === 'steer') {
        steer(effect.command).then(
          (text) => change(noticed(latest.current, { text, tone: 'good' })),
          (error: unknown) => change(noticed(latest.current, { text: messageOf(error), tone: 'bad' })),
        );
      }
    }
  });

  const styles = useMemo(() => palette(colors), [colors]);
  return (
    <Box flexDirection="column">
      <Lines lines={frameLines(closing ? withClosingNotice(view) : view, data, surface)} styles={styles} />
    </Box>
  );
}

function withClosingNotice(view: ViewState): ViewState {
  const seconds = closingMs / 1_000;
  return noticed(view, {
    text: `The sweep has ended. This closes after ${seconds} s; any key keeps it open.`,
    tone: 'good',
  });
}

/** The terminal's size, also after it has changed. */
function useTerminalSize(): { width: number; height: number } {
  const { stdout } = useStdout();
  const [size, setSize] = useState({ width: stdout.columns, height: stdout.rows });
  useEffect(() => {
    const resized = () => setSize({ width: stdout.columns, height: stdout.rows });
    stdout.on('resize', resized);
    return () => {
      stdout.off('resize', resized);
    };
  }, [stdout]);
  return size;
}

function useNow(clock: Clock): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), tickMs);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
