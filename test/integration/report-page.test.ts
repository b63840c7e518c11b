import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palette } from '../../report/drawing/theme.js';
import { reportHtml } from '../../report/page/report-html.js';
import { reportOf, sampleReport } from '../support/report-sample.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const title = `the report in a browser${CHROMIUM === undefined ? ' (skipped: no Chromium in /usr/bin)' : ''}`;

const long = 'A very long name of a setting that goes on_and_on_without_a_place_to_break_the_line_anywhere';

describe.skipIf(CHROMIUM === undefined)(title, () => {
  let browser: Browser;
  let folder: string;
  let url: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seedsweep-report-'));
    const value = (setting: number, dataset: number, seed: number) =>
      0.9 - 0.01 * setting - 0.1 * dataset + 0.002 * seed;
    const settings = ['<script>alert(1)</script>', long, ...Array.from({ length: 10 }, (_, index) => `S${index}`)];
    const report = sampleReport({
      ...{ settings, datasets: ['digits', 'clothes-with-a-long-name'], value },
      trialAt: (index) => (index === 3 ? { state: 'failed', error: long + long, logTail: [long + long + long] } : {}),
    });
    const file = join(folder, 'report.html');
    await writeFile(file, await reportHtml(reportOf(report, sampleReport())));
    url = pathToFileURL(file).href;
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: [...args, '--disable-sync'] });
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A page with what it complained of and asked the network for. */
  async function open(options: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage(options);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== url && !request.url().startsWith('data:')) complaints.push(request.url());
    });
    await page.goto(url);
    return { page, complaints };
  }

  for (const width of [390, 1280]) {
    it(`shows all within ${width} pixels, without complaint or request`, async () => {
      const { page, complaints } = await open({ viewport: { width, height: 800 } });
      for (const details of await page.locator('summary').all()) await details.click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const cut = `[...document.querySelectorAll('main *')].filter((element) =>
        !element.closest('.scroll, pre, svg') && element.getBoundingClientRect().right > innerWidth + 1
      ).map((element) => element.outerHTML.slice(0, 200))`;
      expect(await page.evaluate(cut)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    });
  }

  it('gives each figure a title and a name', async () => {
    const { page } = await open();
    const figures = await page.locator('figure').count();
    expect(figures).toBeGreaterThan(15);
    expect(await page.locator('figure h3').count()).toBe(figures);
    // The drawing for the other width is not there for anybody.
    const images = await page.getByRole('img').all();
    expect(images).toHaveLength(figures);
    for (const image of images) expect(await image.getAttribute('aria-label')).toMatch(/\w+ .*\. /);
    await page.close();
  });

  it('hides and shows seeds, bands and settings', async () => {
    const { page } = await open();
    const figure = page.locator('figure:has(.toggles)').first();
    const line = figure.locator('.wide [class*=" s1_mean_"]').first();
    const seed = figure.locator('.wide [class*=" s0_seed_"]').first();
    await figure.locator('input[value=seed]').uncheck();
    expect([await line.isVisible(), await seed.isVisible()]).toEqual([true, false]);
    await figure.locator('input[value=s1]').uncheck();
    expect(await line.isVisible()).toBe(false);
    await figure.locator('input[value=seed]').check();
    await figure.locator('input[value=s1]').check();
    expect([await line.isVisible(), await seed.isVisible()]).toEqual([true, true]);
    await page.close();
  });

  it('draws in the colours that the system prefers', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { page } = await open({ colorScheme: scheme });
      expect(await strokeOfFirstMean(page)).toBe(rgb(palette[scheme].c0));
      await page.close();
    }
  });

  it('can be read without JavaScript: no controls that do nothing', async () => {
    const { page, complaints } = await open({ javaScriptEnabled: false });
    expect(await page.locator('.toggles input:visible').count()).toBe(0);
    expect(await page.locator('.toggles label:visible', { hasText: long }).count()).toBeGreaterThan(0);
    expect(await page.locator('.verdict:visible').count()).toBe(3);
    expect(await page.locator('figure .wide svg:visible').count()).toBe(await page.locator('figure').count());
    expect(complaints).toEqual([]);
    await page.close();
  });
});

function strokeOfFirstMean(page: Page): Promise<string> {
  return page.evaluate(`getComputedStyle(document.querySelector('.wide [class*=" s0_mean_marks"] path')).stroke`);
}

function rgb(hex: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}
