import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The first bytes of what an attempt says are kept in a file of their own … */
export const HEAD_BYTES = 1024 * 1024;
/** … and so are the last, in pieces, of which the oldest go: 2.75 to 3 MiB of them. */
export const PIECE_BYTES = 256 * 1024;
export const PIECES_KEPT = 12;

/** A file with some of the bytes; `offset`: where they stand among all that was said. */
export interface Piece {
  readonly file: string;
  readonly offset: number;
}

/** The file of the bytes from `offset` on: beyond the first file, its name ends in that number. */
export function pieceAt(path: string, offset: number): Piece {
  return { file: offset === 0 ? path : `${path}.${offset}`, offset };
}

/** Where the piece that holds the byte at `offset` begins. */
export function pieceStart(offset: number): number {
  return offset < HEAD_BYTES ? 0 : offset - ((offset - HEAD_BYTES) % PIECE_BYTES);
}

/** Among the names of its folder, the pieces of an output, in order, the first file first. */
export function piecesAmong(path: string, names: readonly string[]): readonly Piece[] {
  const first = basename(path);
  return names
    .flatMap((name): Piece[] => {
      if (name === first) return [{ file: path, offset: 0 }];
      const offset = name.startsWith(`${first}.`) ? Number(name.slice(first.length + 1)) : NaN;
      return Number.isSafeInteger(offset) && offset > 0 ? [{ file: join(dirname(path), name), offset }] : [];
    })
    .sort((a, b) => a.offset - b.offset);
}

/** Removes an output with all its pieces; there may be none. */
export function removeOutput(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) return;
  for (const { file } of piecesAmong(path, readdirSync(folder))) rmSync(file, { force: true });
}
