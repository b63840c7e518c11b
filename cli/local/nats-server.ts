import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { SeedsweepError } from '../../common/errors.js';
import type { Children } from './child.js';
import type { StateDir } from './state-dir.js';

const START_TIMEOUT_MS = 15_000;
const STOP_GRACE_MS = 5_000;
const PROBE_TIMEOUT_MS = 1_000;

/**
 * Starts a nats-server on the state directory's store, among `children`: JetStream on, loopback only, on a free port
 * that it keeps when it has to be started again. The caller holds the directory's lock. Returns its URL. Throws
 * PROCESS_FAILED when it does not come up.
 */
export async function startNatsServer(
  program: string,
  stateDir: StateDir,
  children: Children,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  await stopOrphan(stateDir);
  const name = serverName(stateDir);
  const logFile = stateDir.logFile('nats-server');
  const config = configFile(stateDir);
  await writeFile(config, configuration(name, stateDir, -1));
  const child = children.start({
    name: 'nats-server',
    command: () => [program, '-c', config, '-P', pidFile(stateDir), '--ports_file_dir', stateDir.path],
    env,
    logFile,
    ipc: false,
    stage: 0,
  });
  const port = await Promise.race([portOf(child, stateDir.path), children.failed]);
  // Started again after a crash, it must be where its clients look for it.
  await writeFile(config, configuration(name, stateDir, port));
  await Promise.race([untilReady(port, name, logFile), children.failed]);
  return `nats://127.0.0.1:${port}`;
}

/** True when the server at `url` is the one that belongs to this state directory. */
export async function answersFor(stateDir: StateDir, url: string): Promise<boolean> {
  return (await probe(Number(new URL(url).port))) === serverName(stateDir);
}

function configFile(stateDir: StateDir): string {
  return join(stateDir.path, 'nats.conf');
}

/** nats-server writes its process id here, also when it was started again. */
function pidFile(stateDir: StateDir): string {
  return join(stateDir.path, 'nats.pid');
}

/** The server's name tells whose it is: a port may long belong to somebody else's server. */
function serverName(stateDir: StateDir): string {
  return `seedsweep ${stateDir.path}`.replace(/[^A-Za-z0-9/._-]/g, '_');
}

function configuration(name: string, stateDir: StateDir, port: number): string {
  const quote = (text: string) => JSON.stringify(text);
  return [
    `server_name: ${quote(name)}`,
    `listen: "127.0.0.1:${port}"`,
    `jetstream { store_dir: ${quote(stateDir.store)} }`,
    '',
  ].join('\n');
}

/**
 * A server left by a seedsweep that was killed still holds the store, which two must never do: end it. It is known by its
 * process id and by our configuration file on its command line.
 */
async function stopOrphan(stateDir: StateDir): Promise<void> {
  await stateDir.clearEndpoints();
  const pid = Number(await readFile(pidFile(stateDir), 'utf8').catch(() => ''));
  const lives = async () => pid > 0 && (await commandOf(pid)).includes(configFile(stateDir));
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!(await lives())) return;
    process.kill(pid, signal);
    const deadline = performance.now() + STOP_GRACE_MS;
    while ((await lives()) && performance.now() < deadline) await sleep(20);
  }
}

/** The command line of a process; empty when there is none of that id. */
async function commandOf(pid: number): Promise<string> {
  const linux = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (linux !== undefined) return linux;
  return await promisify(execFile)('ps', ['-p', String(pid), '-o', 'args=']).then(
    ({ stdout }) => stdout,
    () => '',
  );
}

/** nats-server writes the port it took to a file named after its process. */
async function portOf(child: { readonly pid: number | undefined }, folder: string): Promise<number> {
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < deadline) {
    const file = join(folder, `nats-server_${child.pid}.ports`);
    const text = await readFile(file, 'utf8').catch(() => '');
    const url = /"(nats:\/\/[^"]+)"/.exec(text)?.[1];
    if (url) {
      await rm(file, { force: true });
      return Number(new URL(url).port);
    }
    await sleep(20);
  }
  throw new SeedsweepError('PROCESS_FAILED', 'nats-server did not start.');
}

async function untilReady(port: number, name: string, logFile: string): Promise<void> {
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < deadline) {
    if ((await probe(port)) === name) return;
    await sleep(20);
  }
  throw new SeedsweepError('PROCESS_FAILED', 'nats-server does not answer.', {
    remedy: `Its log says why: ${logFile}`,
  });
}

/** The name by which the server at this loopback port greets; undefined when there is none. */
function probe(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port, timeout: PROBE_TIMEOUT_MS });
    const done = (name?: string) => {
      socket.destroy();
      resolve(name);
    };
    socket.on('data', (data) => done(/"server_name":"([^"]*)"/.exec(data.toString())?.[1]));
    socket.on('error', () => done());
    socket.on('timeout', () => done());
    socket.on('close', () => resolve(undefined));
  });
}
