import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Browsing, startBrowsing } from '../support/browsing.js';

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

  const choose = async (name: string, text: string) => {
    await page.goto(`${browsing.server.url}/data/imports?lang=en`);
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Show what would change' }).click();
  };

  it('sees what is wrong, in which row, and cannot apply it', async () => {
    await choose('toetsen.csv', BROKEN);
    const apply = page.getByRole('button', { name: 'Apply' });
    await apply.waitFor();
    expect(await apply.isDisabled()).toBe(true);
    const row = page.getByRole('row', { name: /31-02-2027/ });
    expect(await row.innerText()).toMatch(/error.*toetsen\.csv.*2.*datum/is);
  });

  it('sees the effect of a moved deadline before anything is stored', async () => {
    const before = await hoursOfWeek51();
    await choose('toetsen.csv', MOVED);
    await page.getByText(/Year 1, week 51:/).waitFor();
    expect(await hoursOfWeek51()).toBe(before);
  });

  it('applies it and finds a lighter week in the overview', async () => {
    const before = await hoursOfWeek51();
    await choose('toetsen.csv', MOVED);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('heading', { name: 'The import was applied' }).waitFor();
    const after = await hoursOfWeek51();
    expect(after).toBeLessThan(before - 5);
  });

  it('is told that the same file again changes nothing', async () => {
    await choose('toetsen.csv', MOVED);
    await page.getByText(/there is nothing to apply/).waitFor();
    expect(await page.getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
  });

  it('met no error on the way', () => {
    expect(browsing.faults).toEqual([]);
  });
});
