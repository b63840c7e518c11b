import { describe, expect, it } from 'vitest';
import { verdictJson, verdictSentence, type VerdictAsked } from '../../../../cli/output/verdict-text.js';
import { verdictBetween } from '../../../../results/verdict-between.js';
import { seedWith } from '../../../support/compared.js';

function asked(
  better: readonly number[],
  than: readonly number[],
  { by = 0, notAmongAll = [] as string[] } = {},
): VerdictAsked {
  const seeds = (values: readonly number[]) => values.map((value, seed) => seedWith(seed, value));
  const contests = [{ dataset: 'mnist', better: seeds(better), than: seeds(than) }];
  const verdict = verdictBetween(contests, { goal: 'maximize', by, look: 1 });
  return { ...{ better: 'A', than: 'B', by, metric: 'test_accuracy', verdict, settings: 12, notAmongAll } };
}

const [high, low] = [
  [0.9, 0.91, 0.905, 0.91],
  [0.8, 0.82, 0.805, 0.81],
];

describe('verdictSentence', () => {
  it('says yes with figures, and warns where the pair must have been picked beforehand', () => {
    expect(verdictSentence(asked(high, low))).toMatch(
      /^Yes: "A" is better than "B" in test_accuracy: \+0\.0975 \(\+0\.\d{4} … \+0\.\d{4}\) on mnist over 4 shared seeds, p (= 0\.\d+|< 0\.0001)\.$/,
    );
    expect(verdictSentence(asked(high, low, { notAmongAll: ['mnist'] }))).toContain(
      'had they been picked from all 12 settings for their results, that would not be told apart on mnist.',
    );
    expect(verdictSentence(asked(high, low, { by: 0.05 }))).toContain('by more than 0.0500 in');
  });

  it('says no where the other is better, and where the lead is too small', () => {
    expect(verdictSentence(asked(low, high))).toMatch(/^No: "A" is worse than "B" in test_accuracy: −0\.0975 /);
    expect(verdictSentence(asked(high, low, { by: 0.5 }))).toMatch(
      /^No: "A" is not better by more than 0\.5000 than "B"/,
    );
  });

  it('says what would separate them where nothing does yet', () => {
    expect(verdictSentence(asked([0.9, 0.93, 0.91, 0.9], [0.91, 0.9, 0.905, 0.9]))).toMatch(
      /^Not separable yet: .*; about \d+ more seeds would separate these\.$/,
    );
    expect(verdictSentence(asked([0.9, 0.9], [0.8, 0.8]))).toBe(
      'Not separable yet: "A" and "B" in test_accuracy: 2 shared seeds on mnist; about 1 more seed would separate these.',
    );
    expect(verdictSentence(asked(high, high))).toContain('no number of seeds that anyone trains');
    expect(verdictSentence(asked([0.9, 0.9, NaN], [0.8, 0.8, 0.8]))).toContain('1 seed diverged on mnist');
  });
});

it('verdictJson holds the exit code and null for figures that do not exist', () => {
  expect(verdictJson(asked([0.9], [0.8]))).toMatchObject({
    ...{ answer: 'open', exitCode: 4, moreSeeds: 2 },
    datasets: [{ dataset: 'mnist', answer: 'open', lead: null, interval: null, pValue: null, seeds: 1 }],
  });
  expect(verdictJson(asked(high, low))).toMatchObject({ answer: 'yes', exitCode: 0, moreSeeds: null });
  expect(verdictJson(asked(low, high))).toMatchObject({ answer: 'no', exitCode: 1 });
});
