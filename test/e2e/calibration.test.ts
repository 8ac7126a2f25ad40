import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.js';
import { type Browsing, startBrowsing } from '../support/browsing.js';

jest.setTimeout(120_000);

const COURSES = ['SEC101', 'SEC102', 'SEC103', 'SEC104'] as const;
/** Weeks 36 to 51, busier in some weeks than in others. */
const CLICKS = [
  'course_code;academic_year;week;clicks;enrolled_students',
  ...COURSES.flatMap((course, of) =>
    Array.from(
      { length: 16 },
      (_, index) => `${course};2026-2027;${36 + index};${900 - 10 * index + ((index * 7 + of) % 5) * 160};100`,
    ),
  ),
].join('\n');

const LOAD = '/api/v1/programmes/BSC-SEC/years/2026-2027/cohorts/1/load';

describe('a planner with activity of the institution', () => {
  let browsing: Browsing;
  let page: Page;

  beforeAll(async () => {
    browsing = await startBrowsing();
    page = await browsing.newPage({ reducedMotion: 'reduce' });
  });
  afterAll(() => browsing?.stop());

  const hours = async () => {
    const answer = await fetch(`${browsing.server.url}${LOAD}`);
    const { weeks } = (await answer.json()) as { weeks: { hours: number | null }[] }; // the contract of the API
    return weeks.map((week) => week.hours);
  };
  const visit = async (options: Parameters<Browsing['newPage']>[0], language = 'en') => {
    const other = await browsing.newPage({ reducedMotion: 'reduce', ...options });
    await other.goto(`${browsing.server.url}/data/calibration?lang=${language}`);
    await other.locator('.score').first().waitFor();
    await other.waitForLoadState('networkidle');
    return other;
  };

  it('is told how to begin', async () => {
    await page.goto(`${browsing.server.url}/data/calibration?lang=en`);
    await page.getByRole('heading', { name: 'There are no activity counts yet' }).waitFor();
    await page.getByRole('link', { name: 'Import activity counts' }).click();
    await page.locator('input[type=file]').waitFor();
  });

  it('fits the model on the activity that was imported', async () => {
    const form = new FormData();
    form.set('files', new Blob([CLICKS]), 'clicks.csv');
    const answer = await fetch(`${browsing.server.url}/api/v1/imports`, { method: 'POST', body: form });
    expect(answer.status).toBe(200);
    await page.goto(`${browsing.server.url}/data/calibration?lang=en`);
    await page.getByRole('button', { name: 'Fit on this activity' }).click();
    await page.getByRole('heading', { name: 'Calibration 1' }).waitFor({ timeout: 60_000 });
    await page.getByRole('table', { name: 'Parameters, fitted and as shipped' }).waitFor();
    expect(await page.getByRole('img', { name: /^Activity in SEC101/ }).count()).toBe(1);
  });

  it('looks at another course by keyboard, and at the numbers of the chart', async () => {
    await page.getByLabel('Course', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('img', { name: /^Activity in SEC102/ }).waitFor();
    await page.locator('.twin summary').last().click();
    await page.getByRole('columnheader', { name: 'Counted less predicted' }).waitFor();
  });

  it.each(
    (['nl', 'en'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
    ),
  )('meets no fault against WCAG 2.2 AA: $language, $colorScheme', async ({ language, colorScheme }) => {
    const other = await visit({ colorScheme }, language);
    expect(await axeFaults(other)).toEqual([]);
    await other.context().close();
  });

  it('needs no sideways scrolling at 320 pixels', async () => {
    const other = await visit({ viewport: { width: 320, height: 640 } });
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await other.context().close();
  });

  it('accepts the fit with a reason: every load rests on it from then on, and says so', async () => {
    const shipped = await hours();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Agreed in the education board');
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText(/^It holds since .*: Agreed in the education board$/).waitFor();
    await page.getByText(/^A calibration of this institution holds since/).waitFor();
    expect(await hours()).not.toEqual(shipped);
    await page.goto(`${browsing.server.url}/programmes/BSC-SEC/years/2026-2027?lang=en`);
    await page.getByText(/^Effort curve fitted on this institution’s own activity, accepted on/).waitFor();
    await page.goto(`${browsing.server.url}/data/calibration?lang=en`);
    await page.getByRole('textbox', { name: 'Reason' }).fill('More courses first');
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByText(/^The model as shipped holds/).waitFor();
    expect(await hours()).toEqual(shipped);
  });

  it('met no error on the way', () => {
    expect(browsing.faults).toEqual([]);
  });
});
