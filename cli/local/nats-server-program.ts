import envPaths from 'env-paths';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, SeedsweepError } from '../../common/errors.js';

const run = promisify(execFile);

/** The official release that set-up downloads, with the checksums that the NATS project's own container files pin. */
const RELEASE = '2.12.15';
const RELEASE_SHA256: Record<string, string> = {
  'linux-x64': '58ab8131f819263897e2fc38e503e1b755b63bcafeecc7d12582487df48ca15e',
  'linux-arm64': 'b724db99fefbf8f5c808baa82819ee50350aee9734017e4a478f7e545cef3ab6',
};
const DOWNLOAD_TIMEOUT_MS = 60_000;
const REMEDY =
  'Install it ("sudo apt-get install nats-server", "brew install nats-server", or a release from ' +
  'https://github.com/nats-io/nats-server/releases) and make sure it is on the PATH, or use a running one with --nats URL.';

function cachedProgram(): string {
  return join(envPaths('seedsweep', { suffix: '' }).cache, `nats-server-${RELEASE}`, 'nats-server');
}

/** Path of a nats-server: on the PATH, in the system's folders, or in seedsweep's cache. Undefined when there is none. */
export async function findNatsServer(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin'];
  for (const program of [...folders.map((folder) => join(folder, 'nats-server')), cachedProgram()]) {
    const found = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return program;
  }
  return undefined;
}

/** As `findNatsServer`, but throws NATS_MISSING when there is none. */
export async function requireNatsServer(env: NodeJS.ProcessEnv): Promise<string> {
  const program = await findNatsServer(env);
  if (program) return program;
  throw new SeedsweepError('NATS_MISSING', 'No nats-server was found on this machine.', {
    remedy: `Run "npm run setup", which gets one. ${REMEDY}`,
  });
}

/**
 * Makes sure that this machine has a nats-server, getting one if it has none: the official release into the user's
 * cache, or the system's package. Nothing to do when NATS_URL names a running one.
 * Throws NATS_MISSING, saying what was tried, when none can be had.
 */
export async function setUpNatsServer(env: NodeJS.ProcessEnv, progress: (line: string) => void): Promise<void> {
  if (env['NATS_URL'] || (await findNatsServer(env))) return;
  const tried: string[] = [];
  for (const [what, get] of [
    [`downloading nats-server ${RELEASE}`, downloadRelease],
    ['installing the nats-server package', () => installPackage(env)],
  ] as const) {
    progress(`${what} …`);
    try {
      await get();
      if (await findNatsServer(env)) return;
      tried.push(`${what}: nothing was installed`);
    } catch (error) {
      tried.push(`${what}: ${messageOf(error).split('\n')[0]}`);
    }
  }
  throw new SeedsweepError('NATS_MISSING', `No nats-server could be had (${tried.join('; ')}).`, { remedy: REMEDY });
}

async function downloadRelease(): Promise<void> {
  const checksum = RELEASE_SHA256[`${process.platform}-${process.arch}`];
  if (!checksum) throw new Error(`no release is pinned for ${process.platform} ${process.arch}`);
  const name = `nats-server-v${RELEASE}-linux-${process.arch === 'x64' ? 'amd64' : 'arm64'}`;
  const url = `https://github.com/nats-io/nats-server/releases/download/v${RELEASE}/${name}.tar.gz`;
  const response = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const archive = Buffer.from(await response.arrayBuffer());
  const actual = createHash('sha256').update(archive).digest('hex');
  if (actual !== checksum) throw new Error(`${url} has the checksum ${actual}, not ${checksum}`);

  const target = cachedProgram();
  const folder = join(target, '..');
  await mkdir(join(folder, '..'), { recursive: true });
  const part = await mkdtemp(`${folder}-`);
  try {
    await writeFile(join(part, 'release.tar.gz'), archive);
    await run('tar', ['-xzf', join(part, 'release.tar.gz'), '-C', part, '--strip-components=1']);
    await chmod(join(part, 'nats-server'), 0o755);
    await mkdir(folder, { recursive: true });
    await rename(join(part, 'nats-server'), target);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** Debian and Ubuntu, as root. Elsewhere the person decides about the system's packages. */
async function installPackage(env: NodeJS.ProcessEnv): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('needs root on Debian or Ubuntu');
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], options);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nats-server'], options);
}
