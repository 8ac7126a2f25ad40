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
const applied = anImportReport({ applied: true, importId: 4 });
const programme = { code: 'BPSY', name: 'Psychology', level: null, years: ['2026-2027'] };
const show = (preview: unknown, apply: unknown = applied, undo: unknown = {}) =>
  renderScreen('/data/imports?lang=en', {
    '/imports/preview': preview,
    '/imports/refused-rows': {},
    '/imports/jobs': new Refusal(404, 'No such job'),
    '/undo': undo,
    '/imports': apply,
    '/programmes': { programmes: [programme] },
    '/profiles': [{ id: 'ade', name: 'ADE Campus' }],
  });

async function readFiles() {
  await userEvent.upload(await screen.findByLabelText('Drop files here, or choose them'), file);
  await userEvent.click(screen.getByRole('button', { name: 'Read the files' }));
  await screen.findByRole('table', { name: /^The columns of the file/ });
}

const goTo = (step: string) => userEvent.click(screen.getByRole('button', { name: new RegExp(`^(\\d )?${step}$`) }));

/** The fields of the last form that was sent. */
const sent: { form: FormData | null } = { form: null };

function watchForms() {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    if (init?.body instanceof FormData) sent.form = init.body;
    return fetch(input, init);
  };
}

beforeEach(() => {
  localStorage.clear();
  sent.form = null;
});

describe('importing a schedule', () => {
  it('asks for files first', async () => {
    show(anImportReport());
    expect(await screen.findByRole('button', { name: 'Read the files' })).toBeDisabled();
  });

  it('shows how the files were understood, with the first values of each column', async () => {
    show(anImportReport());
    await readFiles();
    expect(screen.getByText('windows-1252')).toBeVisible();
    const table = screen.getByRole('table', { name: /^The columns of the file/ });
    expect(within(table).getByRole('row', { name: /vakcode/ })).toHaveTextContent('PSY101');
    expect(within(table).getByLabelText('“docent” is read as')).toHaveDisplayValue('not used');
  });

  it('reads again with what a column was said to mean', async () => {
    show(anImportReport());
    watchForms();
    await readFiles();
    await userEvent.selectOptions(screen.getByLabelText('“docent” is read as'), 'title');
    await screen.findByRole('table', { name: /^The columns of the file/ });
    expect(JSON.parse(String(sent.form?.get('columns')))).toEqual({
      'toetsen.csv|': { '': 'assessments', docent: 'title' },
    });
  });

  it('sends what else was said of the files', async () => {
    show(anImportReport());
    watchForms();
    await userEvent.click(await screen.findByText('More about the files'));
    await userEvent.type(screen.getByLabelText('System they come from'), 'prospectus');
    await userEvent.selectOptions(screen.getByLabelText('Format'), 'template');
    await screen.findByRole('option', { name: 'ADE Campus' });
    await userEvent.selectOptions(screen.getByLabelText('Calendar profile'), 'ade');
    await readFiles();
    const said = ['source', 'format', 'profile', 'course'].map((field) => sent.form?.get(field) ?? null);
    expect(said).toEqual(['prospectus', 'template', 'ade', null]);
    expect(sent.form?.get('job')).toMatch(/^[\da-f-]{36}$/);
  });

  it('shows what would change and what that does to the load, field by field', async () => {
    show(anImportReport());
    await readFiles();
    await goTo('Preview');
    expect(screen.getByText('12 rows read: 11 accepted, 0 refused, 1 skipped')).toBeVisible();
    expect(screen.getByText(/BPSY, Year 1, 2026–2027: 1 week changes, most week 42: 46.1 → 58.0 h/)).toBeVisible();
    expect(screen.getByRole('row', { name: /^42 46.1 58.0 \+11.9/ })).toBeVisible();
    expect(screen.getByText('date: 2026-10-09 → 2026-10-16')).toBeVisible();
  });

  it('tells the hours of one student beside those of all groups of a calendar', async () => {
    const events = { read: 1432, kept: 1398, refused: 30, skipped: 4, deadlines: 12 };
    show(anImportReport({ events, contactHours: { all: 3123.25, perStudent: 1091 } }));
    await readFiles();
    await goTo('Preview');
    expect(screen.getByText(/3,123 h in all, of which 1,091 h for one student/)).toBeVisible();
    expect(screen.getByText(/1,432 events: 1,398 kept, 30 refused, 4 skipped; 12 are deadlines/)).toBeVisible();
  });

  it('applies, says what was stored and offers to take it back', async () => {
    show(anImportReport());
    await readFiles();
    await goTo('Preview');
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(await screen.findByRole('heading', { name: 'The import was applied' })).toBeVisible();
    expect(screen.getByText('2 records were added, none changed, 1 moved.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo this import' }));
    await userEvent.click(screen.getByRole('button', { name: 'Yes, undo' }));
    expect(await screen.findByText(/every record is as it was before/)).toBeVisible();
    expect(asked.filter((address) => address.endsWith('/imports/4/undo'))).toHaveLength(1);
  });

  it('names what stands in the way of taking it back', async () => {
    show(anImportReport(), applied, new Refusal(409, 'Changed since: PSY101 · Essay.'));
    await readFiles();
    await goTo('Preview');
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo this import' }));
    await userEvent.click(screen.getByRole('button', { name: 'Yes, undo' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Changed since: PSY101 · Essay.');
  });

  it('does not apply with errors, and shows each at its place in the file', async () => {
    show(anImportReport({ issues: [issue] }));
    await readFiles();
    await goTo('Checks');
    const row = within(screen.getByRole('table', { name: /^The places/ })).getAllByRole('row')[1];
    expect(row).toHaveTextContent('toetsen.csv–7inleverdatum03/04/202703/04/2027 can be 3 April or 4 March.');
    await goTo('Preview');
    expect(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
  });

  it('groups remarks by what they are, and shows one severity apart', async () => {
    const warning = { ...issue, code: 'column-unknown', severity: 'warning' as const, message: 'Not used.' };
    show(anImportReport({ issues: [issue, { ...issue, row: 8 }, warning] }));
    await readFiles();
    await goTo('Checks');
    expect(screen.getByText(/2 × such as: 03\/04\/2027 can be/)).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'warning');
    expect(screen.queryByText(/2 × such as/)).not.toBeInTheDocument();
    expect(screen.getByText(/Not used\./, { selector: 'summary' })).toBeVisible();
  });

  it('imports the good rows only where that is chosen', async () => {
    show(anImportReport({ issues: [issue], blocked: false }));
    watchForms();
    await readFiles();
    await goTo('Checks');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Import the good rows only/ }));
    expect(await screen.findByRole('checkbox', { name: /^Import the good rows only/ })).toBeChecked();
    expect(sent.form?.get('goodRowsOnly')).toBe('true');
    await goTo('Preview');
    expect(screen.getByRole('button', { name: 'Apply' })).toBeEnabled();
  });

  it('takes away what is missing only when that is ticked, and says what stands in the way', async () => {
    const counts = { added: 0, changed: 0, moved: 0, unchanged: 8, missing: 3 };
    const refusal = { ...issue, code: 'missing-too-many', row: null, message: 'More than 20% would go.' };
    show(anImportReport({ counts, issues: [refusal], blocked: true }));
    watchForms();
    await readFiles();
    await goTo('Preview');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Take away the 3 stored records/ }));
    expect(await screen.findByText('More than 20% would go.', { selector: '[role=alert]' })).toBeVisible();
    expect(sent.form?.get('applyMissing')).toBe('true');
    expect(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
  });

  it('asks which assessment an item is, and reads again with the answer', async () => {
    const item = { title: 'Essay', kind: 'paper' as const, dueOn: '2026-10-16' };
    const candidates = [{ ...item, code: 'T1', why: 'likely' as const }];
    const place = { id: 'm1', course: 'PSY101', year: '2026-2027', source: 'canvas', sourceCode: '81' };
    const match = { ...place, ...item, candidates, chosen: null, chosenBy: 'open' as const };
    show(anImportReport({ matches: [match] }));
    watchForms();
    await readFiles();
    await goTo('Preview');
    expect(screen.getByText(/For 1 nothing was sure enough: choose\./)).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('This is'), 'T1');
    await screen.findByLabelText('This is');
    expect(sent.form?.get('matches')).toBe('{"m1":"T1"}');
  });

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
