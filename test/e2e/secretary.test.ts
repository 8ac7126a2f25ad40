import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Browsing, startBrowsing } from '../support/browsing.js';

jest.setTimeout(120_000);

/** Three deadlines that are moved: the day as it is stored, and the day it becomes. */
const MOVES = [
  { row: 'SEC101;2026-2027;CASE;', from: '16-10-2026', to: '23-10-2026' },
  { row: 'SEC102;2026-2027;PORT;', from: '06-11-2026', to: '13-11-2026' },
  { row: 'SEC104;2026-2027;INT;', from: '16-12-2026', to: '02-12-2026' },
] as const;

function withMoves(sheet: string): string {
  return sheet
    .split(/\r?\n/)
    .map((line) => {
      const move = MOVES.find(({ row }) => line.startsWith(row));
      return move ? line.replace(move.from, move.to) : line;
    })
    .join('\n');
}

describe('a secretary of the education committee, in Dutch', () => {
  let browsing: Browsing;
  let page: Page;
  let sheet = '';

  beforeAll(async () => {
    browsing = await startBrowsing();
    page = await browsing.newPage();
  });
  afterAll(() => browsing?.stop());

  it('downloads the template filled with what is stored, as workbook and as table', async () => {
    await page.goto(`${browsing.server.url}/data/imports?lang=nl`);
    await page.getByLabel('Inhoud').selectOption({ label: 'Security Studies · 2026–2027' });
    const workbook = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Werkmap (XLSX) in het Nederlands' }).click();
    expect((await workbook).suggestedFilename()).toMatch(/\.xlsx$/);
    await page.getByText('Als tekstbestanden (CSV), per tabel').click();
    const table = page.waitForEvent('download');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'toetsen' })
      .getByRole('link', { name: 'CSV, Nederlands' })
      .click();
    sheet = await readFile(await (await table).path(), 'utf8');
    for (const { row } of MOVES) expect(sheet).toContain(row);
  });

  it('changes three rows, and sees those three and what they do to the weeks', async () => {
    const file = { name: 'toetsen.csv', mimeType: 'text/csv', buffer: Buffer.from(withMoves(sheet), 'utf8') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Lees de bestanden' }).click();
    await page.getByRole('button', { name: 'Verder: Controle' }).click();
    await page.getByText(/^Geen fouten/).waitFor();
    await page.getByRole('button', { name: 'Verder: Vooruitblik' }).click();
    await page.getByRole('row', { name: /^Totaal 0 0 3 / }).waitFor();
    await page.getByText(/^BSC-SEC, Jaar 1, 2026–2027: \d+ weken veranderen/).waitFor();
    await page.getByText('datum: 16 dec 2026 → 2 dec 2026').waitFor();
  });

  it('applies them, and takes them back', async () => {
    await page.getByRole('button', { name: 'Toepassen', exact: true }).click();
    await page.getByRole('heading', { name: 'Het bestand is ingelezen' }).waitFor();
    await page.getByRole('button', { name: 'Draai dit terug' }).click();
    await page.getByRole('button', { name: /^Ja/ }).click();
    await page.getByText(/elk record is weer zoals/).waitFor();
  });

  it('finds both in the history, with the way in which they came', async () => {
    await page.getByRole('link', { name: 'Geschiedenis', exact: true }).click();
    const rows = page.getByRole('row').filter({ hasText: 'toetsen.csv' });
    await rows.nth(1).waitFor();
    expect(await rows.first().innerText()).toMatch(/draait nr\. 3 terug[\s\S]*scherm of API/);
    expect(await rows.nth(1).innerText()).toMatch(/sjabloon[\s\S]*scherm of API[\s\S]*teruggedraaid door nr\. 4/);
  });

  it('met no error on the way', () => {
    expect(browsing.faults).toEqual([]);
  });
});
