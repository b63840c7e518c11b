import { parse } from 'csv-parse/sync';
import { messageOf } from '../../../common/errors.js';
import { arrange, classesOf, type Labelled, type Read, split } from './arrange.js';
import type { FileReader } from './file-reader.js';
import type { OwnFile } from './list-files.js';
import type { OwnFormat } from './own-dataset.js';
import { unusable } from './unusable.js';

/** CSV with names in its first line: a column with labels, and a column for each pixel. One file, or two. */
export async function readCsvFiles(reader: FileReader, format: OwnFormat, name: string): Promise<Read> {
  const tables = new Map<string, Table>();
  for (const file of reader.files) tables.set(file.path, tableOf(await reader.read(file), file, format));
  const labels = labelReader([...tables.values()], name);
  const labelled = ({ width, pixels, isFloat, labels: texts }: Table): Labelled => ({
    images: { shape: [texts.length, width], kind: isFloat ? 'float' : 'integer', data: pixels },
    labels: labels(texts),
  });
  const [train, test, all] = ['train', 'test', 'file'].map((role) => tables.get(role));
  if (train && test) return arrange({ train: labelled(train), test: labelled(test) }, format, name);
  return arrange(split(labelled(all!), format, name), format, name);
}

interface Table {
  readonly width: number;
  readonly pixels: Float32Array;
  /** Whether any pixel is written as a number with a fraction. */
  readonly isFloat: boolean;
  readonly labels: readonly string[];
}

function tableOf(content: Uint8Array, { name }: OwnFile, { label = 'label' }: OwnFormat): Table {
  const labels: string[] = [];
  let columns: readonly string[] | undefined;
  let place = -1;
  let isFloat = false;
  let pixels = new Float32Array(0);
  const take = (row: readonly string[], line: number): void => {
    if (!columns) {
      columns = row;
      place = row.indexOf(label);
      if (place >= 0) return;
      throw unusable(`${name} has no column ${label}.`, 'Say which one has the labels: label: digit.');
    }
    const width = columns.length - 1;
    const start = labels.length * width;
    if (pixels.length < start + width) {
      const grown = new Float32Array(Math.max(1024 * width, 2 * pixels.length));
      grown.set(pixels);
      pixels = grown;
    }
    let at = start;
    for (const [index, text] of row.entries()) {
      if (index === place) continue;
      const value = Number(text);
      if (text === '' || !Number.isFinite(value)) {
        throw unusable(
          `${name}, line ${line}: ${JSON.stringify(text)} in the column ${columns[index]} is no number.`,
          'All columns but that of the labels are pixels.',
        );
      }
      isFloat ||= !/^\d+$/.test(text);
      pixels[at++] = value;
    }
    labels.push(row[place]!);
  };
  try {
    parse(Buffer.from(content.buffer, content.byteOffset, content.byteLength), {
      ...{ bom: true, trim: true, skip_empty_lines: true },
      // Kept here as numbers; as texts a large file would not fit in memory.
      on_record(row: readonly string[], { lines }) {
        take(row, lines);
        return null;
      },
    });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'SeedsweepError') throw cause;
    throw unusable(`${name} is no CSV file that can be read: ${messageOf(cause)}.`, 'Mend that line.', cause);
  }
  const width = Math.max(0, (columns?.length ?? 0) - 1);
  if (width === 0) throw unusable(`${name} has no columns of pixels.`, 'Give it a first line with names.');
  return { width, pixels: pixels.subarray(0, labels.length * width), isFloat, labels };
}

/** Labels that are whole numbers count as such; others are names of classes, which count in their order. */
function labelReader(tables: readonly Table[], name: string): (texts: readonly string[]) => Labelled['labels'] {
  const areNumbers = tables.every(({ labels }) => labels.every((text) => /^\d+$/.test(text)));
  const classes = areNumbers
    ? []
    : classesOf(
        tables.flatMap(({ labels }) => labels),
        name,
      );
  const numbers = new Map(classes.map((text, label) => [text, label]));
  return (texts) => ({
    shape: [texts.length],
    kind: 'integer',
    data: Float64Array.from(texts, (text) => (areNumbers ? Number(text) : numbers.get(text)!)),
  });
}
