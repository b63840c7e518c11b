import { describe, expect, it } from 'vitest';
import { boardTable } from '../../../../cli/output/board-table.js';
import { begun, board, failure, row } from './boards.js';

describe('boardTable', () => {
  it('shows the sweep, a table per dataset, and each failure with its last log lines', () => {
    expect(`\n${boardTable(board())}\n`).toBe(`
demo-1a2b3c · running · 2 done, 1 running, 1 failed of 4 trials

mnist · test_accuracy, last epoch (maximize)
┌───┬───────────┬─────┬────────┬─────────┬────────┬────────┬─────────────────┐
│ # │ setting   │   n │   mean │     std │    max │    min │ 95% CI of mean  │
├───┼───────────┼─────┼────────┼─────────┼────────┼────────┼─────────────────┤
│ 1 │ Setting 1 │   2 │ 0.9895 │ 0.00071 │ 0.9900 │ 0.9890 │ 0.9832 – 0.9958 │
│ 2 │ Setting 2 │ 0/1 │      — │       — │      — │      — │ —               │
└───┴───────────┴─────┴────────┴─────────┴────────┴────────┴─────────────────┘

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
    const compared = row({ reference: { mean: 0.99 } });
    const better = row({ rank: 2, reference: { mean: 0.9, std: 0.1 } });
    const text = boardTable(board({ rows: [compared, better, begun] }));
    expect(text).toMatch(/published mean +│ +Δ/);
    expect(text).toMatch(/│ +0\.9900 │ −0\.00050 │/);
    expect(text).toMatch(/│ +0\.9000 │ +\+0\.0895 │/);
    expect(text).toMatch(/Setting 2 .*│ +— │ +— │/);
    expect(boardTable(board({ rows: [row()] }))).not.toContain('published');
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
