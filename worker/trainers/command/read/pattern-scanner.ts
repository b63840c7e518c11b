import { createContext, Script, type Context } from 'node:vm';
import { messageOf, SeedsweepError } from '../../../../common/errors.js';
import { compilePattern } from '../pattern.js';
import type { LineFindings, NamedNumber, ReadValue, Wanted } from './line-findings.js';
import { parseNumber } from './numbers.js';

/** A pattern looks at so much of a line. */
const PATTERN_CHARACTERS = 4 * 1024;
/** Most time for the lines that came at once, which is 64 KiB of output. */
const LIMIT_MS = 2000;

const search = new Script(
  'lines.map((line) => Array.from(line.matchAll(expression), ({ groups }) => Object.entries(groups ?? {})))',
);

/** Finds what a person's pattern has groups for, and nothing else. */
export class PatternScanner {
  private readonly context: Context;

  /** Throws INVALID_INPUT for a pattern that is none. */
  constructor(
    private readonly pattern: string,
    private readonly wanted: Wanted,
    private readonly note: (sentence: string) => void,
  ) {
    try {
      const { expression } = compilePattern(pattern);
      this.context = createContext({ expression: new RegExp(expression.source, 'gu'), lines: [] });
    } catch (cause) {
      throw new SeedsweepError('INVALID_INPUT', `The pattern for stdout is none: ${messageOf(cause)}.`, {
        cause,
        remedy: 'Mend `pattern` in the sweep file.',
      });
    }
  }

  /** What lines say, all of them together. Throws INVALID_INPUT when the pattern takes too long for them. */
  scan(lines: readonly string[]): readonly LineFindings[] {
    return this.search(lines.map((line) => line.slice(0, PATTERN_CHARACTERS))).map((matches) => {
      const steps: NamedNumber[] = [];
      const values: ReadValue[] = [];
      for (const [name, text] of matches.flat()) {
        if (text === undefined) continue;
        const value = parseNumber(text);
        const isStep = this.wanted.stepNames.has(name.toLowerCase());
        const isMetric = this.wanted.metrics.has(name);
        if (value === undefined) {
          if (isStep || isMetric) this.note(`The pattern's group ${name} found no number: ${text.slice(0, 40)}.`);
          continue;
        }
        if (isStep) steps.push({ name, value });
        if (isMetric) values.push({ name, value, percent: false });
      }
      return { steps, values, ignored: [] };
    });
  }

  /** Groups by match by line. In a script of its own, which alone can be ended: some patterns take years. */
  private search(lines: readonly string[]): readonly (readonly (readonly [string, string | undefined])[])[][] {
    this.context['lines'] = lines;
    try {
      return search.runInContext(this.context, { timeout: LIMIT_MS }) as ReturnType<PatternScanner['search']>;
    } catch (cause) {
      throw new SeedsweepError('INVALID_INPUT', `The pattern ${this.pattern} takes more than 2 s on what is printed.`, {
        cause,
        remedy: 'Write it without repetition inside repetition, such as (a+)+.',
      });
    }
  }
}
