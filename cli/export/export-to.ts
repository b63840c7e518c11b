import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { systemClock } from '../../common/clock.js';
import { SeedsweepError } from '../../common/errors.js';
import { count, enumerate } from '../../common/words.js';
import type {
  DocumentFormat,
  ExportCircumstances,
  ExportFormat,
  FolderFormat,
  ServerFormat,
  TablesFormat,
} from '../../export/format.js';
import type { SweepData } from '../../export/sweep-data.js';
import { tableNames, type TableName } from '../../export/tables/table.js';
import { tableOf } from '../../export/tables/tables-of.js';
import type { Context } from '../context.js';
import { placeForFile, placeForFolder, unlessRefused } from './place.js';

export interface Destination {
  /** A file, folder or URL, as the format wants it; absent: it is printed. */
  readonly out?: string;
  readonly table?: TableName;
  readonly experiment?: string;
  readonly force?: boolean;
}

/** Reads the sweep; called once, when it is known that there is room for what is written. */
export type ReadSweep = () => Promise<SweepData>;

/**
 * Writes or sends a sweep in a format, and says what was done. Files have their names only once they are whole; nothing is left of
 * an export that fails or is aborted. Throws INVALID_INPUT for a destination that is none of the format's, as `read` does, and as the
 * format does.
 */
export async function exportTo(
  format: ExportFormat,
  read: ReadSweep,
  destination: Destination,
  context: Context,
  circumstances: ExportCircumstances,
): Promise<void> {
  refuseStrange(format, destination);
  switch (format.kind) {
    case 'tables':
      return writeTables(format, read, destination, context, circumstances);
    case 'folder':
      return writeFolder(format, read, destination, context, circumstances);
    case 'server':
      return sendToServer(format, read, destination, context, circumstances);
    case 'document':
      return writeDocument(format, read, destination, context);
  }
}

function refuseStrange({ kind }: ExportFormat, { table, experiment }: Destination): void {
  const strange =
    table !== undefined && kind !== 'tables'
      ? '--table'
      : experiment !== undefined && kind !== 'server'
        ? '--experiment'
        : undefined;
  if (strange === undefined) return;
  throw new SeedsweepError('INVALID_INPUT', `This format knows no ${strange}.`, { remedy: `Leave ${strange} out.` });
}

async function writeTables(
  format: TablesFormat,
  read: ReadSweep,
  { out, table, force = false }: Destination,
  context: Context,
  { onProgress, signal }: ExportCircumstances,
): Promise<void> {
  const encoded = (sweep: SweepData, name: TableName) => format.encode(tableOf(sweep, name, onProgress));
  const write = (file: string, sweep: SweepData, name: TableName) =>
    unlessRefused(out!, () => pipeline(Readable.from(encoded(sweep, name)), createWriteStream(file), { signal }));
  if (out === undefined) {
    if (table === undefined) throw nowhere('-o FOLDER, or --table points or --table trials to have one printed');
    if (format.binary && process.stdout.isTTY) throw nowhere('-o FILE: a terminal cannot show this format');
    return context.stream(encoded(await read(), table));
  }
  if (table !== undefined) {
    await using place = await placeForFile(out, force);
    const sweep = await read();
    await write(place.path, sweep, table);
    await place.keep();
    context.note(`${table} of ${sweep.id} in ${out}`);
    return;
  }
  await using place = await placeForFolder(out, force);
  const sweep = await read();
  const files = tableNames.map((name) => `${name}${format.extension(name)}`);
  for (const [index, name] of tableNames.entries()) await write(join(place.path, files[index]!), sweep, name);
  await place.keep();
  const amount = `${count(sweep.pointCount, 'point')} of ${count(sweep.trialCount, 'trial')}`;
  context.note(`${enumerate(files)} in ${out}: ${amount} of ${sweep.id}`);
}

async function writeFolder(
  format: FolderFormat,
  read: ReadSweep,
  { out, force = false }: Destination,
  context: Context,
  circumstances: ExportCircumstances,
): Promise<void> {
  if (out === undefined) throw nowhere('-o FOLDER');
  await using place = await placeForFolder(out, force);
  const sweep = await read();
  const written = await unlessRefused(out, () => format.write(sweep, place.path, circumstances));
  await place.keep();
  context.note(`${written} of ${sweep.id} in ${out}`);
}

async function sendToServer(
  format: ServerFormat,
  read: ReadSweep,
  { out, experiment }: Destination,
  context: Context,
  circumstances: ExportCircumstances,
): Promise<void> {
  if (out === undefined) throw nowhere('-o http://HOST:PORT');
  const sweep = await read();
  const options = { ...circumstances, env: context.env, clock: systemClock, experiment };
  context.note(`${await format.send(sweep, out, options)} of ${sweep.id} at ${out}`);
}

async function writeDocument(
  format: DocumentFormat,
  read: ReadSweep,
  { out, force = false }: Destination,
  context: Context,
): Promise<void> {
  if (out === undefined) {
    context.out(format.text(await read()));
    return;
  }
  await using place = await placeForFile(out, force);
  const sweep = await read();
  await unlessRefused(out, () => writeFile(place.path, `${format.text(sweep)}\n`));
  await place.keep();
  context.note(`${sweep.id} in ${out}`);
}

function nowhere(remedy: string): SeedsweepError {
  return new SeedsweepError('INVALID_INPUT', 'It was not said where to.', { remedy: `Say ${remedy}.` });
}
