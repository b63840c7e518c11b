// Makes a fresh checkout ready: packages from the lock file, the build in dist/, and a nats-server.
// Each step is skipped when what it depends on has not changed since it was last done.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`seedsweep needs Node 20.19 or newer; this is ${process.version}. Get it from https://nodejs.org.`);
  process.exit(3);
}

step(
  'installing packages (about half a minute)',
  join(root, 'node_modules/.seedsweep-setup'),
  ['package-lock.json'],
  () => run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
);
step(
  'building',
  join(root, 'dist/.seedsweep-setup'),
  [
    'tsconfig.json',
    'tsconfig.build.json',
    'scripts/build.mjs',
    'package-lock.json',
    ...Object.keys(JSON.parse(readFileSync(join(root, 'import-law.json'), 'utf8'))),
  ],
  () => run(process.execPath, [join(root, 'scripts/build.mjs')]),
);
const { setUpNatsServer } = await import('../dist/cli/local/nats-server-program.js');
try {
  await setUpNatsServer(process.env, (line) => console.error(`seedsweep: ${line}`));
} catch (error) {
  console.error([error.message, error.remedy].filter(Boolean).join('\n'));
  process.exit(error.exitCode ?? 3);
}

/** Does `action` unless `stamp` says that it was done for these very inputs. */
function step(what, stamp, inputs, action) {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  for (const input of inputs) addToHash(hash, join(root, input));
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error(`seedsweep: ${what} …`);
  action();
  writeFileSync(stamp, wanted);
}

function addToHash(hash, path) {
  if (!statSync(path).isDirectory()) return void hash.update(path).update(readFileSync(path));
  for (const name of readdirSync(path).sort()) addToHash(hash, join(path, name));
}

function run(command, args) {
  try {
    // Stdout belongs to the results of the command this set-up is for.
    // Its install script would download libraries for CUDA, and fail without a network; `doctor` says how to get them.
    const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: process.env.ONNXRUNTIME_NODE_INSTALL ?? 'skip' };
    execFileSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
  } catch {
    console.error(`seedsweep: "${[command, ...args].join(' ')}" failed; its output is above. Mend that and try again.`);
    process.exit(3);
  }
}
