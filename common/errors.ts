/**
 * Every error a person can meet has a stable code, an exit code and a next step.
 * `docs/errors.md` lists them; a test keeps the two in step.
 */
export const errorCodes = {
  INVALID_INPUT: { exitCode: 2, retryable: false, meaning: 'A flag, argument or value given by the user is wrong.' },
  INVALID_SWEEP: {
    exitCode: 2,
    retryable: false,
    meaning: 'The sweep file has faults; each is listed with its place and remedy.',
  },
  NOT_FOUND: { exitCode: 2, retryable: false, meaning: 'No sweep, dataset or file of that name exists.' },
  DATASET_MISSING: {
    exitCode: 3,
    retryable: false,
    meaning: 'A dataset file is absent; `seedsweep data fetch NAME` gets one of the datasets that seedsweep knows.',
  },
  DATASET_CORRUPT: {
    exitCode: 3,
    retryable: false,
    meaning: 'A dataset file does not have the checksum that it should have, or cannot be read.',
  },
  ENGINE_UNAVAILABLE: {
    exitCode: 3,
    retryable: false,
    meaning: 'The training engine asked for does not work on this machine.',
  },
  TRAINER_UNAVAILABLE: {
    exitCode: 3,
    retryable: false,
    meaning: 'This machine does not have the trainer, or another version of it.',
  },
  CODE_DIFFERS: {
    exitCode: 3,
    retryable: false,
    meaning: 'This machine does not have the code that the sweep was compiled with.',
  },
  NATS_MISSING: { exitCode: 3, retryable: false, meaning: 'No nats-server program was found on this machine.' },
  NATS_UNREACHABLE: { exitCode: 3, retryable: true, meaning: 'The NATS server does not answer, or has no JetStream.' },
  COORDINATOR_UNREACHABLE: { exitCode: 3, retryable: true, meaning: 'The coordinator does not answer.' },
  COORDINATOR_FAILED: {
    exitCode: 3,
    retryable: false,
    meaning: 'The coordinator met an error that it did not expect; its log says more.',
  },
  UNAUTHENTICATED: {
    exitCode: 3,
    retryable: false,
    meaning: 'The coordinator refused the access token, or NATS the login.',
  },
  STATE_DIR_BUSY: {
    exitCode: 3,
    retryable: false,
    meaning: 'Another seedsweep is already using this state directory.',
  },
  LOG_FORMAT: { exitCode: 3, retryable: false, meaning: 'The event log was written by an incompatible version.' },
  LOG_FENCED: { exitCode: 3, retryable: false, meaning: 'Another coordinator has taken over this event log.' },
  NO_WORKER: {
    exitCode: 3,
    retryable: true,
    meaning: 'No worker is there that can train what is left of the sweep; everything done is kept.',
  },
  PROCESS_FAILED: {
    exitCode: 3,
    retryable: false,
    meaning: 'A program that seedsweep started keeps ending; its log says why.',
  },
  SERVER_FAILED: {
    exitCode: 3,
    retryable: true,
    meaning: 'A server that results were to be sent to does not answer, or refuses them.',
  },
  DIVERGED: {
    exitCode: 1,
    retryable: false,
    meaning: 'Training produced a loss, or weights, that are NaN or infinite.',
  },
  TRIAL_UNFIT: {
    exitCode: 1,
    retryable: false,
    meaning: 'A trial failed in a way that another attempt would not mend, such as a program that measures nothing.',
  },
  TRIAL_FAILED: { exitCode: 1, retryable: true, meaning: 'A trial failed on a worker.' },
  INTERRUPTED: { exitCode: 130, retryable: true, meaning: 'The user interrupted; state is kept.' },
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An error with a stable code. `message` says what happened and why; `remedy` says what to do next. */
export class SeedsweepError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string | undefined;

  constructor(code: ErrorCode, message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'SeedsweepError';
    this.code = code;
    this.remedy = options.remedy;
  }

  /** The process exit code this error leads to (design §5). */
  get exitCode(): number {
    return errorCodes[this.code].exitCode;
  }

  /** Whether trying the same again later can succeed. */
  get retryable(): boolean {
    return errorCodes[this.code].retryable;
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
