import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { datasetFilePath, filesOf } from '../../../../worker/datasets/catalog.js';
import { fetchDataset, type FetchProgress } from '../../../../worker/datasets/fetch-dataset.js';
import { tinyDataset } from '../support/tiny-dataset.js';

const tiny = tinyDataset();
let dataDir: string;
let server: Server;
let address: string;
let asked: string[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'seedsweep-fetch-'));
  asked = [];
  server = createServer((request, response) => {
    const [, folder, name = ''] = (request.url ?? '').split('/');
    asked.push(`${folder}/${name}`);
    const content = tiny.contents.get(name);
    if (folder === 'good' && content !== undefined) response.end(content);
    else if (folder === 'wrong') response.end('something else');
    else if (folder === 'slow') response.write('a');
    else response.writeHead(404).end();
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

test('only a wrong file: DATASET_CORRUPT, and nothing is left', async () => {
  await expect(get('wrong')).rejects.toMatchObject({ code: 'DATASET_CORRUPT' });
  expect(await left()).toEqual([]);
});

test('a mirror that cannot be reached is named with the reason', async () => {
  await expect(
    fetchDataset({ dataDir, dataset: 'tiny', source: tiny.source, mirrors: ['http://127.0.0.1:1/'] }),
  ).rejects.toMatchObject({
    code: 'DATASET_MISSING',
    message: expect.stringMatching(/127\.0\.0\.1:1\/.+: .+/) as string,
  });
});

test('an abort ends the download with its reason and leaves nothing', async () => {
  const stop = new AbortController();
  const reason = new Error('interrupted');
  const fetching = fetchDataset({
    ...{ dataDir, dataset: 'tiny', source: tiny.source, mirrors: [`${address}/slow`, `${address}/good`] },
    signal: stop.signal,
    onProgress: () => stop.abort(reason),
  });
  await expect(fetching).rejects.toBe(reason);
  expect(await left()).toEqual([]);
});
