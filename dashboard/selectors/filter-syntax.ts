export const operators = ['!=', '>=', '<=', '=', '>', '<'] as const;
export type Operator = (typeof operators)[number];

/** A word of a filter: text to be found, in small letters, or a condition. */
export type Term = { readonly kind: 'text'; readonly text: string } | Condition;

export interface Condition {
  readonly kind: 'condition';
  /** As written, and in small letters; `name` is `step` where the trainer's word for it is written. */
  readonly key: string;
  readonly name: string;
  readonly operator: Operator;
  /** As written, in small letters, and the number that it writes, if it does. */
  readonly operand: string;
  readonly wanted: string;
  readonly number: number | undefined;
}

/** What does not parse, and what would be right. */
export class FilterFault extends Error {}

/** A run of characters without blanks, except within double quotes. `quoteAt`: where the first quote was, or −1. */
interface Word {
  readonly text: string;
  readonly quoteAt: number;
}

/** The words of a filter. Throws FilterFault. */
export function parseTerms(text: string): readonly Term[] {
  return words(text).map(termOf);
}

export function isOrdering(operator: Operator): boolean {
  return operator !== '=' && operator !== '!=';
}

/** The number that `text` writes; undefined when it is none. */
function numberIn(text: string): number | undefined {
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value) ? undefined : value;
}

function words(text: string): readonly Word[] {
  const found: Word[] = [];
  let word: { text: string; quoteAt: number } | undefined;
  let quoted = false;
  for (const character of text) {
    if (character === '"') {
      word ??= { text: '', quoteAt: -1 };
      if (word.quoteAt < 0) word.quoteAt = word.text.length;
      quoted = !quoted;
    } else if (!quoted && /\s/u.test(character)) {
      if (word) found.push(word);
      word = undefined;
    } else {
      word ??= { text: '', quoteAt: -1 };
      word.text += character;
    }
  }
  if (quoted) throw new FilterFault('A quotation mark is not closed: write setting="Setting 1".');
  if (word) found.push(word);
  return found;
}

function termOf({ text, quoteAt }: Word): Term {
  const at = text.search(/[=<>]|!=/);
  if (at < 0 || (quoteAt >= 0 && quoteAt <= at)) return { kind: 'text', text: text.toLowerCase() };
  const key = text.slice(0, at);
  const operator = operators.find((each) => text.startsWith(each, at))!;
  const operand = text.slice(at + operator.length);
  if (key === '')
    throw new FilterFault(`“${text}” lacks a name before ${operator}: write n${operator}3, without blanks.`);
  if (operand === '' && quoteAt < 0) {
    throw new FilterFault(`“${text}” lacks a value after ${operator}: write n${operator}3, without blanks.`);
  }
  if (/^[=<>!]/.test(operand) && quoteAt < 0) {
    throw new FilterFault(`“${text}” is no comparison: write =, !=, >=, <=, > or < between a name and a value.`);
  }
  const number = numberIn(operand);
  if (isOrdering(operator) && number === undefined) {
    throw new FilterFault(`${operator} compares numbers, and “${operand}” is none: write ${key}${operator}0.01.`);
  }
  return {
    kind: 'condition',
    key,
    name: key.toLowerCase(),
    operator,
    operand,
    wanted: operand.toLowerCase(),
    number,
  };
}
