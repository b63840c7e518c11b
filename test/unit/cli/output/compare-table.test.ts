import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../../cli/output/comparison.js';
import { compareJson } from '../../../../cli/output/compare-json.js';
import { compareTable } from '../../../../cli/output/compare-table.js';
import type { Reference } from '../../../../common/objective.js';
import type { EntryView, Observation, TrialView } from '../../../../proto/observation.js';
import { sampleEntries, type SampleResults } from '../../../support/compared.js';
import { pictureTrainer } from '../../../support/observed-sweep.js';

/** All that a sweep of these results tells. `reference`: of its first setting. */
function observation(
  id: string,
  settings: readonly SampleResults[],
  { looks = 1, reference = undefined as Reference | undefined, overrides = [] as string[] } = {},
): Observation {
  const { entries, trials } = sampleEntries(settings);
  const objective = { metric: 'test_accuracy', goal: 'maximize', at: 'last' } as const;
  return {
    facts: { trainer: pictureTrainer, objective, overrides },
    sweep: { id, name: id, looks } as Observation['sweep'],
    entries: entries.map((entry): EntryView => ({
      ...entry,
      reference: entry.setting === 'Setting 1' ? reference : undefined,
    })),
    trials: trials as readonly unknown[] as readonly TrialView[],
    ...{ nowMs: 0, curves: [], activities: [], pace: undefined, endedMs: undefined },
  };
}

const settings: readonly SampleResults[] = [
  { mnist: [0.981, 0.983, 0.982, 0.9825], strokes: [0.9, 0.91, 0.92, 0.9] },
  { mnist: [0.9, 0.91, 0.905, 0.904], strokes: [0.902, 0.905, 0.921, 0.9] },
  { mnist: [0.8, 0.8, undefined, undefined] },
];
const one = observation('digits-1a2b', settings);
const plain = { bold: false };

/** The cells of the line that begins with a name. */
const lineOf = (text: string, name: string) =>
  text
    .split('\n')
    .find((line) => line.startsWith(`│ ${name}`))!
    .split('│')
    .map((cell) => cell.trim())
    .slice(1, -1);

describe('compareTable', () => {
  const text = compareTable(comparisonOf([one]), plain);

  it('shows means, the best and those tied with it, by signs that plain text has', () => {
    expect(text).toContain('digits-1a2b · test_accuracy, last epoch (maximize)');
    expect(lineOf(text, 'Setting 1')).toEqual(['Setting 1', '1.00', '0.9821 ± 0.00085 *', '0.9075 ± 0.0096 *']);
    expect(lineOf(text, 'Setting 2')).toEqual([
      ...['Setting 2', '2.00'],
      ...[expect.stringMatching(/^0\.9048 ± 0\.0041 ↓ \d+\.\dσ$/) as string, '0.9070 ± 0.0096 ≈ 0.1σ'],
    ]);
    expect(lineOf(text, 'Setting 3')).toEqual([
      ...['Setting 3', '—', expect.stringMatching(/^0\.8000 ± 0\.0000 \(2\/4\) \?$/) as string, '—'],
    ]);
    expect(text).not.toContain('\x1b');
  });

  it('explains its marks, counts wins, and says why nothing is said by ranks', () => {
    for (const part of ['* best of its dataset', '≈ not told apart', '↓ worse', '? not tested', 'average rank: ']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('1 / 0 / 0 (1 not tested)');
    expect(text).toContain('2 datasets are too few for a Friedman test, which needs 5.');
    expect(text).toContain('  Setting 2: worse than the best on mnist; not told apart from it on strokes');
  });

  it('is bold at the best alone where the terminal can', () => {
    const bold = compareTable(comparisonOf([one]), { bold: true });
    expect(bold.match(/\x1b\[1m[^\x1b]*\x1b\[22m/g)).toEqual([
      '\x1b[1m0.9821 ± 0.00085\x1b[22m',
      '\x1b[1m0.9075 ± 0.0096\x1b[22m',
    ]);
    expect(bold.replaceAll(/\x1b\[\d+m/g, '')).toBe(text);
  });

  it('turns every figure into a difference from a baseline, with its interval', () => {
    const against = compareTable(comparisonOf([one], { baseline: 'Setting 2' }), plain);
    expect(lineOf(against, 'Setting 2')[0]).toBe('Setting 2 (baseline)');
    const [, , mnist, strokes] = lineOf(against, 'Setting 1');
    expect(mnist).toMatch(/^\+0\.0774 \(\+0\.\d{4} … \+0\.\d{4}\) ↑$/);
    expect(strokes).toMatch(/^\+0\.00050 \(−0\.\d+ … \+0\.\d+\) ≈$/);
    expect(lineOf(against, 'Setting 3')[2]).toBe('— ?');
    expect(against).toContain('each figure: its difference from Setting 2');
  });

  it('joins published figures as a row, and as differences too', () => {
    const reference = { mean: 0.99, std: 0.001, n: 10 };
    const published = observation('p', settings, { reference, overrides: ['--set train.epochs=2'] });
    const shown = compareTable(comparisonOf([published]), plain);
    expect(lineOf(shown, 'published')).toEqual(['published', '—', '0.9900 ± 0.0010', '0.9900 ± 0.0010']);
    expect(shown).toContain('Published figures are of another training than this one (--set train.epochs=2).');
    const against = compareTable(comparisonOf([published], { baseline: 'Setting 1' }), plain);
    expect(lineOf(against, 'published')[2]).toMatch(/^\+0\.0079 \(\+0\.\d+ … \+0\.\d+\)$/);
  });

  it('puts settings of several sweeps in one row, judged as the sweep looked at most often', () => {
    const other = observation('other-3c4d', [{ cifar: [0.5, 0.6, 0.7] }], { looks: 2 });
    const both = comparisonOf([one, other]);
    expect(both.sweeps).toEqual(['digits-1a2b', 'other-3c4d']);
    expect(both.matrix.datasets).toEqual(['mnist', 'strokes', 'cifar']);
    expect(both.matrix.settings[0]).toMatchObject({ setting: 'Setting 1', averageRank: 1, missing: [] });
    expect(both.ranking.look).toBe(2);
    expect(compareTable(both, plain)).toContain('look 2 at these data');
  });

  it('has neither ranks nor a word across datasets for a single one', () => {
    const single = compareTable(comparisonOf([observation('s', [{ a: [0.1, 0.2] }])]), plain);
    expect(single).not.toMatch(/average rank|Friedman|Holm/);
    expect(compareTable(comparisonOf([observation('s', [])]), plain)).toBe('s: no trial has begun yet.');
  });

  it('gives the Friedman test and critical difference over many datasets', () => {
    const many = (value: number) =>
      Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`d${index}`, [value, value + 0.01, value]]));
    const shown = compareTable(comparisonOf([observation('m', [many(0.9), many(0.8), many(0.7)])]), plain);
    expect(shown).toContain('Friedman test over 6 datasets and 3 settings: χ²(2) = 12.00');
    expect(shown).toMatch(/Nemenyi critical difference of average ranks: 1\.\d\d \(alpha 0\.04\)/);
    expect(shown).toContain('Over these datasets, worse than Setting 1: Setting 3');
  });
});

describe('comparisonOf', () => {
  it('refuses a baseline that is not there, and lists those that are', () => {
    expect(() => comparisonOf([one], { baseline: 'nope' })).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', remedy: 'Known: "Setting 1", "Setting 2", "Setting 3"' }),
    );
  });
});

describe('compareJson', () => {
  it('holds the same figures, null where there are none', () => {
    const json = JSON.parse(JSON.stringify(compareJson(comparisonOf([one], { baseline: 'Setting 2' })))) as {
      settings: { setting: string; averageRank: number | null; cells: Record<string, Record<string, unknown>> }[];
    };
    expect(json).toMatchObject({
      sweeps: ['digits-1a2b'],
      datasets: ['mnist', 'strokes'],
      baseline: 'Setting 2',
      looks: 1,
      across: { method: 'holm' },
      published: [],
    });
    const [first, second, third] = json.settings;
    expect(first).toMatchObject({ setting: 'Setting 1', averageRank: 1, wins: 1, ties: 1, losses: 0, untested: 1 });
    expect(first!.cells['mnist']).toMatchObject({ best: true, rank: 1, verdict: 'best', gap: null, n: 4, planned: 4 });
    expect(first!.cells['mnist']!['difference']).toMatchObject({ outcome: 'better', seeds: 4 });
    expect(second!.cells['mnist']!['difference']).toBeNull();
    expect(third).toMatchObject({ averageRank: null, missing: ['strokes'] });
    expect(third!.cells['mnist']!['difference']).toEqual({
      ...{ outcome: 'untested', estimate: null, interval: null, seeds: null, pValue: null },
    });
  });
});
