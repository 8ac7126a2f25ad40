import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.js';
import { type Browsing, startBrowsing } from '../support/browsing.js';
import { startReading } from '../support/import-screen.js';

jest.setTimeout(120_000);

/** A file that takes long enough to look at what is done with it. */
const LONG = [
  'course_code,academic_year,assessment_code,title,type,due_date,EC',
  ...Array.from({ length: 150_000 }, (_, row) => `C${row % 500},2026-2027,T${row},Essay ${row},essay,2026-10-12,5`),
  '',
].join('\n');

describe('a planner who imports a long file', () => {
  let browsing: Browsing;
  let page: Page;

  beforeAll(async () => {
    browsing = await startBrowsing();
    page = await browsing.newPage();
  });
  afterAll(() => browsing?.stop());

  const start = () => startReading(page, browsing.server.url, { name: 'long.csv', text: LONG });
  const working = () => page.getByRole('region', { name: 'The import at work' });

  it('sees that it runs and how far it is', async () => {
    await start();
    await working().getByRole('progressbar').waitFor();
    await working()
      .getByText(/^(Reading|Checking|Comparing)/)
      .waitFor();
    await working()
      .getByText(/leaving this page stops the reading/)
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('stops it, is told that nothing was stored, and still has the file at hand', async () => {
    await working().getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('The import was cancelled. Nothing was stored.').waitFor();
    expect(await page.getByText('long.csv').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Read the files' }).isEnabled()).toBe(true);
  });

  it('gives it up by going to another screen', async () => {
    await start();
    await working().waitFor();
    const given = page.waitForRequest((request) => request.method() === 'DELETE');
    await page.getByRole('link', { name: 'History' }).click();
    expect((await (await given).response())?.status()).toBe(204);
  });

  it('met no error on the way', () => {
    // a reading that is stopped is answered with a refusal, which the browser notes
    expect(browsing.faults.filter((fault) => !/409/.test(fault))).toEqual([]);
  });
});
