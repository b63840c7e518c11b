/** A claim of one family, with the chance of it were nothing so. */
export interface Claim {
  /** Claims of one family share a p-value's correction: each p-value already holds for all of its family at once. */
  readonly family: string;
  readonly pValue: number;
}

/**
 * The claims that hold, all of them together with 1 − alpha: Holm's (1979) step-down over families. In each round a claim
 * holds whose p-value is at most alpha over the number of families that still have one that does not. With a claim a
 * family this is Holm's procedure itself; with several it stays valid, since a family that has a false
 * claim is never left out before that claim is made.
 */
export function holm<Of extends Claim>(claims: readonly Of[], alpha: number): ReadonlySet<Of> {
  const held = new Set<Of>();
  for (;;) {
    const open = claims.filter((claim) => !held.has(claim));
    const families = new Set(open.map(({ family }) => family)).size;
    const found = open.filter(({ pValue }) => pValue <= alpha / families);
    if (found.length === 0) return held;
    for (const claim of found) held.add(claim);
  }
}
