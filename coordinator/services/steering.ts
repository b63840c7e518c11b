import { SeedsweepError } from '../../common/errors.js';
import { maxSeed, maxTrials } from '../../common/limits.js';
import type { EntrySeeds } from '../../proto/event.js';
import type { SweepsHandlers } from '../../proto/services.js';
import type { ExtendRequest, PruneRequest, Steered } from '../../proto/steering.js';
import type { Ledger } from '../ledger.js';
import { prunableEntries, reopenableTrials, unfinishedTrials } from '../projection/steering.js';
import type { SweepProjection } from '../projection/sweep-projection.js';
import { chunks } from './chunks.js';
import { isExplicit, selectEntries } from './entry-selection.js';
import { unary } from './unary.js';

const MAX_COUNT = 1_000;
/** Trials that one request may add: each addition is held in memory. */
const MAX_ADDED = 1_000_000;

/** What people do to a sweep on its way: reopen, extend, prune. `find` throws NOT_FOUND. */
export function steeringHandlers(
  ledger: Ledger,
  find: (sweepId: string) => SweepProjection,
): Pick<SweepsHandlers, 'reopen' | 'extend' | 'prune'> {
  const steered = (sweep: SweepProjection, trials: number): Promise<Steered> =>
    ledger.durably(() => ({ sweep: sweep.summary, trials }));

  return {
    reopen: unary(({ sweepId }) => {
      const sweep = openSweep(find(sweepId));
      const indices = sweep.failed().map(({ trial }) => trial.index);
      const trials = reopenableTrials(sweep, indices).map(({ trial }) => trial.index);
      if (trials.length === 0) {
        throw new SeedsweepError('INVALID_INPUT', `No trial of ${sweepId} has failed.`, {
          remedy: 'There is nothing to try again; trials of stopped settings stay as they are.',
        });
      }
      for (const part of chunks(ledger, trials, () => 1)) {
        ledger.record(sweepId, { kind: 'reopened', trialIndices: part });
      }
      return steered(sweep, trials.length);
    }),

    extend: unary((request) => {
      const sweep = openSweep(find(request.sweepId));
      const additions = additionsOf(sweep, request);
      for (const entries of chunks(ledger, additions, ({ seeds }) => seeds.length + 2)) {
        ledger.record(sweep.id, { kind: 'extended', entries });
      }
      return steered(sweep, additions.length * request.count);
    }),

    prune: unary((request) => {
      const sweep = openSweep(find(request.sweepId));
      const entries = entriesToPrune(sweep, request);
      const trials = entries.reduce((sum, entry) => sum + unfinishedTrials(sweep, entry).length, 0);
      for (const part of chunks(ledger, entries, () => 1)) {
        ledger.record(sweep.id, { kind: 'pruned', entries: part, trialIndices: [], by: '' });
      }
      return steered(sweep, trials);
    }),
  };
}

function openSweep(sweep: SweepProjection): SweepProjection {
  if (sweep.state !== 'cancelled') return sweep;
  throw new SeedsweepError('INVALID_INPUT', `The sweep ${sweep.id} was cancelled; what was cancelled stays so.`, {
    remedy: 'Give the sweep file another name and run it again.',
  });
}

/** The next `count` seeds for each entry meant. Throws INVALID_INPUT or NOT_FOUND. */
function additionsOf(sweep: SweepProjection, { count, selection }: ExtendRequest): readonly EntrySeeds[] {
  const { plan } = sweep;
  if (count < 1 || count > MAX_COUNT) throw tooMuch(`${count} seeds cannot be added`, `Add from 1 to ${MAX_COUNT}.`);
  const selected = selectEntries(plan, selection);
  const entries = selected.filter((entry) => sweep.isOpenEntry(entry));
  if (entries.length === 0 || (isExplicit(selection) && entries.length < selected.length)) {
    throw new SeedsweepError('INVALID_INPUT', `A setting of ${sweep.id} was stopped; it takes no more seeds.`, {
      remedy: 'Name the settings that go on, or none for all that do.',
    });
  }
  if (entries.length * count > MAX_ADDED) {
    throw tooMuch(
      `${count} seeds for ${entries.length} settings on their datasets are too many at a time`,
      `At most ${MAX_ADDED} trials can be added: name some settings.`,
    );
  }
  if (plan.trialCount + entries.length * count > maxTrials) {
    throw tooMuch(`The sweep would have more than ${maxTrials} trials`, 'Submit another sweep.');
  }
  return entries.map((entry) => {
    const last = plan.seedsOf(entry).reduce((a, b) => Math.max(a, b), -1);
    if (last + count > maxSeed) throw tooMuch(`No seeds follow ${last}`, `The largest seed there is is ${maxSeed}.`);
    return { entry, seeds: Array.from({ length: count }, (_, index) => last + 1 + index) };
  });
}

/** The entries meant that have something to prune. Throws INVALID_INPUT or NOT_FOUND. */
function entriesToPrune(sweep: SweepProjection, { selection }: PruneRequest): readonly number[] {
  if (!isExplicit(selection)) {
    throw new SeedsweepError('INVALID_INPUT', 'It was not said what to stop.', {
      remedy: 'Name settings or datasets, or cancel the whole sweep.',
    });
  }
  const entries = prunableEntries(sweep, selectEntries(sweep.plan, selection));
  if (entries.length > 0) return entries;
  throw new SeedsweepError('INVALID_INPUT', `Nothing of that is left to stop in ${sweep.id}.`, {
    remedy: 'All its trials have ended, or were stopped before.',
  });
}

function tooMuch(message: string, remedy: string): SeedsweepError {
  return new SeedsweepError('INVALID_INPUT', `${message}.`, { remedy });
}
