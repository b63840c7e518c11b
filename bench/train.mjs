// Training speed: LeNet-5 with a batch of 128, L2 and Nesterov momentum, on one pinned core, in turn with PyTorch
// where a Python that can import torch is found (PYTHON, default python3).
// usage: node bench/train.mjs [RUNS] [ENGINE]      (5 runs; the fastest engine that works)
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [runs = '5', engine = 'compiled'] = process.argv.slice(2);
const python = process.env.PYTHON ?? 'python3';
execFileSync(process.execPath, [join(root, 'scripts/setup.mjs')], { stdio: 'inherit' });

/** Runs a program on one core, the last, where it can be pinned. */
const pinned = process.platform === 'linux' ? ['taskset', '-c', String(availableParallelism() - 1)] : [];
function output(command, ...args) {
  const [program, ...rest] = [...pinned, command, ...args.map(String)];
  return execFileSync(program, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
const ours = (what, shape, ...rest) =>
  JSON.parse(output(process.execPath, join(root, 'bench/train-child.mjs'), what, engine, ...shape, ...rest));
const torch = (shape) => Number(output(python, join(root, 'bench/peers/pytorch_lenet5.py'), ...shape, 300));

let torchVersion;
try {
  torchVersion = output(python, '-c', 'import torch; print(torch.__version__)').trim();
} catch {
  console.log(`${python} cannot import torch: measuring ${engine} alone (PYTHON names another Python)`);
}

for (const [name, shape] of [
  ['MNIST', [28, 28, 1]],
  ['CIFAR-10', [32, 32, 3]],
]) {
  const ratios = [];
  for (let run = 1; run <= Number(runs); run++) {
    const { msPerStep } = ours('steps', shape, engine.startsWith('compiled') ? 300 : 10);
    let line = `${name} (${shape.join('×')}) run ${run}: ${engine} ${msPerStep.toFixed(2)} ms/step`;
    if (torchVersion !== undefined) {
      const peer = torch(shape);
      ratios.push(msPerStep / peer);
      line += `, PyTorch ${torchVersion} ${peer.toFixed(2)} ms/step, ratio ${(msPerStep / peer).toFixed(3)}`;
    }
    console.log(line);
  }
  if (ratios.length > 0) {
    ratios.sort((a, b) => a - b);
    const middle = ratios[Math.floor(ratios.length / 2)];
    console.log(
      `${name}: ratio to PyTorch min ${ratios[0].toFixed(3)}, median ${middle.toFixed(3)}, max ${ratios.at(-1).toFixed(3)}`,
    );
  }
  const { train, test } = ours('epoch', shape);
  const beyond = ({ ms, inProgramsMs }) => `${(100 * (ms / inProgramsMs - 1)).toFixed(1)} % beyond the steps`;
  console.log(
    `${name}: an epoch of 60,000 pictures ${(train.ms / 1_000).toFixed(2)} s (${beyond(train)}), ` +
      `testing 10,000 ${(test.ms / 1_000).toFixed(2)} s (${beyond(test)}), ` +
      `together ${(100 * ((train.ms + test.ms) / (train.inProgramsMs + test.inProgramsMs) - 1)).toFixed(1)} % beyond`,
  );
}
