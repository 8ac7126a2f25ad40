import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asked, Refusal } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { aWeek } from '../../testing/gallery-documents.js';
import { renderScreen } from '../../testing/render-screen.js';

const week = aWeek();
const address = '/programmes/BPSY/years/2026-2027/cohorts/1/weeks/2026-W42';
const show = (answer: unknown = week, search = '?lang=en&style=steady') =>
  renderScreen(address + search, { '/weeks/': answer });

beforeEach(() => localStorage.clear());

describe('the week of a cohort', () => {
  it('says which week it is and where it lies', async () => {
    show();
    const title = await screen.findByRole('heading', {
      level: 1,
      name: /^Week 42 · 12–18 Oct · block 1, week \d+ · year 1$/,
    });
    expect(title).toBeVisible();
  });

  it('keeps the view on the way back and to the neighbours', async () => {
    show();
    expect(await screen.findByRole('link', { name: /Overview of Psychology/ })).toHaveAttribute(
      'href',
      '/programmes/BPSY/years/2026-2027?lang=en&style=steady',
    );
    expect(screen.getByRole('link', { name: /week 43/ }).getAttribute('href')).toMatch(
      /2026-W43\?lang=en&style=steady$/,
    );
  });

  it('is that of another student where one is chosen', async () => {
    show(aWeek('2026-W42', { studentProfile: '35-hours' }), '?lang=en&profile=35-hours');
    expect(await screen.findByText('student: 35 hours')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Student'), 'full-time');
    const weeks = () => asked.filter((address) => address.includes('/weeks/'));
    await waitFor(() => expect(weeks().at(-1)).not.toContain('profile='));
    expect(weeks()[0]).toContain('profile=35-hours');
  });

  it('lists every contribution with its hours and where they come from', async () => {
    show();
    const table = await screen.findByRole('table', { name: /Hours of this week by item/ });
    expect(within(table).getAllByRole('row')).toHaveLength(week.contributions.length + 1);
    expect(within(table).getAllByText('HC (lecture)').length).toBeGreaterThan(0);
  });

  it('leads from work on an assessment to its history', async () => {
    show();
    const table = await screen.findByRole('table', { name: /Hours of this week by item/ });
    const assessed = week.contributions.filter(({ assessmentCode }) => assessmentCode !== null);
    expect(assessed.length).toBeGreaterThan(0);
    const links = within(table).getAllByRole('link', { name: 'History of this assessment', hidden: true });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      assessed.map(
        ({ courseCode, assessmentCode }) =>
          `/data/assessments/BPSY/2026-2027/${courseCode}/${assessmentCode}?lang=en&style=steady`,
      ),
    );
  });

  it('names each rule that fired with its authority', async () => {
    show();
    const found = week.findings.filter(({ status }) => status === 'found');
    expect(found.length).toBeGreaterThan(0);
    const panel = await screen.findByRole('region', { name: 'Why this week?' });
    expect(within(panel).getAllByText(/\(read on 23 Nov 2026\)/)).toHaveLength(found.length);
  });

  it('lists apart what could not be checked and what is missing', async () => {
    const unknown = { ...week.findings[0], id: 'x', status: 'cannot-tell', missing: ['timetable'] };
    show({ ...week, findings: [unknown] });
    expect(await screen.findByText('1 rule could not be checked')).toBeVisible();
    expect(screen.getByText(/Cannot tell; missing: timetable/)).toBeInTheDocument();
  });

  it('unfolds what a tried move does to the weeks', async () => {
    expect(week.suggestions.length).toBeGreaterThan(0);
    show();
    const [button] = await screen.findAllByRole('button', { name: /^Try: / });
    if (!button) throw new Error('No suggestion');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('table', { name: 'The weeks that change, in hours' })).toBeVisible();
  });

  it('explains a course by parts that add up to its budget', async () => {
    show();
    const [button] = await screen.findAllByRole('button', { name: /^How is .* calculated\?$/ });
    if (button) await userEvent.click(button);
    const table = await screen.findByRole('table', { name: 'The parts of the budget, in hours' });
    const hours = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => Number(within(row).getAllByRole('cell')[0]?.textContent));
    const total = hours.pop() ?? 0;
    expect(hours.reduce((sum, part) => sum + Math.round(part * 10), 0)).toBe(Math.round(total * 10));
  });

  it('shows missing hours as unknown and never as zero', async () => {
    show({ ...week, hours: null, low: null, high: null, aboveNorm: null, itemisedHours: null, estimatedShare: null });
    expect(await screen.findByText('cannot tell: data are missing')).toBeVisible();
  });

  it('says what failed', async () => {
    show(new Refusal(404, 'There is no week 2026-W99.'));
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no week 2026-W99.');
  });

  it('has no accessibility faults', async () => {
    const { container } = show();
    await screen.findByRole('table', { name: /Hours of this week by item/ });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
