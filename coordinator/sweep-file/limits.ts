/** Largest sweep file, and largest canonical sweep, in UTF-8 bytes: it must fit into one NATS message. */
export const maxSweepBytes = 512 * 1024;
/** Most values a file may hold once its aliases are followed; stops files that multiply themselves. */
export const maxSweepValues = 250_000;
/** Most aliases (`*name`) in one file. */
export const maxAliases = 1_000;
/** Deepest nesting of maps and lists. */
export const maxDepth = 32;
export const maxSeeds = 100_000;
/** Largest seed: it travels as an unsigned 32-bit number. */
export const maxSeed = 2 ** 32 - 1;
/** Most trials in one sweep. */
export const maxTrials = 2 ** 31;
/** Most combinations of grid values that the rules between keys are tried on. */
export const maxRuleCombinations = 1_000_000;
/** Most faults kept; a file with more is wrong in some larger way. */
export const maxFaults = 1_000;
