export const maxSeeds = 100_000;
/** Largest seed: it travels as an unsigned 32-bit number. */
export const maxSeed = 2 ** 32 - 1;
/** Most trials in one sweep. */
export const maxTrials = 2 ** 31;
/** Largest sweep file, in UTF-8 bytes; it is kept beside the spec, and both must fit into one NATS message. */
export const maxSweepFileBytes = 256 * 1024;
/** Largest spec, in UTF-8 bytes. */
export const maxSpecBytes = 640 * 1024;
