import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, SeedsweepError } from '../../common/errors.js';
import { isAlive } from '../../common/is-alive.js';

/** Longer than anybody takes between finding an owner dead and removing its lock. */
const TAKEOVER_SETTLE_MS = 100;

/** Where the programs that use a state directory can be reached. */
export interface Endpoints {
  readonly natsUrl: string;
  /** `host:port`; undefined until it listens. */
  readonly coordinator?: string | undefined;
}

/** The folder that holds one machine's sweeps: NATS's store, logs, and who is using it now. */
export class StateDir {
  constructor(readonly path: string) {}

  get store(): string {
    return join(this.path, 'nats');
  }

  get logs(): string {
    return join(this.path, 'logs');
  }

  /** What workers of `run` keep of trials: outputs, logs, checkpoints, shipped code. */
  get work(): string {
    return join(this.path, 'work');
  }

  logFile(program: string): string {
    return join(this.logs, `${program}.log`);
  }

  /** Makes the folders. Throws INVALID_INPUT when it cannot. */
  async create(): Promise<void> {
    try {
      await mkdir(this.logs, { recursive: true });
      // It often lies among the files of a trainer, and is none of its code.
      await writeFile(join(this.path, '.gitignore'), '*\n');
    } catch (cause) {
      throw new SeedsweepError('INVALID_INPUT', `Cannot use ${this.path} as state directory: ${messageOf(cause)}.`, {
        cause,
        remedy: 'Choose another with --state-dir DIR.',
      });
    }
  }

  /**
   * Takes the directory for this process until the result is disposed. Throws STATE_DIR_BUSY while another process
   * that is alive has it; what a dead one left is taken over.
   */
  async lock(): Promise<AsyncDisposable> {
    await this.create();
    const file = this.lockFile;
    let tookOver = false;
    for (;;) {
      if (await placeLock(file)) {
        // Two that find the same dead owner may remove each other's lock: the last to write has it.
        if (tookOver) await sleep(TAKEOVER_SETTLE_MS);
        if ((await ownerOf(file)) === process.pid) return { [Symbol.asyncDispose]: () => rm(file, { force: true }) };
      }
      const owner = await ownerOf(file);
      if (owner > 0 && isAlive(owner)) {
        throw new SeedsweepError('STATE_DIR_BUSY', `Another seedsweep (process ${owner}) is using ${this.path}.`, {
          remedy:
            'Wait for it, look at its results with "seedsweep board", or use another --state-dir DIR. ' +
            `If process ${owner} is no seedsweep, delete ${file}.`,
        });
      }
      await rm(file, { force: true });
      tookOver = true;
    }
  }

  /** Whether a process that is alive has the directory. */
  async isTaken(): Promise<boolean> {
    const owner = await ownerOf(this.lockFile);
    return owner > 0 && isAlive(owner);
  }

  /** Says where the owner's programs are; undefined when none is written down. */
  async endpoints(): Promise<Endpoints | undefined> {
    const text = await readFile(this.endpointsFile, 'utf8').catch(() => undefined);
    try {
      return text === undefined ? undefined : (JSON.parse(text) as Endpoints);
    } catch {
      return undefined; // cut short by a crash: as good as absent
    }
  }

  async writeEndpoints(endpoints: Endpoints): Promise<void> {
    await writeFile(this.endpointsFile, JSON.stringify(endpoints));
  }

  async clearEndpoints(): Promise<void> {
    await rm(this.endpointsFile, { force: true });
  }

  private get lockFile(): string {
    return join(this.path, 'lock');
  }

  private get endpointsFile(): string {
    return join(this.path, 'endpoints.json');
  }
}

/** Writes the lock with our process id in it, whole or not at all; false when there is one already. */
async function placeLock(file: string): Promise<boolean> {
  const own = `${file}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** The process that wrote the lock; 0 when there is none. */
async function ownerOf(file: string): Promise<number> {
  return Number(await readFile(file, 'utf8').catch(() => ''));
}
