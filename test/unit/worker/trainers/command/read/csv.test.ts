import { appendFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CsvSource } from '../../../../../../worker/trainers/command/read/csv-source.js';
import { pollTillFound, temporaryFolder } from './temporary-folder.js';

async function sourceOf({ name = 'metrics.csv', unit = 'epoch', metrics = ['val_loss', 'loss'] } = {}) {
  const path = join(await temporaryFolder(), name);
  const source = new CsvSource({ kind: 'csv', path: name }, path, metrics, unit);
  return { path, source };
}

async function read(text: string, options: Parameters<typeof sourceOf>[0] = {}): Promise<string[]> {
  const { path, source } = await sourceOf(options);
  await writeFile(path, text);
  return (await source.finish()).map(({ metric, step, value }) => `${metric} ${step} ${value}`);
}

describe('a CSV file', () => {
  it('has metrics in columns, at the step in another', async () => {
    expect(await read('epoch,loss,lr,val_loss\n1,0.5,0.1,0.6\n2,0.4,0.1,nan\n')).toEqual([
      ...['loss 1 0.5', 'val_loss 1 0.6', 'loss 2 0.4', 'val_loss 2 NaN'],
    ]);
  });

  it('is read as Lightning writes it: one step in several rows, cells empty, epochs from 0', async () => {
    const text = 'epoch,loss,step,val_loss\n0,0.5,49,\n0,,49,0.6\n1,0.4,99,\n1,,99,0.55\n';
    expect(await read(text)).toEqual(['loss 1 0.5', 'val_loss 1 0.6', 'loss 2 0.4', 'val_loss 2 0.55']);
    expect(await read(text, { unit: 'step' })).toEqual([
      ...['loss 49 0.5', 'val_loss 49 0.6', 'loss 99 0.4', 'val_loss 99 0.55'],
    ]);
  });

  it('counts rows where no column has a step', async () => {
    expect(await read('loss,other\n3,1\n2,1\n')).toEqual(['loss 1 3', 'loss 2 2']);
  });

  it('may have quotes, spaces, a byte order mark, Windows line breaks, and names repeated in the middle', async () => {
    const text =
      '\ufeff"epoch", "val_loss" ,note\r\n1, 0.5 ,"a, ""b""\r\nc"\r\nepoch,val_loss,note\r\n2,0.4,\r\n\r\n3\r\n';
    expect(await read(text)).toEqual(['val_loss 1 0.5', 'val_loss 2 0.4']);
  });

  it('says which cell is no number', async () => {
    const { path, source } = await sourceOf();
    await writeFile(path, 'epoch,loss,date\n1,0.5%,today\n2,0.4,\n');
    expect(await source.finish()).toEqual([{ metric: 'loss', step: 2, value: 0.4 }]);
    expect(source.summary().notes).toEqual(['loss has a cell that is no number: 0.5%.']);
  });

  it('may be binary, or one endless line, which is said', async () => {
    const { path, source } = await sourceOf();
    await writeFile(path, Buffer.alloc(1_000_000, 0xfe));
    expect(await source.poll()).toEqual([]);
    expect(await source.finish()).toEqual([]);
    expect(source.summary().notes).toEqual([expect.stringContaining('metrics.csv is read no further')]);
  });
});

describe('a CSV file that grows', () => {
  it('need not exist, and its last row waits for its line break, or for the end', async () => {
    const { path, source } = await sourceOf();
    expect(await source.poll()).toEqual([]);
    await writeFile(path, 'epoch,los');
    expect(await pollTillFound(source)).toEqual([]);
    await appendFile(path, 's\n1,0.');
    expect(await source.poll()).toEqual([]);
    await appendFile(path, '25\n2,0.5');
    expect(await source.poll()).toEqual([{ metric: 'loss', step: 1, value: 0.25 }]);
    expect(await source.finish()).toEqual([{ metric: 'loss', step: 2, value: 0.5 }]);
  });

  it('is read again from its beginning when it is written anew with another column', async () => {
    const { path, source } = await sourceOf();
    await writeFile(path, 'epoch,loss\n0,0.5\n');
    expect(await source.poll()).toHaveLength(1);
    await writeFile(path, 'epoch,loss,val_loss\n0,0.5,\n0,,0.6\n');
    expect(await source.poll()).toEqual([
      { metric: 'loss', step: 1, value: 0.5 },
      { metric: 'val_loss', step: 1, value: 0.6 },
    ]);
    expect(source.summary()).toMatchObject({
      metrics: [
        { name: 'val_loss', count: 1 },
        { name: 'loss', count: 1 },
      ],
      steps: { name: 'epoch', fromZero: true },
    });
  });

  it('may be any number of files below a folder', async () => {
    const { path, source } = await sourceOf({ name: 'logs' });
    expect(await source.poll()).toEqual([]);
    for (const version of ['version_0', 'version_1']) {
      await mkdir(join(path, version), { recursive: true });
      await writeFile(join(path, version, 'hparams.yaml'), 'loss: 1\n');
      await writeFile(join(path, version, 'metrics.csv'), `epoch,loss\n1,${version.slice(-1)}\n`);
    }
    expect(await pollTillFound(source)).toEqual([
      { metric: 'loss', step: 1, value: 0 },
      { metric: 'loss', step: 1, value: 1 },
    ]);
  });

  it('is noted when it cannot be read, and read when it can', async () => {
    const { path, source } = await sourceOf();
    await symlink(path, path);
    expect(await source.poll()).toEqual([]);
    expect(source.summary().notes).toEqual([expect.stringContaining('metrics.csv cannot be read: ELOOP')]);
    await rm(path);
    await writeFile(path, 'epoch,loss\n1,0.5\n');
    expect(await pollTillFound(source)).toHaveLength(1);
  });

  it('waits for the end of a cell of several lines, and says so when none comes', async () => {
    const { path, source } = await sourceOf();
    await writeFile(path, 'epoch,loss,note\n1,0.5,"two\n');
    expect(await source.poll()).toEqual([]);
    await appendFile(path, 'lines"\n2,0.4,"é\n');
    expect((await source.poll()).map(({ step }) => step)).toEqual([1]);
    await appendFile(path, '"\n3,0.3,"never closed\n');
    expect((await source.poll()).map(({ step }) => step)).toEqual([2]);
    await appendFile(path, '4,0.2,\n');
    expect(await source.finish()).toEqual([]);
    expect(source.summary().notes).toEqual([expect.stringContaining('ends in a quoted cell')]);
  });
});
