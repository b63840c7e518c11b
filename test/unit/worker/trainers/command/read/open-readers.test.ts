import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MetricSource } from '../../../../../../common/recipe.js';
import { openReaders } from '../../../../../../worker/trainers/command/read/open-readers.js';
import { temporaryFolder } from './temporary-folder.js';

const metrics = [{ name: 'loss', unit: '' }];

function readersOf(sources: readonly MetricSource[], folder = '/nowhere') {
  return openReaders(sources, { metrics, unit: 'epoch', resolve: (path) => join(folder, path) });
}

describe('openReaders', () => {
  it('reads stdout and stderr, lines apart and steps together', async () => {
    const readers = readersOf([{ kind: 'stdout' }]);
    expect(readers.read('stdout', Buffer.from('epoch 3 lo'))).toEqual([]);
    expect(readers.read('stderr', Buffer.from('a warning\nepoch 4\r'))).toEqual([]);
    expect(readers.read('stdout', Buffer.from('ss 0.5\nloss 0.'))).toEqual([{ metric: 'loss', step: 3, value: 0.5 }]);
    expect(await readers.poll()).toEqual([]);
    expect(await readers.finish()).toEqual([{ metric: 'loss', step: 3, value: 0 }]);
  });

  it('reads nothing of stdout where that is no source', async () => {
    const readers = readersOf([{ kind: 'csv', path: 'metrics.csv' }]);
    expect(readers.read('stdout', Buffer.from('epoch 3 loss 0.5\nloss 1'))).toEqual([]);
    expect(await readers.finish()).toEqual([]);
    expect(readers.summary().map(({ source }) => source)).toEqual(['metrics.csv']);
  });

  it('passes on the points of all sources', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'metrics.csv'), 'epoch,loss\n1,0.25\n');
    const sources: readonly MetricSource[] = [
      { kind: 'csv', path: 'metrics.csv' },
      { kind: 'stdout' },
      { kind: 'stdout', pattern: 'l(?<loss>\\d)' },
      { kind: 'tensorboard', path: 'runs' },
    ];
    const readers = readersOf(sources, folder);
    expect(readers.read('stdout', Buffer.from('loss=0.5 l7\n'))).toEqual([
      { metric: 'loss', step: 1, value: 0.5 },
      { metric: 'loss', step: 1, value: 7 },
    ]);
    expect(await readers.finish()).toEqual([{ metric: 'loss', step: 1, value: 0.25 }]);
    expect(readers.summary().map(({ source, metrics: [loss] }) => [source, loss?.count])).toEqual([
      ['metrics.csv', 1],
      ['what it prints', 1],
      ['what the pattern finds', 1],
      ['runs', 0],
    ]);
  });
});
