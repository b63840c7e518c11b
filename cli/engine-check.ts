import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SeedsweepError } from '../common/errors.js';
import { engineNames, type EngineName } from '../worker/engines/engines.js';
import type { Diagnosis } from './diagnosis.js';

const PROGRAM = fileURLToPath(new URL('./main.js', import.meta.url));

/** Throws INVALID_INPUT for a name that is no engine's. */
export function checkEngine(name: string | undefined): void {
  if (name === undefined || engineNames.includes(name as EngineName)) return;
  throw new SeedsweepError('INVALID_INPUT', `There is no training engine "${name}".`, {
    remedy: `Choose one of ${engineNames.join(', ')}, or leave --engine out; "seedsweep doctor" says which work here.`,
  });
}

/**
 * Proves that the engine asked for works, in a process of its own: a GPU's library would take the memory that the slots
 * need. Throws INVALID_INPUT for an unknown name, ENGINE_UNAVAILABLE when it does not work here.
 */
export async function requireEngine(name: string | undefined, env: NodeJS.ProcessEnv): Promise<void> {
  checkEngine(name);
  if (name === undefined) return;
  const diagnosis = await new Promise<Diagnosis>((resolve) => {
    execFile(process.execPath, [PROGRAM, 'doctor', '--engine', name, '--json'], { env }, (_error, stdout) => {
      resolve(stdout === '' ? { findings: [], engines: [] } : (JSON.parse(stdout) as Diagnosis));
    });
  });
  if (diagnosis.engines.some(({ available }) => available)) return;
  const [failed] = diagnosis.findings;
  throw new SeedsweepError(
    'ENGINE_UNAVAILABLE',
    failed === undefined
      ? `The training engine '${name}' ends the process that tries it.`
      : `The training engine '${name}' does not work on this machine: ${failed.found}.`,
    failed?.next === undefined ? {} : { remedy: failed.next },
  );
}
