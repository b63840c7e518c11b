import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, resolve } from 'node:path';
import { messageOf, SeedsweepError } from '../../../common/errors.js';
import { ProcessGroup } from './process-group.js';

/**
 * Throws TRAINER_UNAVAILABLE where this machine does not have the program, or the folder where it is to run. `program`: the
 * command's first word, a name on the PATH or a path relative to the folder.
 */
export async function requireProgram(program: string, directory: string, env: NodeJS.ProcessEnv): Promise<void> {
  const exists = await stat(directory).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!exists) throw unavailable(`There is no folder ${directory} on this machine.`);
  const isPath = program.includes('/');
  const candidates = isPath
    ? [resolve(directory, program)]
    : (env['PATH'] ?? '').split(delimiter).map((folder) => resolve(directory, folder, program));
  let found = false;
  for (const candidate of candidates) {
    const stats = await stat(candidate).catch(() => undefined);
    if (!stats?.isFile()) continue;
    found = true;
    const runs = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return;
  }
  if (found) throw unavailable(`${program} may not be run: chmod +x lets it.`);
  throw unavailable(`There is no program ${program} on this machine${isPath ? ` in ${directory}` : ''}.`);
}

/** Starts a program. Throws TRAINER_UNAVAILABLE for one that cannot be started. */
export async function startProgram(
  command: [string, ...string[]],
  directory: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly program: ProcessGroup; readonly group: number }> {
  const program = new ProcessGroup(command, directory, env);
  try {
    return { program, group: await program.started };
  } catch (cause) {
    throw unavailable(`${command[0]} cannot be started: ${messageOf(cause)}.`, cause);
  }
}

function unavailable(message: string, cause?: unknown): SeedsweepError {
  return new SeedsweepError('TRAINER_UNAVAILABLE', message, {
    cause,
    remedy: 'Install it on this worker, or correct `trainer` in the sweep file.',
  });
}
