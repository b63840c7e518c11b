import type { z } from 'zod';
import { enumerate, plural } from '../../common/words.js';
import { show } from './words.js';

/** What would be right where a trainer's schema does not say it itself: words that complete "Write …". */
export function expectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return isWhole(issue) ? 'a whole number' : (kinds[issue.expected] ?? 'another value');
    case 'invalid_value':
      return enumerate(issue.values.map(plainly), 'or');
    case 'too_small': {
      const { origin, minimum, inclusive = true } = issue;
      return sized(origin, minimum, 'least') ?? `a number ${inclusive ? `from ${minimum} on` : `above ${minimum}`}`;
    }
    case 'too_big': {
      const { origin, maximum, inclusive = true } = issue;
      return sized(origin, maximum, 'most') ?? `a number ${inclusive ? 'up to' : 'below'} ${maximum}`;
    }
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return `a text ${issue.pattern === undefined ? `of the form ${issue.format}` : `that matches ${issue.pattern}`}`;
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

function isWhole({ inst }: z.core.$ZodRawIssue): boolean {
  const { format } = (inst?._zod.def ?? {}) as { readonly format?: unknown };
  return typeof format === 'string' && format.includes('int');
}

function plainly(value: unknown): string {
  return typeof value === 'string' ? value : show(value);
}

/** Of what has a length; undefined for numbers. */
function sized(origin: string, limit: number | bigint, bound: 'least' | 'most'): string | undefined {
  const amount = (unit: string) => `at ${bound} ${limit} ${plural(Number(limit), unit)}`;
  if (origin === 'string') return `a text of ${amount('character')}`;
  return origin === 'array' ? `a list of ${amount('value')}` : undefined;
}
