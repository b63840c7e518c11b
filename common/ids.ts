import canonicalize from 'canonicalize';
import { hash } from 'node:crypto';

// Its types say that it is a module with a default export; it is the function itself.
const serialize = canonicalize as unknown as (value: unknown) => string;

/** Any value JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON as RFC 8785 writes it (JSON Canonicalization Scheme): equal values give equal text, whatever order they were
 * written in and whatever language wrote them. Keys whose value is undefined are left out. Throws for numbers that JSON
 * cannot hold.
 */
export function canonicalJson(value: Json): string {
  return serialize(value);
}

/** The first `hexDigits` hexadecimal digits of the SHA-256 of `text`. */
export function shortHash(text: string, hexDigits: number): string {
  return hash('sha256', text, 'hex').slice(0, hexDigits);
}
