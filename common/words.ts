/** Words for people, in one place. */

/** `1 trial`, `1,000 trials`. */
export function count(amount: number, unit: string): string {
  return `${grouped(amount)} ${plural(amount, unit)}`;
}

/** `trial` for one, `trials` for any other number. */
export function plural(amount: number, unit: string): string {
  return amount === 1 ? unit : /(s|x|sh|(?<!epo)ch)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

/** Digits in groups of three: 1,000,000. */
export function grouped(amount: number): string {
  return amount.toLocaleString('en-US');
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
