import type { Point, TrialMessage } from '../../proto/trial.js';

/** What the worker tells a slot process. */
export type SlotCommand =
  { readonly kind: 'train'; readonly trial: TrialMessage; readonly attempt: number } | { readonly kind: 'stop' };

/** What a slot process tells the worker, about the trial it was last given. */
export type SlotMessage =
  | { readonly kind: 'started'; readonly engine: string }
  | { readonly kind: 'epoch'; readonly points: readonly Point[] }
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'finished' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'unsuitable'; readonly error: string }
  | { readonly kind: 'failed'; readonly error: string; readonly permanent: boolean };

/** Settings of a slot process, passed as its one argument, JSON. */
export interface SlotSettings {
  readonly dataDir: string;
  readonly engine?: string | undefined;
  readonly device: 'cpu' | 'gpu';
}
