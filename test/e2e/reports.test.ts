import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.js';
import { type Browsing, startBrowsing } from '../support/browsing.js';

jest.setTimeout(120_000);

const REPORTS = '/programmes/BSC-SEC/years/2026-2027/reports';

describe('a director who hands out reports', () => {
  let browsing: Browsing;
  let page: Page;

  beforeAll(async () => {
    browsing = await startBrowsing();
    page = await browsing.newPage({ acceptDownloads: true });
    await page.goto(`${browsing.server.url}${REPORTS}?lang=en`);
    await page.getByText('No report of this academic year was kept yet.').waitFor();
  });
  afterAll(() => browsing?.stop());

  const downloadOf = async (click: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const kept = () => page.getByRole('table', { name: 'Kept reports' }).locator('tbody tr');

  it('keeps the one that goes to the committee, on behalf of a function', async () => {
    await page.getByLabel('Term', { exact: true }).selectOption({ label: 'semester 1' });
    await page.getByLabel('What students can choose').uncheck();
    await page.getByLabel('On behalf of').selectOption({ label: 'education committee' });
    await page.getByRole('button', { name: 'Keep as PDF' }).click();
    await page.getByText('The report is kept.').waitFor();
    expect(await kept().count()).toBe(1);
    const row = (await kept().first().textContent()) ?? '';
    expect(row).toContain('semester 1, 13 sections');
    expect(row).toContain('education committee');
  });

  it('gets it again as it was handed out', async () => {
    const { name, bytes } = await downloadOf(() => kept().first().getByRole('link').click());
    expect(name).toBe('evenkeel-BSC-SEC-2026-2027-S1.pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(await kept().first().textContent()).toContain(hash.slice(0, 12));
  });

  it('makes those of all programmes, and is told which could not be made', async () => {
    await page.getByLabel('Term', { exact: true }).selectOption({ label: 'whole year' });
    await page.getByRole('button', { name: /^Make (one report|\d+ reports)$/ }).click();
    await page.getByText(/^\d+ reports? made\.|^One report made\./).waitFor({ timeout: 60_000 });
    const { name, bytes } = await downloadOf(() => page.getByRole('link', { name: /^Download evenkeel/ }).click());
    expect(name).toBe('evenkeel-2026-2027-year.zip');
    expect(bytes.includes('evenkeel-BSC-SEC-2026-2027-year.pdf')).toBe(true);
    await kept().nth(1).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(browsing.faults).toEqual([]);
  });
});
