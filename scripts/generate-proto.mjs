// Generates proto/generated/ from proto/seedsweep.proto. With --check: compares instead, and fails when it is out of date.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = join(root, 'proto/generated');
const check = process.argv.includes('--check');
const out = check ? mkdtempSync(join(tmpdir(), 'seedsweep-proto-')) : committed;
const bin = (name) => join(root, 'node_modules/.bin', name);

mkdirSync(out, { recursive: true });
try {
  const js = join(out, 'seedsweep.js');
  execFileSync(bin('pbjs'), [
    ...[
      '-t',
      'static-module',
      '-w',
      'es6',
      '--no-create',
      '--no-verify',
      '--no-delimited',
      '--no-typeurl',
      '--no-service',
    ],
    ...['-o', js, join(root, 'proto/seedsweep.proto')],
  ]);
  execFileSync(bin('pbts'), ['-o', join(out, 'seedsweep.d.ts'), js]);
  if (check) {
    const stale = ['seedsweep.js', 'seedsweep.d.ts'].filter(
      (name) => readFileSync(join(out, name), 'utf8') !== readFileSync(join(committed, name), 'utf8'),
    );
    if (stale.length > 0) {
      console.error(
        `proto/generated/ is out of date (${stale.join(', ')}): run "npm run proto" and commit the result.`,
      );
      process.exitCode = 1;
    }
  }
} finally {
  if (check) rmSync(out, { recursive: true, force: true });
}
