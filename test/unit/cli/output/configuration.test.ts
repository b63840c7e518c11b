import { expect, test } from 'vitest';
import { configurationJson, configurationText, configurationYaml } from '../../../../cli/output/configuration.js';
import { compileCommandSweep } from '../../../support/commands.js';
import { submittedSweep } from '../../../support/plans.js';

const hash = 'ab'.repeat(32);
const file = `name: moving
trainer:
  command: [python, train.py]
  args: none
  metrics: { acc: maximize }
  directory: code
seeds: 2
`;

test('a sweep that was submitted again from another folder is shown where it is now', async () => {
  const describe = () => Promise.resolve({ directory: '/home/me/old/code', hash, shipped: false });
  const sweep = submittedSweep(await compileCommandSweep(file, '/home/me/old', { describe }));
  const place = { home: '/data/new', code: { directory: '/data/new/src', hash, shipped: true } };
  sweep.apply({ kind: 'placed', place }, 1, () => undefined);

  expect(configurationText(sweep)).toContain('in /data/new/src, shipped to workers');
  expect(configurationJson(sweep)).toMatchObject({ place });
  const yaml = configurationYaml(sweep);
  expect(yaml).toContain('in /data/new/src, shipped to workers');
  expect(yaml).toContain('directory: src,\n');
  expect(yaml).toContain('ship: true');
  expect(yaml).not.toContain('/home/me/old');
});
