import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { trainerForms } from '../../../../cli/trainer-forms.js';
import { checkSpec } from '../../../../coordinator/check-spec.js';
import { Plan } from '../../../../coordinator/plan/plan.js';
import { trialMessage } from '../../../../coordinator/plan/trial-message.js';
import { SweepFaults } from '../../../../coordinator/sweep-file/faults.js';
import { formatFaults } from '../../../../coordinator/sweep-file/format-faults.js';
import { compileDraft } from '../../../../coordinator/sweep-file/load-sweep.js';
import { readOwnDatasets } from '../../../../coordinator/sweep-file/own-datasets.js';
import { previewSweep } from '../../../../coordinator/sweep-file/preview.js';
import { readOwnTrainer } from '../../../../coordinator/sweep-file/own-trainer.js';
import { draftSweep } from '../../../../coordinator/sweep-file/sweep-draft.js';
import { writeSweepFile } from '../../../../coordinator/sweep-file/write-sweep-file.js';
import type { SweepSpec } from '../../../../proto/spec.js';
import { createTrainers } from '../../../../worker/trainers/builtin.js';
import { builtinTrainers } from '../../../../worker/trainers/definitions.js';
import { trainWith } from '../../../../worker/trainers/trainers.js';
import { bytesFile, npzFile } from '../../worker/support/npy.js';
import { lineModel, ownFiles } from '../../worker/support/own-files.js';
import { attempt } from '../../worker/support/training.js';

/** Pictures of 8×8 in two classes: dark and light. */
function shades(seed = 0): Uint8Array {
  const part = (count: number) => {
    const labels = Array.from({ length: count }, (_, index) => index % 2);
    const pixels = labels.flatMap((label) =>
      Array.from({ length: 64 }, (_, at) => 200 * label + ((at * 7 + seed) % 50)),
    );
    return { x: bytesFile([count, 8, 8], pixels), y: bytesFile([count], labels) };
  };
  const [train, test] = [part(40), part(10)];
  return npzFile({ x_train: train.x, y_train: train.y, x_test: test.x, y_test: test.y });
}

const sweep = (datasets: string, trainer = 'mlp') =>
  `name: own\ntrainer: ${trainer}\nseeds: 1\ntrain: { epochs: 3, batchSize: 8, learningRate: 0.1 }\ndatasets:\n  - ${datasets}\n`;
const digits = '{ name: shades, files: ./shades.npz, test: [shades, "shades:negative"] }';

type Contents = Readonly<Record<string, string | Uint8Array>>;
const withShades: Contents = { 'shades.npz': shades() };

/** As the command line compiles a sweep file. */
async function compile(text: string, home: string) {
  const draft = draftSweep(text);
  const own = await readOwnTrainer(draft, trainerForms, home);
  const trainers = own ? [...builtinTrainers, own] : builtinTrainers;
  const spec = compileDraft(await readOwnDatasets(draft, trainers, home), trainers, home);
  const definition = trainers.find(({ descriptor }) => descriptor.name === spec.trainer.name)!;
  return { spec, definition };
}

async function compiled(text: string, contents: Contents = withShades) {
  const files = await ownFiles(contents);
  return { ...(await compile(text, files.folder)), ...files };
}

async function faultsOf(text: string, contents: Contents = withShades): Promise<string> {
  await using files = await ownFiles(contents);
  await symlink('/etc', join(files.folder, 'out'));
  try {
    await compile(text, files.folder);
  } catch (error) {
    if (error instanceof SweepFaults) return formatFaults(error, text, 'sweep.yaml');
    throw error;
  }
  throw new Error('There are no faults.');
}

function firstTrial(spec: SweepSpec) {
  const plan = new Plan(spec);
  plan.propose({ settings: [], firstEntry: 0, entries: plan.enumeratedEntries, seeds: spec.seeds });
  return trialMessage(spec, plan.trial(0), { priorAttempts: 0, round: 0 });
}

const trainer = (({ builtin, loadOwn }) => trainWith(builtin, loadOwn))(createTrainers());

function train(spec: SweepSpec, place = spec.place, dataDir = '/nowhere') {
  const { dataset, config, trainer: wanted } = firstTrial(spec);
  return attempt((context) => trainer({ ...context, dataDir }), {
    ...{ config, trainer: wanted, dataset: dataset.value, place, commands: true },
  });
}

describe('a sweep on files of one’s own', () => {
  it('knows what is in them, and where they are', async () => {
    await using is = await compiled(sweep(digits));
    const [dataset] = is.spec.datasets;
    expect(dataset).toEqual({
      label: 'shades',
      value: {
        ...{ name: 'shades', files: 'shades.npz', examples: 40, train: 'shades', test: ['shades', 'shades:negative'] },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    });
    expect(is.spec.place).toEqual({ home: is.folder });
    expect(checkSpec(is.spec)).toBe(is.spec);
    expect(previewSweep(is.spec, is.definition, { slots: 1 }).examples).toBe(3 * 40);
    // Nothing of it is looked for among seedsweep's datasets.
    expect(is.definition.datasets.needs?.(dataset!.value)).toEqual([]);
  });

  it('is the same sweep in another folder, another with other content, and written out the same again', async () => {
    await using a = await compiled(sweep(digits));
    await using b = await compiled(sweep(digits));
    await using c = await compiled(sweep(digits), { 'shades.npz': shades(1) });
    expect(b.spec.id).toBe(a.spec.id);
    expect(c.spec.id).not.toBe(a.spec.id);
    const text = writeSweepFile(a.spec, []);
    await using again = await compiled(text);
    expect(again.spec.id).toBe(a.spec.id);
    expect(await faultsOf(text, { 'shades.npz': shades(1) })).toMatch(/shades has changed: its `sha256` is/);
  });

  it('has an example', async () => {
    const home = fileURLToPath(new URL('../../../../examples/digits', import.meta.url));
    const { spec } = await compile(await readFile(join(home, 'train.yaml'), 'utf8'), home);
    expect(spec.datasets).toMatchObject([{ label: 'digits', value: { files: 'digits.npz', examples: 600 } }]);
  });

  it('trains on them, and tests on their views', async () => {
    await using is = await compiled(sweep(digits));
    const { error, epochs } = await train(is.spec);
    expect(error).toBeUndefined();
    expect(epochs).toHaveLength(3);
    const last = new Map(epochs.at(-1)!.map(({ metric, value }) => [metric, value]));
    expect(last.get('test_accuracy')).toBe(1);
    expect(last.get('test_accuracy@shades:negative')).toBeLessThan(1);
  });

  it('trains networks of one’s own on them', async () => {
    await using is = await compiled(sweep(digits, '{ model: ./line.ts }'), {
      'line.ts': lineModel,
      'shades.npz': shades(),
    });
    expect(is.spec.place).toMatchObject({ home: is.folder, code: { directory: is.folder } });
    const { error, epochs } = await train(is.spec);
    expect(error).toBeUndefined();
    expect(epochs.at(-1)!.find(({ metric }) => metric === 'test_accuracy')!.value).toBe(1);
  });

  it('trains where the data folder has them, and nowhere else', async () => {
    await using is = await compiled(sweep(digits));
    await using data = await ownFiles({ 'shades/shades.npz': shades() });
    const place = { home: '/nowhere/else' };
    expect((await train(is.spec, place, data.folder)).error).toBeUndefined();
    expect((await train(is.spec, place)).error).toMatchObject({ code: 'DATASET_MISSING' });
    await writeFile(join(data.folder, 'shades/shades.npz'), shades(1));
    expect((await train(is.spec, place, data.folder)).error).toMatchObject({ code: 'DATASET_CORRUPT' });
  });

  it('may train on a view of them, and test on seedsweep’s datasets', async () => {
    await using is = await compiled(
      sweep('{ name: shades, files: shades.npz, train: "shades:negative", test: [shades, mnist] }'),
    );
    expect(is.spec.datasets[0]).toMatchObject({ label: 'shades:negative', value: { test: ['shades', 'mnist'] } });
    expect(is.definition.datasets.needs?.(is.spec.datasets[0]!.value)).toEqual(['mnist']);
    expect(is.definition.datasets.examples?.(is.spec.datasets[0]!.value)).toBe(40);
  });

  it('may have several, under labels of their own', async () => {
    const two = sweep(
      `${digits}\n  - { name: shades, files: other.npz, test: [shades, "shades:negative"] }\n  - mnist`,
    );
    await using is = await compiled(two, { 'shades.npz': shades(), 'other.npz': shades(1) });
    expect(is.spec.datasets.map(({ label }) => label)).toEqual([
      'shades (shades.npz, test shades, shades:negative)',
      'shades (other.npz, test shades, shades:negative)',
      'mnist',
    ]);
  });

  it.each([
    ['a file that is not there', '{ name: shades, files: ./gone.npz }', /6:28[^]*There is no \.\/gone\.npz\./],
    ['a file above', '{ name: shades, files: ../shades.npz }', /6:28[^]*not in the folder of the sweep file/],
    ['a link out', '{ name: shades, files: ./out }', /6:28[^]*not in the folder of the sweep file/],
    ['a name that seedsweep has', '{ name: mnist, files: shades.npz }', /6:13[^]*other than mnist/],
    ['no name', '{ files: shades.npz }', /`name` is missing/],
    ['no files', '{ name: shades }', /`files` is missing/],
    ['files and a module', '{ name: shades, files: shades.npz, module: a.ts }', /either `files` or `module`/],
    ['another’s view', '{ name: shades, files: shades.npz, test: shade }', /Did you mean shades\?/],
    ['an unknown key', '{ name: shades, file: shades.npz }', /Did you mean `files`\?/],
    ['roles that do not go together', '{ name: shades, files: { images: shades.npz } }', /\{ images, labels \}/],
    [
      'the wrong hash',
      `{ name: shades, files: shades.npz, sha256: ${'a'.repeat(64)} }`,
      /6:48[^]*The dataset shades has changed/,
    ],
    ['a stated shape that is none', '{ name: shades, files: shades.npz, shape: [8, 8] }', /height, width and channels/],
  ])('has faults with their places: %s', async (_, item, message) => {
    expect(await faultsOf(sweep(item))).toMatch(message);
  });
});

describe('a dataset that one item declares', () => {
  const list = (...items: readonly string[]) => sweep(items.join('\n  - '));
  const item = '{ name: shades, files: ./shades.npz }';

  it('may be named by all others, before and after it', async () => {
    await using files = await compiled(
      list(
        '{ train: strokes, test: "shades:negative" }',
        item,
        '"shades:negative"',
        '{ train: shades, test: [shades, mnist] }',
      ),
    );
    const alone = await compile(list(item), files.folder);
    const { name, sha256 } = alone.spec.datasets[0]!.value as Readonly<Record<string, string>>;
    expect(files.spec.datasets.map(({ value }) => value)).toEqual([
      expect.objectContaining({ name, sha256, train: 'strokes', test: ['shades:negative'] }),
      alone.spec.datasets[0]!.value,
      expect.objectContaining({ name, sha256, train: 'shades:negative', test: ['shades:negative'] }),
      expect.objectContaining({ name, sha256, train: 'shades', test: ['shades', 'mnist'] }),
    ]);
    // Nothing of an item that names none is another.
    const plain = await compile(list(item, 'strokes'), files.folder);
    expect(plain.spec.datasets[1]!.value).toEqual({ train: 'strokes', test: ['strokes'] });
  });

  it('has its faults where it is declared, once', async () => {
    const text = list('{ train: shades, test: strokes }', '{ name: shades, files: ./no.npz }', 'shades');
    expect(await faultsOf(text)).toMatch(/datasets\.1\.files[^]*There is no \.\/no\.npz[^]*\n1 fault in/);
    expect(await faultsOf(list(item, 'shades:negatve'))).toMatch(
      /cannot be "shades:negatve"[^]*Did you mean shades:negative/,
    );
  });

  it('cannot be meant where two have its name, or where an item names another of one’s own too', async () => {
    const two = list(item, '{ name: shades, files: ./other.npz }', 'shades');
    expect(await faultsOf(two, { ...withShades, 'other.npz': shades(1) })).toMatch(/datasets\.2\)[^]*1 fault in/);
    const both = list(item, '{ name: other, files: ./shades.npz }', '{ train: shades, test: other }');
    expect(await faultsOf(both)).toMatch(/datasets\.2\.train\)/);
  });
});
