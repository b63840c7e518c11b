import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filter, matchesRow, matchesTrial, parseFilter } from '../../../../dashboard/selectors/filter.js';
import { observedSweep } from '../../../support/observed-sweep.js';

const sweep = observedSweep({
  settings: [
    {
      name: 'L2 0.001',
      params: {
        learningRate: 0.01,
        regularizer: { value: { l2: 0.001, on: 'all' }, text: 'l2 0.001' },
        optimizer: { name: 'adam' },
      },
    },
    { name: 'L1 0.001', params: { learningRate: 0.1, regularizer: { l1: 0.001 }, nesterov: true } },
    { name: 'No penalty', params: { learningRate: 0.001, regularizer: 'none' } },
  ],
  seeds: 3,
  stateOf: (index) => (index === 4 ? 'failed' : index === 17 ? 'queued' : 'done'),
  trialAt: (index) => (index === 5 ? { attempt: 2, worker: 'w1' } : {}),
});
const rows = [...sweep.rows.values()].sort((a, b) => a.entry - b.entry);

function filterOf(text: string): Filter {
  const parsed = parseFilter(text, {
    unit: 'Epoch',
    params: ['learningRate', 'regularizer', 'optimizer', 'nesterov'],
  });
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed.filter;
}
const found = (text: string) => rows.filter((row) => matchesRow(filterOf(text), row)).map(({ entry }) => entry);
const trials = (text: string) =>
  [...sweep.trials.values()]
    .filter((trial) => matchesTrial(filterOf(text), trial, sweep.rows.get(trial.entry)))
    .map(({ index }) => index);
const errorOf = (text: string) => {
  const parsed = parseFilter(text, { unit: 'epoch', params: ['learningRate'] });
  return 'error' in parsed ? parsed.error : undefined;
};

describe('parseFilter', () => {
  it('takes any text without throwing, and then matching throws neither', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        '=',
        '!=',
        '>=',
        '<',
        '!',
        ' ',
        'n',
        'mean',
        'state',
        'verdict=tied',
        'learningRate',
        '0.1',
        '__proto__',
        'constructor=1',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const parsed = parseFilter(pieces.join(''));
        if ('error' in parsed) {
          expect(parsed.error).not.toBe('');
          return;
        }
        expect(typeof matchesRow(parsed.filter, rows[0]!)).toBe('boolean');
        for (const trial of sweep.trials.values()) matchesTrial(parsed.filter, trial, undefined);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['mean>high', 'mean>0.01'],
    ['n=many', 'n=3'],
    ['=3', 'lacks a name'],
    ['n >= 3', 'without blanks'],
    ['n>=', 'n>=3'],
    ['n==3', 'no comparison'],
    ['state=lost', 'queued, running, done, failed or cancelled'],
    ['verdict>tied', 'verdict'],
    ['flag=bad', 'failed, diverged, unusual or none'],
    ['learnrate=1', 'learningRate'],
    ['setting="L2', 'not closed'],
    ['epoch=x', 'write epoch=3'],
    ['learnrate=1', 'epoch'],
  ])('says of %s what would be right', (text, hint) => {
    expect(errorOf(text)).toContain(hint);
  });

  it('accepts any parameter when it is not told which there are', () => {
    expect(parseFilter('whatever=1')).toHaveProperty('filter');
    expect(parseFilter('whatever=1', { unit: 'epoch' })).toHaveProperty('filter');
  });
});

describe('matchesRow', () => {
  it('finds text in settings and datasets, whatever the case; every word must hold', () => {
    expect(found('')).toEqual([0, 1, 2, 3, 4, 5]);
    expect(found('l2')).toEqual([0, 1]);
    expect(found('FASHION')).toEqual([1, 3, 5]);
    expect(found('l2 fashion')).toEqual([1]);
    expect(found('"no penalty"')).toEqual([4, 5]);
    expect(found('"a=b"')).toEqual([]);
  });

  it('compares datasets and settings whole', () => {
    expect(found('dataset=mnist')).toEqual([0, 2, 4]);
    expect(found('setting="l2 0.001"')).toEqual([0, 1]);
    expect(found('dataset!=MNIST')).toEqual([1, 3, 5]);
  });

  it('compares parameters as numbers, by their text, and by kind', () => {
    expect(found('LEARNINGRATE>=0.01 dataset=mnist')).toEqual([0, 2]);
    expect(found('learningRate=1e-2')).toEqual([0, 1]);
    expect(found('regularizer=l2')).toEqual([0, 1]);
    expect(found('regularizer="l2 0.001"')).toEqual([0, 1]);
    expect(found('regularizer!=none')).toEqual([0, 1, 2, 3]);
    expect(found('regularizer=on')).toEqual([0, 1]);
    expect(found('optimizer=adam')).toEqual([0, 1]);
    expect(found('nesterov=true')).toEqual([2, 3]);
    expect(found('nesterov=yes')).toEqual([2, 3]);
    expect(found('regularizer>0')).toEqual([]);
  });

  it('compares figures; one that is missing differs from all', () => {
    expect(found('n>=3')).toEqual([0, 2, 3, 4]);
    expect(found('n<3')).toEqual([1, 5]);
    expect(found('rank=1 dataset=mnist')).toEqual([
      rows.find((row) => row.rank === 1 && row.dataset === 'mnist')!.entry,
    ]);
    const shown = rows[0]!.mean!.toFixed(4);
    expect(found(`mean=${shown} dataset=mnist`)).toEqual([0]);
    expect(found('mean>2')).toEqual([]);
  });

  it('looks at the seeds for states and flags', () => {
    expect(found('state=failed')).toEqual([1]);
    expect(found('flag=failed')).toEqual([1]);
    expect(found('flag!=failed')).toEqual([0, 2, 3, 4, 5]);
    expect(found('state=queued')).toEqual([5]);
    expect(found('attempt>1')).toEqual([1]);
  });

  it('tells rows by their verdict', () => {
    const worse = rows.filter(({ verdict }) => verdict === 'worse').map(({ entry }) => entry);
    expect(found('verdict=worse')).toEqual(worse);
    expect([...found('verdict=worse'), ...found('verdict!=worse')].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(found('verdict=best')).toHaveLength(2);
  });

  it('is not narrowed by what only trials know', () => {
    expect(found('worker=w1')).toHaveLength(6);
  });
});

describe('matchesTrial', () => {
  it('compares what a trial knows', () => {
    expect(trials('state=failed')).toEqual([4]);
    expect(trials('error=memory')).toEqual([4]);
    expect(trials('error!=""')).toEqual([4]);
    expect(trials('seed=1 dataset=mnist l1')).toEqual([7]);
    expect(trials('attempt>1')).toEqual([5]);
    expect(trials('worker=W1 seed=2 l2')).toEqual([2, 5]);
    expect(trials('step<1')).toEqual([17]);
    expect(trials('epoch<1')).toEqual([17]);
    expect(trials('EPOCH=10 seed=0 l1')).toEqual([6, 9]);
  });

  it('knows parameters and rank through the row of its entry', () => {
    expect(trials('regularizer=l2 dataset=mnist')).toEqual([0, 1, 2]);
    const [first] = sweep.trials.values();
    expect(matchesTrial(filterOf('regularizer=l2'), first!, undefined)).toBe(false);
    expect(matchesTrial(filterOf('l2'), first!, undefined)).toBe(true);
  });

  it('takes a flag for that of the trial’s own seed', () => {
    expect(trials('flag=failed')).toEqual([4]);
  });
});
