import { formatSigned, formatValue } from '../common/format.js';
import { count, enumerate } from '../common/words.js';
import { looksText, moreSeedsText, ruleText } from '../results/verdict-words.js';
import type { DatasetView, Row, SweepView } from './sweep-view.js';

/** Settings that a sentence names; the table has them all. */
const NAMED = 8;

/** What can be said of a dataset's settings, a sentence or a few each, the most important first. */
export function verdictSentences(
  { objective }: Pick<SweepView, 'objective'>,
  { label, rows }: DatasetView,
): readonly string[] {
  const [leader] = rows;
  if (leader?.mean === undefined) return [`No seed has finished on ${label} yet.`];
  const others = rows.slice(1).filter(({ mean }) => mean !== undefined);
  if (others.length === 0)
    return [`${leader.setting} alone has results on ${label}: ${figures(leader, objective.metric)}.`];
  const of = (verdict: Row['verdict']) => others.filter((row) => row.verdict === verdict);
  const empty = rows.length - 1 - others.length;
  return [
    `${leader.setting} leads on ${label}: ${figures(leader, objective.metric)}.`,
    ...leads(leader, of('tied'), of('worse'), of('untested')),
    ...worse(of('worse'), objective.goal),
    ...of('tied').slice(0, NAMED).map(tied),
    ...(of('tied').length > NAMED
      ? [`${of('tied').length - NAMED} more are not told apart from it either; the table has them.`]
      : []),
    ...untested(of('untested')),
    ...(empty > 0 ? [`${count(empty, 'setting')} ${empty === 1 ? 'has' : 'have'} no result yet.`] : []),
  ];
}

/** What holds for all of a sweep's verdicts: by which rule, how often looked at, what is still to come. */
export function verdictNotes({ ranking, summary }: Pick<SweepView, 'ranking' | 'summary'>): readonly string[] {
  const { counts } = summary;
  const open = counts.queued + counts.running;
  const looks = looksText(ranking.look);
  return [
    `By the rule: ${ruleText}.`,
    ...(looks === undefined ? [] : [`This is ${looks}.`]),
    ...(open > 0
      ? [
          `${count(open, 'trial')} of ${counts.expanded} ${open === 1 ? 'has' : 'have'} not ended: all of this may still change.`,
        ]
      : []),
  ];
}

function figures({ mean, std, ci95, n }: Row, metric: string): string {
  if (std === undefined || !ci95) return `${metric} ${formatValue(mean)} with ${count(n, 'seed')}`;
  const interval = `95 % interval of the mean ${formatValue(ci95[0])} to ${formatValue(ci95[1])}`;
  return `${metric} ${formatValue(mean)} ± ${formatValue(std)} over ${count(n, 'seed')} (${interval})`;
}

function leads(leader: Row, tied: readonly Row[], worse: readonly Row[], untested: readonly Row[]): readonly string[] {
  const all = tied.length + worse.length + untested.length;
  if (worse.length === all) return [`It is better than ${all === 1 ? 'the other' : `each of the other ${all}`}.`];
  if (worse.length > 0 || tied.length === 0) return [];
  return [`Its lead is not established: no setting is told apart from ${leader.setting}.`];
}

function worse(rows: readonly Row[], goal: SweepView['objective']['goal']): readonly string[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, NAMED).map(({ setting, difference }) => `${setting} by ${amount(difference!, goal)}`);
  const rest = rows.length - named.length;
  return [`Worse: ${enumerate([...named, ...(rest > 0 ? [`${rest} more in the table`] : [])])}.`];
}

/** How much worse, a positive number, with its interval. */
function amount({ estimate, low, high }: NonNullable<Row['difference']>, goal: SweepView['objective']['goal']): string {
  const [by, from, to] = goal === 'maximize' ? [-estimate, -high, -low] : [estimate, low, high];
  return `${formatValue(by)} (${formatValue(from)} to ${formatValue(to)})`;
}

function tied({ setting, difference, moreSeeds }: Row): string {
  const { estimate, low, high } = difference!;
  const seeds =
    moreSeeds === undefined
      ? 'no number of seeds that anyone trains would separate them'
      : moreSeedsText(moreSeeds).replace('these', 'them');
  return `Not told apart: ${setting}, which differs by ${formatSigned(estimate)} (${formatSigned(low)} to ${formatSigned(high)}); ${seeds}.`;
}

function untested(rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, NAMED).map(({ setting, n, diverged }) => {
    return `${setting} (${diverged > 0 ? `${count(diverged, 'seed')} diverged` : count(n, 'seed')})`;
  });
  const rest = rows.length - named.length;
  return [
    `Nothing can be said of ${enumerate([...named, ...(rest > 0 ? [`${rest} more in the table`] : [])])}: a test needs 3 shared seeds, none of them diverged.`,
  ];
}
