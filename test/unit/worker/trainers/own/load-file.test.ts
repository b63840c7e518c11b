import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SeedsweepError } from '../../../../../common/errors.js';
import { loadFile } from '../../../../../worker/trainers/own/load-file.js';
import { counterFiles, lineModel, ownFiles } from '../../support/own-files.js';

async function problemOf(files: Readonly<Record<string, string>>, kind: 'module' | 'model' = 'module') {
  await using own = await ownFiles(files);
  const [file = ''] = Object.keys(files);
  const error: unknown = await loadFile(own.folder, { kind, file }).catch((thrown: unknown) => thrown);
  if (!(error instanceof SeedsweepError)) throw new Error('it was loaded');
  expect(error.code).toBe('INVALID_INPUT');
  // Nobody is shown where it was tried, or how it is loaded.
  expect(error.message).not.toMatch(/jiti|node_modules|\n| at /);
  return `${error.message} | ${error.remedy}`;
}

test('a trainer in TypeScript is loaded without a build step, with what it imports from its folder', async () => {
  await using own = await ownFiles(counterFiles);
  const { exported } = await loadFile(own.folder, { kind: 'module', file: 'my-trainer.ts' });
  expect(exported).toMatchObject({ kind: 'seedsweep trainer', version: '3', speed: 'speed' });
});

test('a network in a folder below is loaded, and so is one in JavaScript', async () => {
  const plain = lineModel.replace(', type Tensor2D', '').replace(': Tensor2D', '');
  await using own = await ownFiles({ 'nets/line.ts': lineModel, 'line.mjs': plain });
  for (const file of ['nets/line.ts', 'line.mjs']) {
    expect((await loadFile(own.folder, { kind: 'model', file })).exported.kind).toBe('seedsweep model');
  }
});

test('what has changed since, of the file and of what it imports, is loaded as it is', async () => {
  await using own = await ownFiles({ ...counterFiles, 'my-trainer.ts': counterFiles['my-trainer.ts'] });
  const load = async () => {
    const { exported } = await loadFile(own.folder, { kind: 'module', file: 'my-trainer.ts' });
    const reported: unknown[] = [];
    const trial = {
      params: { gain: 1, steps: 1 },
      random: () => ({ uniform: () => 0 }),
      report: (step: number, metrics: object) => Promise.resolve(reported.push(step, metrics)),
    };
    if (exported.kind === 'seedsweep trainer') await exported.train(trial as never);
    return reported;
  };
  expect(await load()).toEqual([1, { score: 1 }]);
  await own.write({ 'times.ts': 'export const times = (): number => 7;\n' });
  expect(await load()).toEqual([1, { score: 7 }]);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['a syntax error', { 'a.ts': "import { z } from 'zod';\nconst x = ;\n" }, /^a\.ts:2:10: .*Unexpected token\. \|/],
  [
    'a syntax error in what it imports',
    { 'a.ts': "import { b } from './lib/b.js';\nexport default b;\n", 'lib/b.ts': '\n\nexport const b = {;\n' },
    /^lib\/b\.ts:3:1\d: /,
  ],
  ['what it throws', { 'a.ts': '\n\nexport default nothing.there;\n' }, /^a\.ts:3:\d+: ReferenceError: nothing is not/],
  [
    'a file that is not there',
    { 'a.ts': "\nimport { b } from './b.js';\nexport default b;\n" },
    /^a\.ts:2: There is no \.\/b\.js\. \| Mend the path/,
  ],
  [
    'a package that is not there',
    { 'a.ts': "import b from 'no-such-package-of-mine';\nexport default b;\n" },
    /^a\.ts:1: There is no no-such-package-of-mine\. \| .*npm install no-such-package-of-mine/,
  ],
  [
    'no default export',
    { 'a.ts': 'export const a = 1;\n' },
    /^a\.ts has no default export\. \| .*export default define/,
  ],
  [
    'a default export of its own',
    { 'a.ts': 'export default { train() {} };\n' },
    /^a\.ts exports what defineTrainer has/,
  ],
  [
    'a network where a trainer is meant',
    { 'a.ts': lineModel },
    /^a\.ts is a model and no module\. \| .*model: \.\/a\.ts/,
  ],
  [
    'a trainer without metrics',
    {
      'a.ts':
        "import { defineTrainer, z } from 'seedsweep/trainer';\n\n" +
        'export default defineTrainer({ parameters: z.object({}), metrics: {}, async train() {} });\n',
    },
    /^a\.ts:3:\d+: TypeError: `metrics` names none/,
  ],
  [
    'parameters that are no z.object',
    {
      'a.ts':
        "import { defineTrainer } from 'seedsweep/trainer';\n" +
        'export default defineTrainer({ parameters: {}, metrics: { a: "maximize" }, train() {} });\n',
    },
    /^a\.ts:2:\d+: TypeError: `parameters` is no z\.object/,
  ],
])('%s is told with file and line, and what to do', async (_what, files, expected) => {
  expect(await problemOf(files)).toMatch(expected);
});

test('a file that imports from outside of the folder is refused: workers would not have it', async () => {
  await using own = await ownFiles({ 'shared.ts': 'export const shared = 1;\n' });
  const inner = join(own.folder, 'inner');
  await mkdir(inner);
  await writeFile(join(inner, 'a.ts'), `import { shared } from '../shared.js';\n${lineModel}\nexport { shared };\n`);
  await expect(loadFile(inner, { kind: 'model', file: 'a.ts' })).rejects.toThrow(
    'a.ts imports ../shared.ts, outside of its folder.',
  );
});
