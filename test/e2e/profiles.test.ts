import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.js';
import { type Browsing, startBrowsing } from '../support/browsing.js';

jest.setTimeout(120_000);

const event = (summary: string, day: number) =>
  [
    'BEGIN:VEVENT',
    `UID:${summary}-${day}`,
    `SUMMARY:${summary}`,
    'DESCRIPTION:Group TD1\\nAnna van Voorbeeld',
    `DTSTART:202610${String(day).padStart(2, '0')}T090000`,
    `DTEND:202610${String(day).padStart(2, '0')}T110000`,
    'END:VEVENT',
  ].join('\r\n');

/** Ten lectures with a code that no shipped profile knows, and a holiday. */
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Example//Example//EN',
  ...Array.from({ length: 10 }, (_, index) => event('vak/eins lecture', index + 5)),
  event('Excursion', 20),
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('a planner with a calendar of an unknown program', () => {
  let browsing: Browsing;
  let page: Page;

  beforeAll(async () => {
    browsing = await startBrowsing();
    page = await browsing.newPage();
  });
  afterAll(() => browsing?.stop());

  it('makes a profile as a copy of another', async () => {
    await page.goto(`${browsing.server.url}/data/profiles?lang=en`);
    await page.getByLabel('Id: small letters, digits and hyphens').fill('example');
    await page.getByLabel('Name').fill('Example timetable');
    await page.getByRole('button', { name: 'Make the profile' }).click();
    await page.getByRole('heading', { level: 1, name: 'Example timetable' }).waitFor();
  });

  it('sees at once how much of the file it understands, and names of persons nowhere', async () => {
    const file = { name: 'example.ics', mimeType: 'text/calendar', buffer: Buffer.from(CALENDAR) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('0 of 11 events understood').waitFor();
    await page.getByText('11 events lack a course or a type.').waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/Anna|Voorbeeld/);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('adds a rule and watches the figure rise', async () => {
    await page.getByRole('button', { name: 'Add a rule: Course code' }).click();
    await page
      .getByLabel(/^Pattern: Course code/)
      .last()
      .fill('^vak/(eins)');
    await page.getByText('10 of 11 events understood').waitFor();
    const rule = page.getByRole('listitem', { name: /^Course code, rule/ }).last();
    await rule.getByText('10 events').waitFor();
  });

  it('is told of a pattern that could take too long, and saves a better one with a note', async () => {
    const pattern = page.getByLabel(/^Pattern: Course code/).last();
    await pattern.fill('((v+)+)+x');
    await page.getByRole('alert').waitFor();
    await pattern.fill('^vak/(eins)');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByLabel('What you changed, for whoever looks later').fill('Codes with a slash');
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await page.getByText('Version 2 is saved and holds from now on.').waitFor();
    await page.getByRole('row', { name: /Codes with a slash/ }).waitFor();
  });

  it('finds it in the list, made here', async () => {
    await page.goto(`${browsing.server.url}/data/profiles?lang=en`);
    const row = page.getByRole('row', { name: /Example timetable/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/example\s+2\s+made here/);
  });

  it('met no error on the way', () => {
    // a pattern that is refused is an answer the browser notes as a failed request
    expect(browsing.faults.filter((fault) => !/422/.test(fault))).toEqual([]);
  });
});
