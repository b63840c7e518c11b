import { systemClock } from '../../common/clock.js';
import { messageOf, SeedsweepError, type ErrorCode } from '../../common/errors.js';
import type { EngineName } from '../engines/engines.js';
import { HandedBack, type RunnableTrainer } from '../trainers/trainer.js';
import type { LoadOwnTrainer } from '../trainers/own/load-own-trainer.js';
import { trainWith } from '../trainers/trainers.js';
import { divertPrinted } from './printed-lines.js';
import type { SlotCommand, SlotMessage, SlotSettings, SlotStatement } from './slot-protocol.js';

/** The settings that the worker gave this process. Throws when they are none. */
export function readSlotSettings(argv: readonly string[]): SlotSettings {
  return JSON.parse(argv[2] ?? '{}') as SlotSettings;
}

/**
 * Makes this process a slot process: trains what the worker that started it asks for, with `trainers`, or those that
 * `loadOwn` finds for sweeps that bring their own; `env` is its environment. Resolves when that worker is gone: then there
 * is nobody left to train for, and the program must end.
 */
export async function serveSlot(
  trainers: readonly RunnableTrainer[],
  settings: SlotSettings,
  env: NodeJS.ProcessEnv = {},
  loadOwn?: LoadOwnTrainer,
): Promise<void> {
  const trainer = trainWith(trainers, loadOwn);
  const running = new Map<number, AbortController>();
  const outbox = new Outbox();

  async function train(command: Exclude<SlotCommand, { kind: 'stop' }>): Promise<void> {
    const { kind, run, trial, attempt, codeDirectory } = command;
    const abort = new AbortController();
    const { signal } = abort;
    running.set(run, abort);
    const say = (statement: SlotStatement) => outbox.put({ ...statement, run });
    using printed = divertPrinted((line) => say({ kind: 'log', line }));
    try {
      // What happens from here on is the trial's, even if it ends this process.
      await outbox.send([{ run, kind: 'taken' }]);
      await trainer({
        ...{ trial, attempt, signal, codeDirectory },
        dataDir: settings.dataDir,
        workDir: settings.workDir,
        commands: settings.commands,
        engine: settings.engine as EngineName | undefined,
        device: settings.device,
        threads: settings.threads,
        env,
        spawned: (group) => say({ kind: 'spawned', group }),
        clock: systemClock,
        log: (line) => say({ kind: 'log', line }),
        started(engine) {
          if (kind === 'check') throw new Fits();
          say({ kind: 'started', engine });
        },
        report: (points) => say({ kind: 'points', points }),
      });
      printed.flush();
      say({ kind: 'finished' });
    } catch (error) {
      printed.flush();
      if (error instanceof Fits) say({ kind: 'finished' });
      else if (signal.aborted) say({ kind: 'stopped' });
      else explain(error).forEach(say);
    } finally {
      running.delete(run);
    }
  }

  process.on('message', (command: SlotCommand) => {
    if (command.kind !== 'stop') void train(command);
    else running.get(command.run)?.abort(new Error('the worker asked the trial to stop'));
  });
  // The worker decides when a slot stops.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => undefined);
  if (process.connected) await new Promise<void>((resolve) => process.once('disconnect', resolve));
}

/** A trial that was only to be looked at would begin now. */
class Fits extends Error {}

/** Messages of one turn of the event loop travel together: a simulated trial is over in one. */
class Outbox {
  private messages: SlotMessage[] = [];

  put(message: SlotMessage): void {
    if (this.messages.push(message) > 1) return;
    setImmediate(() => {
      void this.send(this.messages);
      this.messages = [];
    });
  }

  /** Resolves when they are on their way. What cannot be sent is lost: the worker is gone. */
  send(messages: readonly SlotMessage[]): Promise<void> {
    return new Promise((resolve) => {
      if (process.connected && process.send) process.send(messages, () => resolve());
      else resolve();
    });
  }
}

/** Faults of this machine: another worker may do better. */
const unsuitable: readonly ErrorCode[] = [
  'DATASET_MISSING',
  'DATASET_CORRUPT',
  'ENGINE_UNAVAILABLE',
  'TRAINER_UNAVAILABLE',
  'CODE_DIFFERS',
];

function explain(error: unknown): readonly SlotStatement[] {
  if (error instanceof HandedBack) return [{ kind: 'handedBack', why: error.message, killed: error.killed }];
  if (!(error instanceof SeedsweepError)) {
    const failed: SlotStatement = { kind: 'failed', error: messageOf(error), permanent: false };
    return error instanceof Error ? [{ kind: 'log', line: error.stack ?? '' }, failed] : [failed];
  }
  const message = error.remedy ? `${error.message} ${error.remedy}` : error.message;
  if (unsuitable.includes(error.code)) return [{ kind: 'unsuitable', error: message }];
  return [{ kind: 'failed', error: message, permanent: !error.retryable }];
}
