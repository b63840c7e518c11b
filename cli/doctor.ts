import { execFile } from 'node:child_process';
import type { Command } from 'commander';
import { promisify } from 'node:util';
import { systemClock } from '../common/clock.js';
import { messageOf, SeedsweepError } from '../common/errors.js';
import { allDatasetStatuses } from '../worker/datasets/dataset-status.js';
import type { EngineDefinition } from '../worker/engines/engine.js';
import { createEngines, type EngineName } from '../worker/engines/engines.js';
import { startEngine } from '../worker/engines/select-engine.js';
import { lenet5 } from '../worker/trainers/models/lenet5/lenet5.js';
import { measureEngine } from '../worker/trainers/network/measure-engine.js';
import { cores, dataDir, type Context } from './context.js';
import { dataDirFlag, withExample } from './flags.js';
import { findNatsServer, requireNatsServer } from './local/nats-server-program.js';
import { checkEngine } from './engine-check.js';
import type { Diagnosis, EngineDiagnosis, Finding } from './diagnosis.js';
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
    const diagnosis: Diagnosis = { findings: [], engines: [] };
    const add = (finding: Finding) => {
      diagnosis.findings.push(finding);
      if (flags.json) return;
      const { ok, needed, what, found, next } = finding;
      context.out(`${ok ? '✓' : needed ? '✗' : '–'} ${what}: ${found}${!ok && next ? `\n    ${next}` : ''}`);
    };
    const everything = flags.engine === undefined;
    if (everything) await lookAtMachine(context, add);
    diagnosis.engines.push(...(await lookAtEngines(flags.engine, add)));
    if (everything) await lookAtDatasets(dataDir(flags, context), add);
    if (flags.json) context.out(JSON.stringify(diagnosis, null, 2));
    if (diagnosis.findings.some(({ ok, needed }) => needed && !ok)) context.exit(3);
  });
  withExample(command, 'seedsweep doctor', 'seedsweep doctor --engine compiled --json');
}

async function lookAtMachine(context: Context, add: (finding: Finding) => void): Promise<void> {
  add({ what: 'node', ok: true, needed: true, found: `${process.version}, ${cores()} CPU cores` });
  add(await natsFinding(context));
  const gpus = (await listGpus(context.env)) ?? [];
  add({
    what: 'gpus',
    ok: gpus.length > 0,
    needed: false,
    found: gpus.length > 0 ? gpus.map(({ index, name }) => `${index} ${name}`).join(', ') : 'none found by nvidia-smi',
    next: 'Without a GPU, trials train on CPU cores.',
  });
}

async function lookAtDatasets(folder: string, add: (finding: Finding) => void): Promise<void> {
  for (const { name, state } of await allDatasetStatuses(folder)) {
    const ok = state === 'present' || state === 'built-in';
    add({ what: `dataset ${name}`, ok, needed: false, found: state, next: `seedsweep data fetch ${name}` });
  }
}

/** Measures engines; at least one of them has to work. */
async function lookAtEngines(
  forced: EngineName | undefined,
  add: (finding: Finding) => void,
): Promise<readonly EngineDiagnosis[]> {
  const diagnoses: EngineDiagnosis[] = [];
  const definitions = createEngines().filter(({ name }) => forced === undefined || name === forced);
  for (const definition of definitions) {
    const diagnosis = await lookAtEngine(definition);
    diagnoses.push(diagnosis);
    const { name, available, msPerStep, versions, reason } = diagnosis;
    add({
      what: `engine ${name}`,
      ok: available,
      needed: definition === definitions.at(-1) && !diagnoses.some((other) => other.available),
      found: available ? `${msPerStep?.toFixed(1)} ms per LeNet-5 step of 128 pictures (${versions})` : `${reason}`,
      next: definition.remedy,
    });
  }
  return diagnoses;
}

async function lookAtEngine(definition: EngineDefinition): Promise<EngineDiagnosis> {
  const { name } = definition;
  try {
    const engine = await startEngine(definition);
    const msPerStep = await measureEngine(lenet5, engine, systemClock);
    return { name, available: true, reason: null, msPerStep, versions: engine.versions };
  } catch (error) {
    return { name, available: false, reason: messageOf(error), msPerStep: null, versions: null };
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
