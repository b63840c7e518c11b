import type { CoordinatorAddress } from '../proto/channel.js';
import { stateDir, type CommonFlags, type Context } from './context.js';
import { answersFor } from './local/nats-server.js';

/** Where a coordinator listens unless told otherwise. */
export const DEFAULT_COORDINATOR = '127.0.0.1:50551';

/** The access token, if any: the environment keeps it out of the process list. */
export function accessToken({ env }: Context): string | undefined {
  return env['SEEDSWEEP_TOKEN'] || undefined;
}

/** The coordinator meant: --coordinator, SEEDSWEEP_COORDINATOR, or the default address. */
export function coordinatorAddress(flags: { readonly coordinator?: string }, context: Context): CoordinatorAddress {
  return {
    address: flags.coordinator ?? context.env['SEEDSWEEP_COORDINATOR'] ?? DEFAULT_COORDINATOR,
    token: accessToken(context),
  };
}

/** The coordinator that is known to be there: the one named, or the one that is using the state directory. */
export async function runningCoordinator(
  flags: CommonFlags,
  context: Context,
): Promise<CoordinatorAddress | undefined> {
  const named = flags.coordinator ?? context.env['SEEDSWEEP_COORDINATOR'];
  if (named !== undefined) return coordinatorAddress({ coordinator: named }, context);
  const directory = stateDir(flags);
  const endpoints = await directory.endpoints();
  if (endpoints?.coordinator === undefined) return undefined;
  // What a killed one wrote down is out of date, though the server that it left behind may answer.
  if (!(await directory.isTaken()) || !(await answersFor(directory, endpoints.natsUrl))) return undefined;
  return coordinatorAddress({ coordinator: endpoints.coordinator }, context);
}
