import { z } from 'zod';
import { datasetNames } from '../facts.js';

/** What of a dataset's files is not in the files. */
export interface OwnFormat {
  /** Of CSV: the column of the labels; "label" when left out. */
  readonly label?: string | undefined;
  /** Height, width, channels. */
  readonly shape?: readonly [number, number, number] | undefined;
  /** One more than the largest label when left out. */
  readonly classes?: number | undefined;
  /** The share that is for testing, the last pictures of each class, where the files do not say; a seventh when left out. */
  readonly testShare?: number | undefined;
}

/** Files by what is in them: arrays, or CSV. */
export interface FilesByRole {
  readonly images?: string | undefined;
  readonly labels?: string | undefined;
  readonly testImages?: string | undefined;
  readonly testLabels?: string | undefined;
  readonly train?: string | undefined;
  readonly test?: string | undefined;
}

/** A dataset from files of one's own, as a sweep file states it; paths are relative to the sweep file's folder. */
export interface StatedOwnDataset extends OwnFormat {
  readonly name: string;
  readonly files?: string | FilesByRole | undefined;
  /** A file of TypeScript or JavaScript that exports a function which returns the pictures. */
  readonly module?: string | undefined;
  /** What the content must have. */
  readonly sha256?: string | undefined;
  /** How many pictures are to train on. */
  readonly examples?: number | undefined;
}

/** A dataset from files of one's own, part of what trials are. */
export interface OwnDataset extends StatedOwnDataset {
  /** 64 hexadecimal digits: of the files and their names, or of the pictures that a module returns. */
  readonly sha256: string;
  readonly examples: number;
}

const nameRule = `a name of letters, digits, "-", "_" and ".", other than ${datasetNames.join(', ')}`;
const pathRule = "a path relative to the sweep file's folder, such as ./digits.npz";
const path = z.string({ error: pathRule }).min(1, { error: pathRule }).max(1_000, { error: pathRule });
const shapeRule = 'height, width and channels, such as [28, 28, 1]';
const length = z.int({ error: shapeRule }).min(1, { error: shapeRule }).max(10_000, { error: shapeRule });
const classesRule = 'a number of classes from 2 to 256';
const shareRule = 'a share above 0 and below 1, such as 0.2';
const hashRule = '64 hexadecimal digits, or leave it out';
const labelRule = 'the name of the column with the labels';
const rolesRule = '{ images, labels }, with testImages and testLabels if you like, or { train, test }';

const roles = z
  .strictObject(
    Object.fromEntries(
      ['images', 'labels', 'testImages', 'testLabels', 'train', 'test'].map((role) => [role, path.optional()]),
    ),
    { error: `${pathRule}, or ${rolesRule}` },
  )
  .refine((stated: FilesByRole) => areRoles(stated), { error: rolesRule });

/** What an item of `datasets` has for files of one's own. */
export const ownFields = {
  name: z
    .string({ error: nameRule })
    .regex(/^[A-Za-z0-9][\w.-]{0,49}$/, { error: nameRule })
    .refine((name) => !(datasetNames as readonly string[]).includes(name), { error: nameRule })
    .meta({ description: 'What you call a dataset from your own files.' }),
  files: z.union([path, roles], { error: `${pathRule}, or ${rolesRule}` }).meta({
    description:
      "Its files, relative to the sweep file's folder: .npz, .csv, a folder of pictures by class, a folder of IDX files, " +
      'or arrays one by one, .npy or IDX: { images, labels }.',
  }),
  module: path.meta({ description: 'Instead of files: a file of TypeScript or JavaScript that exports a function.' }),
  label: z
    .string({ error: labelRule })
    .min(1, { error: labelRule })
    .meta({ description: 'Of CSV: the column with the labels; "label" when left out.' }),
  shape: z
    .tuple([length, length, length], { error: shapeRule })
    .meta({ description: 'Height, width and channels of a picture, where the files do not say.' }),
  classes: z
    .int({ error: classesRule })
    .min(2, { error: classesRule })
    .max(256, { error: classesRule })
    .meta({ description: 'How many classes there are; one more than the largest label when left out.' }),
  testShare: z.number({ error: shareRule }).gt(0, { error: shareRule }).lt(1, { error: shareRule }).meta({
    description: 'The share of the pictures, the last of each class, that is for testing; a seventh when left out.',
  }),
  sha256: z
    .string({ error: hashRule })
    .regex(/^[0-9a-f]{64}$/, { error: hashRule })
    .meta({ description: 'What the content must have; seedsweep fills it in.' }),
  examples: z.int().min(1).meta({ description: 'Pictures to train on; seedsweep fills it in.' }),
} as const satisfies { readonly [Key in keyof StatedOwnDataset]-?: z.ZodType };

export const ownKeys = Object.keys(ownFields) as (keyof StatedOwnDataset)[];

/** The part of an item or a value that is a dataset's own; undefined when it has none. */
export function ownPart(item: object): StatedOwnDataset | undefined {
  const own = Object.entries(item).filter(([key, value]) => key in ownFields && value !== undefined);
  return own.length === 0 ? undefined : (Object.fromEntries(own) as unknown as StatedOwnDataset);
}

/** Every path that is stated. */
export function pathsOf({ files, module }: StatedOwnDataset): readonly string[] {
  if (module !== undefined) return [module];
  return typeof files === 'string' ? [files] : Object.values((files ?? {}) as Readonly<Record<string, string>>);
}

function areRoles({ images, labels, testImages, testLabels, train, test }: FilesByRole): boolean {
  const arrays = [images, labels].filter((path) => path !== undefined).length;
  const tests = [testImages, testLabels].filter((path) => path !== undefined).length;
  const tables = [train, test].filter((path) => path !== undefined).length;
  return tables === 0 ? arrays === 2 && tests !== 1 : tables === 2 && arrays + tests === 0;
}
