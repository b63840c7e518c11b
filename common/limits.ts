export const maxSeeds = 100_000;
/** Largest seed: it travels as an unsigned 32-bit number. */
export const maxSeed = 2 ** 32 - 1;
/** Most trials in one sweep. */
export const maxTrials = 2 ** 31;
/** Largest sweep file, in UTF-8 bytes; it is kept beside the spec, and both must fit into one NATS message. */
export const maxSweepFileBytes = 256 * 1024;
/** Largest spec, in UTF-8 bytes. */
export const maxSpecBytes = 640 * 1024;
/** Most files of a trainer's code. */
export const maxCodeFiles = 2_000;
/** Most bytes in all of them. */
export const maxCodeBytes = 64 * 2 ** 20;
/** Largest pack of them: what does not compress, and what a tar adds to each file. */
export const maxPackBytes = maxCodeBytes + maxCodeFiles * 4 * 2 ** 10;
/** Largest piece in which a pack is sent. */
export const maxPackPieceBytes = 256 * 2 ** 10;
