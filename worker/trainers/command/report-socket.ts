import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../../common/errors.js';
import { LineSplitter } from './read/line-splitter.js';
import { readReport, type ReportProblem } from './read-report.js';

/** How many connections a program and its children may hold at a time. */
const MAX_CLIENTS = 256;
/** Longest path of a socket, in bytes: macOS takes 103, Linux 107. */
const MAX_PATH_BYTES = 100;
/** How long connections are waited for that somebody still holds after the program has ended. */
const DRAIN_MS = 1_000;

/** Called with what a client reports; without a step, each metric counts for itself. Must not throw. */
export type OnReport = (step: number | undefined, metrics: Readonly<Record<string, number>>) => void;

/**
 * Where a program's clients report, and hear when to stop: a Unix socket that this user alone can reach. Lines of JSON:
 * `{"step":3,"metrics":{"score":0.1}}` from clients, where NaN and ±Infinity may be bare and other keys are ignored; and
 * `{"stop":true,"reason":"…"}` to them, once.
 */
export interface ReportSocket {
  /** `unix:PATH`. */
  readonly address: string;
  /** Tells clients, those that come later too, to stop. Whether one is there to hear it. */
  stop(reason: string): boolean;
  /**
   * Resolves when all is taken in that was sent by programs that have ended; those that still run are waited for a second
   * at most.
   */
  drain(): Promise<void>;
  /** Ends all connections and leaves nothing behind. */
  close(): Promise<void>;
}

/** Opens a socket. What makes no sense on it is left out, and told to `log`: the first of each kind. */
export async function openReportSocket(onReport: OnReport, log: (line: string) => void): Promise<ReportSocket> {
  const folder = await mkdtemp(join(shortTemporaryFolder(), 'seedsweep-'));
  const path = join(folder, 's');
  const clients = new Set<Socket>();
  const said = new Set<ReportProblem>();
  let stopLine: string | undefined;

  const complain = (problem: ReportProblem, example: string) => {
    if (said.has(problem)) return;
    said.add(problem);
    log(`seedsweep: the program's report is left out, ${problem}: ${example}`);
  };
  const receive = (lines: readonly string[]) => {
    for (const line of lines.filter((each) => each.trim() !== '')) {
      const { step, metrics } = readReport(line, complain);
      if (Object.keys(metrics).length > 0) onReport(step, metrics);
    }
  };
  const server = createServer((client) => {
    const lines = new LineSplitter();
    clients.add(client);
    client.on('data', (chunk) => receive(lines.add(chunk)));
    client.on('error', () => client.destroy());
    client.on('close', () => {
      receive(lines.finish());
      clients.delete(client);
    });
    if (stopLine !== undefined) client.write(stopLine);
  });
  server.maxConnections = MAX_CLIENTS;
  try {
    server.listen(path);
    await once(server, 'listening');
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  server.on('error', (error) => log(`seedsweep: clients cannot connect: ${messageOf(error)}`));

  return {
    address: `unix:${path}`,
    stop(reason) {
      if (stopLine === undefined) {
        stopLine = `${JSON.stringify({ stop: true, reason })}\n`;
        for (const client of clients) client.write(stopLine);
      }
      return clients.size > 0;
    },
    async drain() {
      const late = AbortSignal.timeout(DRAIN_MS);
      // Connections are taken in the order in which they came: after this one, none is waiting.
      const last = connect(path).end().resume();
      await once(last, 'close', { signal: late }).catch(() => last.destroy());
      while (clients.size > 0 && !late.aborted) await sleep(1);
    },
    async close() {
      for (const client of clients) client.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A folder for temporary files whose path is short enough for a socket's. */
function shortTemporaryFolder(): string {
  const folder = tmpdir();
  return Buffer.byteLength(join(folder, 'seedsweep-XXXXXX', 's')) <= MAX_PATH_BYTES ? folder : '/tmp';
}
