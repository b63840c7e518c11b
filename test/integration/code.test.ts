import { connect, type NatsConnection } from '@nats-io/transport-node';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { Objm } from '@nats-io/obj';
import { readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { silentLog } from '../../common/log.js';
import type { SweepCode } from '../../common/place.js';
import type { Coordinator } from '../../coordinator/coordinator.js';
import { maxPackBytes, maxPackPieceBytes } from '../../common/limits.js';
import type { CoordinatorAddress } from '../../proto/channel.js';
import { hasCode, putCode } from '../../proto/code-client.js';
import { CODE_BUCKET, CODE_STREAM, codePieces } from '../../proto/names.js';
import { SweepsClient } from '../../proto/sweeps-client.js';
import { CodeResolver } from '../../worker/code/code-resolver.js';
import { describeCode } from '../../worker/code/describe-code.js';
import { shipCode as shipSweepCode } from '../../worker/code/ship-code.js';
import { storedCode } from '../../worker/code/stored-code.js';
import { startWorker } from '../../worker/worker.js';
import { startTestCoordinator } from '../support/coordinator.js';
import { startTestNats, temporaryFolder, type TestNats } from '../support/nats.js';
import { readProjection } from '../support/results.js';
import { simulatedSpec, submissionOf } from '../support/sweeps.js';
import { eventually } from '../support/wait.js';
import { fill, folderWith } from '../unit/worker/code/folder.js';

const files = { 'train.py': 'print(1)\n', 'run.sh': { run: '#!/bin/sh\n' }, 'lib/data.txt': 'x'.repeat(600_000) };

/** NATS with a coordinator, and a folder with code. */
async function setUp() {
  const nats = await startTestNats();
  const coordinator = await startTestCoordinator(nats.url);
  const connection = await connect({ servers: nats.url.replace('nats://', '') });
  const folder = await folderWith(files);
  return {
    ...{ nats, coordinator, connection, folder },
    async [Symbol.asyncDispose]() {
      await connection.close();
      await coordinator[Symbol.asyncDispose]();
      await nats[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** Ships code as that of a sweep. */
const shipCode = (coordinator: CoordinatorAddress, code: SweepCode) =>
  shipSweepCode(coordinator, { place: { home: code.directory, code } });

/** A host of its own: what it fetched is counted. */
async function host(connection: NatsConnection, silenceMs?: number) {
  const folder = await temporaryFolder();
  let fetches = 0;
  const worker = () =>
    new CodeResolver({
      workDir: folder.path,
      stored(hash) {
        fetches++;
        return storedCode(connection, hash, silenceMs);
      },
    });
  return { ...folder, worker, fetches: () => fetches, cache: () => readdir(join(folder.path, 'code')) };
}

async function* whole(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

/** The messages that the object store holds. */
async function stored(connection: NatsConnection): Promise<number> {
  return (await (await jetstreamManager(connection)).streams.info(CODE_STREAM)).state.messages;
}

test('code is stored once, and a host that has nothing else comes by it', async () => {
  await using place = await setUp();
  const { coordinator, connection, folder } = place;
  await using other = await host(connection);
  const code = await describeCode(folder.path, { ship: true });
  expect(await hasCode(coordinator, code.hash)).toBe(false);
  expect(await shipCode(coordinator, code)).toBe(true);
  expect(await hasCode(coordinator, code.hash)).toBe(true);
  const before = await stored(connection);
  // The same code, from elsewhere: nothing is sent.
  await using copy = await folderWith(files);
  expect(await shipCode(coordinator, await describeCode(copy.path, { ship: true }))).toBe(false);
  expect(await stored(connection)).toBe(before);

  await rm(folder.path, { recursive: true });
  const directory = await other.worker().resolve(code);
  expect(directory).toBe(join(other.path, 'code', code.hash));
  expect((await describeCode(directory, { ship: true })).hash).toBe(code.hash);
  expect(await readFile(join(directory, 'lib/data.txt'), 'utf8')).toHaveLength(600_000);
});

test('slots and workers of a host that want code at the same time all have it whole; each worker fetches it once', async () => {
  await using place = await setUp();
  const { coordinator, connection, folder } = place;
  await using other = await host(connection);
  const code = await describeCode(folder.path, { ship: true });
  await shipCode(coordinator, code);
  const workers = [other.worker(), other.worker()];
  const asked = [0, 1, 0, 1, 0, 1].map((index) => workers[index]!.resolve(code));
  expect(new Set(await Promise.all(asked)).size).toBe(1);
  expect(other.fetches()).toBe(2);
  expect(await other.cache()).toEqual([code.hash]);
  // Whoever comes later finds it, and whoever finds it gone fetches it again.
  await other.worker().resolve(code);
  expect(other.fetches()).toBe(2);
  await rm(join(other.path, 'code'), { recursive: true });
  expect((await stat(await workers[0]!.resolve(code))).isDirectory()).toBe(true);
  expect(other.fetches()).toBe(3);
});

test('what a killed worker had begun to unpack is removed in time, what another unpacks is not', async () => {
  await using place = await setUp();
  const { coordinator, connection, folder } = place;
  await using other = await host(connection);
  const code = await describeCode(folder.path, { ship: true });
  await shipCode(coordinator, code);
  const cache = join(other.path, 'code');
  await fill(cache, { '.unpacking-old/a': '', '.unpacking-new/a': '' });
  await utimes(join(cache, '.unpacking-old'), 1, 1);
  await other.worker().resolve(code);
  expect((await other.cache()).sort()).toEqual(['.unpacking-new', code.hash]);
});

test('what is stored and is not what it should be is refused, and nothing of it stays', async () => {
  await using place = await setUp();
  const { coordinator, connection, folder } = place;
  await using other = await host(connection, 2_000);
  const code = await describeCode(folder.path, { ship: true });
  const refusal = (message: string) =>
    expect(other.worker().resolve(code)).rejects.toMatchObject({
      code: 'CODE_DIFFERS',
      message: expect.stringContaining(message) as string,
    });
  await refusal('not in the object store');

  // Other code under its name, and what is no code at all.
  const bucket = await new Objm(connection).open(CODE_BUCKET);
  await using stranger = await folderWith({ 'train.py': 'evil()' });
  await shipCode(coordinator, await describeCode(stranger.path, { ship: true }));
  const evil = await describeCode(stranger.path, { ship: true });
  await bucket.putBlob({ name: code.hash }, await bucket.getBlob(evil.hash));
  await refusal(`what was stored is ${evil.hash.slice(0, 12)}`);
  await bucket.putBlob({ name: code.hash }, Buffer.from('no pack'));
  await refusal('cannot be had');

  // A piece that was changed behind the object store's back.
  await bucket.delete(code.hash);
  await shipCode(coordinator, code);
  const pieces = codePieces((await bucket.info(code.hash))!.nuid);
  const manager = await jetstreamManager(connection);
  await manager.streams.purge(CODE_STREAM, { filter: pieces });
  await refusal('did not go on for 2 s');
  await jetstream(connection).publish(pieces, 'something else');
  await refusal('cannot be had');
  expect(await other.cache()).toEqual([]);
});

test('the coordinator stores nothing that is cut off, changed on its way, too large or without its hash', async () => {
  await using place = await setUp();
  const { coordinator, connection, folder } = place;
  const { hash } = await describeCode(folder.path, { ship: true });
  const before = await stored(connection);
  const sha256 = () => Promise.resolve('0'.repeat(64));
  const large = () =>
    whole(
      ...Array<Uint8Array>(Math.ceil(maxPackBytes / maxPackPieceBytes) + 1).fill(new Uint8Array(maxPackPieceBytes)),
    );
  const faults: [Parameters<typeof putCode>[1], string][] = [
    [{ hash, pack: whole(Buffer.from('abc')), sha256 }, 'it is not what was sent'],
    [{ hash: 'no-hash', pack: whole(), sha256 }, 'it does not begin with the hash'],
    [{ hash, pack: large(), sha256 }, 'bytes'],
  ];
  for (const [code, complaint] of faults) {
    await expect(putCode(coordinator, code)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining(complaint) as string,
    });
  }
  // What is wrong on the sender's side is said as it is.
  const broken = { hash, pack: whole(Buffer.from('abc')), sha256: () => Promise.reject(new Error('changed')) };
  await expect(putCode(coordinator, broken)).rejects.toThrow('changed');
  await writeFile(join(folder.path, 'train.py'), 'print(2)\n');
  await expect(shipCode(coordinator, { directory: folder.path, hash, shipped: true })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringContaining('was changed while it was sent') as string,
  });
  expect(await hasCode(coordinator, hash)).toBe(false);
  expect(await stored(connection)).toBe(before);
});

test('code of which the object store lost a part is sent again', async () => {
  await using place = await setUp();
  const { coordinator, connection, folder } = place;
  await using other = await host(connection);
  const code = await describeCode(folder.path, { ship: true });
  await shipCode(coordinator, code);
  const bucket = await new Objm(connection).open(CODE_BUCKET);
  const manager = await jetstreamManager(connection);
  await manager.streams.purge(CODE_STREAM, { filter: codePieces((await bucket.info(code.hash))!.nuid) });
  expect(await hasCode(coordinator, code.hash)).toBe(false);
  expect(await shipCode(coordinator, code)).toBe(true);
  expect(await hasCode(coordinator, code.hash)).toBe(true);
  await other.worker().resolve(code);
});

test('the same code sent twice at the same time is stored once', async () => {
  await using place = await setUp();
  const { coordinator, folder, connection } = place;
  const code = await describeCode(folder.path, { ship: true });
  const sent = await Promise.all([shipCode(coordinator, code), shipCode(coordinator, code)]);
  expect(sent.filter(Boolean)).toHaveLength(1);
  await using other = await host(connection);
  await other.worker().resolve(code);
});

test('only who has the token may ask for code, or send it', async () => {
  await using nats = await startTestNats();
  await using coordinator = await startTestCoordinator(nats.url, { token: 'secret' });
  await using folder = await folderWith(files);
  const code = await describeCode(folder.path, { ship: true });
  const { address } = coordinator;
  await expect(shipCode({ address }, code)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  const unread = { hash: code.hash, pack: whole(), sha256: () => Promise.resolve('') };
  await expect(putCode({ address, token: 'wrong' }, unread)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await shipCode({ address, token: 'secret' }, code)).toBe(true);
});

test('a coordinator that is not there is said to be not there', async () => {
  await using folder = await folderWith(files);
  const code = await describeCode(folder.path, { ship: true });
  const unread = { hash: code.hash, pack: whole(), sha256: () => Promise.resolve('') };
  await expect(putCode({ address: '127.0.0.1:1' }, unread)).rejects.toMatchObject({ code: 'COORDINATOR_UNREACHABLE' });
});

test('a sweep whose code is said to be shipped is taken once its code is there', async () => {
  await using place = await setUp();
  const { coordinator, folder } = place;
  const code = await describeCode(folder.path, { ship: true });
  const spec = { ...simulatedSpec(), place: { home: folder.path, code } };
  using client = new SweepsClient(coordinator);
  await expect(client.submit(submissionOf(spec))).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: `The sweep ships its code, and code ${code.hash} is not stored here.`,
  });
  await shipCode(coordinator, code);
  expect(await client.submit(submissionOf(spec))).toMatchObject({ created: true });
});

/** A worker in this process, whose slots say what code they have. */
function startCodeWorker(nats: TestNats, coordinator: Coordinator, workDir: string, commands: boolean) {
  return startWorker({
    natsUrl: nats.url,
    coordinator,
    ...{ name: 'test worker', host: 'test host', slots: [{}, {}], env: process.env, log: silentLog },
    slotProgram: fileURLToPath(new URL('../support/code-slot.mjs', import.meta.url)),
    slotSettings: { dataDir: '/nonexistent', workDir, commands, device: 'cpu' },
  });
}

/** The trials of a sweep, as a worker left them. */
async function trialsOf(nats: TestNats, sweepId: string) {
  return [...(await readProjection(nats.url)).sweep(sweepId)!.touched()];
}

test('a worker on a host that has nothing trains shipped code; one that may not run it fetches none', async () => {
  await using place = await setUp();
  const { nats, coordinator, folder } = place;
  await using other = await temporaryFolder();
  const code = await describeCode(folder.path, { ship: true });
  await shipCode(coordinator, code);
  await rm(folder.path, { recursive: true });
  using client = new SweepsClient(coordinator);
  for (const [commands, engine] of [
    [false, 'no code'],
    [true, 'lib run.sh train.py'],
  ] as const) {
    const spec = { ...simulatedSpec({ name: `c${Number(commands)}`, seeds: 4 }), place: { home: folder.path, code } };
    const { sweep } = await client.submit(submissionOf(spec));
    const worker = await startCodeWorker(nats, coordinator, other.path, commands);
    await eventually('the end of the sweep', async () => (await client.get(sweep.id)).sweep.state === 'done');
    await worker.drain(0);
    expect(new Set((await trialsOf(nats, sweep.id)).map((trial) => trial.engine))).toEqual(new Set([engine]));
    expect(await readdir(other.path)).toEqual(commands ? ['code'] : []);
  }
});

test('a worker whose copy differs hands trials back without using up attempts, and one that has the same trains them', async () => {
  await using place = await setUp();
  const { nats, coordinator, folder } = place;
  await using other = await temporaryFolder();
  const code = await describeCode(folder.path, { ship: false });
  await writeFile(join(folder.path, 'train.py'), 'print(2)\n');
  using client = new SweepsClient(coordinator);
  const spec = { ...simulatedSpec({ attempts: 1 }), place: { home: folder.path, code } };
  const { sweep } = await client.submit(submissionOf(spec));
  const stranger = await startCodeWorker(nats, coordinator, other.path, true);
  await eventually('a trial that was handed back', async () =>
    (await client.get(sweep.id)).activities.some(({ kind }) => kind === 'released'),
  );
  await stranger.drain(0);
  expect((await client.get(sweep.id)).sweep.counts).toMatchObject({ failed: 0, queued: 4 });
  await writeFile(join(folder.path, 'train.py'), 'print(1)\n');
  const worker = await startCodeWorker(nats, coordinator, other.path, true);
  await eventually('the end of the sweep', async () => (await client.get(sweep.id)).sweep.state === 'done');
  await worker.drain(0);
  expect((await client.get(sweep.id)).sweep.counts).toMatchObject({ failed: 0, done: 4 });
  for (const trial of await trialsOf(nats, sweep.id))
    expect(trial).toMatchObject({ failures: 0, engine: 'lib run.sh train.py' });
});
