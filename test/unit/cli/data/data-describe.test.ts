import { Command } from 'commander';
import { decode } from 'fast-png';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../../../cli/context.js';
import { addDataDescribe } from '../../../../cli/data-describe.js';
import { npzFile, tinyArrays } from '../../worker/support/npy.js';
import { ownFiles } from '../../worker/support/own-files.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedsweep-describe-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What the command prints as a result. */
async function described(...args: string[]): Promise<string> {
  const printed: string[] = [];
  const context = { env: {}, out: (text) => printed.push(text), note: () => {} } as Partial<Context> as Context;
  const data = new Command();
  addDataDescribe(data, context);
  await data.parseAsync(['describe', ...args], { from: 'user' });
  return printed.join('\n');
}

interface Printed {
  readonly dataset: string;
  readonly views: readonly { readonly name: string }[];
  readonly map: { readonly pictures: number; readonly comparedAs: readonly number[] };
  readonly files: readonly string[];
}

test('a view is described and drawn alone, and JSON says what was written', async () => {
  const out = await described('strokes:negative', '--out', folder, '--samples', '30', '--json');
  const { dataset, views, map, files } = JSON.parse(out) as Printed;
  expect([dataset, views.map(({ name }) => name)]).toEqual(['strokes:negative', ['strokes:negative']]);
  expect(map).toMatchObject({ pictures: 30, comparedAs: [28, 28, 1] });
  const pictures = [
    'samples.png',
    ...['classes', 'histogram', 'map'].flatMap((kind) => [`${kind}.svg`, `${kind}.png`]),
  ];
  expect(files.map((file) => basename(file))).toEqual(pictures.map((picture) => `strokes-negative-${picture}`));
  expect((await readdir(folder)).sort()).toEqual(files.map((file) => basename(file)).sort());
  for (const file of files.filter((name) => name.endsWith('.png'))) {
    expect(decode(await readFile(file)).width).toBeGreaterThan(300);
  }
  const svg = await readFile(join(folder, 'strokes-negative-map.svg'), 'utf8');
  for (const text of ['t-SNE, perplexity', 'UMAP, 15 neighbours', '30 test pictures;']) expect(svg).toContain(text);
});

test('several datasets share one map', async () => {
  const args = ['strokes', '--compare', 'strokes:negative', '--out', folder, '--samples', '40'];
  const out = await described(...args, '--json');
  const { datasets, map, files } = JSON.parse(out) as Printed & { datasets: Printed[] };
  expect(datasets.map(({ dataset, views }) => [dataset, views.length])).toEqual([
    ['strokes', 1],
    ['strokes:negative', 1],
  ]);
  expect(map.pictures).toBe(40);
  expect(files.map((file) => basename(file))).toEqual(
    ['map.svg', 'map.png', 'map-classes.svg', 'map-classes.png'].map((end) => `strokes+strokes-negative-${end}`),
  );
});

test('files of one’s own are compared too, in the middle of larger pictures, and called by their paths', async () => {
  await using own = await ownFiles({ 'a/digits.npz': npzFile(tinyArrays()), 'b/digits.npz': npzFile(tinyArrays()) });
  const paths = ['a', 'b'].map((each) => join(relative(process.cwd(), own.folder), each, 'digits.npz'));
  const out = await described('--compare', 'strokes', ...paths, '--out', folder, '--samples', '60', '--json');
  const { datasets, map, files } = JSON.parse(out) as Printed & { datasets: Printed[] };
  expect(datasets.map(({ dataset }) => dataset)).toEqual(['strokes', ...paths]);
  expect(map.comparedAs).toEqual([28, 28, 1]);
  expect(basename(files[0]!)).toMatch(/^strokes\+[a-z].*a-digits.npz\+[a-z].*b-digits.npz-map.svg$/);
});

test('without a name before it, all that are compared stand behind --compare, each once', async () => {
  const text = await described('--compare', 'strokes', 'strokes:negative', 'strokes');
  expect(text.split('\n').filter((line) => /^│ strokes/.test(line))).toHaveLength(2);
});

test('nothing, or one dataset compared with itself, is refused', async () => {
  await expect(described()).rejects.toMatchObject({ code: 'INVALID_INPUT', message: 'No dataset is named.' });
  await expect(described('strokes', '--compare', 'strokes')).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: 'strokes alone is compared with nothing.',
  });
});
