import incompleteBeta from '@stdlib/math-base-special-betainc';

/** Two networks on the same pictures: how many each got right, and how likely such a difference is where there is none. */
export interface McNemar {
  readonly both: number;
  /** Right by the first alone, and by the second alone. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
  /** Two-sided p-value of the exact test: where there is no difference, it is rarer than it says that it is so small. */
  readonly p: number;
  /** Two-sided mid-p-value: about as rare as it says. */
  readonly midP: number;
}

/**
 * McNemar's test (1947) of two vectors of predictions for the pictures with these labels, all of one length. Only pictures
 * that one got right and the other did not tell the two apart; which of both it was would be a fair coin's throw if the
 * networks were equally good on pictures like these.
 */
export function mcNemar(labels: Uint8Array, first: Uint8Array, second: Uint8Array): McNemar {
  let [both, onlyFirst, onlySecond, neither] = [0, 0, 0, 0];
  labels.forEach((label, picture) => {
    const [one, two] = [first[picture] === label, second[picture] === label];
    if (one && two) both++;
    else if (one) onlyFirst++;
    else if (two) onlySecond++;
    else neither++;
  });
  return { both, onlyFirst, onlySecond, neither, ...mcNemarP(onlyFirst, onlySecond) };
}

/**
 * With n = b + c throws of a fair coin and m the smaller of b and c: the exact p is 2 · P(X ≤ m), at most 1; the mid-p
 * P(X ≤ m) + P(X < m), or 1 − P(X = m) / 2 where b = c (Fagerland, Lydersen & Laake 2013). Both are 1 without any throw.
 */
export function mcNemarP(b: number, c: number): { readonly p: number; readonly midP: number } {
  const [n, m] = [b + c, Math.min(b, c)];
  if (n === 0) return { p: 1, midP: 1 };
  const [atMost, below] = [coinsAtMost(m, n), coinsAtMost(m - 1, n)];
  return { p: Math.min(1, 2 * atMost), midP: b === c ? 1 - (atMost - below) / 2 : atMost + below };
}

/** The probability of at most k heads in n throws: the regularized incomplete beta function at ½ of n − k and k + 1. */
function coinsAtMost(k: number, n: number): number {
  if (k < 0) return 0;
  return incompleteBeta(0.5, n - k, k + 1);
}
