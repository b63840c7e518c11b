import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeId } from '../../../../../common/code-id.js';
import { checkSpec } from '../../../../../coordinator/check-spec.js';
import { compileDraft, SweepFaults } from '../../../../../coordinator/sweep-file/load-sweep.js';
import { readOwnTrainer } from '../../../../../coordinator/sweep-file/own-trainer.js';
import { draftSweep } from '../../../../../coordinator/sweep-file/sweep-draft.js';
import { writeSweepFile } from '../../../../../coordinator/sweep-file/write-sweep-file.js';
import { builtinTrainers } from '../../../../../worker/trainers/definitions.js';
import { ownForms } from '../../../../../worker/trainers/own/forms.js';
import { settingsOf } from '../../../coordinator/sweep-file/settings-of.js';
import { counterFiles, lineModel, ownFiles } from '../../support/own-files.js';

const HASH = 'ab'.repeat(32);
const forms = ownForms((directory, { ship }) => Promise.resolve({ directory, hash: HASH, shipped: ship }));

async function load(text: string, home: string) {
  const draft = draftSweep(text);
  const own = await readOwnTrainer(draft, forms, home);
  return compileDraft(draft, own ? [...builtinTrainers, own] : builtinTrainers, home);
}

async function faultsOf(text: string, home: string): Promise<string[]> {
  try {
    await load(text, home);
    return [];
  } catch (error) {
    if (!(error instanceof SweepFaults)) throw error;
    return error.faults.map(({ line, path, message, remedy }) => `${line} ${path}: ${message} ${remedy}`);
  }
}

test('a trainer of one’s own is compiled with its parameters, metrics, unit and code', async () => {
  await using own = await ownFiles(counterFiles);
  const text = 'name: a\ntrainer: { module: ./my-trainer.ts }\nseeds: 2\ngrid: { gain: [1, 2] }\n';
  const spec = await load(text, own.folder);
  const recipe = { kind: 'module', file: 'my-trainer.ts' } as const;
  expect(checkSpec(structuredClone(spec))).toEqual(spec);
  expect(spec).toMatchObject({
    trainer: {
      ...{ name: 'my-trainer', version: '3', code: codeId(recipe, HASH), speed: 'speed' },
      metrics: [
        { name: 'score', goal: 'maximize', unit: '' },
        { name: 'speed', unit: 'points/s' },
      ],
      progress: { unit: 'round', parameter: 'steps' },
    },
    recipe,
    objective: { metric: 'score', goal: 'maximize' },
    place: { home: own.folder, code: { directory: own.folder, hash: HASH, shipped: false } },
  });
  expect(settingsOf(spec).map(({ name }) => name)).toEqual(['×1', '×2']);
  // The file that `show --yaml` writes is the same sweep.
  expect((await load(writeSweepFile(spec, []), own.folder)).id).toBe(spec.id);
});

test('a network of one’s own has the axes and datasets of every network beside its own', async () => {
  await using own = await ownFiles({ 'nets/line.ts': lineModel });
  const spec = await load(
    'name: a\ntrainer: { model: nets/line.ts, name: line, version: "7", ship: true }\ndatasets: [strokes]\nseeds: 2\n' +
      'grid: { scale: [1, 255], optimizer: [{ name: adam }, {}], schedule: [none, { cosine: {} }] }\n',
    own.folder,
  );
  expect(spec.trainer).toMatchObject({ name: 'line', version: '7+axes.2', speed: 'images_per_second' });
  expect(spec.trainer.parameters.map(({ key }) => key).slice(-3)).toEqual(['loss', 'validation', 'scale']);
  expect(spec.recipe).toEqual({ kind: 'model', file: 'nets/line.ts' });
  expect(spec.place?.code?.shipped).toBe(true);
  expect(settingsOf(spec).map(({ name }) => name)).toContain('adam · cosine {"to":0} · scale 255');
  expect((await load(writeSweepFile(spec, []), own.folder)).id).toBe(spec.id);
});

test('dropout needs a network that has a layer for it', async () => {
  await using own = await ownFiles({
    'none.ts': lineModel,
    'some.ts': lineModel.replace('channels, classes)', 'channels, classes, { dropout: true })'),
  });
  const sweep = (file: string) =>
    `name: a\ntrainer: { model: ./${file} }\ndatasets: [strokes]\nseeds: 2\ntrain: { dropout: 0.5 }\n`;
  expect(await faultsOf(sweep('none.ts'), own.folder)).toEqual([
    expect.stringMatching(/^5 train\.dropout: The network has no layer for dropout\. Write dropout: 0/),
  ]);
  expect(await faultsOf(sweep('some.ts'), own.folder)).toEqual([]);
});

test.each<[string, string, RegExp]>([
  [
    'a file that is not there',
    '{ module: ./none.ts }',
    /^2 trainer\.module: There is no file \.\/none\.ts\. Name a file/,
  ],
  ['a folder', '{ module: ./folder }', /^2 trainer\.module: \.\/folder is a folder\./],
  ['a path that leaves the folder', '{ model: ../a.ts }', /^2 trainer\.model: \.\.\/a\.ts is not in the folder/],
  ['a path that leaves and comes back', '{ model: x/../../a.ts }', /is not in the folder of the sweep file/],
  ['an absolute path', '{ module: /etc/hosts }', /^2 trainer\.module: \/etc\/hosts is a path of this machine alone/],
  ['a link that leaves the folder', '{ module: ./link.ts }', /^2 trainer\.module: \.\/link\.ts is not in the folder/],
  [
    'a file with a fault',
    '{ module: ./bad.ts }',
    /^2 trainer\.module: bad\.ts:2:\d+: .*Unexpected token\. Mend that line/,
  ],
  ['another kind', '{ model: ./my-trainer.ts }', /^2 trainer\.model: my-trainer\.ts is a module and no model\. Write/],
  ['an unknown key', '{ module: ./my-trainer.ts, shp: true }', /^2 trainer\.shp: .*Did you mean `ship`\?/],
  [
    'a parameter that cannot be called so',
    '{ module: ./reserved.ts }',
    /^2 trainer\.module: reserved\.ts: Trainer reserved cannot have a parameter called "name"\./,
  ],
  [
    'a network’s parameter that every network has',
    '{ model: ./again.ts }',
    /^2 trainer\.model: again\.ts: Every network has a parameter epochs/,
  ],
])('%s is a fault with its line', async (_what, trainer, expected) => {
  await using outside = await ownFiles(counterFiles);
  await using own = await ownFiles({
    ...counterFiles,
    'folder/x.ts': '',
    'bad.ts': "import { z } from 'zod';\nconst a = ;\n",
    'reserved.ts': counterFiles['my-trainer.ts']
      .replace('gain: z.number()', 'name: z.string()')
      .replace(/labels.*/, ''),
    'again.ts': lineModel.replace('scale: z.number().positive()', 'epochs: z.number()'),
  });
  await symlink(join(outside.folder, 'my-trainer.ts'), join(own.folder, 'link.ts'));
  const faults = await faultsOf(`name: a\ntrainer: ${trainer}\nseeds: 2\ndatasets: [strokes]\n`, own.folder);
  expect(faults[0]).toMatch(expected);
});
