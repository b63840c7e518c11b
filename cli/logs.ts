import type { Command } from 'commander';
import { SeedsweepError } from '../common/errors.js';
import { printable } from '../common/printable.js';
import { count, plural } from '../common/words.js';
import { abortOnSignal } from './abort-on-signal.js';
import { parseCount, type Context } from './context.js';
import { coordinatorFlag, natsFlag, stateDirFlag, withExample } from './flags.js';
import { followOutput, type Heard } from './trials/follow-output.js';
import { oneTrial, TRIAL_ARGUMENT, trialFlags, type TrialFlags } from './trials/one-trial.js';
import { OutputLines } from './trials/output-lines.js';
import { openLastingTrials } from './trials/trial-source.js';

interface LogsFlags extends TrialFlags {
  readonly follow?: boolean;
  readonly attempt?: number;
  readonly raw?: boolean;
}

/** `seedsweep logs TRIAL`: what an attempt has said. */
export function addLogs(program: Command, context: Context): void {
  const command = program
    .command('logs [trial]')
    .description(
      `Show what a trial’s latest attempt has said, from the worker that keeps it. ${TRIAL_ARGUMENT} ` +
        'Where nobody who keeps it answers, the last lines, which the event log has.',
    )
    .option('-f, --follow', 'go on until the trial has ended')
    .option('--attempt <n>', 'that attempt (default: the latest)', parseCount)
    .option('--raw', 'the bytes as they are, terminal escapes and all')
    .option('--json', 'a JSON object per line: attempt and text');
  natsFlag(stateDirFlag(coordinatorFlag(trialFlags(command)))).action(
    async (trial: string | undefined, flags: LogsFlags) => {
      if (flags.raw && flags.json) {
        throw new SeedsweepError('INVALID_INPUT', 'What is raw is no JSON.', {
          remedy: 'Leave one of --raw and --json out.',
        });
      }
      using stop = abortOnSignal('Stopped following; the trial is not affected.');
      using source = await openLastingTrials(flags, context);
      const found = await oneTrial(source, trial, flags);
      const { attempt, follow = false } = flags;
      const printer = flags.raw ? rawPrinter(context) : linePrinter(context, flags.json ?? false);
      for await (const heard of followOutput(source, found, { attempt, follow, signal: stop.signal }))
        printer.hear(heard);
      printer.end();
      stop.signal.throwIfAborted();
    },
  );
  withExample(
    command,
    'seedsweep logs 3f9a',
    'seedsweep logs quickstart/3f9a -f',
    'seedsweep logs --setting "lr 0.1" --dataset mnist --seed 0 --attempt 1',
  );
}

interface Printer {
  readonly hear: (heard: Heard) => void;
  /** Prints what is left of a line that did not end. */
  readonly end: () => void;
}

function linePrinter(context: Context, json: boolean): Printer {
  let lines = new OutputLines();
  let attempt = 0;
  const print = (texts: readonly string[]) => {
    for (const text of texts) context.out(json ? JSON.stringify({ attempt, text }) : printable(text));
  };
  const end = () => print(lines.end());
  const hear = (heard: Heard): void => {
    switch (heard.kind) {
      case 'attempt':
        end();
        lines = new OutputLines();
        attempt = heard.attempt;
        break;
      case 'bytes':
        return print(lines.add(heard.bytes));
      case 'gap':
        end();
        return context.out(json ? JSON.stringify({ attempt, leftOutBytes: heard.bytes }) : noteOf(heard));
      case 'tail':
        context.note(noteOf(heard));
        return print(heard.lines);
      case 'silent':
      case 'waiting':
        break;
    }
    context.note(noteOf(heard));
  };
  return { hear, end };
}

function rawPrinter(context: Context): Printer {
  const hear = (heard: Heard): void => {
    if (heard.kind === 'bytes') return context.write(heard.bytes);
    context.note(noteOf(heard));
    if (heard.kind === 'tail') heard.lines.forEach((line) => context.out(line));
  };
  return { hear, end: () => undefined };
}

function noteOf(heard: Exclude<Heard, { kind: 'bytes' }>): string {
  const worker = 'worker' in heard && heard.worker !== '' ? ` ${printable(heard.worker)}` : '';
  switch (heard.kind) {
    case 'attempt':
      return `attempt ${heard.attempt}${worker === '' ? '' : `, on${worker}`}:`;
    case 'gap':
      return `… ${count(heard.bytes, 'byte')} in between were not kept …`;
    case 'tail': {
      const { length } = heard.lines;
      // Most likely it said nothing: what it said last would be in the log.
      if (length === 0) return 'Nothing that it said is known.';
      return `Its worker${worker} does not answer; ${length === 1 ? 'this is' : 'these are'} the last ${length} ${plural(length, 'line')}.`;
    }
    case 'silent':
      return `Its worker${worker} does not answer.`;
    case 'waiting':
      return 'No attempt has begun.';
  }
}
