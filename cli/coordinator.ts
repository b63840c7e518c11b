import type { Command } from 'commander';
import { systemClock } from '../common/clock.js';
import { createLog } from '../common/log.js';
import { startCoordinator } from '../coordinator/coordinator.js';
import { natsUrl, parseCount, parseLease, type CommonFlags, type Context } from './context.js';
import { accessToken, DEFAULT_COORDINATOR } from './coordinator-address.js';
import { natsFlag, withExample } from './flags.js';
import { upgrade } from './upgrade.js';
import { untilStopped } from './until-stopped.js';

export const DEFAULT_NATS = 'nats://127.0.0.1:4222';

interface CoordinatorFlags extends CommonFlags {
  readonly listen: string;
  readonly replicas?: number;
  readonly leaseSeconds: number;
  readonly window: number;
}

/** `seedsweep coordinator`: expands, dispatches, takes in reports, serves; until stopped. */
export function addCoordinator(program: Command, context: Context): void {
  const command = program
    .command('coordinator')
    .description('Run the coordinator: it dispatches trials, stores metrics and serves results. Ends on Ctrl-C.')
    .option('--listen <host:port>', 'where to listen; beyond loopback SEEDSWEEP_TOKEN must be set', DEFAULT_COORDINATOR)
    .option('--replicas <n>', 'copies NATS keeps of everything: 3 on a cluster (default: as it is, or 1)', parseCount)
    .option('--lease-seconds <s>', 'a trial whose worker is silent this long goes to another', parseLease, 30)
    .option('--window <n>', 'trials queued per sweep at a time; more than all slots together', parseCount, 1_000);
  natsFlag(command).action(async (flags: CoordinatorFlags) => {
    const stopped = untilStopped();
    const log = createLog('coordinator');
    const coordinator = await startCoordinator({
      natsUrl: natsUrl(flags, context) ?? DEFAULT_NATS,
      listen: flags.listen,
      token: accessToken(context),
      replicas: flags.replicas,
      leaseMs: flags.leaseSeconds * 1_000,
      window: flags.window,
      log,
      clock: systemClock,
      upgrade,
    });
    process.send?.({ address: coordinator.address });
    try {
      await Promise.race([stopped, coordinator.failed]);
    } finally {
      await coordinator.close();
    }
  });
  withExample(command, 'seedsweep coordinator --nats nats://127.0.0.1:4222 --listen 127.0.0.1:50551');
}
