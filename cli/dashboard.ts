import { systemClock } from '../common/clock.js';
import { DashboardStore } from '../dashboard/data/dashboard-store.js';
import { asciiGlyphs, unicodeGlyphs, type Glyphs } from '../dashboard/drawing/glyphs.js';
import { startFeed } from '../dashboard/feed/feed.js';
import { createSteer } from '../dashboard/feed/steer.js';
import type { CoordinatorAddress } from '../proto/channel.js';
import type { SweepsClient } from '../proto/sweeps-client.js';
import type { Context } from './context.js';

export interface DashboardFlags {
  readonly plain?: boolean;
  readonly ascii?: boolean;
  readonly json?: boolean;
}

export interface DashboardSession {
  readonly client: SweepsClient;
  readonly coordinator: CoordinatorAddress;
  readonly sweepId: string;
  readonly ascii: boolean | undefined;
  readonly context: Context;
  /** Ends it, as an interrupt. */
  readonly signal: AbortSignal;
  /** Whether it closes by itself a while after the sweep has ended, unless a key is pressed. */
  readonly closesAtEnd: boolean;
  /** What the help says of leaving it; each a sentence. */
  readonly notes: readonly string[];
}

/** Whether this command shows the dashboard: both ends are a terminal, and nothing asks for lines or JSON. */
export function showsDashboard(flags: DashboardFlags, { env }: Context): boolean {
  const terminal = process.stdout.isTTY && process.stdin.isTTY && env['TERM'] !== 'dumb';
  return terminal && !flags.plain && !flags.json;
}

/**
 * Does an import that loads React, in its production build, which draws several times as fast. Only commands that draw
 * something load it.
 */
export function loadDrawing<Module>(load: () => Promise<Module>, { env }: Context): Promise<Module> {
  env['NODE_ENV'] ??= 'production';
  return load();
}

/** Shows the dashboard of a sweep until a person leaves it. Throws what the coordinator answers when it will never do. */
export async function showDashboard(session: DashboardSession): Promise<'quit' | 'interrupt'> {
  const { client, coordinator, sweepId, ascii, context, closesAtEnd, notes } = session;
  const { runDashboard } = await loadDrawing(() => import('../dashboard/run-dashboard.js'), context);
  const over = new AbortController();
  const signal = AbortSignal.any([session.signal, over.signal]);
  const store = new DashboardStore();
  const feed = startFeed({ client, coordinator, sweepId, store, clock: systemClock, signal });
  feed.failed.catch(() => over.abort());
  using _notes = context.holdNotes();
  try {
    const shown = runDashboard({
      stdin: process.stdin,
      stdout: process.stdout,
      store,
      steer: createSteer(client, coordinator, sweepId),
      focusCurves: (entries) => feed.focusCurves(entries),
      focusTrial: (trial) => feed.focusTrial(trial),
      clock: systemClock,
      glyphs: chooseGlyphs(ascii, context.env),
      colors: showsColors(context.env),
      signal,
      closesAtEnd,
      notes,
    });
    return await Promise.race([
      shown,
      feed.failed.catch((error: unknown) => shown.then(() => Promise.reject(error as Error))),
    ]);
  } finally {
    over.abort();
  }
}

/** ASCII when asked for, in a locale that is not UTF-8, and on the Linux console, whose font lacks most symbols. */
export function chooseGlyphs(ascii: boolean | undefined, env: NodeJS.ProcessEnv): Glyphs {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'UTF-8';
  return ascii || !/utf-?8/i.test(locale) || env['TERM'] === 'linux' ? asciiGlyphs : unicodeGlyphs;
}

/** See no-color.org. */
export function showsColors(env: NodeJS.ProcessEnv): boolean {
  return !env['NO_COLOR'];
}
