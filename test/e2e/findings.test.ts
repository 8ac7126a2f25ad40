import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.js';
import { type Browsing, startBrowsing } from '../support/browsing.js';

jest.setTimeout(120_000);

const YEAR = '/programmes/BSC-SEC/years/2026-2027';

describe('a programme director', () => {
  let browsing: Browsing;
  let page: Page;

  beforeAll(async () => {
    browsing = await startBrowsing();
    page = await browsing.newPage();
  });
  afterAll(() => browsing?.stop());

  const widthAt = async (width: number) => {
    await page.setViewportSize({ width, height: 720 });
    return page.evaluate(() => document.documentElement.scrollWidth);
  };

  it('finds the stressors from the overview, with how many are open', async () => {
    await page.goto(`${browsing.server.url}${YEAR}?lang=en`);
    await page.getByRole('link', { name: /^Stressors \(\d+\)$/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Stressors · / }).waitFor();
    await page.locator('.stressor-table td').first().waitFor();
  });

  it('filters them, and the filter stands in the address', async () => {
    await page.getByLabel('Severity').selectOption('red');
    await page.getByLabel('Year of study').selectOption('1');
    await page.waitForURL(
      (url) => url.searchParams.get('severity') === 'red' && url.searchParams.get('cohort') === '1',
    );
    await page.locator('.stressor-table td').first().waitFor();
    await page.goto(page.url());
    await page.locator('.stressor-table td').first().waitFor();
    expect(await page.getByLabel('Severity').inputValue()).toBe('red');
  });

  it('decides on one with the keyboard, and sees it decided', async () => {
    await page.locator('.stressor-table tbody button').first().focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Status').selectOption('accepted');
    await drawer.getByLabel('Reason').fill('Agreed with the students');
    await drawer.getByLabel('Owner').selectOption('education-committee');
    expect(await axeFaults(page)).toEqual([]);
    await drawer.getByRole('button', { name: 'Store decision' }).press('Enter');
    await drawer.waitFor({ state: 'detached' });
    await page.goto(`${browsing.server.url}${YEAR}/stressors?lang=en&status=accepted`);
    await page.getByText('Agreed with the students').waitFor();
  });

  it('decides on several at once', async () => {
    await page.goto(`${browsing.server.url}${YEAR}/stressors?lang=en&cohort=2`);
    await page.locator('.stressor-table td').first().waitFor();
    await page.getByLabel('Tick all that are listed').check();
    const bulk = page.getByRole('region', { name: 'Decide on all that are ticked' });
    await bulk.getByLabel('Owner').selectOption('timetabling');
    expect(await axeFaults(page)).toEqual([]);
    expect(await widthAt(320)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    await bulk.getByRole('button', { name: /^Decide on/ }).click();
    await bulk.waitFor({ state: 'detached' });
    await page.goto(`${browsing.server.url}${YEAR}/stressors?lang=en&status=acknowledged&owner=timetabling`);
    await page.locator('.stressor-table td').first().waitFor();
  });

  it('accepts one in its week, with a reason', async () => {
    await page.goto(`${browsing.server.url}${YEAR}/cohorts/1/weeks/2026-W51?lang=en`);
    await page
      .getByRole('button', { name: /^Accept with a reason: / })
      .first()
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Reason').fill('The last week before the break');
    expect(await drawer.getByLabel('Status').inputValue()).toBe('accepted');
    await drawer.getByRole('button', { name: 'Store decision' }).click();
    await page.locator('.rule').getByText('The last week before the break').first().waitFor();
  });

  const threshold = () => page.getByRole('textbox', { name: /^Heavy week: attention above/ });

  it('sees what other thresholds would do before they are stored', async () => {
    await page.goto(`${browsing.server.url}/programmes/BSC-SEC/policy?lang=en`);
    await page.locator('.setting-group summary', { hasText: 'T1' }).first().click();
    await threshold().fill('30');
    await page.getByRole('button', { name: 'Show the effect' }).click();
    await page
      .getByText(/findings? fewer, [1-9]\d* more/)
      .first()
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await widthAt(320)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByLabel('Why these thresholds').fill('We look closer this year');
    await page.getByRole('button', { name: 'Store thresholds' }).click();
    await page
      .getByRole('table', { name: /^Every change/ })
      .getByText('We look closer this year')
      .waitFor();
    await page.getByText('1 local setting').waitFor();
    expect(await threshold().inputValue()).toBe('30');
  });

  it('is told when levels lie the wrong way round', async () => {
    await threshold().fill('100');
    await page.getByRole('button', { name: 'Show the effect' }).click();
    await page
      .getByRole('alert')
      .getByText(/not above 50/)
      .waitFor();
  });

  it('met no error on the way', () => {
    // thresholds that are refused are an answer the browser notes as a failed request
    expect(browsing.faults.filter((fault) => !/422/.test(fault))).toEqual([]);
  });
});
