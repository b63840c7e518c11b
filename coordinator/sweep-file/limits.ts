/** Most values a file may hold once its aliases are followed; stops files that multiply themselves. */
export const maxSweepValues = 250_000;
/** Most aliases (`*name`) in one file. */
export const maxAliases = 1_000;
/** Deepest nesting of maps and lists. */
export const maxDepth = 32;
/** Most combinations of grid values that the rules between keys are tried on. */
export const maxRuleCombinations = 1_000_000;
/** Most faults kept; a file with more is wrong in some larger way. */
export const maxFaults = 1_000;
/** Most characters of the words for one value or dataset. */
export const maxWords = 100;
