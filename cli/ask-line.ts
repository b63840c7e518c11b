import { createInterface } from 'node:readline/promises';

/** Whether there is a person at a terminal to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/** What a person at the terminal answers, without blanks around it; undefined for Ctrl-C and Ctrl-D. */
export async function askLine(question: string): Promise<string | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<undefined>((resolve) => terminal.once('close', () => resolve(undefined)));
  terminal.on('SIGINT', () => terminal.close());
  try {
    return (await Promise.race([terminal.question(`${question} `), closed]))?.trim();
  } finally {
    terminal.close();
  }
}
