import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sent } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { renderScreen } from '../../testing/render-screen.js';

const named = (code: string, name: string, years = ['2026-2027']) => ({
  ...{ code, name, level: 'BSc', totalEc: 180, policyId: 'nl-default', years, note: null },
});
const programmes = [named('BPSY', 'Psychology'), named('BPED', 'Pedagogy'), named('BOLD', 'Old', ['2025-2026'])];
const term = { code: 'S1', name: 'semester 1', start: '2026-09-07', end: '2027-02-05' };
const year = {
  programme: programmes[0],
  academicYear: '2026-2027',
  terms: [{ ...term, firstWeek: '2026-W37', lastWeek: '2027-W05' }],
  cohorts: [{ studyYear: 1, optionChoices: [] }],
  currentTerm: 'S1',
};
const result = { made: 1, notMade: [], fileName: 'evenkeel-2026-2027-S1.zip', size: 10 };
const batch = { id: 'b', state: 'done', progress: null, result };

const kept = {
  ...{ id: 'k', programme: 'BPSY', year: '2026-2027', term: 'S1', studyYears: null, profile: null, pathway: null },
  ...{
    scenario: null,
    sections: null,
    format: 'xlsx',
    language: 'en',
    by: 'programme-director',
    madeAt: '2026-11-02T09:00:00Z',
  },
  ...{ madeWith: '0.3.0', dataVersion: 4, dataDate: null, fileName: 'x.xlsx', size: 10, sha256: 'ab'.repeat(32) },
};

const show = () =>
  renderScreen('/programmes/BPSY/years/2026-2027/reports?lang=en', {
    '/reports': { version: '0.4.0', reports: [kept] },
    '/report-batches': batch,
    '/scenarios': { scenarios: [] },
    '/student-profiles': [],
    '/calendars': [],
    '/years/2026-2027': year,
    '/programmes': { programmes, dataVersion: 1, dataDate: null },
  });

describe('the reports that were kept', () => {
  it('are told by what they are about, and their file by the name that its form has elsewhere', async () => {
    show();
    const row = within(await screen.findByRole('row', { name: /semester 1/i }));
    expect(row.getByRole('link', { name: /^Excel \(EN\) of/ })).toHaveAttribute('href', '/api/v1/reports/k/file');
    expect(row.getByText(/0\.3\.0/)).toBeVisible();
  });
});

describe('the reports of several programmes', () => {
  const choice = async () => within(await screen.findByRole('group', { name: 'Programmes' }));

  it('are those of all programmes with the year, with the choices made above', async () => {
    show();
    expect((await choice()).queryByLabelText('BSc Old')).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Term'), 'whole year');
    await userEvent.click(screen.getByLabelText('What changed'));
    await userEvent.selectOptions(screen.getByLabelText('Files'), 'Excel');
    await userEvent.click(screen.getByRole('button', { name: 'Make 2 reports' }));
    expect(sent.at(-1)).toMatchObject({ year: '2026-2027', term: null, programmes: null, format: 'xlsx' });
    expect(sent.at(-1)).toHaveProperty('sections', expect.not.arrayContaining(['changes']));
  });

  it('are those that are ticked, and none where none is', async () => {
    const { container } = show();
    const { getByLabelText } = await choice();
    await userEvent.click(getByLabelText('all programmes'));
    expect(screen.getByRole('button', { name: 'Tick a programme' })).toBeDisabled();
    await userEvent.click(getByLabelText('BSc Pedagogy'));
    await userEvent.click(screen.getByRole('button', { name: 'Make one report' }));
    expect(sent.at(-1)).toMatchObject({ programmes: ['BPED'], format: 'pdf' });
    expect(await screen.findByRole('link', { name: /^Download evenkeel/ })).toHaveAttribute(
      'href',
      '/api/v1/report-batches/b/file',
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
