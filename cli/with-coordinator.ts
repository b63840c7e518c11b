import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CoordinatorAddress } from '../proto/channel.js';
import { stateDir, type CommonFlags, type Context } from './context.js';
import { accessToken, coordinatorAddress, runningCoordinator } from './coordinator-address.js';
import { Interruption } from './interruption.js';
import { Children } from './local/child.js';
import { startLocalPrograms } from './local/local-programs.js';
import { startNatsServer } from './local/nats-server.js';
import { requireNatsServer } from './local/nats-server-program.js';
import type { StateDir } from './local/state-dir.js';

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
  const somethingStored = await access(directory.store).then(
    () => true,
    () => false,
  );
  if (!somethingStored) return use(coordinatorAddress(flags, context), { atRest: false });
  return useAtRest(directory, context, use);
}

async function useAtRest<T>(directory: StateDir, context: Context, use: CoordinatorUse<T>): Promise<T> {
  await using _lock = await directory.lock();
  await using children = new Children();
  using interruption = new Interruption(context, () => children.kill(), 'Stopping …');
  const work = async () => {
    const program = await requireNatsServer(context.env);
    const url = await startNatsServer(program, directory, children, context.env);
    const address = await startLocalPrograms(
      {
        ...{ program: PROGRAM, natsUrl: url, stateDir: directory, env: context.env },
        ...{ workers: 0, workerFlags: [], coordinatorFlags: [] },
      },
      children,
    );
    await directory.writeEndpoints({ natsUrl: url, coordinator: address });
    return await use({ address, token: accessToken(context) }, { atRest: true });
  };
  try {
    return await Promise.race([work(), children.failed, interruption.promise]);
  } finally {
    await directory.clearEndpoints();
  }
}
