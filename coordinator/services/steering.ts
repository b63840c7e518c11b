import { SeedsweepError } from '../../common/errors.js';
import type { CellSeeds } from '../../proto/event.js';
import type { SweepsHandlers } from '../../proto/services.js';
import type { AddSeedsRequest, Steered, StopRequest } from '../../proto/steering.js';
import type { Ledger } from '../ledger.js';
import { reopenableTrials, stoppableCells, unfinishedTrials } from '../projection/steering.js';
import type { SweepProjection } from '../projection/sweep-projection.js';
import { maxSeed, maxTrials } from '../sweep-file/limits.js';
import { isExplicit, selectCells } from './cell-selection.js';
import { unary } from './unary.js';

const MAX_COUNT = 1_000;
/** Trials that one request may add: each addition is held in memory. */
const MAX_ADDED = 1_000_000;
/** Numbers in one event, so that it fits into one message of the log. */
const NUMBERS_PER_EVENT = 20_000;

/** What people do to a sweep on its way: retry, add seeds, stop. `find` throws NOT_FOUND. */
export function steeringHandlers(
  ledger: Ledger,
  find: (sweepId: string) => SweepProjection,
): Pick<SweepsHandlers, 'retry' | 'addSeeds' | 'stop'> {
  async function steered(sweep: SweepProjection, trials: number): Promise<Steered> {
    await ledger.durable();
    return { sweep: sweep.summary, trials };
  }

  return {
    retry: unary(({ sweepId }) => {
      const sweep = openSweep(find(sweepId));
      const indices = sweep.failed().map(({ trial }) => trial.index);
      const trials = reopenableTrials(sweep, indices).map(({ trial }) => trial.index);
      if (trials.length === 0) {
        throw new SeedsweepError('INVALID_INPUT', `No trial of ${sweepId} has failed.`, {
          remedy: 'There is nothing to try again; trials of stopped settings stay as they are.',
        });
      }
      for (const trialIndices of chunks(trials, () => 1)) ledger.record(sweepId, { kind: 'retried', trialIndices });
      return steered(sweep, trials.length);
    }),

    addSeeds: unary((request) => {
      const sweep = openSweep(find(request.sweepId));
      const additions = additionsOf(sweep, request);
      for (const cells of chunks(additions, ({ seeds }) => seeds.length + 1)) {
        ledger.record(sweep.id, { kind: 'seedsAdded', cells });
      }
      return steered(sweep, additions.length * request.count);
    }),

    stop: unary((request) => {
      const sweep = openSweep(find(request.sweepId));
      const cells = cellsToStop(sweep, request);
      const trials = cells.reduce((sum, cell) => sum + unfinishedTrials(sweep, cell), 0);
      for (const part of chunks(cells, () => 1)) ledger.record(sweep.id, { kind: 'stopped', cells: part });
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

/** The next `count` seeds for each cell meant. Throws INVALID_INPUT or NOT_FOUND. */
function additionsOf(sweep: SweepProjection, { count, selection }: AddSeedsRequest): readonly CellSeeds[] {
  const { plan } = sweep;
  if (count < 1 || count > MAX_COUNT) throw tooMuch(`${count} seeds cannot be added`, `Add from 1 to ${MAX_COUNT}.`);
  const selected = selectCells(plan, selection);
  const cells = selected.filter((cell) => sweep.isOpen(cell));
  if (cells.length === 0 || (isExplicit(selection) && cells.length < selected.length)) {
    throw new SeedsweepError('INVALID_INPUT', `A setting of ${sweep.id} was stopped; it takes no more seeds.`, {
      remedy: 'Name the settings that go on, or none for all that do.',
    });
  }
  if (cells.length * count > MAX_ADDED) {
    throw tooMuch(
      `${count} seeds for ${cells.length} settings on their datasets are too many at a time`,
      `At most ${MAX_ADDED} trials can be added: name some settings.`,
    );
  }
  if (plan.trialCount + cells.length * count > maxTrials) {
    throw tooMuch(`The sweep would have more than ${maxTrials} trials`, 'Submit another sweep.');
  }
  return cells.map((cell) => {
    const last = plan.seedsOf(cell).reduce((a, b) => Math.max(a, b), -1);
    if (last + count > maxSeed) throw tooMuch(`No seeds follow ${last}`, `The largest seed there is is ${maxSeed}.`);
    return { cell, seeds: Array.from({ length: count }, (_, index) => last + 1 + index) };
  });
}

/** The cells meant that have something to stop. Throws INVALID_INPUT or NOT_FOUND. */
function cellsToStop(sweep: SweepProjection, { selection }: StopRequest): readonly number[] {
  if (!isExplicit(selection)) {
    throw new SeedsweepError('INVALID_INPUT', 'It was not said what to stop.', {
      remedy: 'Name settings or datasets, or cancel the whole sweep.',
    });
  }
  const cells = stoppableCells(sweep, selectCells(sweep.plan, selection));
  if (cells.length > 0) return cells;
  throw new SeedsweepError('INVALID_INPUT', `Nothing of that is left to stop in ${sweep.id}.`, {
    remedy: 'All its trials have ended, or were stopped before.',
  });
}

function tooMuch(message: string, remedy: string): SeedsweepError {
  return new SeedsweepError('INVALID_INPUT', `${message}.`, { remedy });
}

/** Cuts a list into parts of at most NUMBERS_PER_EVENT, or of one item that is larger. */
function* chunks<T>(items: readonly T[], size: (item: T) => number): Generator<readonly T[]> {
  let part: T[] = [];
  let total = 0;
  for (const item of items) {
    if (part.length > 0 && total + size(item) > NUMBERS_PER_EVENT) {
      yield part;
      [part, total] = [[], 0];
    }
    part.push(item);
    total += size(item);
  }
  if (part.length > 0) yield part;
}
