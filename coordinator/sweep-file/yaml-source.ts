import { isAlias, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { maxSweepFileBytes } from '../../common/limits.js';
import type { Complaint, Path, Place } from './fault-list.js';
import { extent, follow } from './yaml-place.js';
import { explainSyntax } from './yaml-syntax.js';
import { readValues } from './yaml-values.js';

/** A sweep file as read: plain data, and where each part of it was written. */
export interface YamlSource {
  /**
   * Maps, lists and scalars; aliases are followed and copied. Null for an empty text, undefined when nothing could be
   * read.
   */
  readonly data: unknown;
  /** What is wrong with the notation: syntax, duplicate keys, aliases that multiply. Each has its place. */
  readonly complaints: readonly Complaint[];
  /** The first line with a syntax error; what comes from there on cannot be trusted. Infinity without one. */
  readonly brokenFromLine: number;
  /** The text of the number at `path`; undefined where there is none. */
  numberText(path: Path): string | undefined;
  /** Where `path` was written; undefined when it was not. */
  find(path: Path, target: 'key' | 'value'): Place | undefined;
}

/**
 * Reads YAML 1.2 (JSON included) without trusting it: never throws for what the text holds, and takes no more time or
 * memory than the limits allow.
 */
export function readYaml(text: string): YamlSource {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxSweepFileBytes) {
    return unreadable(
      `The file has ${Math.ceil(bytes / 1024)} KiB; a sweep file may have ${maxSweepFileBytes / 1024} KiB.`,
      'Use `grid` instead of listing every setting, or split the sweep into several files.',
    );
  }
  const lines = new LineCounter();
  const document = parse(text, lines);
  if (document === undefined) {
    return unreadable('The file is nested too deeply to be read.', 'Remove the surplus brackets or indentation.');
  }
  const root: Node | null = document.contents;
  const placeBetween = (from: number, to: number): Place => {
    const { line, col } = lines.linePos(Math.max(0, Math.min(from, text.length)));
    const firstLine = text.slice(from, to).split(/\r?\n/, 1)[0]!.trimEnd();
    return { line: Math.max(1, line), column: Math.max(1, col), length: Math.max(1, firstLine.length) };
  };
  const complaints: Complaint[] = [];
  let brokenFromLine = Infinity;
  let lastLine = 0;
  for (const problem of [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
    const place = placeBetween(problem.pos[0], problem.pos[1]);
    brokenFromLine = Math.min(brokenFromLine, place.line);
    // One slip makes the parser complain several times about a line; the first complaint is the one to act on.
    if (place.line !== lastLine) complaints.push({ path: [], place, ...explainSyntax(problem.code, problem.message) });
    lastLine = place.line;
  }
  const targets = new Map<Node, Node>();
  const data = readValues(root, {
    targets,
    placeOf: (node) => placeBetween(...extent({ value: node }, 'value')),
    complain(complaint) {
      if (complaint.place.line < brokenFromLine) complaints.push(complaint);
    },
  });
  return {
    data,
    complaints,
    brokenFromLine,
    numberText(path) {
      const node = follow(root, path, targets)?.value;
      const scalar = node && isAlias(node) ? targets.get(node) : node;
      return isScalar(scalar) && typeof scalar.value === 'number' ? scalar.source : undefined;
    },
    find(path, target) {
      const found = follow(root, path, targets);
      return found && placeBetween(...extent(found, target));
    },
  };
}

function unreadable(message: string, remedy: string): YamlSource {
  const place = { line: 1, column: 1, length: 1 };
  return {
    data: undefined,
    complaints: [{ path: [], place, message, remedy }],
    brokenFromLine: 1,
    numberText: () => undefined,
    find: () => undefined,
  };
}

/** Undefined when the nesting exhausts the parser's stack. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      schema: 'core',
      merge: false,
      // readValues reports duplicates by name, and sees that 100 and "100" are the same key.
      uniqueKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
