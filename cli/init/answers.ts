import { SeedsweepError } from '../../common/errors.js';
import type { HelpOption } from './help/help-option.js';
import { optionCalled, type Roles } from './roles.js';
import { goalOf, type FoundMetric } from './script/find-metrics.js';
import type { Axis } from './sweep-outline.js';
import { suggestValues } from './values.js';

/** Where nothing tells which rates a program is used to. */
const usualRates = ['0.1', '0.01'];

/** Reads `test_accuracy:maximize`, or a name alone whose goal it tells. Throws INVALID_INPUT. */
export function parseMetric(text: string): FoundMetric {
  const [, name = '', direction] = /^\s*(.+?)(?::\s*(max(?:imi[sz]e)?|min(?:imi[sz]e)?))?\s*$/i.exec(text) ?? [];
  const goal = direction ? (/^max/i.test(direction) ? 'maximize' : 'minimize') : goalOf(name);
  if (name !== '' && goal) return { name, goal };
  throw new SeedsweepError('INVALID_INPUT', `"${text}" does not say which way is better.`, {
    remedy: `Write ${name || 'test_accuracy'}:maximize or ${name || 'test_loss'}:minimize.`,
  });
}

/** Reads `lr=0.1,0.01`; `options`: those of the program, empty where they are not known. Throws INVALID_INPUT. */
export function parseAxis(text: string, options: readonly HelpOption[]): Axis {
  const at = text.indexOf('=');
  const name = text.slice(0, Math.max(0, at)).trim().replace(/^-+/, '');
  const values = at < 0 ? [] : parseValues(text.slice(at + 1));
  if (name !== '' && values.length > 0) return axisOf(name, values, options);
  throw new SeedsweepError('INVALID_INPUT', `"${text}" is no option with its values.`, {
    remedy: 'Write for example lr=0.1,0.01.',
  });
}

/** An option with these values. Throws INVALID_INPUT for one that the program does not have, or that takes lists. */
export function axisOf(name: string, values: readonly string[], options: readonly HelpOption[]): Axis {
  if (options.length === 0) return { name, option: undefined, values };
  const option = optionCalled(options, name);
  if (option.kind === 'list') {
    throw new SeedsweepError(
      'INVALID_INPUT',
      `${name} takes several values at a time, and a sweep varies single ones.`,
      {
        remedy: 'Vary another option, or write the command by hand: seedsweep init without it, then edit the file.',
      },
    );
  }
  return { name: option.name, option, values };
}

/** Words between commas. */
export function parseValues(text: string): readonly string[] {
  return text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** Options that a sweep can vary: all but those that have a meaning of their own. */
export function variable(options: readonly HelpOption[], roles: Roles): readonly HelpOption[] {
  return options.filter(
    (option) =>
      option !== roles.seed && option !== roles.dataset && option !== roles.steps?.option && option.kind !== 'list',
  );
}

/** What is varied where nobody says: the learning rate, else the first option that has a few values or a number. */
export function usualAxes(options: readonly HelpOption[], roles: Roles): readonly Axis[] {
  const of = (option: HelpOption, values: readonly string[]) => [{ name: option.name, option, values }];
  if (roles.rate) {
    const values = suggestValues(roles.rate);
    return of(roles.rate, values.length > 1 ? values : usualRates);
  }
  for (const option of variable(options, roles)) {
    const values = suggestValues(option);
    if (option.kind === 'value' && !option.path && values.length > 1) return of(option, values);
  }
  return [];
}
