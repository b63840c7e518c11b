import { fileURLToPath } from 'node:url';
import type { CoordinatorAddress } from '../proto/channel.js';
import { stateDir, type CommonFlags, type Context } from './context.js';
import { accessToken, coordinatorAddress, runningCoordinator } from './coordinator-address.js';
import { startLocalPrograms } from './local/local-programs.js';
import { hasStore, withStoreAtRest } from './local/store.js';

const PROGRAM = fileURLToPath(new URL('./main.js', import.meta.url));

/** What a command does with a coordinator. `atRest`: it was started for this, and nothing trains. */
export type CoordinatorUse<T> = (
  coordinator: CoordinatorAddress,
  circumstances: { readonly atRest: boolean },
) => Promise<T>;

/**
 * Does something with the coordinator meant: the one named, the one that is using the state directory, or, when nothing
 * is, one started there for the length of this call, without workers. Without a state directory it is the one at the
 * default address. Throws INTERRUPTED at Ctrl-C when it has started one.
 */
export async function withCoordinator<T>(flags: CommonFlags, context: Context, use: CoordinatorUse<T>): Promise<T> {
  const running = await runningCoordinator(flags, context);
  if (running) return use(running, { atRest: false });
  const directory = stateDir(flags);
  if (!(await hasStore(directory))) return use(coordinatorAddress(flags, context), { atRest: false });
  return withStoreAtRest(directory, context, async (natsUrl, children) => {
    try {
      const address = await startLocalPrograms(
        {
          ...{ program: PROGRAM, natsUrl, stateDir: directory, env: context.env },
          ...{ workers: 0, workerFlags: [], coordinatorFlags: [] },
        },
        children,
      );
      await directory.writeEndpoints({ natsUrl, coordinator: address });
      return await use({ address, token: accessToken(context) }, { atRest: true });
    } finally {
      await directory.clearEndpoints();
    }
  });
}
