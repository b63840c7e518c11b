import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyObservation } from '../../../../dashboard/data/apply-observation.js';
import type { ObservedSweep } from '../../../../dashboard/data/dashboard-data.js';
import type { Activity, Observation, TrialView } from '../../../../proto/observation.js';
import { leaderboard } from '../../../../results/leaderboard.js';
import { rankingOf } from '../../../../results/ranking.js';
import { observedSweep, sampleNowMs } from '../../../support/observed-sweep.js';

/** An observation that tells these parts. */
function told(sweep: ObservedSweep, parts: Partial<Observation>): Observation {
  const { summary, pace, endedMs } = sweep;
  return {
    ...{ facts: undefined, nowMs: sampleNowMs, sweep: summary, pace, endedMs },
    ...{ entries: [], trials: [], curves: [], activities: [] },
    ...parts,
  };
}

/** What a stream begins with. */
function everything(sweep: ObservedSweep): Observation {
  return told(sweep, {
    facts: sweep.facts,
    entries: [...sweep.entries.values()],
    trials: [...sweep.trials.values()],
    curves: Array.from(sweep.rows.values(), ({ entry, curve }) => ({ entry, values: curve })),
    activities: sweep.activities,
  });
}

const started = (sweep: ObservedSweep) => applyObservation(undefined, everything(sweep), sampleNowMs);
const rowsOf = ({ rows }: ObservedSweep) => [...rows.values()].sort((a, b) => a.entry - b.entry);

/** The rows as they are worked out from everything at once. */
function expectedRows({ entries, trials, facts, rows }: ObservedSweep) {
  const inPlan = [...trials.values()].sort((a, b) => a.index - b.index);
  return leaderboard([...entries.values()], inPlan, rankingOf(facts.trainer, facts.objective, 1))
    .map((row) => ({ ...row, curve: rows.get(row.entry)!.curve }))
    .sort((a, b) => a.entry - b.entry);
}

const states = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
const sample = observedSweep({ settings: 3, seeds: 3, stateOf: (index) => states[index % 4]! });

describe('applyObservation', () => {
  it('makes of a stream’s first observation the sweep that it tells', () => {
    const { rows, ...rest } = started(sample);
    const { rows: expected, ...others } = sample;
    expect(rest).toEqual(others);
    expect(rows).toEqual(expected);
  });

  it('comes to the same rows, ranks and ties however the changes are cut into observations', () => {
    const change = fc.record({
      index: fc.nat(29),
      state: fc.constantFrom(...states),
      value: fc.constantFrom(0.1, 0.2, 0.3, 0.35, NaN, undefined),
      diverged: fc.boolean(),
    });
    const initial = observedSweep({ settings: 5, seeds: 3, stateOf: (index) => (index < 6 ? 'running' : 'queued') });
    const whole = observedSweep({ settings: 5, seeds: 3, stateOf: () => 'running' });
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 8 }), { maxLength: 8 }), (updates) => {
        let sweep = started(initial);
        for (const changes of updates) {
          const last = new Map(changes.map((each) => [each.index, each]));
          const entries = [...new Set([...last.keys()].map((index) => whole.trials.get(index)!.entry))];
          const fresh = entries.filter((entry) => !sweep.entries.has(entry));
          // Of an entry told now, every trial is.
          const others = [...whole.trials.values()].filter(
            ({ entry, index }) => fresh.includes(entry) && !last.has(index),
          );
          const changed = [...last.values()].map((each): TrialView => ({ ...whole.trials.get(each.index)!, ...each }));
          const observation = told(sweep, {
            entries: fresh.map((entry) => whole.entries.get(entry)!),
            trials: [...others.map((trial): TrialView => ({ ...trial, state: 'queued' })), ...changed],
          });
          sweep = applyObservation(sweep, observation, sampleNowMs);
          expect(rowsOf(sweep)).toEqual(expectedRows(sweep));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts added seeds behind those that were there, in the plan’s order', () => {
    const before = started(sample);
    const [first] = before.trials.values();
    const added = [31, 30].map((index): TrialView => ({ ...first!, index, seed: index, state: 'queued' }));
    const after = applyObservation(before, told(before, { trials: added }), sampleNowMs);
    expect(after.rows.get(first!.entry)!.seeds.map(({ index }) => index)).toEqual([0, 1, 2, 30, 31]);
  });

  it('leaves what it does not touch, and what was before, as they are', () => {
    const before = started(sample);
    const copy = structuredClone(before);
    const trial = before.trials.get(1)!;
    const after = applyObservation(before, told(before, { trials: [{ ...trial, step: 9 }] }), sampleNowMs);
    expect(before).toEqual(copy);
    expect(after.entries).toBe(before.entries);
    expect(after.rows.get(0)!.seeds[1]!.step).toBe(9);
    for (const row of rowsOf(before)) if (row.entry !== 0) expect(after.rows.get(row.entry)).toBe(row);
    const quiet = applyObservation(before, told(before, {}), sampleNowMs);
    expect([quiet.rows, quiet.trials, quiet.entries]).toEqual([before.rows, before.trials, before.entries]);
    expect(quiet.rows).toBe(before.rows);
  });

  it('replaces everything with a new stream’s first observation', () => {
    const other = observedSweep({ settings: 1, seeds: 1 });
    const after = applyObservation(started(sample), everything(other), sampleNowMs);
    expect(after.rows.size).toBe(2);
    expect(after.trials.size).toBe(2);
    expect(after.activities).toEqual(other.activities);
  });

  it('refuses a stream that does not begin with the sweep’s facts', () => {
    expect(() => applyObservation(undefined, told(sample, {}), 0)).toThrow('does not say what the sweep is');
  });

  it('takes curves as they are told, also without trials', () => {
    const before = started(sample);
    const curves = [{ entry: 2, values: [1, 2, 3] }];
    const after = applyObservation(before, told(before, { curves: [...curves, { entry: 99, values: [] }] }), 0);
    expect(after.rows.get(2)!.curve).toEqual([1, 2, 3]);
    expect(after.rows.has(99)).toBe(false);
  });

  it('remembers the newest activities, and how far the coordinator’s clock is ahead', () => {
    const before = started(sample);
    const activity = before.activities[0]!;
    const many = Array.from({ length: 1_500 }, (_, index): Activity => ({ ...activity, number: 100 + index }));
    const after = applyObservation(before, told(before, { activities: many }), sampleNowMs - 250);
    expect(after.activities).toHaveLength(1_000);
    expect(after.activities.at(-1)!.number).toBe(1_599);
    expect(after.clockAheadMs).toBe(250);
  });
});

it('an update of 400 of 10,000 trials takes milliseconds, also when seeds finish in both datasets', () => {
  const large = observedSweep({
    settings: 500,
    seeds: 10,
    stateOf: (index) => (index % 25 === 0 ? 'running' : 'done'),
  });
  const before = started(large);
  const running = [...before.trials.values()].filter(({ state }) => state === 'running');
  expect([before.rows.size, running.length]).toEqual([1_000, 400]);
  const updates = {
    steps: running.map((trial): TrialView => ({ ...trial, step: trial.step + 1 })),
    finished: running.map((trial): TrialView => ({ ...trial, state: 'done', endedMs: sampleNowMs })),
  };
  const slow = Object.entries(updates).flatMap(([name, trials]) => {
    const observation = told(before, { trials });
    const times = Array.from({ length: 12 }, () => {
      const start = performance.now();
      applyObservation(before, observation, sampleNowMs);
      return performance.now() - start;
    });
    // Some times what it takes, for busy machines.
    return Math.min(...times) > 60 ? [`${name}: ${Math.min(...times).toFixed(1)} ms`] : [];
  });
  expect(slow).toEqual([]);
});
