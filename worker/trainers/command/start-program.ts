import { stat } from 'node:fs/promises';
import { messageOf, SeedsweepError } from '../../../common/errors.js';
import { ProcessGroup } from './process-group.js';

/** Starts a program. Throws TRAINER_UNAVAILABLE for one that this machine does not have, or cannot run. */
export async function startProgram(
  command: [string, ...string[]],
  directory: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly program: ProcessGroup; readonly group: number }> {
  const [name] = command;
  // Node says ENOENT for a folder that is missing as for a program.
  const exists = await stat(directory).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!exists) throw unavailable(`There is no folder ${directory} on this machine.`);
  const program = new ProcessGroup(command, directory, env);
  try {
    return { program, group: await program.started };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw unavailable(`There is no program ${name} on this machine.`, cause);
    if (code === 'EACCES') throw unavailable(`${name} may not be run: chmod +x lets it.`, cause);
    throw unavailable(`${name} cannot be started: ${messageOf(cause)}.`, cause);
  }
}

function unavailable(message: string, cause?: unknown): SeedsweepError {
  return new SeedsweepError('TRAINER_UNAVAILABLE', message, {
    cause,
    remedy: 'Install it on this worker, or correct `trainer` in the sweep file.',
  });
}
