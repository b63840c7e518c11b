import { formatValue } from '../../common/format.js';
import type { Json } from '../../common/ids.js';
import { trialStates } from '../../common/states.js';
import { enumerate } from '../../common/words.js';
import type { EntryParam, TrialView } from '../../proto/observation.js';
import { seedFlags } from '../../results/leaderboard.js';
import { verdicts } from '../../results/standings.js';
import type { BoardRow } from '../data/dashboard-data.js';
import { type Condition, FilterFault, isOrdering, type Operator, parseTerms, type Term } from './filter-syntax.js';

/** Words that all must hold. */
export interface Filter {
  readonly text: string;
  readonly terms: readonly Term[];
}

export const noFilter: Filter = { text: '', terms: [] };

type Fact = number | string | undefined;

const numericKeys = ['rank', 'n', 'mean', 'std', 'max', 'min', 'seed', 'attempt', 'step', 'value'] as const;
const textKeys = ['setting', 'dataset', 'verdict', 'flag', 'state', 'worker', 'error'] as const;
/** What conditions can name besides the settings' parameters. */
export const filterKeys: readonly string[] = [...textKeys, ...numericKeys];

const choices: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['verdict', verdicts],
  ['flag', [...seedFlags, 'none']],
  ['state', trialStates],
]);

/** What filters can name in a sweep besides `filterKeys`. */
export interface FilterNames {
  /** What the trainer calls a step: another name for it. */
  readonly unit: string;
  /** The parameters that settings have; given, all other names are faults. */
  readonly params?: readonly string[] | undefined;
}

/**
 * Reads a filter such as `wide width>=64 dataset=mnist state=failed setting="Setting 1"`. Names and texts match whatever
 * their case.
 */
export function parseFilter(
  text: string,
  names?: FilterNames,
): { readonly filter: Filter } | { readonly error: string } {
  try {
    const terms = parseTerms(text).map((term) => {
      if (term.kind === 'text') return term;
      const condition = names && meansStep(term, names) ? { ...term, name: 'step' } : term;
      check(condition, names);
      return condition;
    });
    return { filter: { text, terms } };
  } catch (error) {
    if (error instanceof FilterFault) return { error: error.message };
    throw error;
  }
}

function meansStep({ name }: Condition, { unit }: FilterNames): boolean {
  return name === unit.toLowerCase() && !filterKeys.includes(name);
}

/**
 * Whether all words hold for a row. What is said of trials (seed, state, attempt, value) holds when it does for one of
 * the row's seeds; what a row does not know (worker, step, error) excludes none.
 */
export function matchesRow(filter: Filter, row: BoardRow): boolean {
  return filter.terms.every((term) => (term.kind === 'text' ? contains(row, term.text) : rowCondition(term, row)));
}

/** Whether all words hold for a trial; `row` is that of its entry, without which nothing about rows or parameters holds. */
export function matchesTrial(filter: Filter, trial: TrialView, row: BoardRow | undefined): boolean {
  return filter.terms.every((term) =>
    term.kind === 'text' ? contains(trial, term.text) : trialCondition(term, trial, row),
  );
}

/** Throws FilterFault when no row or trial could ever match. */
function check({ key, name, operator, operand, wanted, number }: Condition, names: FilterNames | undefined): void {
  const allowed = choices.get(name);
  if (allowed && !allowed.includes(wanted)) {
    throw new FilterFault(`“${operand}” is no ${key}: write ${key}${operator} and ${enumerate(allowed, 'or')}.`);
  }
  if (allowed && isOrdering(operator)) throw new FilterFault(`${key} has no order: write ${key}=${allowed[0]}.`);
  if (numericKeys.some((each) => each === name) && number === undefined) {
    throw new FilterFault(`${key} is a number, and “${operand}” is none: write ${key}${operator}3.`);
  }
  if (!names?.params) return;
  const known = [...new Set([...filterKeys, names.unit, ...names.params])];
  if (!known.some((each) => each.toLowerCase() === name)) {
    throw new FilterFault(`There is nothing named “${key}”: write one of ${known.join(', ')}.`);
  }
}

function contains({ setting, dataset }: { setting: string; dataset: string }, text: string): boolean {
  return setting.toLowerCase().includes(text) || dataset.toLowerCase().includes(text);
}

function rowCondition(term: Condition, row: BoardRow): boolean {
  switch (term.name) {
    case 'setting':
    case 'dataset':
    case 'verdict':
    case 'rank':
    case 'n':
    case 'mean':
    case 'std':
    case 'max':
    case 'min':
      return holds(term, row[term.name]);
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
    case 'step':
    case 'error':
      return true;
    default:
      return paramHolds(term, row.params);
  }
}

function trialCondition(term: Condition, trial: TrialView, row: BoardRow | undefined): boolean {
  switch (term.name) {
    case 'setting':
    case 'dataset':
    case 'state':
    case 'seed':
    case 'attempt':
    case 'worker':
    case 'step':
    case 'value':
      return holds(term, trial[term.name]);
    case 'error':
      return errorHolds(term, trial.error);
    case 'flag':
      return flagHolds(term, row?.seeds.filter(({ index }) => index === trial.index) ?? []);
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

function flagHolds({ operator, wanted }: Condition, seeds: BoardRow['seeds']): boolean {
  const found =
    wanted === 'none' ? seeds.every(({ flag }) => flag === undefined) : seeds.some(({ flag }) => flag === wanted);
  return found === (operator === '=');
}

/** An error is known by a part of its text; by none when the operand is empty. */
function errorHolds({ operator, wanted }: Condition, error: string): boolean {
  const found = wanted === '' ? error === '' : error.toLowerCase().includes(wanted);
  return operator === '=' ? found : operator === '!=' && !found;
}

/** A parameter equals its value, its text in short, and, where it is a map, its name or the name of one of its fields. */
function paramHolds(term: Condition, params: BoardRow['params']): boolean {
  const { key, name, operator, wanted, number } = term;
  const param = Object.hasOwn(params, key) ? params[key] : paramNamed(params, name);
  if (typeof param?.value === 'number' && number !== undefined) return holds(term, param.value);
  if (isOrdering(operator)) return false;
  const equal = param !== undefined && (isOfKind(param.value, wanted) || param.text.toLowerCase() === wanted);
  return equal === (operator === '=');
}

function paramNamed(params: BoardRow['params'], name: string): EntryParam | undefined {
  for (const key in params) if (key.toLowerCase() === name) return params[key];
  return undefined;
}

function isOfKind(value: Json, kind: string): boolean {
  if (typeof value !== 'object') return String(value).toLowerCase() === kind;
  if (value === null || Array.isArray(value)) return false;
  return Object.entries(value).some(([key, field]) =>
    key === 'name' && typeof field === 'string' ? field.toLowerCase() === kind : key.toLowerCase() === kind,
  );
}
