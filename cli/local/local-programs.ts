import { SeedsweepError } from '../../common/errors.js';
import type { Children } from './child.js';
import type { StateDir } from './state-dir.js';

const START_TIMEOUT_MS = 30_000;

export interface LocalProgramsOptions {
  /** The `seedsweep` program itself. */
  readonly program: string;
  readonly natsUrl: string;
  /** Worker processes, and their flags. */
  readonly workers: number;
  readonly workerFlags: readonly string[];
  readonly coordinatorFlags: readonly string[];
  readonly stateDir: StateDir;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Starts a coordinator and workers among `children`: the same programs that run on several machines. Returns the
 * coordinator's `host:port`, which stays the same when it is started again. Throws PROCESS_FAILED.
 */
export async function startLocalPrograms(options: LocalProgramsOptions, children: Children): Promise<string> {
  const { program, stateDir } = options;
  // The URL may hold a password, which arguments would show to everybody on this machine.
  const env = { ...options.env, NATS_URL: options.natsUrl };
  let address = '127.0.0.1:0';
  let listening!: () => void;
  const ready = new Promise<void>((resolve) => (listening = resolve));

  children.start({
    name: 'The coordinator',
    command: () => [process.execPath, program, 'coordinator', ...['--listen', address], ...options.coordinatorFlags],
    env,
    logFile: stateDir.logFile('coordinator'),
    ipc: true,
    stage: 1,
    onMessage(message) {
      address = (message as { address: string }).address;
      listening();
    },
  });
  await Promise.race([ready, children.failed, timeout(stateDir.logFile('coordinator'))]);

  for (let number = 1; number <= options.workers; number++) {
    const name = options.workers === 1 ? 'worker' : `worker-${number}`;
    children.start({
      name: `The ${name}`,
      command: () => [
        process.execPath,
        program,
        'worker',
        ...['--coordinator', address, '--name', name, '--drain-seconds', '0'],
        ...options.workerFlags,
      ],
      env,
      logFile: stateDir.logFile(name),
      ipc: true,
      stage: 2,
    });
  }
  return address;
}

function timeout(logFile: string): Promise<never> {
  return new Promise((_resolve, reject) => {
    const error = new SeedsweepError('PROCESS_FAILED', 'The coordinator does not come up.', {
      remedy: `Its log says why: ${logFile}`,
    });
    setTimeout(() => reject(error), START_TIMEOUT_MS).unref();
  });
}
