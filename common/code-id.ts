import { canonicalJson, shortHash, type Json } from './ids.js';
import type { Recipe } from './recipe.js';

const DIGITS = 16;

/**
 * What tells the code of a trainer of one's own: 16 hexadecimal digits of the SHA-256 of `{"files":…,"recipe":…}`, RFC
 * 8785, where `files` is the hash of its files' content.
 */
export function codeId(recipe: Recipe, files: string): string {
  return shortHash(canonicalJson({ files, recipe: recipe as unknown as Json }), DIGITS);
}
