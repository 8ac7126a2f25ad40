import type { ImportDetailDocument, ImportLogDocument } from '@evenkeel/shared/contract';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asked, Refusal } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { renderScreen } from '../../testing/render-screen.js';

const anImport = (part: Partial<ImportLogDocument> = {}): ImportLogDocument => ({
  id: 7,
  fileHash: 'f'.repeat(64),
  fileNames: ['toetsen.csv'],
  format: 'template',
  importedBy: null,
  importedAt: '2026-11-22T10:05:00.000Z',
  profileVersion: null,
  dataVersion: 7,
  rows: { read: 12, accepted: 11, refused: 0, skipped: 1 },
  changes: { added: 2, changed: 1, removed: 0 },
  undoOf: null,
  undoneBy: null,
  sources: [],
  ...part,
});

const essay = { courseCode: 'PSY101', academicYear: '2026-2027', code: 'T1', title: 'Essay', dueOn: '2026-10-09' };
const detail: ImportDetailDocument = {
  ...anImport(),
  records: [
    {
      record: 'assessments',
      change: 'changed',
      key: 'k',
      label: 'PSY101 · Essay',
      programme: 'BPSY',
      before: essay,
      after: { ...essay, dueOn: '2026-10-16' },
    },
    {
      record: 'courses',
      change: 'added',
      key: 'c',
      label: 'PSY102 · Memory',
      programme: null,
      before: null,
      after: { code: 'PSY102', name: 'Memory', ec: 5 },
    },
  ],
};

beforeEach(() => localStorage.clear());

describe('the import history', () => {
  const show = (imports: unknown) => renderScreen('/data/history?lang=en', { '/imports': imports });

  it('lists the imports with their files, rows and changes, and what was taken back', async () => {
    show([anImport({ id: 8, undoOf: 7, fileNames: [], rows: null }), anImport({ undoneBy: 8 })]);
    const rows = within(await screen.findByRole('table', { name: /newest first/ })).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('takes back import 7');
    expect(rows[2]).toHaveTextContent('toetsen.csvtemplate12 read, 11 accepted, 0 refused, 1 skipped');
    expect(rows[2]).toHaveTextContent('taken back by import 8');
    expect(within(rows[2] as HTMLElement).getByRole('link')).toHaveAttribute('href', '/data/history/7?lang=en');
    expect(screen.queryByRole('button', { name: 'Show older imports' })).not.toBeInTheDocument();
  });

  it('fetches older imports where a page is full', async () => {
    const older = [anImport({ id: 50, fileNames: ['oldest.csv'] })];
    const newest = Array.from({ length: 50 }, (_, index) => anImport({ id: 100 - index }));
    renderScreen('/data/history?lang=en', { 'before=51': older, '/imports': newest });
    await userEvent.click(await screen.findByRole('button', { name: 'Show older imports' }));
    expect(await screen.findByText('oldest.csv')).toBeVisible();
    expect(asked.at(-1)).toBe('/api/v1/imports?before=51&limit=50');
    expect(screen.getAllByRole('row')).toHaveLength(1 + newest.length + older.length);
  });

  it('says what to do where nothing was imported yet', async () => {
    show([]);
    expect(await screen.findByRole('link', { name: 'Import a schedule' })).toBeVisible();
  });

  it('has no accessibility faults', async () => {
    const { container } = show([anImport()]);
    await screen.findByRole('table');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe('what an import did', () => {
  const show = (undo: unknown = detail, answer: unknown = detail) =>
    renderScreen('/data/history/7?lang=en', { '/undo': undo, '/imports/7': answer });

  it('is told record by record, field by field, with the way to the history of an assessment', async () => {
    show();
    expect(await screen.findByText('date: 9 Oct 2026 → 16 Oct 2026')).toBeVisible();
    expect(screen.getByRole('link', { name: 'History of this assessment' })).toHaveAttribute(
      'href',
      '/data/assessments/BPSY/2026-2027/PSY101/T1?lang=en',
    );
    expect(screen.getByText('3 fields')).toBeVisible();
  });

  it('can be looked at by kind of record', async () => {
    show();
    await userEvent.selectOptions(await screen.findByLabelText('Show'), 'courses');
    expect(screen.queryByText('PSY101 · Essay')).not.toBeInTheDocument();
    expect(screen.getByText('PSY102 · Memory')).toBeVisible();
  });

  it('is taken back after it is asked once more', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo this import' }));
    await userEvent.click(screen.getByRole('button', { name: 'Yes, undo' }));
    expect(await screen.findByText(/every record is as it was before/)).toBeVisible();
  });

  it('says what was changed since and keeps it from being taken back', async () => {
    show(new Refusal(409, 'Changed since: PSY101 · Essay.'));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo this import' }));
    await userEvent.click(screen.getByRole('button', { name: 'Yes, undo' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Changed since: PSY101 · Essay.');
  });

  it('is not offered to be taken back twice', async () => {
    show(detail, { ...detail, undoneBy: 8 });
    expect(await screen.findByText('taken back by import 8')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo this import' })).not.toBeInTheDocument();
  });

  it('has no accessibility faults', async () => {
    const { container } = show();
    await screen.findByText('PSY101 · Essay');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
