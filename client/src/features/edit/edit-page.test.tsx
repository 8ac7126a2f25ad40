import { week, year } from '@evenkeel/shared/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal, sent } from '../../testing/answer-with.js';
import { anEditReport, anEditRow, anEditTable } from '../../testing/edit-documents.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { renderScreen } from '../../testing/render-screen.js';

const table = anEditTable(anEditRow('T1'), anEditRow('T2'));
const programme = {
  code: 'BPSY',
  name: 'Psychology',
  level: 'BSc',
  totalEc: 180,
  policyId: 'nl-default',
  years: [year()],
};
const DUE = 'Due date, PSY101 · T1';

function show(answers: Readonly<Record<string, unknown>> = {}) {
  return renderScreen('/data/edit?lang=en&kind=assessments', {
    '/records/assessments': table,
    '/records/preview': anEditReport(),
    '/undo': {},
    ...answers,
    '/records': answers['/records'] ?? anEditReport({ applied: true, importId: 7 }),
    '/programmes': { programmes: [programme], dataVersion: 3, dataDate: null },
  });
}

const type = async (label: string, text: string) => {
  const cell = await screen.findByLabelText(label);
  await userEvent.clear(cell);
  await userEvent.paste(text);
};
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => localStorage.clear());

describe('editing by hand', () => {
  it('shows what is stored and what of it was typed by hand, and has no fault', async () => {
    const { container } = show();
    expect(await screen.findByLabelText(DUE)).toHaveValue('2026-10-12');
    expect(screen.getByLabelText(DUE)).toHaveAccessibleDescription('by hand');
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('marks a changed cell with what it was, and forgets it when it is typed back', async () => {
    show();
    await type(DUE, '2026-10-19');
    expect(screen.getByLabelText(DUE)).toHaveAccessibleDescription('was: 2026-10-12');
    expect(screen.getByText('One row is changed and not saved.')).toBeVisible();
    await type(DUE, '2026-10-12');
    expect(screen.getByText('Nothing is changed yet.')).toBeVisible();
  });

  it('sends only the cells that were typed, with the version they were typed over', async () => {
    show();
    await type(DUE, '2026-10-19');
    await press('Save');
    expect(await screen.findByText('Saved.')).toBeVisible();
    const { key, version } = anEditRow('T1');
    const edit = { action: 'change', kind: 'assessments', key, version, cells: { due: '2026-10-19' }, giveBack: [] };
    expect(sent.at(-1)).toEqual({ programme: 'BPSY', year: '2026-2027', edits: [edit] });
    await press('Undo');
    expect(await screen.findByText(/The save was undone/)).toBeVisible();
  });

  it('shows what is wrong at its cell until something else is typed there', async () => {
    const message = '“soon” is not a date.';
    const place = { file: 'hand', sheet: 'Assessments', row: 1, column: 'due_date', value: 'soon' };
    const issue = { code: 'date-invalid', severity: 'error', ...place, message, edit: 0, field: 'due' } as const;
    show({ '/records/preview': anEditReport({ blocked: true, issues: [issue] }) });
    await type(DUE, 'soon');
    await press('Check');
    expect(await screen.findByText(/There is 1 error/)).toBeVisible();
    expect(screen.getByLabelText(DUE)).toBeInvalid();
    expect(screen.getByLabelText(DUE)).toHaveAccessibleDescription(`was: 2026-10-12 ${message}`);
    expect(screen.getByRole('region', { name: 'Remarks' })).toHaveTextContent(
      `Error PSY101 · T1, due_date: ${message}`,
    );
    await type(DUE, '2026-10-20');
    expect(screen.getByLabelText(DUE)).toBeValid();
    expect(screen.queryByText(message)).not.toBeInTheDocument();
  });

  it('shows the effect on the load', async () => {
    const effect = {
      programme: 'BPSY',
      year: '2026-2027',
      studyYear: 1,
      week: week('2026-W42'),
      before: 46,
      after: 58,
    };
    show({ '/records/preview': anEditReport({ loadEffects: [effect] }) });
    await type(DUE, '2026-10-19');
    await press('Check');
    expect(
      await screen.findByText(/BPSY, Year 1, 2026–2027: 1 week changes, most week 42: 46.0 → 58.0 h/),
    ).toBeVisible();
  });

  it('asks before a row goes, and lets it stay', async () => {
    show();
    await screen.findByLabelText(DUE);
    await press('Remove PSY101 · T1');
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }));
    expect(screen.getByLabelText(DUE)).toBeDisabled();
    await press('Keep PSY101 · T1');
    expect(screen.getByLabelText(DUE)).toBeEnabled();
    expect(screen.getByText('Nothing is changed yet.')).toBeVisible();
  });

  it('adds a row in which the typing goes on', async () => {
    show();
    await screen.findByLabelText(DUE);
    await press('Add a row');
    await userEvent.keyboard('PSY102');
    expect(screen.getByLabelText('Course code, PSY102')).toHaveFocus();
    await press('Save');
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(sent.at(-1)).toMatchObject({
      edits: [{ action: 'add', kind: 'assessments', cells: { courseCode: 'PSY102' } }],
    });
  });

  it('says where each field comes from, and gives back what was typed', async () => {
    show();
    await screen.findByLabelText(DUE);
    await press('Sources of PSY101 · T1');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getAllByText('from schedule.xlsx, Assessments, row 12')).toHaveLength(3);
    await userEvent.click(dialog.getByRole('button', { name: 'Give Due date back to the sources' }));
    expect(screen.getByText('given back when you save')).toBeInTheDocument();
  });

  it('keeps what was typed when a row was changed meanwhile, over what it is now', async () => {
    const now = anEditRow('T1', { version: 'later', cells: { ...anEditRow('T1').cells, due: '2026-10-14' } });
    const members = { code: 'record-changed', conflicts: [{ edit: 0, row: now }] };
    show({ '/records': new Refusal(409, 'One row was changed.', members) });
    await type(DUE, '2026-10-19');
    await press('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'One row was changed. The table shows what these rows are now',
    );
    expect(screen.getByLabelText(DUE)).toHaveValue('2026-10-19');
    expect(screen.getByLabelText(DUE)).toHaveAccessibleDescription('was: 2026-10-14');
  });

  it('shows only the rows that are looked for, and those that are edited', async () => {
    show();
    await type(DUE, '2026-10-19');
    await userEvent.type(screen.getByLabelText('Show only rows with'), 'essay t2');
    expect(screen.getAllByRole('row')).toHaveLength(3);
    await userEvent.type(screen.getByLabelText('Show only rows with'), 'x');
    expect(screen.getByText('Assessments: 2 rows, one shown')).toBeVisible();
  });
});
