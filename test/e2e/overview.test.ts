import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Browsing, startBrowsing } from '../support/browsing.js';

jest.setTimeout(60_000);

const OVERVIEW = '/programmes/BSC-SEC/years/2026-2027';
const cell = (row: number, column: number) => `[data-row="${row}"][data-column="${column}"]`;

describe('a director', () => {
  let browsing: Browsing;
  let page: Page;

  beforeAll(async () => {
    browsing = await startBrowsing();
    page = await browsing.newPage();
  });
  afterAll(() => browsing?.stop());

  it('chooses a programme and reads first which weeks need attention', async () => {
    await page.goto(`${browsing.server.url}/?lang=en`);
    await page.getByRole('link', { name: '2026–2027' }).first().click();
    await page.getByRole('heading', { level: 1, name: /BSc Security Studies · .* · 2026–2027/ }).waitFor();
    const sentence = await page.locator('main .lead').first().innerText();
    expect(sentence).toMatch(/^\d+ of 20 weeks need attention: weeks .*46.* and .*1.*\. Main cause: /);
  });

  it('sees each hotspot with its hours, its band and its cause', async () => {
    await page.goto(`${browsing.server.url}${OVERVIEW}?lang=en&term=year`);
    const hotspots = page.locator('.hotspot');
    await hotspots.first().waitFor();
    const heads = await hotspots.locator('.hotspot-head').allInnerTexts();
    expect(heads.length).toBeGreaterThanOrEqual(4);
    expect(heads.length).toBeLessThanOrEqual(10);
    for (const head of heads) expect(head).toMatch(/week.*\d+\.\d h \(\d+\.\d–\d+\.\d\)/is);
  });

  it('walks to a week, and to its explanation, with the keyboard alone', async () => {
    await page.goto(`${browsing.server.url}${OVERVIEW}?lang=en&term=S1`);
    await page.locator(cell(0, 0)).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await tabTo(page, '[data-row]');
    for (let step = 0; step < 14; step += 1) await page.keyboard.press('ArrowRight');
    const reached = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(reached).toMatch(/Week 51, Year 1.*above the norm/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Week 51 · 14\D+20 Dec/ }).waitFor();
    await tabTo(page, 'summary, .explain-button');
    await page.keyboard.press('Enter');
    const opened = page.locator('details[open], [role="dialog"]');
    await opened.first().waitFor();
    expect((await opened.first().innerText()).length).toBeGreaterThan(40);
  });

  it('is told how a number is calculated, with its source', async () => {
    await page.goto(`${browsing.server.url}${OVERVIEW}?lang=en`);
    await page.getByRole('button', { name: 'How is this calculated?' }).first().click();
    const explanation = page.getByRole('dialog');
    await explanation.waitFor();
    // the policy with its sources is fetched when the drawer opens
    await explanation.getByText(/Vrije Universiteit|VU /).waitFor();
    expect(await explanation.innerText()).toMatch(/28 hours/);
    await page.keyboard.press('Escape');
    await explanation.waitFor({ state: 'detached' });
  });

  it('reads the same weeks in Dutch', async () => {
    await page.goto(`${browsing.server.url}${OVERVIEW}?lang=nl`);
    const sentence = page.locator('main .lead').first();
    await sentence.waitFor();
    expect(await sentence.innerText()).toMatch(/^\d+ van de 20 weken vragen aandacht: week /);
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  });

  it.each(['SVG', 'PNG'])('keeps a chart as %s, with its caption, legend and source', async (kind) => {
    const button = page.getByRole('button', { name: new RegExp(`^Bewaar als ${kind}: Uren per week van jaar 1`) });
    const download = page.waitForEvent('download');
    await button.click();
    const bytes = await readFile(await (await download).path());
    if (kind === 'PNG') return expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const drawing = bytes.toString();
    for (const words of ['Uren per week van jaar 1', 'contacturen', 'Bron: Evenkeel, ', 'norm 42 u']) {
      expect(drawing).toContain(words);
    }
    expect(drawing).not.toMatch(/var\(--/);
  });

  it('keeps the heat table as a drawing that says what the screen says', async () => {
    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /^Bewaar als SVG: .*week/ })
      .first()
      .click();
    const drawing = (await readFile(await (await download).path())).toString();
    const heat = page.locator('figure', { has: page.getByRole('grid') });
    for (const number of await heat.locator('.heat-number').allInnerTexts()) {
      expect(drawing).toContain(`>${number.replace('▲', '').trim()}<`);
    }
    for (const words of ['jaar 1', 'jaar 2', 'Bron: Evenkeel, '])
      expect(drawing.toLowerCase()).toContain(words.toLowerCase());
    expect(drawing).not.toMatch(/var\(--/);
  });

  it('keeps all lines of the heat table where a narrow screen breaks them', async () => {
    const before = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 800 });
    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /^Bewaar als SVG: .*week/ })
      .first()
      .click();
    const drawing = (await readFile(await (await download).path())).toString();
    if (before) await page.setViewportSize(before);
    expect(drawing).toMatch(/>studenten</);
    expect(drawing).toMatch(/>60 EC ·/);
  });

  it('takes the report of the term along as PDF', async () => {
    await page.locator('summary', { hasText: 'Exporteren' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Rapport studielast en stressoren (PDF)' }).click();
    const bytes = await readFile(await (await download).path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('met no error on the way', () => {
    expect(browsing.faults).toEqual([]);
  });
});

/** Presses Tab until what has the focus matches, as someone without a pointer would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}
