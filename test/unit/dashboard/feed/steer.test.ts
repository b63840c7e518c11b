import { expect, it } from 'vitest';
import type { SteeringCommand } from '../../../../dashboard/data/dashboard-data.js';
import { createSteer } from '../../../../dashboard/feed/steer.js';
import type { SweepsClient } from '../../../../proto/sweeps-client.js';
import { observedSweep } from '../../../support/observed-sweep.js';

/** What a client is asked, when `trials` are concerned, and what the person is told. */
async function steered(command: SteeringCommand, trials: number) {
  const asked: unknown[] = [];
  const { summary } = observedSweep({ stateOf: () => 'cancelled' });
  const answer = (method: string) =>
    function (...request: unknown[]) {
      asked.push([method, ...request]);
      return Promise.resolve({ ...summary, sweep: summary, trials });
    };
  const client = {
    ...{ control: answer('control'), reopen: answer('reopen') },
    ...{ extend: answer('extend'), prune: answer('prune') },
  };
  const steer = createSteer(client as unknown as SweepsClient, { address: '127.0.0.1:1' }, 's');
  return { told: await steer(command), asked };
}

it.each<[SteeringCommand, number, unknown[], string]>([
  [{ kind: 'pause' }, 0, ['control', 's', 'pause'], 'Paused: running trials finish, no other begins.'],
  [{ kind: 'resume' }, 0, ['control', 's', 'resume'], 'Resumed.'],
  [{ kind: 'cancel' }, 0, ['control', 's', 'cancel'], 'Cancelled: 18 trials will not be trained.'],
  [{ kind: 'reopen' }, 1, ['reopen', 's'], 'Opened again: 1 trial.'],
  [
    { kind: 'extend', entries: [3, 4], count: 600 },
    1_200,
    ['extend', { sweepId: 's', count: 600, selection: { entries: [3, 4], settings: [], datasets: [] } }],
    'Added: 1,200 trials.',
  ],
  [
    { kind: 'prune', entries: [2] },
    5,
    ['prune', { sweepId: 's', selection: { entries: [2], settings: [], datasets: [] } }],
    'Stopped: 5 trials will not be trained.',
  ],
])('%j is asked of the coordinator, and what came of it is told', async (command, trials, request, sentence) => {
  expect(await steered(command, trials)).toEqual({ asked: [request], told: sentence });
});
