import { printable } from '../../common/printable.js';
import { count } from '../../common/words.js';
import type { Fault, SweepFaults } from './faults.js';

/** Columns of source text to show around a fault. */
const shownColumns = 100;
/** Faults to show; a file with more has some larger trouble. */
const shownFaults = 50;

/**
 * The faults as a person reads them: place, complaint, the offending line with the place underlined, remedy.
 * `source` is the text the sweep was loaded from. No colours; ends without a line break.
 */
export function formatFaults(error: SweepFaults, source: string, fileName: string): string {
  const lines = source.split(/\r?\n/);
  const blocks = error.faults.slice(0, shownFaults).map((fault) => formatFault(fault, lines, printable(fileName)));
  const hidden = error.faults.length - blocks.length;
  if (hidden > 0) blocks.push(`… and ${hidden} more.`);
  return [...blocks, `${count(error.faults.length, 'fault')} in ${printable(fileName)}. Nothing was run.`].join('\n\n');
}

function formatFault(fault: Fault, lines: readonly string[], fileName: string): string {
  const place = fault.flag === undefined ? `${fileName}:${fault.line}:${fault.column}` : `in ${fault.flag}`;
  const path = fault.path === '' ? '' : ` (${printable(fault.path)})`;
  const number = fault.flag === undefined ? String(fault.line) : '';
  const line = fault.flag ?? lines[fault.line - 1] ?? '';
  const { text, marks } = underline(line, fault.column, fault.length);
  const margin = ' '.repeat(number.length);
  return [
    `${place}${path}`,
    `  ${number} | ${text}`,
    `  ${margin} | ${marks}`,
    `  ${fault.message}`,
    `  ${fault.remedy}`,
  ].join('\n');
}

/** The part of `line` around `column`, and the carets to put below it. */
function underline(line: string, column: number, length: number): { text: string; marks: string } {
  const start = column - 1;
  const from = start < shownColumns - 20 ? 0 : start - 40;
  const shown = line.slice(from, from + shownColumns);
  const before = from > 0 ? '…' : '';
  const after = from + shownColumns < line.length ? '…' : '';
  const carets = '^'.repeat(Math.max(1, Math.min(length, from + shown.length - start)));
  return {
    // One character for each, or the carets would stand elsewhere.
    text: before + printable(shown.replace(/\t/g, ' ').replace(/[\p{Cc}\u2028\u2029]/gu, '?')) + after,
    marks: ' '.repeat(before.length + start - from) + carets,
  };
}
