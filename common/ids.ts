import { hash } from 'node:crypto';

/** Any value JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON with object keys sorted and no white space: equal values give equal text, whatever order they were written in.
 * Keys whose value is undefined are left out.
 */
export function canonicalJson(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

/** The first `hexDigits` hexadecimal digits of the SHA-256 of `text`. */
export function shortHash(text: string, hexDigits: number): string {
  return hash('sha256', text, 'hex').slice(0, hexDigits);
}
