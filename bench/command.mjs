// What a program as trainer costs: node bench/command.mjs [rounds, default 3]
// 1. milliseconds a trial takes beyond the program's own start-up and end, on one slot;
// 2. reports a second through standard output and through the Python client, from program to event log;
// 3. how a program that prints a million lines a minute slows the trials of the slot beside it.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const client = fileURLToPath(new URL('../clients/python', import.meta.url));
const rounds = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'bench-command-'));
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value, digits = 1) => value.toFixed(digits);

/** Runs a sweep and tells when each of its trials ended, in milliseconds since the first line, with its line. */
async function run(sweep, slots) {
  const state = mkdtempSync(join(folder, 'state-'));
  writeFileSync(join(folder, 'sweep.yaml'), sweep);
  const args = ['run', join(folder, 'sweep.yaml'), '--plain', '--slots', String(slots), '--state-dir', state];
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ends = [];
  let [text, startedMs] = ['', 0];
  child.stderr.on('data', (data) => {
    const lines = (text + data).split('\n');
    text = lines.pop();
    for (const line of lines) {
      if (line.includes('Logs:')) startedMs = performance.now();
      if (/^\[ *\d+\/\d+\]/.test(line)) ends.push({ ms: performance.now() - startedMs, line });
    }
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  rmSync(state, { recursive: true, force: true });
  if (code !== 0) throw new Error(`run ended with ${code}: ${ends.at(-1)?.line}`);
  return ends;
}

const sweepOf = (trainer, rest) => `name: bench\ntrainer: { ${trainer}, metrics: { acc: maximize } }\n${rest}`;
const total = (ends) => ends.at(-1).ms;

try {
  const tiny = sweepOf('command: [sh, -c, "echo acc=$0", "${seed}"]', '');
  const overheads = [];
  for (let turn = 0; turn < rounds; turn++) {
    const startedMs = performance.now();
    for (let seed = 0; seed < 100; seed++) execFileSync('sh', ['-c', 'echo acc=$0', String(seed)]);
    const alone = (performance.now() - startedMs) / 100;
    const few = total(await run(`${tiny}seeds: 20\n`, 1));
    const many = total(await run(`${tiny}seeds: 220\n`, 1));
    overheads.push({ alone, trial: (many - few) / 200 });
  }
  const over = median(overheads.map(({ alone, trial }) => trial - alone));
  console.log(
    `a trial takes ${overheads.map(({ trial }) => round(trial)).join(', ')} ms of which the program itself ` +
      `${overheads.map(({ alone }) => round(alone)).join(', ')} ms: ${round(over)} ms more (median of ${rounds})`,
  );

  const reports = 100_000;
  writeFileSync(
    join(folder, 'printing.py'),
    "import sys\nfor e in range(int(sys.argv[1])): print('epoch', e + 1, 'acc', e)\n",
  );
  writeFileSync(
    join(folder, 'reporting.py'),
    'import sys, seedsweep\nt = seedsweep.trial()\nfor e in range(int(sys.argv[1])): t.report(acc=e)\n',
  );
  const python = (file) => (count) =>
    sweepOf(
      `command: [python3, ${file}.py, "${count}", "\${seed}"], environment: { PYTHONPATH: ${client} }`,
      'seeds: 1\n',
    );
  for (const [name, sweep] of [
    ['standard output', python('printing')],
    ['the Python client', python('reporting')],
  ]) {
    const rates = [];
    for (let turn = 0; turn < rounds; turn++) {
      const one = total(await run(sweep(1), 1));
      rates.push(reports / ((total(await run(sweep(reports), 1)) - one) / 1_000));
    }
    console.log(`${name}: ${rates.map((rate) => Math.round(rate).toLocaleString('en-US')).join(', ')} reports/s`);
  }

  writeFileSync(
    join(folder, 'beside.mjs'),
    `const [mode, seed] = process.argv.slice(2);
    if (mode === 'quiet') { console.log('acc=' + seed); process.exit(0); }
    let [line, turns] = [0, 0];
    const turn = () => {
      if (mode === 'flood') process.stdout.write(Array.from({ length: 1667 }, () => 'epoch 1 batch ' + line++ + ' acc=' + line / 1e9).join('\\n') + '\\n');
      if (++turns === 100) { console.log('epoch 2 acc=1'); process.exit(0); }
      setTimeout(turn, 100);
    };
    turn();`,
  );
  /** Milliseconds a quiet trial takes on one slot while the other has a program that is idle, or prints. */
  const quietMs = async (mode) => {
    const settings = Array.from({ length: 61 }, (_, n) => `{ n: ${n}, mode: ${n === 0 ? mode : 'quiet'} }`);
    const command = `command: [${process.execPath}, beside.mjs, "\${mode}", "\${n}", "\${seed}"]`;
    const ends = await run(sweepOf(command, `settings: [${settings.join(', ')}]\nseeds: 1\n`), 2);
    const quiet = ends.filter(({ line }) => line.includes('quiet'));
    if (quiet.length !== 60 || quiet.at(-1).ms >= ends.at(-1).ms) throw new Error('the other program ended too early');
    return (quiet[59].ms - quiet[9].ms) / 50;
  };
  const ratios = [];
  for (let turn = 0; turn < rounds; turn++) {
    const idle = await quietMs('idle');
    ratios.push({ idle, flood: await quietMs('flood') });
  }
  console.log(
    `beside an idle program a trial takes ${ratios.map(({ idle }) => round(idle)).join(', ')} ms, beside one that prints ` +
      `1,000,000 lines a minute ${ratios.map(({ flood }) => round(flood)).join(', ')} ms: ratio ` +
      `${round(median(ratios.map(({ idle, flood }) => flood / idle)), 2)} (median of ${rounds})`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
