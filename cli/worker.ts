import type { Command } from 'commander';
import { hostname } from 'node:os';
import { createLog } from '../common/log.js';
import { SLOT_PROGRAM } from '../worker/slots/slot.js';
import { startWorker } from '../worker/worker.js';
import {
  allowedCommands,
  cores,
  dataDir,
  natsUrl,
  parseCount,
  parseSeconds,
  workDir,
  type CommonFlags,
  type Context,
} from './context.js';
import { DEFAULT_NATS } from './coordinator.js';
import { coordinatorAddress } from './coordinator-address.js';
import { coordinatorFlag, dataDirFlag, engineFlag, natsFlag, withExample } from './flags.js';
import { requireEngine } from './engine-check.js';
import { chooseSlots, type SlotFlags } from './gpus.js';
import { untilStopped } from './until-stopped.js';

interface WorkerFlags extends CommonFlags, SlotFlags {
  readonly engine?: string;
  readonly name?: string;
  readonly sweep?: string;
  readonly drainSeconds: number;
  readonly workDir?: string;
  readonly allowCommands?: boolean | readonly string[];
}

/** `seedsweep worker`: leases trials and trains them; until stopped. */
export function addWorker(program: Command, context: Context): void {
  const command = program
    .command('worker')
    .description(
      'Run a worker: it leases trials, trains each in a slot of its own, and reports. Ends on Ctrl-C or "drain".',
    )
    .option(
      '--slots <n>',
      'trials that train at a time (default: one per GPU with --gpus, else one per CPU core)',
      parseCount,
    )
    .option('--gpus <list>', 'GPUs to train on: "all", or their numbers, e.g. 0,1; --slots share them in turn')
    .option('--slots-per-gpu <k>', 'with --gpus: trials that train at a time on each GPU (default: 1)', parseCount)
    .option('--sweep <id>', 'work for this sweep alone (default: for all that run, the oldest first)')
    .option('--name <name>', "the worker's name in logs and results (default: host and process)")
    .option(
      '--allow-commands [programs...]',
      'train sweeps whose trainer is a program or file of their own: all, or with these programs alone (whoever may submit ' +
        'sweeps can then run them as you)',
    )
    .option('--work-dir <dir>', "where trials' outputs and logs are kept (default: the user's cache folder)")
    .option(
      '--drain-seconds <s>',
      'time for running trials to finish after SIGTERM, before they are handed back',
      (text) => parseSeconds(text),
      30,
    );
  engineFlag(dataDirFlag(coordinatorFlag(natsFlag(command)))).action(async (flags: WorkerFlags) => {
    const stopped = untilStopped();
    await requireEngine(flags.engine, context.env);
    const slots = await chooseSlots(flags, cores(), context.env);
    const worker = await startWorker({
      natsUrl: natsUrl(flags, context) ?? DEFAULT_NATS,
      coordinator: coordinatorAddress(flags, context),
      sweepId: flags.sweep,
      name: flags.name ?? `${hostname()}-${process.pid}`,
      host: hostname(),
      slots,
      env: context.env,
      slotProgram: SLOT_PROGRAM,
      slotSettings: {
        dataDir: dataDir(flags, context),
        workDir: workDir(flags),
        commands: allowedCommands(flags),
        engine: flags.engine,
        device: flags.gpus === undefined ? 'cpu' : 'gpu',
      },
      log: createLog('worker'),
    });
    try {
      // Who started us shall not start us again for this.
      const drained = worker.drained.then(() => process.send?.({ ends: true }));
      await Promise.race([stopped, worker.failed, drained]);
    } finally {
      await worker.drain(flags.drainSeconds * 1_000);
      // The channel to the process that started us would keep this one alive.
      if (process.connected) process.disconnect();
    }
  });
  withExample(
    command,
    'seedsweep worker --nats nats://10.0.0.1:4222 --coordinator 10.0.0.1:50551',
    'seedsweep worker --gpus all --slots-per-gpu 2',
  );
}
