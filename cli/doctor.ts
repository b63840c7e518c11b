import { execFile } from 'node:child_process';
import type { Command } from 'commander';
import { promisify } from 'node:util';
import { systemClock } from '../common/clock.js';
import { messageOf, SeedsweepError } from '../common/errors.js';
import { allDatasetStatuses } from '../worker/datasets/dataset-status.js';
import { engineNames, type EngineName } from '../worker/engines/engines.js';
import { measureEngine } from '../worker/engines/measure-engine.js';
import { cores, dataDir, type Context } from './context.js';
import { dataDirFlag, withExample } from './flags.js';
import { findNatsServer, requireNatsServer } from './local/nats-server-program.js';
import { checkEngine } from './engine-check.js';
import type { Finding } from './finding.js';
import { listGpus } from './gpus.js';

/** `seedsweep doctor`: what works here, and the next step for what does not. */
export function addDoctor(program: Command, context: Context): void {
  const command = program
    .command('doctor')
    .description('Check what works on this machine: Node, NATS, training engines and their speed, GPUs, datasets.')
    .option('--json', 'print the findings as JSON');
  command.option('--engine <name>', 'look at this training engine alone');
  dataDirFlag(command).action(async (flags: { dataDir?: string; engine?: EngineName; json?: boolean }) => {
    checkEngine(flags.engine);
    const findings: Finding[] = [];
    const add = (finding: Finding) => {
      findings.push(finding);
      if (flags.json) return;
      const { ok, needed, what, found, next } = finding;
      context.out(`${ok ? '✓' : needed ? '✗' : '–'} ${what}: ${found}${!ok && next ? `\n    ${next}` : ''}`);
    };
    if (flags.engine === undefined) await lookAtEverything(dataDir(flags, context), context, add);
    else add({ ...(await engineFinding(flags.engine)), needed: true });
    if (flags.json) context.out(JSON.stringify(findings, null, 2));
    if (findings.some(({ ok, needed }) => needed && !ok)) context.exit(3);
  });
  withExample(command, 'seedsweep doctor', 'seedsweep doctor --engine tensorflow');
}

async function lookAtEverything(folder: string, context: Context, add: (finding: Finding) => void): Promise<void> {
  add({ what: 'node', ok: true, needed: true, found: `${process.version}, ${cores()} CPU cores` });
  add(await natsFinding(context));
  await addEngines(add);
  const gpus = await listGpus();
  add({
    what: 'gpus',
    ok: gpus.length > 0,
    needed: false,
    found:
      gpus.length > 0 ? gpus.map(({ number, name }) => `${number} ${name}`).join(', ') : 'none found by nvidia-smi',
    next: 'Without a GPU, trials train on CPU cores.',
  });
  for (const { name, state } of await allDatasetStatuses(folder)) {
    const ok = state === 'present' || state === 'built-in';
    add({ what: `dataset ${name}`, ok, needed: false, found: state, next: `seedsweep data fetch ${name}` });
  }
}

async function natsFinding({ env }: Context): Promise<Finding> {
  const program = await findNatsServer(env);
  const finding = { what: 'nats-server', needed: true };
  try {
    const { stdout } = await promisify(execFile)(program ?? (await requireNatsServer(env)), ['--version']);
    return { ...finding, ok: true, found: `${stdout.trim().replace('nats-server: ', '')} at ${program}` };
  } catch (error) {
    const next = error instanceof SeedsweepError ? error.remedy : `Replace ${program}.`;
    return { ...finding, ok: false, found: messageOf(error), next };
  }
}

/** Measures each engine, the fastest first; one that works is needed. */
async function addEngines(add: (finding: Finding) => void): Promise<void> {
  let works = false;
  for (const engine of engineNames) {
    // The last resort takes seconds a step: worth knowing only when nothing else works.
    if (works && engine === 'cpu') return;
    const finding = await engineFinding(engine);
    works ||= finding.ok;
    add({ ...finding, needed: engine === 'cpu' });
  }
}

async function engineFinding(engine: EngineName): Promise<Finding> {
  const finding = { what: `engine ${engine}`, needed: false };
  try {
    const { millisecondsPerStep } = await measureEngine(engine, systemClock);
    return { ...finding, ok: true, found: `${millisecondsPerStep.toFixed(1)} ms per LeNet-5 step of 128 pictures` };
  } catch (error) {
    const next = error instanceof SeedsweepError ? error.remedy : undefined;
    return { ...finding, ok: false, found: messageOf(error), next };
  }
}
