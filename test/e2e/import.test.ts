import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Browsing, startBrowsing } from '../support/browsing.js';
import { applyOnScreen, goToPreview, readOnScreen } from '../support/import-screen.js';

jest.setTimeout(60_000);

/** Two courses' deadlines of week 51 eased: the interview report of Skills Lab 1 moves two weeks forward. */
const MOVED = [
  'vakcode;academisch jaar;toetscode;titel;toetsvorm;weging;datum;tijd;beschikbaar vanaf;studielast (uren);groepswerk;feedback op',
  'SEC104;2026-2027;INT;Interview report;verslag;50;02-12-2026;17:00;16-11-2026;14;nee;16-12-2026',
].join('\r\n');

const BROKEN = MOVED.replace('02-12-2026', '31-02-2027');

describe('a planner', () => {
  let browsing: Browsing;
  let page: Page;

  beforeAll(async () => {
    browsing = await startBrowsing();
    page = await browsing.newPage();
  });
  afterAll(() => browsing?.stop());

  const hoursOfWeek51 = async () => {
    await page.goto(`${browsing.server.url}/programmes/BSC-SEC/years/2026-2027?lang=en&term=S1`);
    const cell = page.getByRole('link', { name: /^Week 51, Year 1/ });
    await cell.waitFor();
    return Number((await cell.locator('.heat-number').innerText()).replace(/[^\d.]/g, ''));
  };

  const choose = (name: string, text: string) => readOnScreen(page, browsing.server.url, { name, text });

  it('sees how the columns are read, and can read one as something else', async () => {
    await choose('toetsen.csv', MOVED.replace(';weging;', ';telt mee;'));
    const weight = page.getByLabel('“telt mee” is read as');
    expect(await weight.inputValue()).toBe('');
    await weight.selectOption({ label: 'weight_pct' });
    await page.getByLabel('“telt mee” is read as').and(page.locator(':enabled')).waitFor();
    await goToPreview(page);
    await page.getByText(/^weight, %:/).waitFor({ state: 'detached' });
    await page.getByText(/Year 1, 2026–2027: .* most week 51:/).waitFor();
  });

  it('sees what is wrong, in which row, and cannot apply it', async () => {
    await choose('toetsen.csv', BROKEN);
    await page.getByRole('button', { name: 'Next: Checks' }).click();
    const row = page.getByRole('row', { name: /31-02-2027/ });
    expect(await row.innerText()).toMatch(/toetsen\.csv.*2.*datum/is);
    await page.getByRole('button', { name: 'Next: Preview' }).click();
    expect(await page.getByRole('button', { name: 'Apply', exact: true }).isDisabled()).toBe(true);
  });

  it('sees the effect of a moved deadline before anything is stored', async () => {
    const before = await hoursOfWeek51();
    await choose('toetsen.csv', MOVED);
    await goToPreview(page);
    await page.getByText(/Year 1, 2026–2027: .* most week 51:/).waitFor();
    expect(await hoursOfWeek51()).toBe(before);
  });

  it('applies it, finds a lighter week in the overview, and is told that the same file again changes nothing', async () => {
    const before = await hoursOfWeek51();
    await choose('toetsen.csv', MOVED);
    await goToPreview(page);
    await applyOnScreen(page);
    expect(await hoursOfWeek51()).toBeLessThan(before - 5);
    await choose('toetsen.csv', MOVED);
    await goToPreview(page);
    await page.getByText(/there is nothing to apply/).waitFor();
    expect(await page.getByRole('button', { name: 'Apply', exact: true }).isDisabled()).toBe(true);
  });

  it('finds it in the history, with the move in the history of the assessment', async () => {
    await page.goto(`${browsing.server.url}/data/history?lang=en`);
    await page.locator('.history-link').first().click();
    await page.getByText(/^date: .* → 2 Dec 2026$/).waitFor();
    await page.getByRole('link', { name: 'History of this assessment' }).click();
    await page.getByText(/Known since .*; its date changed once\./).waitFor();
    await page.getByText(/^date: .* → 2 Dec 2026$/).waitFor();
  });

  it('takes it back, and the week is as heavy as it was', async () => {
    const light = await hoursOfWeek51();
    await page.goto(`${browsing.server.url}/data/history?lang=en`);
    await page.locator('.history-link').first().click();
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('button', { name: 'Yes, undo' }).click();
    await page.getByText(/every record is as it was before/).waitFor();
    expect(await hoursOfWeek51()).toBeGreaterThan(light + 5);
  });

  it('met no error on the way', () => {
    expect(browsing.faults).toEqual([]);
  });
});
