import { describe, expect, it } from 'vitest';
import { sweepView } from '../../../report/sweep-view.js';
import { verdictNotes, verdictSentences } from '../../../report/verdict-sentences.js';
import { sampleReport, type ReportSample } from '../../support/report-sample.js';

function sentences(sample: ReportSample): readonly string[] {
  const view = sweepView(sampleReport(sample));
  return view.datasets.flatMap((dataset) => verdictSentences(view, dataset));
}

describe('verdicts in words', () => {
  it('name the leader with its figures, and by how much each other is worse, with the interval', () => {
    const [leads, better, worse, ...rest] = sentences({});
    expect(leads).toMatch(
      /^A leads on digits: score 0\.90\d\d ± 0\.00\d+ over 5 seeds \(95 % interval of the mean .* to .*\)\.$/,
    );
    expect(better).toBe('It is better than each of the other 2.');
    expect(worse).toMatch(/^Worse: B by 0\.0998 \(0\.\d+ to 0\.\d+\) and C by 0\.\d+ \(0\.\d+ to 0\.\d+\)\.$/);
    expect(rest).toEqual([]);
  });

  it('say of a lead that nothing supports that it is none, and what more seeds would do', () => {
    const close = [0.9, 0.91, 0.895, 0.905, 0.902];
    const other = [0.905, 0.9, 0.902, 0.898, 0.903];
    const said = sentences({
      settings: ['A', 'B'],
      value: (setting, _, seed) => (setting === 0 ? close : other)[seed]!,
    });
    expect(said[1]).toBe('Its lead is not established: no setting is told apart from A.');
    expect(said[2]).toMatch(
      /^Not told apart: B, which differs by −0\.\d+ \(−0\.\d+ to \+0\.\d+\); about \d+ more seeds would separate them\.$/,
    );
  });

  it('say why nothing can be said: too few seeds, or diverged ones', () => {
    expect(sentences({ seeds: 2 }).join(' ')).toContain('Nothing can be said of B (2 seeds) and C (2 seeds)');
    const diverged = sentences({
      value: (setting, _, seed) => (setting === 1 && seed === 0 ? NaN : 0.9 - 0.1 * setting),
    });
    expect(diverged.join(' ')).toContain('B (1 seed diverged)');
  });

  it('say that there is nothing yet, and that a single setting is alone', () => {
    expect(sentences({ trialAt: () => ({ state: 'running', value: undefined }) })).toEqual([
      'No seed has finished on digits yet.',
    ]);
    expect(sentences({ settings: ['A'] })[0]).toMatch(/^A alone has results on digits: /);
  });

  it('name no more settings than a sentence can hold', () => {
    const many = Array.from({ length: 30 }, (_, index) => `S${index}`);
    const said = sentences({
      settings: many,
      value: (setting, _, seed) => 0.9 - 0.02 * setting + 0.0001 * ((setting * seed) % 3),
    });
    expect(said.join(' ')).toContain('21 more in the table');
  });

  it('warn while trials have not ended', () => {
    const view = sweepView(sampleReport({ trialAt: (index) => (index === 0 ? { state: 'running' } : {}) }));
    expect(verdictNotes(view).at(-1)).toBe('1 trial of 15 has not ended: all of this may still change.');
    expect(verdictNotes(sweepView(sampleReport()))).toHaveLength(1);
  });
});
