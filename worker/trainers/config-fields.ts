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

/** One of `names`; the first is the default. */
export function oneOf<const Names extends readonly [string, ...string[]]>(names: Names, description: string) {
  return z
    .enum(names, { error: `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` })
    .meta({ description })
    .default(names[0] as never);
}
