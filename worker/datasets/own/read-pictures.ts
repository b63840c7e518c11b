import { groupBy } from '../../../common/group-by.js';
import { arrange, classesOf, type Labelled, type Read, testCount } from './arrange.js';
import type { FileReader } from './file-reader.js';
import type { OwnFile } from './list-files.js';
import type { OwnFormat } from './own-dataset.js';
import { type ColourPicture, decodePicture } from './picture-file.js';
import { unusable } from './unusable.js';

interface Placed {
  readonly file: OwnFile;
  readonly label: string;
}

/**
 * A folder of pictures, each in the folder of its class: `<class>/…`, or `train/<class>/…` and `test/<class>/…`. Classes
 * count in the order of their names. Pictures without any colour have one channel.
 */
export async function readPictures(reader: FileReader, format: OwnFormat, name: string): Promise<Read> {
  const parts = partsOf(reader.files, format, name);
  const classes = classesOf(
    [...parts.train, ...parts.test].map(({ label }) => label),
    name,
  );
  const decoded = new Map<OwnFile, ColourPicture>();
  let first: { readonly file: OwnFile; readonly picture: ColourPicture } | undefined;
  for (const { file } of [...parts.train, ...parts.test]) {
    const picture = decodePicture(await reader.read(file), file.name);
    first ??= { file, picture };
    const { height, width } = first.picture;
    if (picture.height !== height || picture.width !== width) {
      throw unusable(
        `${file.name} is ${picture.height}×${picture.width}, and ${first.file.name} is ${height}×${width}.`,
        'Make all pictures the same size.',
      );
    }
    decoded.set(file, picture);
  }
  const coloured = [...decoded].find(([, picture]) => picture.coloured);
  const channels = format.shape?.[2] ?? (coloured ? 3 : 1);
  if (coloured && channels === 1) {
    throw unusable(`${coloured[0].name} is coloured.`, 'Write a shape of three channels, or leave it out.');
  }
  const labelled = (placed: readonly Placed[]): Labelled => {
    const { height, width } = first!.picture;
    const size = height * width * channels;
    const pixels = new Uint8Array(placed.length * size);
    placed.forEach(({ file }, index) => {
      const from = decoded.get(file)!.pixels;
      for (let at = 0; at < size; at++) pixels[index * size + at] = from[channels === 1 ? 3 * at : at]!;
    });
    const labels = Uint8Array.from(placed, ({ label }) => classes.indexOf(label));
    return {
      images: { shape: [placed.length, height, width, channels], kind: 'integer', data: pixels },
      labels: { shape: [placed.length], kind: 'integer', data: labels },
    };
  };
  return arrange(
    { train: labelled(parts.train), test: labelled(parts.test) },
    { classes: classes.length, ...format },
    name,
  );
}

function partsOf(files: readonly OwnFile[], format: OwnFormat, name: string) {
  const placed = files.map((file) => {
    const folders = file.path.split('/').slice(0, -1);
    const [part, label] = folders.length === 2 ? folders : [undefined, folders[0]];
    const known = part === undefined || part === 'train' || part === 'test';
    if (label === undefined || !known || folders.length > 2) {
      throw unusable(
        `${file.name} is in no folder of a class.`,
        `Lay pictures out as ${name}/<class>/…, or as ${name}/train/<class>/… and ${name}/test/<class>/….`,
      );
    }
    return { file, part, label };
  });
  const undivided = placed.filter(({ part }) => part === undefined);
  if (undivided.length === 0) {
    const of = (wanted: string) => placed.filter(({ part }) => part === wanted);
    return { train: of('train'), test: of('test') };
  }
  if (undivided.length < placed.length) {
    throw unusable(
      `${undivided[0]!.file.name} is neither to train nor to test on, and others are.`,
      `Put all pictures below ${name}/train and ${name}/test, or none.`,
    );
  }
  // The last of each class, for the classes lie one after another.
  const train: Placed[] = [];
  const test: Placed[] = [];
  for (const [label, own] of groupBy(undivided, (each) => each.label)) {
    if (own.length < 2) throw unusable(`${name} has one picture of ${label}.`, 'Have one to train and one to test on.');
    const from = own.length - testCount(own.length, format);
    train.push(...own.slice(0, from));
    test.push(...own.slice(from));
  }
  return { train, test };
}
