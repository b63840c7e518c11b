import { stripVTControlCharacters } from 'node:util';
import type { MetricSource } from '../../../../common/recipe.js';
import type { Point } from '../../../../proto/trial.js';
import type { LineFindings } from './line-findings.js';
import { PatternScanner } from './pattern-scanner.js';
import { scanJson } from './scan-json.js';
import { SourceRecord, type SourceSummary } from './source-record.js';
import { StepKeeper, stepNames } from './step-keeper.js';
import { TextScanner } from './text-scanner.js';

/**
 * Reads metrics out of the lines that a program prints: JSON objects, and `name=value`, `name: value` or `name value`
 * anywhere in a line; with a pattern, what that has groups for and nothing else. A value belongs to the step that its line
 * names, or else to the latest that one before it did; where none does, each metric counts 1, 2, 3 ….
 */
export class StdoutReader {
  private readonly record: SourceRecord;
  private readonly steps: StepKeeper;
  private readonly scan: (lines: readonly string[]) => readonly (LineFindings | undefined)[];

  /** Throws INVALID_INPUT for a pattern that is none. */
  constructor(source: MetricSource & { readonly kind: 'stdout' }, metrics: readonly string[], unit: string) {
    const names = stepNames(unit);
    const wanted = { metrics: new Set(metrics), stepNames: new Set(names) };
    this.record = new SourceRecord(source.pattern === undefined ? 'what it prints' : 'what the pattern finds', metrics);
    this.steps = new StepKeeper(names);
    if (source.pattern === undefined) {
      const text = new TextScanner(wanted);
      this.scan = (lines) => lines.map((line) => scanJson(line, wanted) ?? text.scan(line));
    } else {
      const pattern = new PatternScanner(source.pattern, wanted, (sentence) => this.record.note(sentence));
      this.scan = (lines) => pattern.scan(lines);
    }
  }

  /** The points in `lines`, in order. Throws INVALID_INPUT for a pattern that takes too long. */
  read(lines: readonly string[]): readonly Point[] {
    if (lines.length === 0) return [];
    const plain = lines.map((line) => (/[\u001b\u009b]/.test(line) ? stripVTControlCharacters(line) : line));
    const points: Point[] = [];
    for (const findings of this.scan(plain)) {
      if (findings === undefined) continue;
      for (const { name, value } of findings.steps) this.steps.see(name, value);
      for (const name of findings.ignored) this.record.ignore(name);
      for (const { name, value, percent } of findings.values) {
        if (percent) this.record.note(`${name} is printed with a percent sign, and read as it is printed.`);
        const point = this.record.point(name, this.steps.stepOf(name), value);
        if (point) points.push(point);
      }
    }
    return points;
  }

  summary(): SourceSummary {
    return this.record.summary(this.steps.facts);
  }
}
