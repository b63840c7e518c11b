import { SeedsweepError } from '../../common/errors.js';
import { Child } from './child.js';
import type { NatsServer } from './nats-server.js';
import type { StateDir } from './state-dir.js';

const START_TIMEOUT_MS = 30_000;
/** Long enough for a worker to hand its trials back. */
const STOP_GRACE_MS = 10_000;

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

export interface LocalPrograms {
  /** `host:port` of the coordinator; it stays the same when the coordinator is started again. */
  readonly coordinator: string;
  /** Rejects with PROCESS_FAILED when one of them keeps ending. */
  readonly failed: Promise<never>;
  /** Workers first, so that they can hand their trials back; then the coordinator. */
  stop(): Promise<void>;
  kill(): void;
}

/** Starts a coordinator and workers: the same programs that run on several machines, as children. */
export async function startLocalPrograms(options: LocalProgramsOptions): Promise<LocalPrograms> {
  const { program, natsUrl, stateDir, env } = options;
  let address = '127.0.0.1:0';
  let listening!: () => void;
  const ready = new Promise<void>((resolve) => (listening = resolve));

  const coordinator = new Child({
    name: 'The coordinator',
    command: () => [
      process.execPath,
      program,
      'coordinator',
      ...['--nats', natsUrl, '--listen', address],
      ...options.coordinatorFlags,
    ],
    env,
    logFile: stateDir.logFile('coordinator'),
    ipc: true,
    onMessage(message) {
      address = (message as { address: string }).address;
      listening();
    },
  });
  const workers: Child[] = [];
  const kill = () => [...workers, coordinator].forEach((child) => child.kill());

  try {
    await Promise.race([ready, coordinator.failed, timeout(stateDir.logFile('coordinator'))]);
    for (let number = 1; number <= options.workers; number++) {
      const name = options.workers === 1 ? 'worker' : `worker-${number}`;
      workers.push(
        new Child({
          name: `The ${name}`,
          command: () => [
            process.execPath,
            program,
            'worker',
            ...['--nats', natsUrl, '--coordinator', address, '--name', name, '--drain-seconds', '0'],
            ...options.workerFlags,
          ],
          env,
          logFile: stateDir.logFile(name),
          ipc: true,
        }),
      );
    }
  } catch (error) {
    kill();
    throw error;
  }
  return {
    coordinator: address,
    failed: Promise.race([coordinator, ...workers].map((child) => child.failed)),
    async stop() {
      await Promise.all(workers.map((worker) => worker.stop('SIGTERM', STOP_GRACE_MS)));
      await coordinator.stop('SIGTERM', STOP_GRACE_MS);
    },
    kill,
  };
}

function timeout(logFile: string): Promise<never> {
  return new Promise((_resolve, reject) => {
    const error = new SeedsweepError('PROCESS_FAILED', 'The coordinator does not come up.', {
      remedy: `Its log says why: ${logFile}`,
    });
    setTimeout(() => reject(error), START_TIMEOUT_MS).unref();
  });
}

/** Ends everything, in order: programs, then the NATS server they use. */
export async function stopAll(programs: LocalPrograms | undefined, nats: NatsServer | undefined): Promise<void> {
  await programs?.stop();
  await nats?.[Symbol.asyncDispose]();
}
