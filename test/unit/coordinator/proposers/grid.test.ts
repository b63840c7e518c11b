import { describe, expect, test } from 'vitest';
import { SweepProjection } from '../../../../coordinator/projection/sweep-projection.js';
import { proposeGrid } from '../../../../coordinator/proposers/grid.js';
import { simulatedSpec, specOf } from '../../../support/sweeps.js';

const lately = (text: string) => new SweepProjection(specOf(text), undefined, 0);

describe('the grid', () => {
  test('proposes all that the spec enumerates, on every dataset with every seed, in one piece', () => {
    const sweep = lately(
      'name: a\ntrainer: lenet5\ndatasets: [mnist, strokes]\nseeds: [3, 1]\n' +
        'grid: { learningRate: [0.1, 0.2, 0.3] }\nsettings: [{ batchSize: 7 }]',
    );
    const { proposals, prunings } = proposeGrid(sweep);
    expect(proposals).toEqual([{ settings: [], firstEntry: 0, entries: 4 * 2, seeds: [3, 1] }]);
    expect(prunings).toEqual([]);
    sweep.apply({ kind: 'proposed', proposal: proposals[0]! }, 0, () => undefined);
    expect(sweep.counts).toMatchObject({ expanded: 16, queued: 16 });
  });

  test('costs the same however large it is', () => {
    const rates = Array.from({ length: 1_000 }, (_, index) => index + 1);
    const sweep = new SweepProjection(simulatedSpec({ rates, seeds: 1_000 }), undefined, 0);
    const { proposals } = proposeGrid(sweep);
    expect(proposals).toMatchObject([{ settings: [], entries: 1_000 }]);
  });

  test('says the same when it is asked again, and nothing more once that is a fact', () => {
    const sweep = lately('name: a\ntrainer: simulated\ndatasets: [mnist]\nseeds: 2');
    const wishes = proposeGrid(sweep);
    expect(proposeGrid(sweep)).toEqual(wishes);
    expect(sweep.state).toBe('running');
    for (const proposal of wishes.proposals) sweep.apply({ kind: 'proposed', proposal }, 0, () => undefined);
    expect(proposeGrid(sweep)).toEqual({ proposals: [], prunings: [] });
    // Neither does a sweep that was pruned get its trials back, nor one that has seeds of its own.
    sweep.apply({ kind: 'pruned', entries: [0], trialIndices: [], by: '' }, 0, () => undefined);
    expect(sweep.state).toBe('done');
    expect(proposeGrid(sweep)).toEqual({ proposals: [], prunings: [] });
  });
});
