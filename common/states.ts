export const sweepStates = ['running', 'paused', 'cancelled', 'done'] as const;
export type SweepState = (typeof sweepStates)[number];

export const trialStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type TrialState = (typeof trialStates)[number];

/** expanded = done + running + queued + failed + cancelled, always. */
export type Counts = { readonly expanded: number } & { readonly [State in TrialState]: number };
