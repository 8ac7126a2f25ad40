import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asked, Refusal } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { anImportReport } from '../../testing/import-report.js';
import { renderScreen } from '../../testing/render-screen.js';

const file = new File(['vakcode;titel'], 'toetsen.csv', { type: 'text/csv' });
const issue: ImportReportDocument['issues'][number] = {
  code: 'date-ambiguous',
  severity: 'error',
  file: 'toetsen.csv',
  sheet: null,
  row: 7,
  column: 'inleverdatum',
  value: '03/04/2027',
  message: '03/04/2027 can be 3 April or 4 March.',
};
const applied = anImportReport({ applied: true });
const show = (preview: unknown, apply: unknown = applied) =>
  renderScreen('/data/imports?lang=en', {
    '/imports/preview': preview,
    '/imports/refused-rows': {},
    '/imports': apply,
    '/programmes': { programmes: [] },
  });

async function readFiles() {
  await userEvent.upload(await screen.findByLabelText('Drop files here, or choose them'), file);
  await userEvent.click(screen.getByRole('button', { name: 'Show what would change' }));
}

beforeEach(() => localStorage.clear());

describe('importing a schedule', () => {
  it('asks for files first', async () => {
    show(anImportReport());
    expect(await screen.findByRole('button', { name: 'Show what would change' })).toBeDisabled();
  });

  it('shows what was read, what would change and what that does to the load', async () => {
    show(anImportReport());
    await readFiles();
    expect(await screen.findByText('12 rows read: 11 accepted, 0 refused, 1 skipped')).toBeVisible();
    expect(screen.getByText('BPSY, Year 1, week 42: 46.1 → 58.0 h')).toBeVisible();
    expect(screen.getByText('due_date: 2026-10-09 → 2026-10-16')).toBeVisible();
    expect(screen.getByText('windows-1252')).toBeVisible();
    expect(screen.queryByRole('button', { name: /refused/ })).not.toBeInTheDocument();
    expect(screen.getByText(/^docent →/)).toHaveTextContent('not used');
  });

  it('applies and says what was stored', async () => {
    show(anImportReport());
    await readFiles();
    await userEvent.click(await screen.findByRole('button', { name: 'Apply' }));
    expect(await screen.findByRole('heading', { name: 'The import was applied' })).toBeVisible();
    expect(screen.getByText('2 records were added, none changed, 1 moved.')).toBeVisible();
  });

  it('does not apply with errors, and shows each at its place in the file', async () => {
    show(anImportReport({ issues: [issue] }));
    await readFiles();
    expect(await screen.findByRole('button', { name: 'Apply' })).toBeDisabled();
    const row = within(screen.getByRole('table', { name: /^The remarks/ })).getAllByRole('row')[1];
    expect(row).toHaveTextContent('error03/04/2027 can be 3 April or 4 March.toetsen.csv–7inleverdatum03/04/2027');
  });

  it('offers the empty template in both languages', async () => {
    show(anImportReport());
    expect(await screen.findByRole('link', { name: 'in Dutch' })).toHaveAttribute(
      'href',
      '/api/v1/templates/schedule.xlsx?lang=nl',
    );
    expect(screen.getByRole('link', { name: 'in English' })).toHaveAttribute(
      'href',
      '/api/v1/templates/schedule.xlsx?lang=en',
    );
  });

  it('hands out the rows that were refused', async () => {
    URL.createObjectURL = () => '#file';
    show(anImportReport({ issues: [issue], rows: { read: 12, accepted: 10, refused: 2, skipped: 0 } }));
    await readFiles();
    await userEvent.click(await screen.findByRole('button', { name: 'Download the 2 refused rows to correct' }));
    expect(asked.at(-1)).toBe('/api/v1/imports/refused-rows');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says so where the refused rows cannot be downloaded', async () => {
    const report = anImportReport({ rows: { read: 12, accepted: 11, refused: 1, skipped: 0 } });
    renderScreen('/data/imports?lang=en', {
      '/imports/preview': report,
      '/imports/refused-rows': new Refusal(422, 'The files have no rows that were refused.'),
      '/programmes': { programmes: [] },
    });
    await readFiles();
    await userEvent.click(await screen.findByRole('button', { name: 'Download the refused row to correct' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The files have no rows that were refused.');
  });

  it('offers to read the month first where dates can be read in two ways', async () => {
    show(anImportReport({ issues: [issue] }));
    await readFiles();
    const monthFirst = await screen.findByRole('button', { name: 'Read month first (4 March)' });
    await userEvent.click(monthFirst);
    expect(await screen.findByRole('button', { name: 'Read month first (4 March)', pressed: true })).toBeVisible();
  });

  it('has nothing to apply when the stored data hold it all', async () => {
    show(anImportReport({ counts: { added: 0, changed: 0, moved: 0, unchanged: 11, missing: 0 } }));
    await readFiles();
    expect(await screen.findByText(/there is nothing to apply/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
  });

  it('looks again when the data changed after the preview', async () => {
    show(anImportReport(), new Refusal(409, 'The data changed.'));
    await readFiles();
    await userEvent.click(await screen.findByRole('button', { name: 'Apply' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('changed after the preview');
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByRole('button', { name: 'Apply' })).toBeEnabled();
  });

  it('keeps the files when the reading is refused', async () => {
    show(new Refusal(413, 'The file is larger than 20 MB.'));
    await readFiles();
    expect(await screen.findByRole('alert')).toHaveTextContent('The file is larger than 20 MB.');
    expect(screen.getByText('toetsen.csv')).toBeVisible();
  });

  it('has no accessibility faults, before and after reading', async () => {
    const { container } = show(anImportReport({ issues: [issue] }));
    await screen.findByRole('button', { name: 'Show what would change' });
    expect(await accessibilityFaults(container)).toEqual([]);
    await readFiles();
    await screen.findByRole('table', { name: /^The remarks/ });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
