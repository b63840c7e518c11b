/** A slot process: trains one trial at a time for the worker that started it, and dies with it. */
import { systemClock } from '../../common/clock.js';
import { messageOf, SeedsweepError, type ErrorCode } from '../../common/errors.js';
import { createTrainers } from '../trainers/trainers.js';
import type { EngineName } from '../engines/engines.js';
import type { SlotCommand, SlotMessage, SlotSettings } from './slot-protocol.js';

const settings = JSON.parse(process.argv[2] ?? '{}') as SlotSettings;
const trainers = createTrainers(settings.device === 'gpu' ? { gpu: process.env['CUDA_VISIBLE_DEVICES'] } : {});

/** Messages of one turn of the event loop travel together: a simulated trial is over in one. */
let outbox: SlotMessage[] = [];
function send(message: SlotMessage): void {
  if (outbox.push(message) === 1) setImmediate(flush);
}
function flush(): void {
  process.send?.(outbox);
  outbox = [];
}

let running: AbortController | undefined;

async function train({ trial, attempt }: Extract<SlotCommand, { kind: 'train' }>): Promise<void> {
  const abort = new AbortController();
  running = abort;
  try {
    await trainers[trial.trainer]({
      trial,
      attempt,
      dataDir: settings.dataDir,
      engine: settings.engine as EngineName | undefined,
      device: settings.device,
      signal: abort.signal,
      clock: systemClock,
      log: (line) => send({ kind: 'log', line }),
      started: (engine) => send({ kind: 'started', engine }),
      epoch: (points) => send({ kind: 'epoch', points }),
    });
    send({ kind: 'finished' });
  } catch (error) {
    send(abort.signal.aborted ? { kind: 'stopped' } : explain(error));
  } finally {
    running = undefined;
  }
}

/** Faults of this machine: another worker may do better. */
const unsuitable: readonly ErrorCode[] = ['DATASET_MISSING', 'DATASET_CORRUPT', 'ENGINE_UNAVAILABLE'];

function explain(error: unknown): SlotMessage {
  if (!(error instanceof SeedsweepError)) {
    if (error instanceof Error) send({ kind: 'log', line: error.stack ?? '' });
    return { kind: 'failed', error: messageOf(error), permanent: false };
  }
  const message = error.remedy ? `${error.message} ${error.remedy}` : error.message;
  if (unsuitable.includes(error.code)) return { kind: 'unsuitable', error: message };
  return { kind: 'failed', error: message, permanent: !error.retryable };
}

process.on('message', (command: SlotCommand) => {
  if (command.kind === 'train') void train(command);
  else running?.abort(new Error('the worker asked the trial to stop'));
});
// The worker decides when a slot stops; without a worker there is nobody left to train for.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));
