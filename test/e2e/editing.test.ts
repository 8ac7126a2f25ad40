import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Browsing, startBrowsing } from '../support/browsing.js';

jest.setTimeout(60_000);

describe('a planner who edits by hand', () => {
  let browsing: Browsing;
  let page: Page;

  beforeAll(async () => {
    browsing = await startBrowsing();
    page = await browsing.newPage();
  });
  afterAll(() => browsing?.stop());

  const DUE = 'Due date, SEC104 · INT';
  const open = async () => {
    await page.goto(`${browsing.server.url}/data/edit?lang=en&programme=BSC-SEC&year=2026-2027&kind=assessments`);
    await page.getByLabel(DUE).waitFor();
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const importing = (due: string) => {
    const form = new FormData();
    const rows = [
      'vakcode;academisch jaar;toetscode;titel;toetsvorm;datum',
      `SEC104;2026-2027;INT;Interview report;verslag;${due}`,
    ];
    form.append('files', new Blob([rows.join('\n')]), 'toetsen.csv');
    return fetch(`${browsing.server.url}/api/v1/imports?lang=en`, { method: 'POST', body: form }).then((answer) =>
      answer.json(),
    );
  };

  it('sees what is wrong at its cell, and that nothing is stored', async () => {
    await open();
    await page.getByLabel(DUE).fill('31-02-2027');
    await press('Save');
    const cell = page.getByRole('cell').filter({ has: page.getByLabel(DUE) });
    await cell.getByText(/is not a date/).waitFor();
    expect(await page.getByLabel(DUE).getAttribute('aria-invalid')).toBe('true');
  });

  it('sees the effect on the load, saves it, and an import leaves it alone', async () => {
    await page.getByLabel(DUE).fill('2 december 2026');
    await press('Check');
    await page.getByText(/BSC-SEC, Year 1, 2026–2027: .* most week 49: .* → .* h/).waitFor();
    await press('Save');
    await page.getByText(/^Saved\./).waitFor();
    expect(await page.getByLabel(DUE).inputValue()).toBe('2026-12-02');
    const report = await importing('18-12-2026');
    expect(report.issues).toEqual([expect.objectContaining({ code: 'hand-edit-kept', row: 2, column: 'datum' })]);
    await page.reload();
    await page.getByLabel(DUE).waitFor();
    expect(await page.getByLabel(DUE).inputValue()).toBe('2026-12-02');
  });

  it('gives it back to its source, and the next import fills it again', async () => {
    await press('Sources of SEC104 · INT');
    await press('Give Due date back to the sources');
    await page.keyboard.press('Escape');
    await press('Save');
    await page.getByText(/^Saved\./).waitFor();
    expect((await importing('17-12-2026')).issues).toEqual([]);
    await open();
    expect(await page.getByLabel(DUE).inputValue()).toBe('2026-12-17');
  });

  it('adds a row, takes another away after a question, and undoes it all', async () => {
    await press('Add a row');
    await page.keyboard.type('SEC104');
    await page.getByLabel('Assessment code, SEC104', { exact: true }).fill('EXTRA');
    await page.getByLabel('Title, SEC104 · EXTRA').fill('Poster');
    await page.getByLabel('Type, SEC104 · EXTRA').fill('presentation');
    await press('Remove SEC103 · ESS');
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await press('Save');
    await page.getByText(/^Saved\./).waitFor();
    expect(await page.getByLabel('Title, SEC104 · EXTRA').inputValue()).toBe('Poster');
    expect(await page.getByLabel('Title, SEC103 · ESS').count()).toBe(0);
    await press('Undo');
    await page.getByLabel('Title, SEC103 · ESS').waitFor();
    expect(await page.getByLabel('Title, SEC104 · EXTRA').count()).toBe(0);
  });

  it('met no error on the way', () => {
    expect(browsing.faults).toEqual([]);
  });
});
