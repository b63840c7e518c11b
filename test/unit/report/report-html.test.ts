import { describe, expect, it } from 'vitest';
import { reproduceCommands } from '../../../report/commands.js';
import { escapeHtml, markup } from '../../../report/page/escape.js';
import { reportHtml } from '../../../report/page/report-html.js';
import { workerShares } from '../../../report/page/workers-table.js';
import { reportOf, sampleReport } from '../../support/report-sample.js';

const hostile = `<script>alert(1)</script>"'&</svg><img src=x onerror=alert(2)>`;

describe('the page of a report', () => {
  it('escapes all that people wrote', async () => {
    const report = sampleReport({
      settings: [hostile, `${hostile} 2`],
      datasets: [hostile, 'other'],
      params: (setting) => ({ [hostile]: { value: hostile, text: `${hostile}${setting}` } }),
      source: { text: hostile, file: hostile, overrides: [`--set name=${hostile}`], compiledBy: hostile },
      trialAt: (index) =>
        index === 0 ? { state: 'failed', error: hostile, logTail: [hostile] } : { worker: hostile, engine: hostile },
    });
    const page = await reportHtml(reportOf({ ...report, yaml: hostile, facts: [{ name: hostile, value: hostile }] }));
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|onerror=alert\(2\)>/);
    expect(page).toContain('&lt;script&gt;');
  });

  it('asks the network for nothing, and allows its own script alone', async () => {
    const page = await reportHtml(reportOf(sampleReport()));
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page.replaceAll(/xmlns(:xlink)?="[^"]*"/g, '')).not.toMatch(/https?:|\b(src|@import)\b(?!-)=?["(]/);
  });

  it('gives every drawing ids of its own', async () => {
    const page = await reportHtml(reportOf(sampleReport(), sampleReport({ datasets: ['a', 'b'] })));
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  it('tells of a sweep of which nothing has begun', async () => {
    const report = sampleReport({ settings: [] });
    expect(await reportHtml(reportOf(report))).toContain('No trial has begun yet.');
  });
});

describe('markup', () => {
  it('escapes what is put in, and leaves out what is not there', () => {
    expect(markup`<b title="${'"'}">${'<'}${undefined}${[markup`<i>`, '&']}</b>`.html).toBe(
      '<b title="&quot;">&lt;<i>&amp;</b>',
    );
    expect(escapeHtml('a\u0000\u001b[1mb\n')).toBe('a??[1mb\n');
  });
});

describe('the commands that run a sweep again', () => {
  it('quote what a shell would read otherwise', () => {
    const { observation } = sampleReport();
    const source = { text: '', file: "my file's.yaml", overrides: ['--set name=a b', '--seeds 2'], compiledBy: '1' };
    expect(reproduceCommands({ source, observation })).toEqual([
      `seedsweep show sample-1 --source > 'my file'\\''s.yaml'`,
      `seedsweep run 'my file'\\''s.yaml' --set 'name=a b' --seeds 2`,
      'seedsweep report sample-1',
    ]);
    expect(reproduceCommands({ source: undefined, observation })[0]).toBe(
      'seedsweep show sample-1 --yaml > sample-1.yaml',
    );
  });
});

describe('who trained what', () => {
  it('counts by worker and engine, without what was taken over', () => {
    const { observation } = sampleReport({
      trialAt: (index) => (index === 0 ? { takenFrom: 'other-1' } : index === 1 ? { state: 'failed', attempt: 3 } : {}),
    });
    expect(workerShares(observation.trials)).toEqual([
      { worker: 'w0', engine: 'cpu 1', done: 7, failed: 0, attempts: 7, totalMs: 14_000, ended: 7 },
      { worker: 'w1', engine: 'cpu 1', done: 6, failed: 1, attempts: 9, totalMs: 14_000, ended: 7 },
    ]);
  });
});
