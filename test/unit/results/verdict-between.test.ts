import { describe, expect, it } from 'vitest';
import { verdictBetween, type Contest, type Question } from '../../../results/verdict-between.js';
import { seedWith } from '../../support/compared.js';

const maximize: Question = { goal: 'maximize', by: 0, look: 1 };

function contest(
  better: readonly (number | undefined)[],
  than: readonly (number | undefined)[],
  dataset = 'a',
): Contest {
  const seeds = (values: readonly (number | undefined)[]) => values.map((value, seed) => seedWith(seed, value));
  return { dataset, better: seeds(better), than: seeds(than) };
}

const a = [0.91234567891, 0.92718281828, 0.90531415926, 0.93141421356, 0.91573205081];
const b = [0.90123456789, 0.90577215665, 0.89969314718, 0.91161803399, 0.91239822369];

describe('verdictBetween', () => {
  // scipy: r = stats.ttest_rel(a, b); r.pvalue; r.confidence_interval(0.96); the first look's alpha is 0.04
  it('is a paired t-test over shared seeds, with scipy’s p-value and interval', () => {
    const { answer, datasets, moreSeeds } = verdictBetween([contest(a, b)], maximize);
    expect(answer).toBe('yes');
    expect(moreSeeds).toBeUndefined();
    expect(datasets).toMatchObject([{ dataset: 'a', answer: 'yes', shared: 5, diverged: 0 }]);
    const [{ lead, low, high, pValue }] = datasets as [(typeof datasets)[0]];
    expect(lead).toBeCloseTo(0.012254558284000128, 12);
    expect(low).toBeCloseTo(0.0013273793988471169, 9);
    expect(high).toBeCloseTo(0.023181737169152873, 9);
    expect(pValue).toBeCloseTo(0.02823211850675062, 9);
  });

  it('says no, with the same figures, the other way round and for costs', () => {
    expect(verdictBetween([contest(b, a)], maximize).answer).toBe('no');
    expect(verdictBetween([contest(b, a)], { ...maximize, goal: 'minimize' }).answer).toBe('yes');
  });

  // scipy: stats.ttest_rel(a - 0.002, b).pvalue = 0.0481, above the look's 0.04
  it('asks for a lead of more than `by`, and says about how many seeds that would take', () => {
    const { answer, datasets, moreSeeds } = verdictBetween([contest(a, b)], { ...maximize, by: 0.002 });
    expect(answer).toBe('open');
    expect(datasets[0]!.pValue).toBeCloseTo(0.04812296958955068, 9);
    expect(moreSeeds).toBeGreaterThan(0);
    expect(moreSeeds).toBeLessThan(20);
    expect(datasets[0]!.moreSeeds).toBe(moreSeeds);
  });

  it('says no where the lead is told apart as smaller than `by`, though the one is better', () => {
    expect(verdictBetween([contest(a, b)], { ...maximize, by: 0.05 }).answer).toBe('no');
  });

  it('needs more at a later look', () => {
    expect(verdictBetween([contest(a, b)], { ...maximize, look: 2 }).answer).toBe('open');
  });

  it('says yes only where it is better on every dataset, Holm over these', () => {
    const [clear, other] = [contest([0.9, 0.91, 0.92, 0.9], [0.5, 0.52, 0.51, 0.52], 'clear'), contest(a, b, 'a')];
    expect(verdictBetween([clear, other], maximize).answer).toBe('yes');
    // Two as doubtful as this one: neither holds at half the level.
    expect(verdictBetween([contest(a, b, 'b'), other], maximize).answer).toBe('open');
    const tied = contest([0.9, 0.8, 0.85], [0.85, 0.9, 0.8], 'tied');
    const mixed = verdictBetween([clear, tied], maximize);
    expect(mixed.answer).toBe('open');
    expect(mixed.datasets.map(({ answer }) => answer)).toEqual(['yes', 'open']);
    const against = contest([0.5, 0.52, 0.51, 0.52], [0.9, 0.91, 0.92, 0.9], 'against');
    expect(verdictBetween([clear, tied, against], maximize).answer).toBe('no');
  });

  it('tests nothing over fewer than three shared seeds, and says how many are missing', () => {
    const { answer, datasets, moreSeeds } = verdictBetween([contest([0.9, 0.9, undefined], [0.1, 0.1, 0.1])], maximize);
    expect(answer).toBe('open');
    expect(datasets).toMatchObject([{ shared: 2, lead: undefined, pValue: undefined }]);
    expect(moreSeeds).toBe(1);
    expect(verdictBetween([], maximize)).toEqual({ answer: 'open', datasets: [], moreSeeds: undefined });
  });

  it('tests nothing where seeds diverged, and promises nothing of more', () => {
    const { answer, datasets, moreSeeds } = verdictBetween(
      [contest([0.9, 0.9, 0.9, NaN], [0.1, 0.1, 0.1, 0.1])],
      maximize,
    );
    expect([answer, moreSeeds, datasets[0]!.diverged]).toEqual(['open', undefined, 1]);
  });

  it('never separates equal results, and promises no number of seeds that would', () => {
    const { answer, moreSeeds } = verdictBetween([contest(a, a)], maximize);
    expect([answer, moreSeeds]).toEqual(['open', undefined]);
  });
});
