import type { Glyphs } from '../drawing/glyphs.js';

/** What a screen is drawn on. */
export interface Surface {
  /** In columns and lines. */
  readonly width: number;
  readonly height: number;
  readonly glyphs: Glyphs;
  /** Our clock; the sweep's times are the coordinator's. */
  readonly nowMs: number;
  /** Of the times shown, as Intl names it; undefined: the person's own. */
  readonly timeZone?: string | undefined;
  /** What the person should know of this run; each a sentence. */
  readonly notes?: readonly string[] | undefined;
}
