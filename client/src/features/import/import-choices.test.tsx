import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asked, Refusal } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { anImportReport } from '../../testing/import-report.js';
import { file, goTo, issue, readFiles, sent, show } from '../../testing/import-screen.js';
import { renderScreen } from '../../testing/render-screen.js';

beforeEach(() => {
  localStorage.clear();
  sent.form = null;
});

describe('an import that does not go straight on', () => {
  it('offers the template empty, or filled with a year of a programme, as workbook and as text', async () => {
    show(anImportReport());
    const link = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href');
    expect(await link('Workbook (XLSX) in Dutch')).toBe('/api/v1/templates/schedule.xlsx?lang=nl');
    await screen.findByRole('option', { name: 'Psychology · 2026–2027' });
    await userEvent.selectOptions(screen.getByLabelText('Content'), 'Psychology · 2026–2027');
    expect(await link('Workbook (XLSX) in English')).toBe(
      '/api/v1/programmes/BPSY/years/2026-2027/schedule.xlsx?lang=en',
    );
    await userEvent.click(screen.getByText('As text files (CSV), a table each'));
    expect(screen.getAllByRole('link', { name: 'CSV, English' }).at(-1)).toHaveAttribute(
      'href',
      '/api/v1/programmes/BPSY/years/2026-2027/schedule.csv?sheet=assessments&lang=en',
    );
  });

  it('hands out the rows that were refused', async () => {
    URL.createObjectURL = () => '#file';
    show(anImportReport({ issues: [issue], rows: { read: 12, accepted: 10, refused: 2, skipped: 0 } }));
    await readFiles();
    await goTo('Checks');
    await userEvent.click(screen.getByRole('button', { name: 'Download the 2 refused rows to correct' }));
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
    await goTo('Checks');
    await userEvent.click(screen.getByRole('button', { name: 'Download the refused row to correct' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The files have no rows that were refused.');
  });

  it('offers to read the month first where dates can be read in two ways', async () => {
    show(anImportReport({ issues: [issue] }));
    await readFiles();
    await goTo('Checks');
    await userEvent.click(screen.getByRole('button', { name: 'Read month first (4 March)' }));
    expect(await screen.findByRole('button', { name: 'Read month first (4 March)', pressed: true })).toBeVisible();
  });

  it('has nothing to apply when the stored data hold it all', async () => {
    show(anImportReport({ counts: { added: 0, changed: 0, moved: 0, unchanged: 11, missing: 0 } }));
    await readFiles();
    await goTo('Preview');
    expect(screen.getByText(/there is nothing to apply/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
  });

  it('looks again when the data changed after the preview', async () => {
    show(anImportReport(), new Refusal(409, 'The data changed.'));
    await readFiles();
    await goTo('Preview');
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('changed after the preview');
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByRole('button', { name: 'Apply' })).toBeEnabled();
  });

  it('keeps the files when the reading is refused', async () => {
    show(new Refusal(413, 'The file is larger than 20 MB.'));
    await userEvent.upload(await screen.findByLabelText('Drop files here, or choose them'), file);
    await userEvent.click(screen.getByRole('button', { name: 'Read the files' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The file is larger than 20 MB.');
    expect(screen.getByText('toetsen.csv')).toBeVisible();
  });

  it('says that it works, can be told to stop, and keeps the files', async () => {
    show(anImportReport());
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) =>
      String(input).includes('/preview')
        ? new Promise((_, reject) => {
            init?.signal?.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')));
          })
        : fetch(input, init);
    await userEvent.upload(await screen.findByLabelText('Drop files here, or choose them'), file);
    await userEvent.click(screen.getByRole('button', { name: 'Read the files' }));
    expect(screen.getByText('Waiting for the server…')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('The import was cancelled. Nothing was stored.')).toBeVisible();
    expect(screen.getByText('toetsen.csv')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each(['Columns', 'Checks', 'Preview'])('has no accessibility faults at the step %s', async (step) => {
    const { container } = show(anImportReport({ issues: [issue] }));
    await screen.findByRole('button', { name: 'Read the files' });
    expect(await accessibilityFaults(container)).toEqual([]);
    await readFiles();
    await goTo(step);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
