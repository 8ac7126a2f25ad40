import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asked, Refusal } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { aLoad, anOverview, aYear, somePathways } from '../../testing/gallery-documents.js';
import { renderScreen } from '../../testing/render-screen.js';

const address = '/programmes/BPSY/years/2026-2027';
const answers = {
  '/findings/summary': { open: 7, new: 7, accepted: 0, solved: 0 },
  '/overview': anOverview(),
  '/load': aLoad(),
  '/pathways': somePathways(),
  '/years/2026-2027': aYear(),
};
const show = (search = '?lang=en', replaced: object = {}) =>
  renderScreen(address + search, { ...answers, ...replaced });

beforeEach(() => localStorage.clear());

describe('the overview of a programme', () => {
  it('opens with the term that runs, its heading and its conclusion', async () => {
    show();
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('BSc Psychology · semester 1 · 2026–2027'),
    );
    expect(screen.getByText(/of 20 weeks need attention/)).toBeVisible();
    expect(asked.filter((path) => path.includes('/overview'))).toEqual([expect.stringContaining('term=S1')]);
  });

  it('is Dutch by default, with the language on the page', async () => {
    show('');
    expect(await screen.findByText(/van de 20 weken vragen aandacht/)).toBeVisible();
    expect(document.documentElement.lang).toBe('nl');
  });

  it('changes language without leaving the view', async () => {
    show('?term=S1&units=share');
    await userEvent.click(await screen.findByLabelText('EN'));
    expect(await screen.findByText(/of 20 weeks need attention/)).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByLabelText('% of norm')).toBeChecked();
  });

  it('asks again with another working style', async () => {
    show();
    await userEvent.selectOptions(await screen.findByLabelText('Working style'), 'last-minute');
    await waitFor(() => expect(asked.at(-1)).toContain('style=last-minute'));
  });

  it('asks for the load of a student in a group, and says whose load it shows', async () => {
    const groupFamilies = [
      { name: 'TD', groups: ['TD1', 'TD2'] },
      { name: 'TP', groups: ['TP1', 'TP2'] },
    ];
    show('?lang=en&groups=TD1', { '/overview': anOverview({ groupFamilies, chosenGroups: ['TD1'] }) });
    expect(await screen.findByText('student in group TD1; elsewhere the mean of all groups')).toBeVisible();
    expect(screen.getByLabelText('Work group (TD)')).toHaveValue('TD1');
    await userEvent.selectOptions(screen.getByLabelText('Work group (TP)'), 'TP2');
    await waitFor(() => expect(asked.some((path) => path.includes('groups=TD1%2CTP2'))).toBe(true));
    await userEvent.selectOptions(screen.getByLabelText('Work group (TD)'), 'mean of all groups');
    await waitFor(() => expect(asked.at(-1)).not.toContain('groups='));
  });

  it('says that it shows the mean where there are groups and none is chosen', async () => {
    show('?lang=en', { '/overview': anOverview({ groupFamilies: [{ name: '', groups: ['1', '2'] }] }) });
    expect(await screen.findByText('parallel groups: the mean of all')).toBeVisible();
    expect(screen.getByLabelText('Work group')).toHaveValue('');
  });

  it('shows the load of another student, and says whose it is', async () => {
    show('?lang=en&profile=35-hours', { '/overview': anOverview({ studentProfile: '35-hours' }) });
    expect(await screen.findByText('student: 35 hours')).toBeVisible();
    expect(asked.some((path) => path.includes('/overview') && path.includes('profile=35-hours'))).toBe(true);
    await userEvent.selectOptions(screen.getByLabelText('Student'), 'full-time');
    await waitFor(() => expect(asked.at(-1)).not.toContain('profile='));
  });

  it('shows the pathway with the heaviest week where it is asked for', async () => {
    show();
    await userEvent.selectOptions(await screen.findByLabelText('Pathway'), 'with the heaviest week');
    await waitFor(() =>
      expect(asked.some((path) => path.includes('/overview') && path.includes('pathway=worst'))).toBe(true),
    );
  });

  it('says how the weeks lie over the pathways, in a sentence, a chart and a table', async () => {
    show('?lang=en&cohort=2', { '/pathways': somePathways(2) });
    expect(await screen.findByText(/^Of 2 pathways the one with PSY29\d has the heaviest week/)).toBeVisible();
    expect(await screen.findByRole('table', { name: 'Hours per week over all pathways, Year 2' })).toBeInTheDocument();
  });

  it('says that there is nothing to choose where all take the same courses', async () => {
    show();
    expect(await screen.findByText(/There is nothing to choose in this cohort/)).toBeVisible();
  });

  it('shows a choice of options only when it meets the rules', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Choose options…' }));
    const drawer = within(await screen.findByRole('dialog'));
    const apply = drawer.getByRole('button', { name: 'Show with this choice' });
    expect(apply).toBeEnabled();
    const [first] = drawer.getAllByRole('checkbox', { checked: true });
    if (first) await userEvent.click(first);
    expect(apply).toBeDisabled();
    const [other] = drawer.getAllByRole('checkbox', { checked: false }).filter((box) => box !== first);
    if (other) await userEvent.click(other);
    await userEvent.click(apply);
    await waitFor(() =>
      expect(asked.some((path) => path.includes('/overview') && path.includes('options='))).toBe(true),
    );
  });

  it('lists the hotspots with their cause and the way to their week', async () => {
    show();
    const { hotspots } = anOverview();
    const links = await screen.findAllByRole('link', { name: /^Why\?/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      hotspots.map(({ studyYear, peakWeek }) => `${address}/cohorts/${studyYear}/weeks/${peakWeek}?lang=en`),
    );
  });

  it('explains the norm and the share that is an estimate', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'How is this calculated?' }));
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getByRole('table', { name: 'The numbers behind the rows of the table' })).toBeInTheDocument();
  });

  it('has no accessibility faults', async () => {
    const { container } = show();
    await screen.findByRole('table', { name: /How evenly/ });
    await screen.findByRole('table', { name: /The courses of this cohort/ });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe('an overview that cannot be shown', () => {
  it('says what failed and tries again', async () => {
    show('?lang=en&term=S9', { '/overview': new Refusal(404, 'There is no term S9.') });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('There is no term S9.');
    const before = asked.length;
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(asked.length).toBeGreaterThan(before));
  });

  it('says why there is nothing and what to do next', async () => {
    show('?lang=en', { '/overview': anOverview({ cohorts: [], hotspots: [] }) });
    expect(await screen.findByRole('heading', { name: 'There are no courses in this year yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Import a schedule' })).toHaveAttribute('href', '/data/imports?lang=en');
  });
});
