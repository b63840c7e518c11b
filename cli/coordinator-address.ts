import type { CoordinatorAddress } from '../proto/channel.js';
import type { Context } from './context.js';

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
