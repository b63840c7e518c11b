import { SeedsweepError } from '../common/errors.js';
import type { FoundTrial, FoundTrials, TrialQuery } from '../proto/output.js';
import { trialView } from './observation/trial-view.js';
import type { Projection } from './projection/projection.js';
import type { SweepProjection } from './projection/sweep-projection.js';
import { selectEntries } from './services/entry-selection.js';

/** Trials that are told of when several are meant. */
const NAMED = 10;
/** Places of a plan whose ids are worked out, of trials that the log knows nothing of. */
const MOST_UNKNOWN = 20_000;

/** Trials of one sweep, by place. */
interface Found {
  readonly sweep: SweepProjection;
  readonly index: number;
}

/**
 * The trials that are meant: of the sweep named, or else of the latest, or, where that has none whose id begins so, of all.
 * Throws NOT_FOUND when there are none, INVALID_INPUT when they are too many to be looked at.
 */
export function findTrials(projection: Pick<Projection, 'all'>, query: TrialQuery): FoundTrials {
  const sweeps = sweepsOf(projection, query);
  const latest = sweeps.at(-1)!;
  let found = trialsIn(latest, query);
  if (found.length === 0) found = sweeps.slice(0, -1).flatMap((sweep) => trialsIn(sweep, query));
  if (found.length > 0) return { trials: found.slice(0, NAMED).map(describe), found: found.length };
  const where = sweeps.length === 1 || query.trial === undefined ? `The sweep ${latest.id}` : 'The log';
  throw new SeedsweepError('NOT_FOUND', `${where} has no ${wordsOf(query)}.`, {
    remedy:
      'The dashboard\'s trial page and "seedsweep board --json" tell of trials; --setting, --dataset and --seed find one.',
  });
}

/** The sweeps to look at, the one that is meant first of all last. */
function sweepsOf(
  projection: Pick<Projection, 'all'>,
  { sweep: named, trial }: TrialQuery,
): readonly SweepProjection[] {
  const all = projection.all();
  if (named === undefined) {
    if (all.length === 0) throw new SeedsweepError('NOT_FOUND', 'There is no sweep yet.');
    return trial === undefined ? all.slice(-1) : all;
  }
  const sweep = all.find(({ id }) => id === named) ?? all.findLast(({ name }) => name === named);
  if (sweep) return [sweep];
  throw new SeedsweepError('NOT_FOUND', `There is no sweep "${named}".`, {
    remedy: `Known: ${all
      .slice(-5)
      .map(({ id }) => id)
      .join(', ')}.`,
  });
}

function trialsIn(sweep: SweepProjection, { trial, setting, dataset, seed }: TrialQuery): readonly Found[] {
  const { plan } = sweep;
  const byName = setting !== undefined || dataset !== undefined || seed !== undefined || trial === undefined;
  if (!byName) return withId(sweep, trial).map((index) => ({ sweep, index }));
  const entries = selectEntries(plan, {
    entries: [],
    settings: setting === undefined ? [] : [setting],
    datasets: dataset === undefined ? [] : [dataset],
  });
  return entries
    .flatMap((entry) => plan.trialsOf(entry))
    .filter((index) => seed === undefined || plan.place(index).seed === seed)
    .map((index) => ({ sweep, index }));
}

/** Places of the trials whose id begins so; a whole id is that of one. */
function withId(sweep: SweepProjection, start: string): readonly number[] {
  const { plan } = sweep;
  const known = [...sweep.touched()].filter(({ trial }) => trial.id.startsWith(start)).map(({ trial }) => trial.index);
  if (known.length > 0) return known;
  const places = Array.from({ length: Math.min(plan.trialCount, MOST_UNKNOWN) }, (_, index) => index);
  return places.filter((index) => plan.trial(index).id.startsWith(start));
}

function describe({ sweep, index }: Found): FoundTrial {
  const { trainer, objective, retry } = sweep.spec;
  return {
    sweepId: sweep.id,
    trial: trialView(sweep, index, objective),
    config: sweep.plan.trial(index).setting.config,
    facts: { trainer, objective, overrides: sweep.source?.overrides ?? [] },
    mostAttempts: retry.attempts,
    logTail: sweep.trial(index)?.logTail ?? [],
  };
}

function wordsOf({ trial, setting, dataset, seed }: TrialQuery): string {
  if (trial !== undefined) return `trial whose id begins with "${trial}"`;
  const of = [setting, dataset, seed === undefined ? undefined : `seed ${seed}`].filter((word) => word !== undefined);
  return `trial of ${of.join(', ')}`;
}
