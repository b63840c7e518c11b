import { useEffect, useRef, useState } from 'react';

/** Long enough to reach for a key. */
export const closingMs = 5_000;

/**
 * Calls `close` once, `closingMs` after `ended` became true, unless `keepOpen` was called since. `closing`: it is about to.
 */
export function useClosing(
  ended: boolean,
  close: () => void,
): { readonly closing: boolean; readonly keepOpen: () => void } {
  const [kept, setKept] = useState(false);
  const closing = ended && !kept;
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!closing) return;
    const timer = setTimeout(() => latest.current(), closingMs);
    return () => clearTimeout(timer);
  }, [closing]);
  const keepOpen = () => {
    if (closing) setKept(true);
  };
  return { closing, keepOpen };
}
