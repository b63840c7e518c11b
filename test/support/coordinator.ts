import { systemClock } from '../../common/clock.js';
import { silentLog } from '../../common/log.js';
import { startCoordinator, type Coordinator, type CoordinatorOptions } from '../../coordinator/coordinator.js';
import { upgrade } from '../../cli/upgrade.js';

/** A coordinator in this process, on a free loopback port; closed when disposed. */
export async function startTestCoordinator(
  natsUrl: string,
  options: Partial<CoordinatorOptions> = {},
): Promise<Coordinator & AsyncDisposable> {
  const coordinator = await startCoordinator({
    natsUrl,
    listen: '127.0.0.1:0',
    leaseMs: 2_000,
    window: 100,
    log: silentLog,
    clock: systemClock,
    upgrade,
    ...options,
  });
  return { ...coordinator, [Symbol.asyncDispose]: () => coordinator.close() };
}
