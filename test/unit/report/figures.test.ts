import { describe, expect, it } from 'vitest';
import { paperTheme } from '../../../report/drawing/theme.js';
import { figureFiles, paperPng } from '../../../report/drawing/figure-files.js';
import { allFigures, figuresOf } from '../../../report/figures/figures.js';
import { heatCells } from '../../../report/figures/heat-map.js';
import { meansByValue } from '../../../report/figures/axis-effects.js';
import { varyingParameters } from '../../../report/figures/parameters.js';
import { sweepView } from '../../../report/sweep-view.js';
import { reportOf, sampleReport, type ReportSample } from '../../support/report-sample.js';

const idsOf = (sample: ReportSample) => allFigures(figuresOf(sweepView(sampleReport(sample)), 0)).map(({ id }) => id);

describe('the figures of a report', () => {
  it('are those that have something to show', () => {
    const all = ['seeds-0', 'differences-0', 'curves-0', 'gap-0', 'axes-0', 'parallel-0', 'timing'];
    expect(idsOf({})).toEqual(all);
    expect(idsOf({ steps: 0, gap: false, params: () => ({}) })).toEqual(['seeds-0', 'differences-0', 'timing']);
    expect(idsOf({ settings: ['A'], steps: 1, gap: false, trialAt: () => ({ takenFrom: 'other-1' }) })).toEqual([
      'seeds-0',
    ]);
    expect(idsOf({ trialAt: () => ({ state: 'running', value: undefined, gap: undefined }), steps: 0 })).toEqual([
      'timing',
    ]);
  });

  it('compare datasets where there are several, each coloured from its own worst to its own best', () => {
    expect(idsOf({ datasets: ['digits', 'clothes'] })[0]).toBe('datasets');
    const view = sweepView(sampleReport({ datasets: ['digits', 'clothes'] }));
    const cells = heatCells(view, new Set(['id-0', 'id-2']));
    expect(cells.map(({ setting, dataset, share }) => [setting, dataset, share])).toEqual([
      ...[
        ['A', 'digits', 1],
        ['C', 'digits', 0],
      ],
      ...[
        ['A', 'clothes', 1],
        ['C', 'clothes', 0],
      ],
    ]);
  });

  it('draw the second half of training again where a steep beginning hides it', () => {
    expect(idsOf({ value: (setting) => 0.9 - 0.01 * setting })).toContain('curves-end-0');
  });

  it('take a parameter that a setting does not state from what all share, and sort numbers', () => {
    const params = (setting: number) =>
      setting === 1 ? {} : { size: { value: 100 - setting, text: String(100 - setting) } };
    const view = sweepView({ ...sampleReport({ params }), base: { size: '9' } });
    const [axis] = varyingParameters(view, view.rows);
    expect(axis).toMatchObject({ key: 'size', values: ['9', '98', '100'] });
    expect(meansByValue(axis!, view.rows).map(({ n }) => n)).toEqual([1, 1, 1]);
  });

  it('set values of a parameter in order, whichever ranks first', () => {
    const params = (setting: number) => ({
      size: { value: [10, 9, 100][setting]!, text: ['10', '9', '100'][setting]! },
    });
    const figures = figuresOf(sweepView(sampleReport({ params })), 0);
    const style = { theme: paperTheme, width: 400, standalone: false };
    expect(JSON.stringify(figures.settings[0]!.spec(style))).toContain('"domain":["9","10","100"]');
  });

  it('are drawn for paper in millimetres, with concrete colours, names and titles', async () => {
    const names = [];
    for await (const { name, svg } of figureFiles(reportOf(sampleReport({ datasets: ['digits', 'clothes'] })), 85)) {
      names.push(name);
      expect(svg).toMatch(/^<svg role="img" aria-label="[^"]+"[^>]* width="85mm" height="[\d.]+mm"/);
      expect(svg).not.toContain('var(');
      if (names.length === 1)
        expect(new DataView(paperPng(svg, 85).buffer.slice(16, 20) as ArrayBuffer).getUint32(0)).toBe(1004);
    }
    expect(names).toContain('sample-1-curves-1');
  });
});
