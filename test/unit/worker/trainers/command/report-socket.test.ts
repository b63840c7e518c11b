import { existsSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openReportSocket } from '../../../../../worker/trainers/command/report-socket.js';
import { eventually } from '../../../../support/wait.js';

type Report = readonly [number | undefined, Readonly<Record<string, number>>];

async function open() {
  const reports: Report[] = [];
  const log: string[] = [];
  const socket = await openReportSocket(
    (step, metrics) => reports.push([step, metrics]),
    (line) => log.push(line),
  );
  onTestFinished(() => socket.close());
  const path = socket.address.slice('unix:'.length);
  return { socket, path, reports, log };
}

async function client(path: string): Promise<Socket> {
  const connection = connect(path);
  onTestFinished(() => void connection.destroy());
  await once(connection, 'connect');
  return connection;
}

const good = '{"step":9,"metrics":{"acc":1}}\n';

afterEach(() => vi.unstubAllEnvs());

describe('the socket for reports', () => {
  it('takes reports of several clients, each in order, in whatever pieces they come', async () => {
    const { path, reports } = await open();
    const [one, two] = [await client(path), await client(path)];
    one.write('{"step":1,"metrics":{"acc":0.');
    two.write('{"metrics":{"loss":NaN,"other":-Infinity},"more":[true]}\n\n{"step":null,"metrics":{"loss":2}}\n');
    await eventually('the second client', () => reports.length === 2);
    one.write('5}}\r\n{"step":2,"metrics":{"acc":1e-3}}\n');
    await eventually('the first client', () => reports.length === 4);
    expect(reports).toEqual([
      [undefined, { loss: NaN, other: -Infinity }],
      [undefined, { loss: 2 }],
      [1, { acc: 0.5 }],
      [2, { acc: 0.001 }],
    ]);
  });

  it.each([
    ['no JSON', 'acc=0.9', 'it is no JSON of at most 64 KiB: acc=0.9'],
    [
      'a line beyond 64 KiB',
      `{"step":1,"metrics":{"acc":1},"x":"${'x'.repeat(70_000)}"}`,
      'it is no JSON of at most 64',
    ],
    ['a megabyte without a line break', 'x'.repeat(1_000_000), 'it is no JSON of at most 64 KiB: xxx'],
    ['depth', '{"metrics":'.repeat(5_000), 'it is no JSON'],
    ['another value', '[1, NaN]', 'it has no metrics: [1, NaN]'],
    ['null', 'null', 'it has no metrics: null'],
    ['metrics that are none', '{"metrics":[1]}', 'it has no metrics'],
    ['a step of 0', '{"step":0,"metrics":{"acc":1}}', 'its step is no whole number from 1 on'],
    ['a step that is text', '{"step":"1","metrics":{"acc":1}}', 'its step is no whole number from 1 on'],
    ['a step beyond 32 bits', '{"step":4294967296,"metrics":{"acc":1}}', 'its step is no whole number from 1 on'],
    ['a step that is NaN', '{"step":NaN,"metrics":{"acc":1}}', 'its step is no whole number from 1 on'],
    ['text for a value', '{"metrics":{"acc":"0.9"}}', 'a value is no number: {"metrics":{"acc":"0.9"}}'],
    ['yes for a value', '{"metrics":{"acc":true}}', 'a value is no number'],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x00]), 'it is no JSON'],
  ])('leaves out %s, says so once, and goes on', async (_what, line, complaint) => {
    const { path, reports, log } = await open();
    const connection = await client(path);
    for (let i = 0; i < 3; i++) {
      connection.write(line);
      connection.write('\n');
    }
    connection.write(good);
    await eventually('the good report', () => reports.length > 0);
    expect(reports).toEqual([[9, { acc: 1 }]]);
    expect(log).toEqual([expect.stringContaining(`seedsweep: the program's report is left out, ${complaint}`)]);
  });

  it('takes what is a number of a report that has other values too', async () => {
    const { path, reports } = await open();
    (await client(path)).write('{"step":1,"metrics":{"a":null,"__proto__":1,"acc":0.5}}\n');
    await eventually('the report', () => reports.length > 0);
    expect(Object.entries(reports[0]![1])).toEqual([
      ['__proto__', 1],
      ['acc', 0.5],
    ]);
  });

  it('tells every client to stop, once, and those that come later', async () => {
    const { socket, path } = await open();
    expect(socket.stop('nobody is here yet')).toBe(false);
    const late = await client(path);
    expect((await once(late, 'data')).toString()).toBe('{"stop":true,"reason":"nobody is here yet"}\n');
    expect(socket.stop('again')).toBe(true);
    late.end();
    await once(late, 'close');
  });

  it('keeps serving others when a client goes away in the middle of a line, or without reading', async () => {
    const { socket, path, reports } = await open();
    const [one, two, three] = [await client(path), await client(path), await client(path)];
    one.end('{"step":');
    two.destroy();
    socket.stop('enough');
    three.write(good);
    await eventually('the report of the third', () => reports.length > 0);
    expect(reports).toEqual([[9, { acc: 1 }]]);
  });

  it('has everything that was sent before drain, also from connections that it has not taken yet', async () => {
    const { socket, path, reports } = await open();
    for (let step = 1; step <= 20; step++) {
      const connection = connect(path);
      connection.end(`{"step":${step},"metrics":{"acc":1}}\n`.repeat(100) + '{"step":99,"metrics":{"acc":2}}');
    }
    await new Promise(setImmediate);
    await socket.drain();
    expect(reports).toHaveLength(20 * 101);
  });

  it('does not wait for long for a connection that is held', async () => {
    const { socket, path } = await open();
    const holding = await client(path);
    await socket.drain();
    expect(holding.destroyed).toBe(false);
  });

  it('lets this user alone in, and leaves nothing behind', async () => {
    const { socket, path } = await open();
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    const connection = await client(path);
    await socket.close();
    expect(existsSync(dirname(path))).toBe(false);
    await eventually('the end of the connection', () => connection.destroyed || connection.readableEnded);
  });

  it('finds a shorter folder where that for temporary files is too long for a socket', async () => {
    vi.stubEnv('TMPDIR', `/tmp/${'long'.repeat(30)}`);
    const { path, reports } = await open();
    (await client(path)).write(good);
    await eventually('the report', () => reports.length > 0);
  });
});
