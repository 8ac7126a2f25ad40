import type { LiveFetchAnswerDocument, LiveSourceDocument, LiveSourceListDocument } from '@evenkeel/shared/contract';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asked, Refusal } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { anImportReport } from '../../testing/import-report.js';
import { renderScreen } from '../../testing/render-screen.js';

const fetched: LiveFetchAnswerDocument['fetch'] = {
  ...{ id: 3, at: '2026-11-23T05:30:00.000Z', trigger: 'schedule', outcome: 'waiting', status: 200, bytes: 900 },
  ...{ problem: null, counts: null, importId: null },
};
const source: LiveSourceDocument = {
  ...{
    id: 1,
    name: 'Timetable',
    kind: 'icalendar',
    url: 'https://rooster.example.nl/a.ics',
    host: 'rooster.example.nl',
  },
  ...{ year: null, profile: null, course: null, groupPath: null, schedule: 'daily', dailyAt: '06:30' },
  ...{ mode: 'preview-only', secret: null, hindrance: null, nextAt: '2026-11-24T05:30:00.000Z', lastFetch: fetched },
};
const list = (...sources: readonly LiveSourceDocument[]): LiveSourceListDocument => ({
  enabled: true,
  hosts: ['rooster.example.nl'],
  sources: [...sources],
});
const answer = (part: Partial<LiveFetchAnswerDocument> = {}): LiveFetchAnswerDocument => ({
  fetch: { ...fetched, outcome: 'previewed' },
  remarks: [{ code: 'list-missing', message: 'It does not offer /programs.' }],
  report: anImportReport(),
  ...part,
});
const show = (answers: Readonly<Record<string, unknown>>) => renderScreen('/data/live?lang=en', answers);
const confirmed = window.confirm;

describe('the screen of live sources', () => {
  afterEach(() => {
    window.confirm = confirmed;
  });

  it('says what the administrator must do first', async () => {
    show({ '/live-sources': { enabled: false, hosts: [], sources: [] } });
    expect(await screen.findByRole('heading', { name: 'Fetching is off' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add a source' })).not.toBeInTheDocument();
  });

  it('lists each source with how it went and when it is next', async () => {
    const failed = {
      ...fetched,
      outcome: 'failed' as const,
      problem: { code: 'status', message: 'It answered with 500.' },
    };
    const { container } = show({ '/live-sources': list(source, { ...source, id: 2, name: 'Old', lastFetch: failed }) });
    const rows = within(await screen.findByRole('table')).getAllByRole('row');
    expect(rows[1]).toHaveTextContent(
      'TimetableCalendar (iCalendar)rooster.example.nlevery day at 06:3023 Nov 2026, 06:30: changes to look at24 Nov 2026, 06:30',
    );
    expect(rows[2]).toHaveTextContent('failedIt answered with 500.');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('fetches to look at, and applies what was shown', async () => {
    const applied = answer({
      fetch: { ...fetched, outcome: 'applied', importId: 9 },
      report: anImportReport({ applied: true }),
    });
    const { container } = show({ 'apply=true': applied, '/fetch': answer(), '/live-sources': list(source) });
    await userEvent.click(await screen.findByRole('button', { name: 'Fetch Timetable now' }));
    expect(await screen.findByText('2 records would be added, none changed, 1 moved.')).toBeVisible();
    expect(screen.getByText('It does not offer /programs.')).toBeVisible();
    expect(screen.getByText(/BPSY, Year 1, 2026–2027: 1 week changes, most week 42: 46.1 → 58.0 h/)).toBeVisible();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(await screen.findByText(/^Applied\. Its number in the list of imports is 9/)).toBeVisible();
    expect(asked).toContain('/api/v1/live-sources/1/fetch?apply=true&token=token-1');
    expect(screen.queryByRole('button', { name: 'Apply' })).not.toBeInTheDocument();
  });

  it('offers nothing to apply when nothing is new', async () => {
    const none = answer({ fetch: { ...fetched, outcome: 'unchanged', status: 304 }, report: null });
    show({ '/fetch': none, '/live-sources': list(source) });
    await userEvent.click(await screen.findByRole('button', { name: 'Fetch Timetable now' }));
    expect(await screen.findByText(/^Nothing new/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Apply' })).not.toBeInTheDocument();
  });

  it('says that nothing can be applied while something is wrong, and what', async () => {
    const issue = { code: 'unknown-course', file: 'a.ics', sheet: null, row: 2, column: null, value: null };
    const wrong = anImportReport({
      blocked: true,
      issues: [{ ...issue, severity: 'error', message: 'PSY101 is not known.' }],
    });
    show({
      '/fetch': answer({ fetch: { ...fetched, outcome: 'refused' }, report: wrong }),
      '/live-sources': list(source),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Fetch Timetable now' }));
    expect(await screen.findByText(/^There is 1 error\./)).toBeVisible();
    expect(screen.getByText('PSY101 is not known.')).toBeVisible();
    expect(screen.queryByText(/would be added/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Apply' })).not.toBeInTheDocument();
  });

  it('says why a source was not fetched', async () => {
    show({
      '/fetch': new Refusal(502, 'rooster.example.nl did not finish within 30 s.'),
      '/live-sources': list(source),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Fetch Timetable now' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Timetable was not fetchedrooster.example.nl did not finish within 30 s.',
    );
  });

  it('adds a source once its fields are right', async () => {
    const { container } = show({ '/live-sources': list() });
    await userEvent.click(await screen.findByRole('button', { name: 'Add a source' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Give the source a name.Give an address that starts with https:// or http://.',
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Campus');
    await userEvent.type(screen.getByRole('textbox', { name: 'Address' }), 'https://rooster.example.nl/v5');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Open Education API');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'When' }), 'every day');
    expect(screen.getByRole('textbox', { name: 'At' })).toHaveValue('06:30');
    expect(screen.queryByRole('textbox', { name: 'Course' })).not.toBeInTheDocument();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('button', { name: 'Add a source' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  });

  it('opens a source to edit with what is set', async () => {
    show({ '/live-sources': list(source) });
    await userEvent.click(await screen.findByRole('button', { name: 'Edit Timetable' }));
    expect(screen.getByRole('textbox', { name: 'Address' })).toHaveValue('https://rooster.example.nl/a.ics');
    expect(screen.getByRole('combobox', { name: 'Academic year' })).toHaveDisplayValue('as the calendar says');
  });

  it('removes a source only when the reader is sure', async () => {
    show({ '/live-sources/1': null, '/live-sources': list(source) });
    window.confirm = () => false;
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Timetable' }));
    expect(asked).not.toContain('/api/v1/live-sources/1');
    window.confirm = () => true;
    await userEvent.click(screen.getByRole('button', { name: 'Remove Timetable' }));
    expect(asked).toContain('/api/v1/live-sources/1');
  });
});
