import type { CoordinatorAddress } from '../../proto/channel.js';
import type { Steered } from '../../proto/steering.js';
import type { SweepsClient } from '../../proto/sweeps-client.js';
import { drainWorker } from '../../proto/workers-client.js';
import type { Steer } from '../data/dashboard-data.js';

/** Does what a person decided on the dashboard, through the coordinator's services. */
export function createSteer(client: SweepsClient, coordinator: CoordinatorAddress, sweepId: string): Steer {
  return async (command) => {
    switch (command.kind) {
      case 'pause':
        await client.control(sweepId, 'pause');
        return 'Paused: running trials finish, no other begins.';
      case 'resume':
        await client.control(sweepId, 'resume');
        return 'Resumed.';
      case 'cancel': {
        const { counts } = await client.control(sweepId, 'cancel');
        return `Cancelled: ${trials(counts.cancelled)} will not be trained.`;
      }
      case 'retry':
        return `Opened again: ${count(await client.retry(sweepId))}.`;
      case 'addSeeds': {
        const { cells } = command;
        return `Added: ${count(await client.addSeeds({ sweepId, count: command.count, selection: only(cells) }))}.`;
      }
      case 'stop':
        return `Stopped: ${count(await client.stop({ sweepId, selection: only(command.cells) }))} will not be trained.`;
      case 'drain': {
        const { worker, host } = command;
        await drainWorker(coordinator, { worker, host });
        return `${worker} takes no more trials, and ends when those it has are over.`;
      }
    }
  };
}

const only = (cells: readonly number[]) => ({ cells, settings: [], datasets: [] });

const count = (steered: Steered) => trials(steered.trials);

const trials = (number: number) => `${number} ${number === 1 ? 'trial' : 'trials'}`;
