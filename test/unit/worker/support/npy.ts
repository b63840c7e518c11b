import { zipSync } from 'fflate';

/** Bytes of an `.npy` file as NumPy writes it, version 1; `data` in the order of the file. */
export function npyFile(descr: string, shape: readonly number[], data: Uint8Array, fortran = false): Uint8Array {
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
  const text = `{'descr': ${descr.startsWith('[') ? descr : `'${descr}'`}, 'fortran_order': ${fortran ? 'True' : 'False'}, 'shape': ${tuple}, }`;
  const header = text.padEnd(64 * Math.ceil((text.length + 11) / 64) - 11) + '\n';
  const length = Buffer.alloc(2);
  length.writeUInt16LE(header.length);
  return Buffer.concat([Buffer.from('\x93NUMPY\x01\x00', 'latin1'), length, Buffer.from(header, 'latin1'), data]);
}

/** An array of bytes, `uint8`. */
export function bytesFile(shape: readonly number[], bytes: Iterable<number>): Uint8Array {
  return npyFile('|u1', shape, Uint8Array.from(bytes));
}

/** An `.npz` file of these `.npy` files. */
export function npzFile(arrays: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const files = Object.fromEntries(Object.entries(arrays).map(([name, bytes]) => [`${name}.npy`, bytes]));
  // The same bytes whenever it is written.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** Pictures of 2×3 in three classes; pixels count up from 0. */
export function tinyArrays(train = 6, test = 3): Record<string, Uint8Array> {
  const pixels = (count: number) => Array.from({ length: count * 6 }, (_, index) => index % 256);
  const labels = (count: number) => Array.from({ length: count }, (_, index) => index % 3);
  return {
    x_train: bytesFile([train, 2, 3], pixels(train)),
    y_train: bytesFile([train], labels(train)),
    x_test: bytesFile([test, 2, 3], pixels(test)),
    y_test: bytesFile([test], labels(test)),
  };
}
