import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseTolerantJson } from '../../../common/tolerant-json.js';

/** Longest line that a client may send, in characters. */
const MAX_LINE = 64 * 1024;

/** Called with what a client reports; without a step, the metrics count for themselves. */
export type OnReport = (step: number | undefined, metrics: Readonly<Record<string, number>>) => void;

/**
 * Where a program's clients report, and hear when to stop. Lines of JSON on a Unix socket: `{"step":3,"metrics":{"score":0.1}}`
 * from clients, and `{"stop":true,"reason":"…"}` to them, once.
 */
export interface ReportSocket {
  /** `unix:PATH`. */
  readonly address: string;
  stop(reason: string): void;
  close(): Promise<void>;
}

/** Opens a socket that only this user can reach. What makes no sense on it is told to `log`, each kind once. */
export async function openReportSocket(onReport: OnReport, log: (line: string) => void): Promise<ReportSocket> {
  // The path of a socket has about a hundred bytes at most, and folders of trials are longer.
  const folder = await mkdtemp(join(tmpdir(), 'seedsweep-'));
  const path = join(folder, 's');
  const clients = new Set<Socket>();
  const said = new Set<string>();
  let stopLine: string | undefined;
  const complain = (problem: string) => {
    if (said.has(problem)) return;
    said.add(problem);
    log(`seedsweep: a report of the program is left out: ${problem}`);
  };
  const server = createServer((client) => {
    clients.add(client);
    client.on('close', () => clients.delete(client));
    client.on('error', () => client.destroy());
    if (stopLine !== undefined) client.write(stopLine);
    client.setEncoding('utf8');
    let rest = '';
    client.on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) receive(line, onReport, complain);
      if (rest.length <= MAX_LINE) return;
      complain('it is too long');
      client.destroy();
    });
    client.on('end', () => client.end());
  });
  server.listen(path);
  await once(server, 'listening');
  return {
    address: `unix:${path}`,
    stop(reason) {
      if (stopLine !== undefined) return;
      stopLine = `${JSON.stringify({ stop: true, reason })}\n`;
      for (const client of clients) client.write(stopLine);
    },
    async close() {
      for (const client of clients) client.destroy();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function receive(line: string, onReport: OnReport, complain: (problem: string) => void): void {
  if (line.trim() === '') return;
  let report: unknown;
  try {
    report = parseTolerantJson(line);
  } catch {
    return complain('it is no JSON');
  }
  if (!isMap(report) || !isMap(report['metrics'])) return complain('it has no metrics');
  const { step } = report;
  if (step !== undefined && step !== null && !(Number.isInteger(step) && (step as number) >= 1)) {
    return complain('its step is no whole number from 1 on');
  }
  const metrics = Object.entries(report['metrics']).filter(([name, value]) => {
    if (typeof value === 'number') return true;
    complain(`${name.slice(0, 100)} is no number`);
    return false;
  });
  onReport((step ?? undefined) as number | undefined, Object.fromEntries(metrics) as Record<string, number>);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
