import { SeedsweepError } from '../../common/errors.js';
import { enumerate } from '../../common/words.js';
import { axisOf, parseAxis, parseMetric, parseValues, usualAxes, variable } from './answers.js';
import type { HelpOption } from './help/help-option.js';
import { optionCalled, type Roles } from './roles.js';
import type { FoundMetric } from './script/find-metrics.js';
import type { Axis } from './sweep-outline.js';
import { suggestValues } from './values.js';

/** Someone to ask. */
export interface Person {
  /** The answer, or `fallback` for an empty one. Throws INTERRUPTED. */
  ask(question: string, fallback: string): Promise<string>;
  /** Tells something. */
  tell(text: string): void;
}

/** Which metrics count, the one to rank by first; `found`: what the program's text tells. Rejects as `ask`. */
export async function askMetrics(person: Person, found: readonly FoundMetric[]): Promise<readonly FoundMetric[]> {
  const sure = found.filter(({ goal }) => goal !== undefined);
  const fallback = sure.map(({ name, goal }) => `${name}:${goal}`).join(', ');
  const question =
    sure.length > 0
      ? 'Metrics that it prints, the one to rank by first'
      : 'Which metric does it print, and which way is better? Such as test_accuracy:maximize';
  return await untilRight(person, async () => parseValues(await person.ask(question, fallback)).map(parseMetric));
}

/** Which options are varied, and with which values. Rejects as `ask`. */
export async function askAxes(person: Person, options: readonly HelpOption[], roles: Roles): Promise<readonly Axis[]> {
  const choice = variable(options, roles);
  const usual = usualAxes(options, roles);
  if (options.length === 0) {
    const question = 'What does it take, and which values are tried? Such as lr=0.1,0.01 width=32,64';
    return await untilRight(person, async () =>
      (await person.ask(question, ''))
        .split(/\s+/)
        .filter(Boolean)
        .map((text) => parseAxis(text, options)),
    );
  }
  if (choice.length === 0) return usual;
  person.tell(`It takes ${enumerate(choice.map(withDefault))}.`);
  const chosen = await untilRight(person, async () =>
    parseValues(await person.ask('Vary which of them?', usual.map(({ name }) => name).join(', '))).map((name) =>
      optionCalled(choice, name),
    ),
  );
  const axes: Axis[] = [];
  for (const option of chosen) {
    const known = usual.find((axis) => axis.option === option)?.values ?? suggestValues(option);
    const values = parseValues(await person.ask(`Values of ${option.name}`, known.join(', ')));
    if (values.length > 0) axes.push(axisOf(option.name, values, options));
  }
  return axes;
}

function withDefault({ name, default: value }: HelpOption): string {
  return value === undefined ? name : `${name} (${value})`;
}

/** Asks again as long as the answer is wrong. */
async function untilRight<Answer>(person: Person, attempt: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof SeedsweepError) || error.code !== 'INVALID_INPUT') throw error;
      person.tell(`${error.message} ${error.remedy ?? ''}`.trim());
    }
  }
}
