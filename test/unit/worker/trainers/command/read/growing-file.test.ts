import { appendFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GrowingFile } from '../../../../../../worker/trainers/command/read/growing-file.js';
import { temporaryFolder } from './temporary-folder.js';

async function followed() {
  const path = join(await temporaryFolder(), 'file');
  const taken = { text: '', restarts: 0, largest: 0 };
  const file = new GrowingFile(path, {
    take(bytes) {
      taken.text += bytes.toString();
      taken.largest = Math.max(taken.largest, bytes.length);
      return true;
    },
    restart() {
      taken.text = '';
      taken.restarts++;
    },
  });
  return { path, taken, read: (maxBytes = 1e9) => file.read(maxBytes) };
}

describe('GrowingFile', () => {
  it('takes in what is added, once, and nothing while there is no file', async () => {
    const { path, taken, read } = await followed();
    await read();
    await writeFile(path, 'one ');
    await read();
    await appendFile(path, 'two');
    await read();
    await read();
    expect(taken).toMatchObject({ text: 'one two', restarts: 0 });
  });

  it('begins anew where the file is replaced, cut, or written anew, also with more than before', async () => {
    const { path, taken, read } = await followed();
    await writeFile(path, 'a,b\n1,2\n');
    await read();
    await truncate(path, 4);
    await read();
    expect(taken).toMatchObject({ text: 'a,b\n', restarts: 1 });
    await writeFile(path, 'a,b,c\n1,2,\n3,4,5\n');
    await read();
    expect(taken).toMatchObject({ text: 'a,b,c\n1,2,\n3,4,5\n', restarts: 2 });
    await writeFile(path, 'a,b,c\n1,9,\n3,4,5\n6,7,8\n');
    await read();
    expect(taken).toMatchObject({ text: 'a,b,c\n1,9,\n3,4,5\n6,7,8\n', restarts: 3 });
    await writeFile(`${path}.new`, 'a,b,c\n1,9,\n3,4,5\n6,7,8\n9');
    await rename(`${path}.new`, path);
    await read();
    expect(taken).toMatchObject({ text: 'a,b,c\n1,9,\n3,4,5\n6,7,8\n9', restarts: 4 });
    await rm(path);
    await read();
    expect(taken.restarts).toBe(4);
  });

  it('reads a large file in pieces, and no more than it may', async () => {
    const { path, taken, read } = await followed();
    await writeFile(path, 'x'.repeat(3_000_000));
    expect(await read(1_000_000)).toBe(false);
    expect(taken.text).toHaveLength(1_000_000);
    expect(await read()).toBe(true);
    expect(taken.text).toHaveLength(3_000_000);
    expect(taken.largest).toBeLessThanOrEqual(1024 * 1024);
  });
});
