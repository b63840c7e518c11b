import { createHash } from 'node:crypto';
import { SeedsweepError } from '../../common/errors.js';
import type { SweepCode } from '../../common/place.js';
import type { CoordinatorAddress } from '../../proto/channel.js';
import { hasCode, putCode } from '../../proto/code-client.js';
import { throughHash } from '../through-hash.js';
import { listCode, type ListOptions } from './list-code.js';
import { packCode } from './pack-code.js';

/**
 * Sees to it that the coordinator has a sweep's code, so that the sweep can be submitted; sends it when it is not there.
 * `exclude` as the code was described with. Whether it was sent. Rejects with SeedsweepError: INVALID_INPUT when the folder
 * is not as it was described any more, and as {@link listCode}.
 */
export async function shipCode(
  coordinator: CoordinatorAddress,
  { directory, hash }: SweepCode,
  options: ListOptions = {},
): Promise<boolean> {
  if (await hasCode(coordinator, hash)) return false;
  const sum = createHash('sha256');
  const packed = packCode(await listCode(directory, options));
  return await putCode(coordinator, {
    hash,
    pack: throughHash(packed.bytes, sum),
    async sha256() {
      if ((await packed.hash) === hash) return sum.digest('hex');
      throw new SeedsweepError('INVALID_INPUT', `The code in ${directory} was changed while it was sent.`, {
        remedy: 'Submit the sweep again.',
      });
    },
  });
}
