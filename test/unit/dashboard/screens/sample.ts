import type { TrialState } from '../../../../common/states.js';
import type { DashboardData } from '../../../../dashboard/data/dashboard-data.js';
import { asciiGlyphs, unicodeGlyphs } from '../../../../dashboard/drawing/glyphs.js';
import { plainText } from '../../../../dashboard/drawing/segments.js';
import { frameLines } from '../../../../dashboard/screens/frame.js';
import { factsOf } from '../../../../dashboard/screens/facts-of.js';
import type { Surface } from '../../../../dashboard/screens/surface.js';
import { pressed } from '../../../../dashboard/state/reducer.js';
import { firstView, type ViewState } from '../../../../dashboard/state/view-state.js';
import type { WorkerStatus } from '../../../../proto/worker-status.js';
import { observedSweep, sampleCurves, sampleNowMs } from '../../../support/observed-sweep.js';

/** A place to draw at the samples' time, in UTC. */
export function surfaceOf(width: number, height: number, glyphs = unicodeGlyphs): Surface {
  return { width, height, glyphs, nowMs: sampleNowMs, timeZone: 'UTC' };
}

export const ascii = asciiGlyphs;

const states: readonly TrialState[] = ['done', 'done', 'done', 'done', 'failed', 'done', 'done', 'running'];

/** Four settings on two datasets with five seeds, in the middle of it: some have failed, some are queued. */
export const halfway: DashboardData = {
  connection: { state: 'connected' },
  sweep: observedSweep({
    settings: 4,
    seeds: 5,
    steps: 80,
    stateOf: (index) => (index < 24 ? states[index % states.length]! : index < 26 ? 'running' : 'queued'),
  }),
  workers: [
    workerOf('w1', { heardMs: sampleNowMs }),
    workerOf('w2', { heardMs: sampleNowMs, draining: true }),
    workerOf('w3', { state: 'lost', heardMs: sampleNowMs - 3_600_000 }),
  ],
  output: undefined,
  curves: new Map([0, 1, 2, 3, 4, 5].map((entry) => [entry, sampleCurves(entry, 5)])),
};

function workerOf(worker: string, changes: Partial<WorkerStatus>): WorkerStatus {
  const gpu = { index: 0, name: 'NVIDIA A100', memoryUsedMib: 3_000, memoryTotalMib: 81_920, utilizationPercent: 83 };
  return {
    ...{ worker, host: 'node-7', state: 'alive', draining: false, sinceMs: 0, heardMs: 0, gpus: [gpu], cannot: [] },
    slots: [
      { index: 0, gpu: 0, sweepId: 'sample-1a2b3c', trialId: 'trial-7', engine: 'compiled' },
      { index: 1, gpu: 0 },
    ],
    ...changes,
  };
}

/** The view after keys pressed from the first view on. */
export function viewAfter(keys: readonly string[], data: DashboardData, surface: Surface): ViewState {
  return keys.reduce((view, key) => pressed(view, key, factsOf(view, data, surface)).view, firstView);
}

/** What is on the terminal after keys, as plain lines. */
export function frame(keys: readonly string[], data: DashboardData, surface: Surface): readonly string[] {
  return frameLines(viewAfter(keys, data, surface), data, surface).map(plainText);
}
