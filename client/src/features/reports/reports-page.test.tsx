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

describe('the reports of several programmes', () => {
  const show = () =>
    renderScreen('/programmes/BPSY/years/2026-2027/reports?lang=en', {
      '/reports': { version: '0.4.0', reports: [] },
      '/report-batches': batch,
      '/scenarios': { scenarios: [] },
      '/student-profiles': [],
      '/calendars': [],
      '/years/2026-2027': year,
      '/programmes': { programmes, dataVersion: 1, dataDate: null },
    });
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
