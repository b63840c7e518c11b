import pino from 'pino';
import pretty from 'pino-pretty';

export type Log = pino.Logger;

/** Logs to stderr: one JSON object a line, or readable lines on a terminal. Stdout stays free for results. */
export function createLog(program: string, level: string = 'info'): Log {
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname' })
    : pino.destination({ dest: 2, sync: true });
  return pino({ name: program, level }, stream);
}

/** A log that goes nowhere, for tests and one-shot commands. */
export const silentLog: Log = pino({ level: 'silent' });
