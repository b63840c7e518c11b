import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Children } from '../../cli/local/child.js';
import { requireNatsServer } from '../../cli/local/nats-server-program.js';
import { answersFor, startNatsServer } from '../../cli/local/nats-server.js';
import { StateDir } from '../../cli/local/state-dir.js';
import { eventually } from './wait.js';

export interface TestNats extends AsyncDisposable {
  readonly url: string;
  readonly stateDir: StateDir;
  /** The server's process id now. */
  pid(): Promise<number>;
  /** Whether it answers now. */
  answers(): Promise<boolean>;
  /** Adds lines to its configuration, and kills it; resolves when it is back and has read them. */
  reconfigure(lines: string): Promise<void>;
}

/** A folder that is gone when disposed. */
export async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'seedsweep-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A real nats-server with JetStream on a free loopback port; it and its store are gone when disposed. */
export async function startTestNats(): Promise<TestNats> {
  const folder = await temporaryFolder();
  const stateDir = new StateDir(folder.path);
  await stateDir.create();
  const children = new Children();
  const url = await startNatsServer(await requireNatsServer(process.env), stateDir, children, process.env);
  const pid = async () => Number(await readFile(join(folder.path, 'nats.pid'), 'utf8'));
  const answers = () => answersFor(stateDir, url);
  return {
    url,
    stateDir,
    pid,
    answers,
    async reconfigure(lines) {
      await appendFile(join(folder.path, 'nats.conf'), `${lines}\n`);
      const former = await pid();
      process.kill(former, 'SIGKILL');
      await eventually('the server to be back', async () => (await pid()) !== former && (await answers()));
    },
    async [Symbol.asyncDispose]() {
      await children[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}
