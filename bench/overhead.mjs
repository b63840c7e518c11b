// Overhead per trial: runs sweeps/simulated-1000.yaml (trials that train nothing, ten reports each) several times from
// an empty state directory through the built command line, and prints trials per second.
// usage: node bench/overhead.mjs [RUNS] [SEEDS]      (5 runs; SEEDS × 20 settings trials, 50 as in the file)
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [runs = '5', seeds = '50'] = process.argv.slice(2);
execFileSync(process.execPath, [join(root, 'scripts/setup.mjs')], { stdio: 'inherit' });

const rates = [];
for (let run = 1; run <= Number(runs); run++) {
  const folder = mkdtempSync(join(tmpdir(), 'seedsweep-bench-'));
  const args = ['run', 'sweeps/simulated-1000.yaml', '--seeds', seeds, '--state-dir', folder, '--json'];
  const startedMs = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - startedMs) / 1_000;
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`run ended with ${status}:\n${stderr}`);
  const { counts } = JSON.parse(stdout);
  const line = /^\d+ trials in .*$/m.exec(stderr)?.[0];
  rates.push(counts.done / seconds);
  console.log(
    `run ${run}: ${line}; whole command ${seconds.toFixed(2)} s = ${(counts.done / seconds).toFixed(0)} trials/s`,
  );
}
rates.sort((a, b) => a - b);
const middle = rates[Math.floor(rates.length / 2)];
console.log(
  `whole command: min ${rates[0].toFixed(0)}, median ${middle.toFixed(0)}, max ${rates.at(-1).toFixed(0)} trials/s`,
);
