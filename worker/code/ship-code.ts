import { createHash } from 'node:crypto';
import { SeedsweepError } from '../../common/errors.js';
import type { CoordinatorAddress } from '../../proto/channel.js';
import { hasCode, putCode } from '../../proto/code-client.js';
import type { SweepSpec } from '../../proto/spec.js';
import { throughHash } from '../through-hash.js';
import { listCode } from './list-code.js';
import { packCode } from './pack-code.js';
import { writtenNames } from './written-names.js';

/**
 * Sees to it that the coordinator has the code of a sweep that ships it, so that the sweep can be submitted. Whether it
 * was sent: not when it is there already. Rejects with SeedsweepError: INVALID_INPUT when the folder is not as the sweep
 * was compiled with any more, and as {@link listCode}.
 */
export async function shipCode(
  coordinator: CoordinatorAddress,
  { place, recipe }: Pick<SweepSpec, 'place' | 'recipe'>,
): Promise<boolean> {
  if (!place?.code?.shipped) return false;
  const { directory, hash } = place.code;
  if (await hasCode(coordinator, hash)) return false;
  const sum = createHash('sha256');
  const packed = packCode(await listCode(directory, { exclude: writtenNames(recipe) }));
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
