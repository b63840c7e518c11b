import type { z } from 'zod';
import { enumerate, plural } from '../../common/words.js';
import { show } from './words.js';

/** What would be right where a trainer's schema does not say it itself: words that complete "Write …". */
export function expectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? 'another value';
    case 'invalid_value':
      return enumerate(issue.values.map(plainly), 'or');
    case 'too_small':
      return size(
        issue.origin,
        `${issue.inclusive === false ? 'above' : 'from'} ${issue.minimum}`,
        issue.minimum,
        'least',
      );
    case 'too_big':
      return size(
        issue.origin,
        `${issue.inclusive === false ? 'below' : 'up to'} ${issue.maximum}`,
        issue.maximum,
        'most',
      );
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return issue.pattern === undefined
        ? `a text of the form ${issue.format}`
        : `a text that matches ${issue.pattern}`;
    case 'invalid_union':
      return 'one of the forms that the trainer takes';
    default:
      return 'another value';
  }
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a map',
  record: 'a map',
};

function plainly(value: unknown): string {
  return typeof value === 'string' ? value : show(value);
}

function size(origin: string, range: string, limit: number | bigint, bound: 'least' | 'most'): string {
  const amount = (unit: string) => `at ${bound} ${limit} ${plural(Number(limit), unit)}`;
  switch (origin) {
    case 'string':
      return `a text of ${amount('character')}`;
    case 'array':
      return `a list of ${amount('value')}`;
    case 'int':
      return `a whole number ${range}`;
    default:
      return `a number ${range}`;
  }
}
