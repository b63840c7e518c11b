#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf, SeedsweepError } from '../common/errors.js';
import type { Context } from './context.js';
import { withExample } from './flags.js';
import { VERSION } from './version.js';

/** Every command's module, in the order of the help. */
const commands = {
  plan: async () => (await import('./plan.js')).addPlan,
  try: async () => (await import('./try.js')).addTry,
  init: async () => (await import('./init.js')).addInit,
  run: async () => (await import('./run.js')).addRun,
  board: async () => (await import('./board.js')).addBoard,
  compare: async () => (await import('./compare.js')).addCompare,
  verdict: async () => (await import('./verdict.js')).addVerdict,
  report: async () => (await import('./report.js')).addReport,
  ls: async () => (await import('./ls.js')).addLs,
  show: async () => (await import('./show.js')).addShow,
  export: async () => (await import('./export.js')).addExport,
  trial: async () => (await import('./trial.js')).addTrial,
  logs: async () => (await import('./logs.js')).addLogs,
  submit: async () => (await import('./submit.js')).addSubmit,
  coordinator: async () => (await import('./coordinator.js')).addCoordinator,
  worker: async () => (await import('./worker.js')).addWorker,
  workers: async () => (await import('./workers.js')).addWorkers,
  watch: async () => (await import('./watch.js')).addWatch,
  pause: async () => (await import('./pause.js')).addPause,
  resume: async () => (await import('./resume.js')).addResume,
  cancel: async () => (await import('./cancel.js')).addCancel,
  retry: async () => (await import('./retry.js')).addRetry,
  seeds: async () => (await import('./seeds.js')).addSeeds,
  stop: async () => (await import('./stop.js')).addStop,
  drain: async () => (await import('./drain.js')).addDrain,
  data: async () => (await import('./data.js')).addData,
  doctor: async () => (await import('./doctor.js')).addDoctor,
} as const;

/** How long a finished command may take to let go of what it used. */
const LINGER_MS = 2_000;

/** Notes kept while a dashboard has the terminal. */
let held: string[] | undefined;

const context: Context = {
  env: process.env,
  out: (text) => process.stdout.write(`${text}\n`),
  write: (bytes) => process.stdout.write(bytes),
  stream: (pieces) => pipeline(Readable.from(pieces), process.stdout, { end: false }),
  note(text) {
    if (held) held.push(text);
    else process.stderr.write(`${text}\n`);
  },
  holdNotes() {
    held = [];
    return {
      [Symbol.dispose]() {
        const texts = held ?? [];
        held = undefined;
        texts.forEach((text) => context.note(text));
      },
    };
  },
  exit: (code) => {
    process.exitCode = code;
  },
};

const program = new Command('seedsweep')
  .description('Run every setting with several seeds on every GPU you have, and know which setting is really better.')
  .version(VERSION)
  .showHelpAfterError('(add --help for the command’s flags and an example)')
  .exitOverride();
// The command that is meant is all that is loaded; help, and what is no command, needs them all.
const meant = process.argv[2] ?? '';
const wanted = Object.hasOwn(commands, meant) ? [commands[meant as keyof typeof commands]] : Object.values(commands);
for (const load of wanted) (await load())(program, context);
withExample(program, 'seedsweep run sweeps/quickstart.yaml', 'seedsweep board');

/** A reader that has seen enough (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has already said what is wrong; help and version are no errors.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof SeedsweepError) {
    context.note(error.code === 'INVALID_SWEEP' ? error.message : `seedsweep: ${error.message}`);
    if (error.remedy) context.note(error.remedy);
    process.exitCode = error.exitCode;
  } else {
    context.note(`seedsweep: unexpected error, please report it: ${messageOf(error)}`);
    context.note(error instanceof Error ? (error.stack ?? '') : '');
    process.exitCode = 1;
  }
}

// Everything is said and done: what still lingers, say a connection that cannot be closed, must not keep us.
setTimeout(() => process.exit(), LINGER_MS).unref();
