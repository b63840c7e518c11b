import { z } from 'zod';

/*
 * The `error` of a schema completes the sentence "Write …": it says what would be right, with an example, and is what a
 * person reads when a sweep file is wrong. The `description` is what an editor shows for the key.
 */

export function positive(example: number) {
  const error = `a number above 0, such as ${example}`;
  return z.number({ error }).positive({ error });
}

export function count(example: number) {
  const error = `a whole number from 1 on, such as ${example}`;
  return z.int({ error }).positive({ error });
}

export function fraction(error: string) {
  return z.number({ error }).min(0, { error }).lt(1, { error });
}

export const epochs = count(10).meta({ description: 'Passes over the training images.' }).default(10);

/** Two values, each right alone, that cannot go together. `path` leads to the one to change. */
export interface ConfigConflict {
  readonly path: readonly string[];
  /** What is wrong, a sentence. */
  readonly message: string;
  /** What to do, a sentence. */
  readonly remedy: string;
}

/** A rule between keys of a complete configuration. `find` reads only `keys`. */
export interface ConfigRule<Config> {
  readonly keys: readonly (keyof Config & string)[];
  find(config: Config): readonly ConfigConflict[];
}
