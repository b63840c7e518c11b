// Compiles to dist/, and copies beside it what the compiler leaves out: the .proto file and the code generated from it.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
);
mkdirSync(join(root, 'dist/proto'), { recursive: true });
cpSync(join(root, 'proto/seedsweep.proto'), join(root, 'dist/proto/seedsweep.proto'));
cpSync(join(root, 'proto/generated'), join(root, 'dist/proto/generated'), { recursive: true });
chmodSync(join(root, 'dist/cli/main.js'), 0o755);
