import { execFile } from 'node:child_process';
import type { Command } from 'commander';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
import { SeedsweepError } from '../common/errors.js';
import { createLog } from '../common/log.js';
import { engineNames, type EngineName } from '../worker/engines/engines.js';
import { SLOT_PROGRAM } from '../worker/slots/slot.js';
import { startWorker } from '../worker/worker.js';
import { cores, dataDir, natsUrl, parseCount, parseSeconds, type CommonFlags, type Context } from './context.js';
import { DEFAULT_NATS } from './coordinator.js';
import { coordinatorAddress } from './coordinator-address.js';
import { coordinatorFlag, dataDirFlag, engineFlag, natsFlag, withExample } from './flags.js';
import { untilStopped } from './until-stopped.js';

interface WorkerFlags extends CommonFlags {
  readonly slots?: number;
  readonly gpus?: string;
  readonly engine?: string;
  readonly name?: string;
  readonly sweep?: string;
  readonly drainSeconds: number;
}

/** `seedsweep worker`: leases trials and trains them; until stopped. */
export function addWorker(program: Command, context: Context): void {
  const command = program
    .command('worker')
    .description('Run a worker: it leases trials, trains each in a slot of its own, and reports. Ends on Ctrl-C.')
    .option(
      '--slots <n>',
      'trials that train at a time (default: one per GPU with --gpus, else one per CPU core)',
      parseCount,
    )
    .option('--gpus <list>', 'GPUs to train on: "all", or their numbers, e.g. 0,1; slots share them in turn')
    .option('--sweep <id>', 'work for this sweep alone (default: for all that run, the oldest first)')
    .option('--name <name>', "the worker's name in logs and results (default: host and process)")
    .option(
      '--drain-seconds <s>',
      'time for running trials to finish after SIGTERM, before they are handed back',
      (text) => parseSeconds(text),
      30,
    );
  engineFlag(dataDirFlag(coordinatorFlag(natsFlag(command)))).action(async (flags: WorkerFlags) => {
    checkEngine(flags.engine);
    const gpus = flags.gpus === undefined ? [] : await chooseGpus(flags.gpus);
    const slots = flags.slots ?? (gpus.length || cores());
    const worker = await startWorker({
      natsUrl: natsUrl(flags, context) ?? DEFAULT_NATS,
      coordinator: coordinatorAddress(flags, context),
      sweepId: flags.sweep,
      name: flags.name ?? `${hostname()}-${process.pid}`,
      slots: Array.from({ length: slots }, (_, slot) =>
        gpus.length > 0 ? { CUDA_VISIBLE_DEVICES: gpus[slot % gpus.length] } : {},
      ),
      env: context.env,
      slotProgram: SLOT_PROGRAM,
      slotSettings: { dataDir: dataDir(flags, context), engine: flags.engine },
      log: createLog('worker'),
    });
    await untilStopped();
    await worker.drain(flags.drainSeconds * 1_000);
  });
  withExample(
    command,
    'seedsweep worker --nats nats://10.0.0.1:4222 --coordinator 10.0.0.1:50551',
    'seedsweep worker --gpus all --engine tensorflow',
  );
}

/** Throws INVALID_INPUT for a name that is no engine's. */
export function checkEngine(name: string | undefined): void {
  if (name === undefined || engineNames.includes(name as EngineName)) return;
  throw new SeedsweepError('INVALID_INPUT', `There is no training engine "${name}".`, {
    remedy: `Choose one of ${engineNames.join(', ')}, or leave --engine out; "seedsweep doctor" says which work here.`,
  });
}

/** GPU numbers as CUDA counts them. Throws INVALID_INPUT when there are none. */
export async function chooseGpus(list: string): Promise<string[]> {
  if (list !== 'all') {
    const numbers = list.split(',').map((part) => part.trim());
    if (numbers.every((number) => /^\d+$/.test(number))) return numbers;
    throw new SeedsweepError('INVALID_INPUT', `"${list}" is no list of GPUs.`, {
      remedy: 'Write --gpus 0,1 or --gpus all.',
    });
  }
  const found = await listGpus();
  if (found.length > 0) return found.map((gpu) => gpu.number);
  throw new SeedsweepError('INVALID_INPUT', 'nvidia-smi shows no GPU on this machine.', {
    remedy: 'Leave out --gpus to train on CPU cores, or install the NVIDIA driver.',
  });
}

/** The NVIDIA GPUs of this machine; none when there is no driver. */
export async function listGpus(): Promise<{ number: string; name: string }[]> {
  try {
    const { stdout } = await promisify(execFile)('nvidia-smi', ['--query-gpu=index,name', '--format=csv,noheader']);
    return stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ number: line.split(',')[0]!.trim(), name: line.split(',').slice(1).join(',').trim() }));
  } catch {
    return [];
  }
}
