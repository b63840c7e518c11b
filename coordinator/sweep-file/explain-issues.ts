import type { z } from 'zod';
import { printable } from '../../common/printable.js';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import { enumerate } from '../../common/words.js';
import type { Complaint, Path } from './fault-list.js';
import { knownKeys } from './known-keys.js';
import { topKeys } from './sweep-schema.js';
import { closest, show, subject } from './words.js';

type Issue = z.core.$ZodIssue;

/** What a sweep file was checked against. */
export interface Expected {
  readonly schema: z.ZodType;
  /** Where in the file the schema's value stands; its root when left out. */
  readonly at?: Path;
  /** Undefined when the file names none of `trainers`. */
  readonly trainer: TrainerDefinition | undefined;
  readonly trainers: readonly TrainerDefinition[];
}

/** Turns what the schema objects to into complaints in words, one per wrong value or unknown key. */
export function explainIssues(issues: readonly Issue[], data: unknown, expected: Expected): Complaint[] {
  const said = new Set<string>();
  return issues
    .flatMap((issue) => explain(issue, issue.path as Path, data, expected))
    .filter(({ path, target }) => {
      // Once a value is of the wrong kind, what else the schema says about it only confuses.
      const about = JSON.stringify([path, target]);
      const first = !said.has(about) && !(target === undefined && said.has(JSON.stringify([path, 'keys within'])));
      said.add(about);
      if (target === 'key') said.add(JSON.stringify([path.slice(0, -1), 'keys within']));
      return first;
    });
}

function explain(issue: Issue, path: Path, data: unknown, expected: Expected): Complaint[] {
  const inner = issue.code === 'invalid_union' ? meantOption(issue) : undefined;
  if (inner) return inner.flatMap((part) => explain(part, [...path, ...(part.path as Path)], data, expected));
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      value: valueAt(value, [key]),
      target: 'key' as const,
      message: `\`${printable(key)}\` is not a key of ${path.length === 0 ? 'a sweep file' : container(path)}.`,
      remedy: unknownKeyRemedy(key, path, value, expected),
    }));
  }
  if (issue.code === 'invalid_key') {
    const right = issue.issues[0]?.message ?? 'another key';
    const message = `\`${printable(String(path.at(-1)))}\` cannot be a key of ${container(path.slice(0, -1))}.`;
    return [{ path, value: path.at(-1), target: 'key', message, remedy: `Write ${right}.` }];
  }
  return [{ path, ...(value !== undefined && { value }), ...wrongValue(issue, path, value) }];
}

/** The issues of the one option of a union that the value was meant to be; undefined when that is not clear. */
function meantOption(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] | undefined {
  const possible = issue.errors.filter(
    ([first]) => !(first?.path.length === 0 && ['invalid_type', 'invalid_value'].includes(first.code)),
  );
  return possible.length === 1 ? possible[0] : undefined;
}

function wrongValue(issue: Issue, path: Path, value: unknown): { message: string; remedy: string } {
  const what = subject(path);
  const write = `Write ${issue.message}.`;
  if (value === undefined) return { message: `${what} is missing.`, remedy: `Add ${what}: ${issue.message}.` };
  if (value === null) return { message: `${what} has no value.`, remedy: write };
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { message: `${what} is ${show(value)}; only finite numbers can be used.`, remedy: write };
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (typeof value === 'string' && (expected === 'number' || expected === 'int') && isNumeric(value)) {
    return {
      message: `${what} is the text ${show(value)}, not a number.`,
      remedy: `Remove the quotes: ${value.trim()}.`,
    };
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { message: `${what} is read as a ${typeof value}.`, remedy: `Put quotes around it: "${value}".` };
  }
  if (expected === 'array' && path[0] === 'grid') {
    const remedy =
      typeof value === 'object'
        ? 'Write a list of whole values, one { … } for each: [{ … }, { … }].'
        : `Write a list, [${show(value)}], or move \`${path.at(-1)}\` to \`train\`.`;
    return { message: `${what} is not a list of values.`, remedy };
  }
  if (expected === 'object' || expected === 'array' || expected === 'record') {
    return { message: `${what} is not a ${expected === 'array' ? 'list' : 'map'}.`, remedy: write };
  }
  if (typeof value === 'string') {
    const meant = closest(value, knownValues(issue));
    if (meant !== undefined)
      return { message: `${what} cannot be ${show(value)}.`, remedy: `Did you mean ${meant}? ${write}` };
  }
  const empty = typeof value === 'object' && Object.keys(value).length === 0;
  return { message: empty ? `${what} is empty.` : `${what} cannot be ${show(value)}.`, remedy: write };
}

/** The words that would have been right, where there is a list of them. */
function knownValues(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(knownValues);
  if (issue.code === 'custom') return (issue.params?.known as string[] | undefined) ?? [];
  return [];
}

function unknownKeyRemedy(
  key: string,
  path: Path,
  map: unknown,
  { schema, at = [], trainer, trainers }: Expected,
): string {
  const known = knownKeys(schema, path.slice(at.length));
  const meant = closest(key, known);
  if (meant !== undefined) return `Did you mean \`${meant}\`${hasKey(map, meant) ? ', which is here too' : ''}?`;
  if (path.length === 0) {
    if (trainer && hasParameter(trainer, key))
      return `Move \`${key}\` under \`train\`, \`grid\` or one of \`settings\`.`;
  } else if (path[0] !== 'datasets' && closest(key, topKeys) !== undefined) {
    return `Write \`${closest(key, topKeys)}\` at the top level of the file instead.`;
  } else if ((key === 'name' || key === 'reference') && path[0] !== 'settings') {
    return `Only an entry of \`settings\` has a \`${key}\`.`;
  }
  const other = trainers.find((each) => each !== trainer && hasParameter(each, key))?.descriptor.name;
  if (trainer && other !== undefined)
    return `It belongs to trainer ${other}, but this sweep's trainer is ${trainer.descriptor.name}; remove it.`;
  if (known.length === 0) return 'Remove it.';
  return `Remove it; ${known.length === 1 ? 'the only key here is' : 'the keys here are'} ${enumerate(known)}.`;
}

function hasParameter({ config }: TrainerDefinition, key: string): boolean {
  return Object.hasOwn(config.shape, key);
}

function container(path: Path): string {
  if (path[0] === 'settings' && path.length === 2) return 'a setting';
  const text = subject(path);
  return text.startsWith('Item') ? `i${text.slice(1)}` : text;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (hasKey(value, part) ? (value as Record<string | number, unknown>)[part] : undefined),
    data,
  );
}

function hasKey(value: unknown, key: string | number): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function isNumeric(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
