import { stripVTControlCharacters } from 'node:util';
import { parseTolerantJson } from '../../../../common/tolerant-json.js';
import type { Point } from '../../../../proto/trial.js';
import { compilePattern } from '../pattern.js';
import { StepFinder, type StepsSeen } from './step-finder.js';

/** What of a line a person's own pattern is tried on, so that a costly one cannot stop everything. */
const PATTERN_CHARACTERS = 4 * 1024;
/** How many names of values that are not read are remembered. */
const MAX_IGNORED = 50;
const number =
  '[-+]?(?:\\d+\\.?\\d*(?:[eE][-+]?\\d+)?|\\.\\d+(?:[eE][-+]?\\d+)?|[nN][aA][nN]|[iI]nf(?:inity)?)(?!\\w|\\.\\d)';
/** Anything that looks like a value, for people. */
const anyValue = new RegExp(`(?<![\\w./-])([A-Za-z_][\\w./-]{0,60})["']?\\s{0,8}[=:]\\s{0,8}(${number})`, 'g');

/** What was understood of what a program prints. */
export interface PrintedSummary {
  readonly steps: StepsSeen;
  /** What looks like a value and is not read, with the last text of it. */
  readonly ignored: ReadonlyMap<string, string>;
}

/**
 * Finds the values of metrics in lines that a program prints: JSON objects, `name=value`, `name: value` and `name value`;
 * or what a pattern's named groups match, and nothing else. Values of other names do not count.
 */
export class PrintedMetrics {
  private readonly steps: StepFinder;
  private readonly values: RegExp;
  private readonly pattern: RegExp | undefined;
  private readonly ignored = new Map<string, string>();

  constructor(
    private readonly metrics: readonly string[],
    unit: string,
    pattern?: string,
  ) {
    this.steps = new StepFinder(unit);
    const names = [...metrics].sort((a, b) => b.length - a.length).map((name) => name.replace(/[^\w]/g, '\\$&'));
    this.values = new RegExp(
      `(?<![\\w./@-])(${names.join('|')})["']?(?:\\s{0,8}[=:]\\s{0,8}|\\s{1,8})(${number})`,
      'g',
    );
    this.pattern = pattern === undefined ? undefined : compilePattern(pattern).expression;
  }

  get summary(): PrintedSummary {
    return { steps: this.steps.seen, ignored: this.ignored };
  }

  /** What a line tells. */
  read(line: string): readonly Point[] {
    const text = line.includes('\u001b') ? stripVTControlCharacters(line) : line;
    if (this.pattern) return this.matched(this.pattern.exec(text.slice(0, PATTERN_CHARACTERS))?.groups ?? {});
    if (text.trimStart().startsWith('{')) {
      const object = jsonObject(text);
      if (object) return this.fields(object);
    }
    this.steps.inText(text);
    if (this.ignored.size < MAX_IGNORED) this.noteOthers(text);
    if (!this.metrics.some((name) => text.includes(name))) return [];
    return [...text.matchAll(this.values)].map(([, metric = '', value = '']) => this.point(metric, numberOf(value)));
  }

  private matched(groups: Readonly<Record<string, string | undefined>>): readonly Point[] {
    const found = Object.entries(groups).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, numberOf(text)] as const],
    );
    return this.named(found.filter(([, value]) => value !== undefined) as [string, number][]);
  }

  private fields(object: object): readonly Point[] {
    return this.named(
      Object.entries(object).flatMap(([name, value]: [string, unknown]): [string, number][] => {
        if (typeof value === 'number') return [[name, value]];
        if (typeof value !== 'object' || value === null) return [];
        // A group of values: `{"test": {"accuracy": 0.9}}` tells of three names.
        return Object.entries(value).flatMap(([inner, part]: [string, unknown]): [string, number][] => {
          const called = ['.', '/', '_'].map((between) => name + between + inner);
          return typeof part === 'number'
            ? [[called.find((each) => this.metrics.includes(each)) ?? called[0]!, part]]
            : [];
        });
      }),
    );
  }

  private named(values: readonly (readonly [string, number])[]): readonly Point[] {
    for (const [name, value] of values) this.steps.named(name, value);
    return values.flatMap(([name, value]) => {
      if (this.metrics.includes(name)) return [this.point(name, value)];
      if (this.ignored.size < MAX_IGNORED) this.ignored.set(name, String(value));
      return [];
    });
  }

  private point(metric: string, value: number): Point {
    return { metric, step: this.steps.stepOf(metric), value };
  }

  private noteOthers(text: string): void {
    for (const [, name = '', value = ''] of text.slice(0, PATTERN_CHARACTERS).matchAll(anyValue)) {
      if (!this.metrics.includes(name)) this.ignored.set(name, value);
    }
  }
}

function jsonObject(text: string): object | undefined {
  try {
    const value = parseTolerantJson(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A number as programs print it. */
function numberOf(text: string): number {
  const plain = text.trim().toLowerCase();
  if (plain.endsWith('nan')) return NaN;
  if (plain.includes('inf')) return plain.startsWith('-') ? -Infinity : Infinity;
  return Number(plain);
}
