import { stat, writeFile } from 'node:fs/promises';
import { messageOf, SeedsweepError } from '../../common/errors.js';

/** Throws INVALID_INPUT where `file` exists and may not be replaced. */
export async function refuseToReplace(file: string, force: boolean): Promise<void> {
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (exists && !force) throw existing(file);
}

/** Writes a file that is not there yet, or replaces it where `force` is set. Throws INVALID_INPUT. */
export async function writeNewFile(file: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw existing(file);
    throw new SeedsweepError('INVALID_INPUT', `Cannot write ${file}: ${messageOf(cause)}.`, {
      cause,
      remedy: 'Choose another place with --out FILE.',
    });
  }
}

function existing(file: string): SeedsweepError {
  return new SeedsweepError('INVALID_INPUT', `${file} is there already.`, {
    remedy: 'Choose another name with --out FILE, or replace it with --force.',
  });
}
