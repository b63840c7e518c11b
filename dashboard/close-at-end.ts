import { useEffect } from 'react';

/** Long enough to read the first line, and to press a key. */
const AFTER_MS = 5_000;

/** Calls `close` a few seconds after `closing` has become true, unless it becomes false before. Returns what to say meanwhile. */
export function useCloseAtEnd(closing: boolean, close: () => void): readonly string[] {
  useEffect(() => {
    if (!closing) return;
    const timer = setTimeout(close, AFTER_MS);
    return () => clearTimeout(timer);
  }, [closing]);
  return closing ? ['It is over: the leaderboard follows in a few seconds; any key keeps the dashboard open.'] : [];
}
