#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { messageOf, SeedsweepError } from '../common/errors.js';
import { addBoard } from './board.js';
import { addCancel } from './cancel.js';
import type { Context } from './context.js';
import { addCoordinator } from './coordinator.js';
import { addData } from './data.js';
import { addDoctor } from './doctor.js';
import { addDrain } from './drain.js';
import { withExample } from './flags.js';
import { addLs } from './ls.js';
import { addPause } from './pause.js';
import { addPlan } from './plan.js';
import { addResume } from './resume.js';
import { addRetry } from './retry.js';
import { addRun } from './run.js';
import { addSeeds } from './seeds.js';
import { addShow } from './show.js';
import { addStop } from './stop.js';
import { addSubmit } from './submit.js';
import { VERSION } from './version.js';
import { addWatch } from './watch.js';
import { addWorker } from './worker.js';
import { addWorkers } from './workers.js';

/** How long a finished command may take to let go of what it used. */
const LINGER_MS = 2_000;

/** Notes kept while a dashboard has the terminal. */
let held: string[] | undefined;

const context: Context = {
  env: process.env,
  out: (text) => process.stdout.write(`${text}\n`),
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
for (const add of [
  addRun,
  addPlan,
  addBoard,
  addLs,
  addShow,
  addSubmit,
  addCoordinator,
  addWorker,
  addWorkers,
  addWatch,
  addPause,
  addResume,
  addCancel,
  addRetry,
  addSeeds,
  addStop,
  addDrain,
  addData,
  addDoctor,
]) {
  add(program, context);
}
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
