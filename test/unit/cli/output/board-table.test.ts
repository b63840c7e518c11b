import { describe, expect, it } from 'vitest';
import { boardTable } from '../../../../cli/output/board-table.js';
import { begun, board, failure, row } from './boards.js';

describe('boardTable', () => {
  it('shows the sweep, a table per dataset, and each failure with its last log lines', () => {
    expect(`\n${boardTable(board())}\n`).toBe(`
demo-1a2b3c · running · 2 done, 1 running, 1 failed of 4 trials

mnist · test_accuracy, last epoch (maximize)
┌─────┬───────────┬─────┬────────┬─────────┬────────┬─────────────────┬─────────────────────┐
│   # │ setting   │   n │   mean │     std │    max │ 95% CI of mean  │ Δ to the best (95%) │
├─────┼───────────┼─────┼────────┼─────────┼────────┼─────────────────┼─────────────────────┤
│ 1   │ Setting 1 │   2 │ 0.9895 │ 0.00071 │ 0.9900 │ 0.9832 – 0.9958 │ —                   │
│ —   │ Setting 2 │ 0/1 │      — │       — │      — │ —               │ —                   │
└─────┴───────────┴─────┴────────┴─────────┴────────┴─────────────────┴─────────────────────┘

↓ worse than the best · ≈ not told apart from the best · ? not tested (fewer than 3 shared seeds, or seeds that diverged)
(paired over shared seeds, all pairs at once, 95 %)

failed: Setting 2 · mnist · seed 1, attempt 3: The loss became NaN.
  | two
  | three
  | four
  | five
  | six
`);
  });

  it('gives each dataset a table of its own, in the order of the rows', () => {
    const text = boardTable(board({ rows: [row({ dataset: 'strokes' }), row()], failures: [] }));
    expect(text.match(/^\w+ · test_accuracy.*$/gm)).toEqual([
      'strokes · test_accuracy, last epoch (maximize)',
      'mnist · test_accuracy, last epoch (maximize)',
    ]);
  });

  it('names the step that counts, in the trainer’s word', () => {
    const objective = { metric: 'test_loss', goal: 'minimize', at: 'best' } as const;
    expect(boardTable(board({ objective, unit: 'round' }))).toContain('mnist · test_loss, best round (minimize)');
  });

  it('compares with published figures where there are any, and leaves their columns out where there are none', () => {
    const compared = row({ reference: { mean: 0.99, std: 0.001, max: 0.9911, n: 5, ddof: 0 } });
    const better = row({ rank: 2, reference: { mean: 0.9, std: 0.1 } });
    const text = boardTable(board({ rows: [compared, better, begun] }));
    expect(text).toMatch(/published +│ Δ to published \(95%\)/);
    expect(text).toMatch(/│ 0\.9900 ± 0\.0010 \(0\.9911\) │ −0\.00050 \(−0\.\d+ … \+0\.\d+\) +│/);
    expect(text).toMatch(/│ 0\.9000 ± 0\.1000 +│ \+0\.0895 \(/);
    expect(text).toMatch(/Setting 2 .*│ — +│ — +│/);
    expect(text).not.toContain('another training');
    expect(boardTable(board({ rows: [compared], overrides: ['--set train.epochs=3'] }))).toContain(
      'Published figures are of another training than this one (--set train.epochs=3).',
    );
    expect(
      boardTable(board({ rows: [row({ reference: { mean: 0.9899, std: 0.0003208, max: 0.9909, n: 5, ddof: 0 } })] })),
    ).toContain('published figures of Setting 1 cannot be right');
    expect(boardTable(board({ rows: [row()] }))).not.toContain('published');
  });

  it('has a mark for each of three verdicts, says what each means, and what a tied row would need (stats-01)', () => {
    const difference = { n: 3, estimate: -0.001, error: 0.0005, df: 2, settings: 4, low: -0.003, high: 0.001 };
    const rows = [
      row(),
      row({ rank: 2, setting: 'Close', verdict: 'tied', difference, moreSeeds: 24 }),
      row({ rank: 3, setting: 'Behind', verdict: 'worse', difference }),
      row({ rank: 4, setting: 'Alone', verdict: 'untested', n: 1, diverged: 1 }),
    ];
    const text = boardTable(board({ rows, failures: [] }));
    expect(text).toMatch(/│ 2 ≈ │ Close/);
    expect(text).toMatch(/│ 3 ↓ │ Behind/);
    expect(text).toMatch(/│ 4 \? │ Alone +│ 1\/2 · 1 diverged │/);
    expect(text).toContain('−0.0010 (−0.0030 … +0.0010)');
    expect(text).toContain('↓ worse than the best · ≈ not told apart from the best · ? not tested');
    expect(text).toContain('≈ Close: about 24 more seeds would separate these');
    expect(text).not.toContain('look ');
    expect(boardTable(board({ rows, ranking: { goal: 'maximize', look: 3 } }))).toContain('look 3 at these data');
  });

  it('names unusual seeds with their chance, which count all the same', () => {
    const [seed] = row().seeds;
    const seeds = [{ ...seed!, flag: 'unusual', chance: 0.0085 } as const];
    expect(boardTable(board({ rows: [row({ seeds })] }))).toContain(
      'unusual, counts all the same: Setting 1 · mnist · seed 0 (0.9900, p = 0.009)',
    );
  });

  it('says how many more trials failed than it shows', () => {
    const failures = Array.from({ length: 13 }, (_, seed) => failure({ seed, logTail: [] }));
    const text = boardTable(board({ failures }));
    expect(text.match(/^failed: /gm)).toHaveLength(10);
    expect(text.endsWith('… and 3 more failed trials (see --json)')).toBe(true);
  });

  it('says that nothing has begun when there is no row', () => {
    const { sweep } = board();
    const counts = { expanded: 4, done: 0, running: 0, queued: 4, failed: 0, cancelled: 0 };
    expect(boardTable(board({ sweep: { ...sweep, counts }, rows: [], failures: [] }))).toBe(
      'demo-1a2b3c · running · 4 queued of 4 trials\n\nNo trial has begun yet.',
    );
  });
});
