/** What is sent of packed code, in this order: its content's hash, pieces of the pack, the SHA-256 of the pack. */
export type CodePart =
  | { readonly kind: 'hash'; readonly hash: string }
  | { readonly kind: 'piece'; readonly piece: Uint8Array }
  | { readonly kind: 'sha256'; readonly sha256: string };

/** Whether a text is a hash of a trainer's code: 64 lower-case hexadecimal digits. */
export function isCodeHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
