import { formatValue } from '../../common/format.js';
import type { Json } from '../../common/ids.js';
import type { TrialStatus } from '../../proto/observation.js';
import { type LeaderboardRow, seedFlags, type SeedResult, trialStates } from '../../proto/snapshot.js';
import { type Condition, FilterFault, isOrdering, type Operator, parseTerms, type Term } from './filter-syntax.js';
import { paramText } from './params.js';

/** Words that all must hold. */
export interface Filter {
  readonly text: string;
  readonly terms: readonly Term[];
}

export const noFilter: Filter = { text: '', terms: [] };

type Fact = number | string | undefined;

const numericKeys = ['rank', 'n', 'mean', 'std', 'max', 'min', 'seed', 'attempt', 'epoch', 'value'] as const;
const textKeys = ['setting', 'dataset', 'tied', 'flag', 'state', 'worker', 'error'] as const;
/** What conditions can name besides the settings' parameters. */
export const filterKeys: readonly string[] = [...textKeys, ...numericKeys];

const choices: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['tied', ['yes', 'no', 'true', 'false']],
  ['flag', [...seedFlags, 'none']],
  ['state', trialStates],
]);

/**
 * Reads a filter such as `l2 learningRate>=0.01 dataset=mnist state=failed setting="Setting 1"`. Names and texts match
 * whatever their case. With `params`, the parameters that settings have, other names are faults.
 */
export function parseFilter(
  text: string,
  params?: readonly string[],
): { readonly filter: Filter } | { readonly error: string } {
  try {
    const terms = parseTerms(text);
    for (const term of terms) if (term.kind === 'condition') check(term, params);
    return { filter: { text, terms } };
  } catch (error) {
    if (error instanceof FilterFault) return { error: error.message };
    throw error;
  }
}

/**
 * Whether all words hold for a row. What is said of trials (seed, state, attempt, value) holds when it does for one of
 * the row's seeds; what a row does not know (worker, epoch, error) excludes none.
 */
export function matchesRow(filter: Filter, row: LeaderboardRow): boolean {
  return filter.terms.every((term) => (term.kind === 'text' ? contains(row, term.text) : rowCondition(term, row)));
}

/** Whether all words hold for a trial; `row` is that of its cell, without which nothing about rows or parameters holds. */
export function matchesTrial(filter: Filter, trial: TrialStatus, row: LeaderboardRow | undefined): boolean {
  return filter.terms.every((term) =>
    term.kind === 'text' ? contains(trial, term.text) : trialCondition(term, trial, row),
  );
}

/** Throws FilterFault when no row or trial could ever match. */
function check(
  { key, name, operator, operand, wanted, number }: Condition,
  params: readonly string[] | undefined,
): void {
  const allowed = choices.get(name);
  if (allowed && !allowed.includes(wanted)) {
    throw new FilterFault(`“${operand}” is no ${name}: write ${name}${operator} and ${listed(allowed)}.`);
  }
  if (allowed && isOrdering(operator)) throw new FilterFault(`${name} has no order: write ${name}=${allowed[0]}.`);
  if (numericKeys.some((each) => each === name) && number === undefined) {
    throw new FilterFault(`${name} is a number, and “${operand}” is none: write ${name}${operator}3.`);
  }
  const known = [...filterKeys, ...(params ?? [])];
  if (params && !known.some((each) => each.toLowerCase() === name)) {
    throw new FilterFault(`There is nothing named “${key}”: write one of ${known.join(', ')}.`);
  }
}

function contains({ setting, dataset }: { setting: string; dataset: string }, text: string): boolean {
  return setting.toLowerCase().includes(text) || dataset.toLowerCase().includes(text);
}

function rowCondition(term: Condition, row: LeaderboardRow): boolean {
  switch (term.name) {
    case 'setting':
    case 'dataset':
    case 'rank':
    case 'n':
    case 'mean':
    case 'std':
    case 'max':
    case 'min':
      return holds(term, row[term.name]);
    case 'tied':
      return tiedHolds(term, row.tied);
    case 'flag':
      return flagHolds(term, row.seeds);
    case 'seed':
    case 'state':
    case 'attempt':
    case 'value': {
      const { name } = term;
      return row.seeds.some((seed) => holds(term, seed[name]));
    }
    case 'worker':
    case 'epoch':
    case 'error':
      return true;
    default:
      return paramHolds(term, row.params);
  }
}

function trialCondition(term: Condition, trial: TrialStatus, row: LeaderboardRow | undefined): boolean {
  switch (term.name) {
    case 'setting':
    case 'dataset':
    case 'state':
    case 'seed':
    case 'attempt':
    case 'worker':
    case 'epoch':
    case 'value':
      return holds(term, trial[term.name]);
    case 'error':
      return errorHolds(term, trial.error);
    case 'flag':
      return flagHolds(term, row?.seeds.filter(({ seed }) => seed === trial.seed) ?? []);
    default:
      return row !== undefined && rowCondition(term, row);
  }
}

/** A comparison of numbers where both are, otherwise of texts; a fact that is missing differs from everything. */
function holds({ operator, operand, wanted, number }: Condition, fact: Fact): boolean {
  if (fact === undefined) return operator === '!=';
  if (typeof fact === 'number' && number !== undefined) {
    return compare(fact, operator, number) || (operator === '=' && formatValue(fact) === operand);
  }
  const equal = String(fact).toLowerCase() === wanted;
  return operator === '=' ? equal : operator === '!=' && !equal;
}

function compare(fact: number, operator: Operator, operand: number): boolean {
  switch (operator) {
    case '=':
      return fact === operand;
    case '!=':
      return fact !== operand;
    case '>=':
      return fact >= operand;
    case '<=':
      return fact <= operand;
    case '>':
      return fact > operand;
    case '<':
      return fact < operand;
  }
}

function tiedHolds({ operator, wanted }: Condition, tied: boolean): boolean {
  return (tied === (wanted === 'yes' || wanted === 'true')) === (operator === '=');
}

function flagHolds({ operator, wanted }: Condition, seeds: readonly SeedResult[]): boolean {
  const found =
    wanted === 'none' ? seeds.every(({ flag }) => flag === undefined) : seeds.some(({ flag }) => flag === wanted);
  return found === (operator === '=');
}

/** An error is known by a part of its text; by none when the operand is empty. */
function errorHolds({ operator, wanted }: Condition, error: string): boolean {
  const found = wanted === '' ? error === '' : error.toLowerCase().includes(wanted);
  return operator === '=' ? found : operator === '!=' && !found;
}

/** A parameter equals its text in short, and, where it is a map, its name or the name of one of its fields. */
function paramHolds(term: Condition, params: LeaderboardRow['params']): boolean {
  const { key, name, operator, wanted } = term;
  const value = Object.hasOwn(params, key) ? params[key] : paramNamed(params, name);
  if (typeof value === 'number') return holds(term, value);
  if (isOrdering(operator)) return false;
  const equal = value !== undefined && (isOfKind(value, wanted) || paramText(key, value).toLowerCase() === wanted);
  return equal === (operator === '=');
}

function paramNamed(params: LeaderboardRow['params'], name: string): Json | undefined {
  for (const key in params) if (key.toLowerCase() === name) return params[key];
  return undefined;
}

function isOfKind(value: Json, kind: string): boolean {
  if (typeof value === 'boolean') return String(value) === kind;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).some(([key, field]) =>
    key === 'name' && typeof field === 'string' ? field.toLowerCase() === kind : key.toLowerCase() === kind,
  );
}

function listed(items: readonly string[]): string {
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}
