import { access } from 'node:fs/promises';
import { Interruption } from '../interruption.js';
import type { Context } from '../context.js';
import { Children } from './child.js';
import { startNatsServer } from './nats-server.js';
import { requireNatsServer } from './nats-server-program.js';
import type { StateDir } from './state-dir.js';

/** Whether anything has ever been stored in the directory. */
export function hasStore(directory: StateDir): Promise<boolean> {
  return access(directory.store).then(
    () => true,
    () => false,
  );
}

/**
 * Does something with the store of a directory that nobody uses: on a NATS server started for the length of this call,
 * among `children`, to which more may be added. Throws STATE_DIR_BUSY, and INTERRUPTED at Ctrl-C.
 */
export async function withStoreAtRest<T>(
  directory: StateDir,
  context: Context,
  use: (natsUrl: string, children: Children) => Promise<T>,
): Promise<T> {
  await using _lock = await directory.lock();
  await using children = new Children();
  using interruption = new Interruption(context, () => children.kill(), 'Stopping …');
  const work = async () => {
    const program = await requireNatsServer(context.env);
    return await use(await startNatsServer(program, directory, children, context.env), children);
  };
  return await Promise.race([work(), children.failed, interruption.promise]);
}
