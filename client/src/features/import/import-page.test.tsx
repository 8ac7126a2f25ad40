import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asked, Refusal } from '../../testing/answer-with.js';
import { anImportReport } from '../../testing/import-report.js';
import { applied, goTo, issue, readFiles, sent, show, watchForms } from '../../testing/import-screen.js';

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
    expect(screen.getByText('date: 9 Oct 2026 → 16 Oct 2026')).toBeVisible();
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
    await userEvent.selectOptions(screen.getByLabelText(/^This is: Essay/), 'code T1');
    await screen.findByLabelText(/^This is: Essay/);
    expect(sent.form?.get('matches')).toBe('{"m1":"T1"}');
  });
});
