import type { LineFindings, NamedNumber, ReadValue, Wanted } from './line-findings.js';
import { numberSource, parseNumber } from './numbers.js';

/** Where a name cannot begin: in another one. */
const wordStart = '(?<![\\p{L}\\p{N}_./@-])';
const quote = '[\'"]?';
/** NumPy and PyTorch print `np.float64(0.91)` and `tensor(0.91)` for a number inside something else. */
const wrapper = '(?:(?:(?:np|numpy|torch)\\.)?(?:float\\d*|int\\d*|tensor|array|Array)\\()?';
/** A number that is not part of a version, a date or a time of day. */
const number = `(?<number>${numberSource})(?!\\.?\\d|[:-]\\d|[eE][+-]?\\d)`;
const separator = '(?:\\s*[:=]\\s*|\\s+)';

/** Names that are no metric's are looked for in so many lines, and so many characters of each: people read about them. */
const STRANGER_LINES = 10_000;
const STRANGER_CHARACTERS = 1024;
const strangers = new RegExp(
  `${wordStart}([\\p{L}_][\\p{L}\\p{N}_./@-]{0,99})${quote}${separator}${quote}${wrapper}${number}`,
  'gu',
);

/**
 * Finds `name=value`, `name: value` and `name value` anywhere in lines, names matched whole. The time it takes is linear in
 * a line's length.
 */
export class TextScanner {
  private readonly known: RegExp;
  private strangerLines = 0;

  constructor(private readonly wanted: Wanted) {
    const steps = [...wanted.stepNames].flatMap((name) => [
      name,
      name.slice(0, 1).toUpperCase() + name.slice(1),
      name.toUpperCase(),
    ]);
    const names = [...new Set([...wanted.metrics, ...steps])].sort((a, b) => b.length - a.length);
    this.known = new RegExp(
      `${wordStart}(?<name>${names.map(escape).join('|')})${quote}${separator}(?<bracket>[[(#]\\s*)?${quote}${wrapper}${number}(?<percent>\\s?%)?`,
      'gu',
    );
  }

  /** What a line says; undefined when that is nothing. */
  scan(line: string): LineFindings | undefined {
    const ignored = this.strangerLines < STRANGER_LINES ? this.scanStrangers(line) : [];
    this.known.lastIndex = 0;
    let match = this.known.exec(line);
    if (match === null && ignored.length === 0) return undefined;
    const steps: NamedNumber[] = [];
    const values: ReadValue[] = [];
    for (; match !== null; match = this.known.exec(line)) {
      const { name = '', bracket, number: text = '', percent } = match.groups!;
      const value = parseNumber(text);
      if (value === undefined) continue;
      if (this.isStep(name)) steps.push({ name, value });
      // What is in brackets after a metric is a list, or something about it.
      if (this.wanted.metrics.has(name) && bracket === undefined) {
        values.push({ name, value, percent: percent !== undefined });
      }
    }
    return { steps, values, ignored };
  }

  private scanStrangers(line: string): readonly string[] {
    this.strangerLines++;
    return Array.from(line.slice(0, STRANGER_CHARACTERS).matchAll(strangers), ([, name = '']) => name).filter(
      (name) => !this.wanted.metrics.has(name) && !this.isStep(name),
    );
  }

  private isStep(name: string): boolean {
    return this.wanted.stepNames.has(name.toLowerCase());
  }
}

function escape(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
