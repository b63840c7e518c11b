import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack as createPack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CifarSource, datasetFilePath, filesOf } from '../../../../worker/datasets/catalog.js';
import { download } from '../../../../worker/datasets/download.js';
import { fetchDataset, type FetchProgress } from '../../../../worker/datasets/fetch-dataset.js';
import { PartialFile } from '../../../../worker/datasets/partial-file.js';
import { unpackArchive } from '../../../../worker/datasets/unpack-archive.js';
import { tinyCifar, tinyDataset } from '../support/tiny-dataset.js';

const tiny = tinyDataset();
const served = new Map(tiny.contents);
const firstFile = tiny.source.files.trainImages.name;
let dataDir: string;
let server: Server;
let address: string;
/** What was asked for: folder/name, and the range if there was one. */
let asked: string[];

/** Each folder of the server is a mirror with a habit of its own. */
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'seedsweep-fetch-'));
  asked = [];
  server = createServer((request, response) => {
    const [, folder, name = ''] = (request.url ?? '').split('/');
    const { range } = request.headers;
    asked.push(`${folder}/${name}${range === undefined ? '' : ` ${range}`}`);
    const content = served.get(name);
    if (content === undefined) return void response.writeHead(404).end();
    const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
    switch (folder) {
      case 'good':
        if (from === 0) return void response.end(content);
        if (from >= content.length) return void response.writeHead(416).end();
        response.writeHead(206, { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` });
        return void response.end(content.subarray(from));
      case 'no-ranges':
        return void response.end(content);
      case 'unsatisfiable':
        if (from > 0) response.writeHead(416).end();
        else response.end(content);
        return;
      case 'other-range':
        if (from > 0) response.writeHead(206, { 'content-range': `bytes 0-${content.length - 1}/${content.length}` });
        return void response.end(content);
      case 'wrong':
        return void response.end(Buffer.alloc(content.length, 'x'));
      case 'long':
        return void response.end(Buffer.concat([content, Buffer.from('more')]));
      case 'short':
        return void response.end(content.subarray(0, 10));
      case 'breaking':
        response.writeHead(200, { 'content-length': content.length });
        response.write(content.subarray(0, 10), () => setTimeout(() => response.destroy(), 20));
        return;
      case 'slow':
        response.write(content.subarray(0, 10));
        return;
      default:
        return void response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(dataDir, { recursive: true, force: true });
});

const get = (...folders: string[]) =>
  fetchDataset({
    dataDir,
    dataset: 'tiny',
    source: tiny.source,
    mirrors: folders.map((folder) => `${address}/${folder}`),
  });
const left = () => readdir(join(dataDir, 'tiny'));

test('all files are downloaded, checked and told about', async () => {
  const progress: FetchProgress[] = [];
  const source = { ...tiny.source, mirrors: [`${address}/good/`] };
  const status = await fetchDataset({ dataDir, dataset: 'tiny', source, onProgress: (step) => progress.push(step) });
  expect(status).toMatchObject({ name: 'tiny', state: 'present' });
  expect((await left()).sort()).toEqual([...tiny.contents.keys()].sort());
  for (const file of filesOf(source)) {
    expect(await readFile(datasetFilePath(dataDir, 'tiny', file))).toEqual(tiny.contents.get(file.name));
    const last = progress.filter((step) => step.file === file.name).at(-1);
    expect(last).toEqual({ file: file.name, receivedBytes: file.bytes, totalBytes: file.bytes });
  }
});

test('what is there and right is not downloaded again; what is wrong is', async () => {
  await get('good');
  const [first, second] = filesOf(tiny.source).map((file) => datasetFilePath(dataDir, 'tiny', file));
  const before = await stat(first ?? '');
  await writeFile(second ?? '', 'broken');
  asked = [];
  expect(await get('good')).toMatchObject({ state: 'present' });
  expect(asked).toEqual([`good/${tiny.source.files.trainLabels.name}`]);
  expect((await stat(first ?? '')).mtimeMs).toBe(before.mtimeMs);
});

test('the next mirror is tried when one lacks a file or gives another', async () => {
  expect(await get('absent', 'wrong', 'good')).toMatchObject({ state: 'present' });
});

test('no mirror with the file: DATASET_MISSING, naming what each one answered, and nothing is left', async () => {
  const error: unknown = await get('absent').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'DATASET_MISSING', message: expect.stringContaining('404') as string });
  expect(await left()).toEqual([]);
});

test('only a wrong file: DATASET_CORRUPT, naming it and both checksums, and nothing is left', async () => {
  const error: unknown = await get('wrong').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'DATASET_CORRUPT',
    message: expect.stringMatching(
      new RegExp(`${firstFile}.*what it sent is not the file: its SHA-256 is \\w{64}, not \\w{64}`, 's'),
    ) as string,
    remedy: expect.stringContaining(join(dataDir, 'tiny', firstFile)) as string,
  });
  expect(await left()).toEqual([]);
});

test('a file that is too long is refused', async () => {
  await expect(get('long')).rejects.toMatchObject({
    message: expect.stringMatching(/it sends more than the \d+ bytes of the file/) as string,
  });
});

test('a mirror that cannot be reached is named with the reason', async () => {
  await expect(
    fetchDataset({ dataDir, dataset: 'tiny', source: tiny.source, mirrors: ['http://127.0.0.1:1/'] }),
  ).rejects.toMatchObject({
    code: 'DATASET_MISSING',
    message: expect.stringMatching(/127\.0\.0\.1:1\/.+: .+/) as string,
  });
});

test.each([
  ['short', /it ended after 10 of \d+ bytes/],
  ['breaking', /the connection broke after 10 of \d+ bytes/],
])('a download that ends too early says so, and what came is kept: %s', async (folder, complaint) => {
  await expect(get(folder)).rejects.toMatchObject({
    code: 'DATASET_MISSING',
    message: expect.stringMatching(complaint) as string,
    remedy: expect.stringContaining('the 10 bytes received so far are kept') as string,
  });
  expect(await left()).toEqual([`${firstFile}.part`]);
});

test('the next download goes on where the last one stopped', async () => {
  await get('breaking').catch(() => undefined);
  asked = [];
  const progress: FetchProgress[] = [];
  const mirrors = [`${address}/good`];
  await fetchDataset({
    ...{ dataDir, dataset: 'tiny', source: tiny.source, mirrors },
    onProgress: (step) => progress.push(step),
  });
  expect(asked[0]).toBe(`good/${firstFile} bytes=10-`);
  expect(progress[0]).toMatchObject({ file: firstFile, receivedBytes: 10 });
  expect(await readFile(join(dataDir, 'tiny', firstFile))).toEqual(tiny.contents.get(firstFile));
  expect((await left()).sort()).toEqual([...tiny.contents.keys()].sort());
});

test('so does the next mirror', async () => {
  expect(await get('breaking', 'good')).toMatchObject({ state: 'present' });
  expect(asked.slice(0, 2)).toEqual([`breaking/${firstFile}`, `good/${firstFile} bytes=10-`]);
});

test.each(['no-ranges', 'unsatisfiable', 'other-range'])(
  'a server that cannot go on gives the whole file: %s',
  async (folder) => {
    await get('breaking').catch(() => undefined);
    expect(await get(folder)).toMatchObject({ state: 'present' });
  },
);

test.each([
  ['wrong bytes', (size: number) => Buffer.alloc(size - 1, 'x')],
  ['a whole file of wrong bytes', (size: number) => Buffer.alloc(size, 'x')],
  ['too many bytes', (size: number) => Buffer.alloc(size + 1, 'x')],
])('a part with %s is thrown away and the file comes all the same', async (_, content) => {
  await mkdir(join(dataDir, 'tiny'));
  await writeFile(join(dataDir, 'tiny', `${firstFile}.part`), content(tiny.source.files.trainImages.bytes));
  expect(await get('good')).toMatchObject({ state: 'present' });
  expect((await left()).sort()).toEqual([...tiny.contents.keys()].sort());
});

test('the part of a killed process is gone on with; that of a living one is left alone', async () => {
  await mkdir(join(dataDir, 'tiny'));
  const begin = tiny.contents.get(firstFile)?.subarray(0, 12) ?? '';
  // No process has this number: it is above the largest that Linux gives.
  await writeFile(join(dataDir, 'tiny', `${firstFile}.99999999.part`), begin);
  await writeFile(join(dataDir, 'tiny', `${firstFile}.${process.ppid}.part`), 'in use');
  await get('good');
  expect(asked[0]).toBe(`good/${firstFile} bytes=12-`);
  expect((await left()).sort()).toEqual([...tiny.contents.keys(), `${firstFile}.${process.ppid}.part`].sort());
});

test('an abort ends the download with its reason and keeps what came', async () => {
  const stop = new AbortController();
  const reason = new Error('interrupted');
  const fetching = fetchDataset({
    ...{ dataDir, dataset: 'tiny', source: tiny.source, mirrors: [`${address}/slow`, `${address}/good`] },
    signal: stop.signal,
    onProgress: ({ receivedBytes }) => receivedBytes > 0 && setTimeout(() => stop.abort(reason), 20),
  });
  await expect(fetching).rejects.toBe(reason);
  expect(await left()).toEqual([`${firstFile}.part`]);
});

test('a data folder that cannot be is the user’s to change', async () => {
  await writeFile(join(dataDir, 'tiny'), 'a file');
  await expect(get('good')).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    remedy: expect.stringContaining('--data-dir') as string,
  });
});

test('a server that falls silent is given up', async () => {
  await mkdir(join(dataDir, 'tiny'));
  const part = await PartialFile.claim(join(dataDir, 'tiny', firstFile));
  const slow = `${address}/slow/${firstFile}`;
  const totalBytes = tiny.source.files.trainImages.bytes;
  const downloading = download({ address: slow, totalBytes, part, onBytes: () => undefined, idleMs: 50 });
  await expect(downloading).rejects.toThrow('nothing came for 0.05 seconds');
});

describe('an archive', () => {
  const cifar = tinyCifar();
  const pack = async (files: ReadonlyMap<string, Uint8Array>) => {
    const tar = createPack();
    for (const [name, content] of files) tar.entry({ name }, Buffer.from(content));
    tar.entry({ name: 'bin/readme.html' }, 'Read me.');
    tar.finalize();
    const pieces: Uint8Array[] = [];
    for await (const piece of tar as AsyncIterable<Uint8Array>) pieces.push(piece);
    return gzipSync(Buffer.concat(pieces));
  };
  const offer = async (files: ReadonlyMap<string, Uint8Array>) => {
    const content = await pack(files);
    served.set('all.tar.gz', content);
    const md5 = createHash('md5').update(content).digest('hex');
    return { ...cifar.source, archive: { name: 'all.tar.gz', bytes: content.length, md5 } };
  };
  const fetchFrom = (source: CifarSource, folder: string, signal?: AbortSignal) =>
    fetchDataset({
      ...{ dataDir, dataset: 'tiny', source, mirrors: [`${address}/${folder}`] },
      ...(signal && { signal }),
    });
  const leftBelow = async () =>
    (await readdir(join(dataDir, 'tiny'), { recursive: true })).filter((name) => name !== 'bin').sort();

  test('is downloaded, unpacked and removed; each file in it is checked', async () => {
    const source = await offer(cifar.contents);
    expect(await fetchFrom(source, 'good')).toMatchObject({ state: 'present' });
    expect(await leftBelow()).toEqual([...cifar.contents.keys()].sort());
    for (const [name, content] of cifar.contents) {
      expect(Array.from(await readFile(join(dataDir, 'tiny', name)))).toEqual(Array.from(content));
    }
    asked = [];
    await fetchFrom(source, 'good');
    expect(asked).toEqual([]);
  });

  test('is gone on with after an interruption', async () => {
    const source = await offer(cifar.contents);
    await expect(fetchFrom(source, 'breaking')).rejects.toMatchObject({ code: 'DATASET_MISSING' });
    expect(await leftBelow()).toEqual(['all.tar.gz.part']);
    expect(await fetchFrom(source, 'good')).toMatchObject({ state: 'present' });
    expect(asked.at(-1)).toBe('good/all.tar.gz bytes=10-');
  });

  test('that the user put there is unpacked without a download, and stays', async () => {
    const source = await offer(cifar.contents);
    await mkdir(join(dataDir, 'tiny'));
    await writeFile(join(dataDir, 'tiny', 'all.tar.gz'), served.get('all.tar.gz') ?? '');
    expect(await fetchFrom(source, 'absent')).toMatchObject({ state: 'present' });
    expect(asked).toEqual([]);
    expect(await leftBelow()).toContain('all.tar.gz');
  });

  test('of something else is refused before anything is unpacked', async () => {
    const source = await offer(cifar.contents);
    await expect(fetchFrom(source, 'wrong')).rejects.toMatchObject({
      code: 'DATASET_CORRUPT',
      message: expect.stringContaining('MD5') as string,
    });
    expect(await leftBelow()).toEqual([]);
  });

  test('with a wrong file or without one is refused, naming both', async () => {
    const [first = '', second = '', third = ''] = cifar.contents.keys();
    const files = new Map([
      [first, Buffer.from('something else')],
      [third, cifar.contents.get(third) ?? new Uint8Array()],
    ]);
    await expect(fetchFrom(await offer(files), 'good')).rejects.toMatchObject({
      code: 'DATASET_CORRUPT',
      message: expect.stringMatching(
        new RegExp(`${first} in it has SHA-256 \\w+ instead of \\w+; ${second} is not in it`),
      ) as string,
    });
    expect(await leftBelow()).toContain(third);
  });

  test('whose unpacking is interrupted is kept whole, with no half file beside it', async () => {
    const source = await offer(cifar.contents);
    await mkdir(join(dataDir, 'tiny'));
    await writeFile(join(dataDir, 'tiny', 'all.tar.gz.part'), served.get('all.tar.gz') ?? '');
    const path = (file: { name: string }) => join(dataDir, 'tiny', file.name);
    const stop = AbortSignal.abort(new Error('interrupted'));
    await expect(unpackArchive(join(dataDir, 'tiny', 'all.tar.gz.part'), filesOf(source), path, stop)).rejects.toThrow(
      'interrupted',
    );
    expect(await leftBelow()).toEqual(['all.tar.gz.part']);
    expect(await fetchFrom(source, 'absent')).toMatchObject({ state: 'present' });
  });

  test('that is no archive at all is refused', async () => {
    await writeFile(join(dataDir, 'no.tar.gz'), 'no archive');
    await expect(
      unpackArchive(join(dataDir, 'no.tar.gz'), filesOf(cifar.source), ({ name }) => join(dataDir, name)),
    ).rejects.toThrow('incorrect header check');
  });
});
