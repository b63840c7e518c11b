import { count } from '../../common/words.js';
import type { CoordinatorAddress } from '../../proto/channel.js';
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
        return `Cancelled: ${count(counts.cancelled, 'trial')} will not be trained.`;
      }
      case 'reopen': {
        const { trials } = await client.reopen(sweepId);
        return `Opened again: ${count(trials, 'trial')}.`;
      }
      case 'extend': {
        const selection = only(command.entries);
        const { trials } = await client.extend({ sweepId, count: command.count, selection });
        return `Added: ${count(trials, 'trial')}.`;
      }
      case 'prune': {
        const { trials } = await client.prune({ sweepId, selection: only(command.entries) });
        return `Stopped: ${count(trials, 'trial')} will not be trained.`;
      }
      case 'drain': {
        const { worker, host } = command;
        await drainWorker(coordinator, { worker, host });
        return `${worker} takes no more trials, and ends when those it has are over.`;
      }
    }
  };
}

const only = (entries: readonly number[]) => ({ entries, settings: [], datasets: [] });
