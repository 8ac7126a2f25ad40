import type { ProfileDocument, ProfileTrialDocument } from '@evenkeel/shared/contract';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asked, Refusal } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { renderScreen } from '../../testing/render-screen.js';
import { keepCalendar } from './kept-calendar.js';

const rules: ProfileDocument['rules'] = {
  id: 'ade',
  version: 2,
  name: 'ADE',
  product: ['ADE Campus'],
  signs: [],
  course: [{ pattern: '^(R\\d+)' }, { pattern: '\\b([A-Z]{3}\\d{3})\\b' }],
  type: [{ pattern: '\\bTD\\b', is: 'tutorial', code: 'TD' }],
  group: [{ pattern: 'TD\\d', from: 'description' }],
  everyone: ['promo'],
  title: [],
  deadline: [],
  opening: [],
};
const profile: ProfileDocument = {
  id: 'ade',
  name: 'ADE',
  version: 2,
  edited: true,
  rules,
  latest: 2,
  shipped: true,
  versions: [
    { version: 2, rules, editedAt: '2026-11-20T10:00:00.000Z', note: 'Own codes', shippedVersion: 1 },
    { version: 1, rules: { ...rules, version: 1, course: [] }, editedAt: null, note: null, shippedVersion: 1 },
  ],
};
const trial: ProfileTrialDocument = {
  read: 1432,
  understood: 1398,
  leftOut: 2,
  byField: { course: 1398, type: 1400, group: 900, deadline: 0 },
  byRule: { course: [1300, 98], type: [1400], group: [900] },
  courses: [{ name: 'R101', events: 40 }],
  groups: [{ name: 'TD1', events: 20 }],
  types: [{ name: 'TD', events: 1400 }],
  totals: { courses: 1, groups: 1, worklist: 700 },
  worklist: [{ line: 66, summary: 'Portfolio', excerpt: 'RT1 S1', missing: ['course', 'type'] }],
};
const calendar = new File(['BEGIN:VCALENDAR'], 'ade.ics', { type: 'text/calendar' });

const show = (answers: object = {}) =>
  renderScreen('/data/profiles/ade?lang=en', { '/try': trial, '/profiles/ade': profile, ...answers });
const choose = async () => userEvent.upload(await screen.findByLabelText('Calendar to try on'), calendar);
const tries = () => asked.filter((path) => path.endsWith('/try')).length;

beforeEach(() => {
  localStorage.clear();
  keepCalendar(null);
});

describe('the editor of a calendar profile', () => {
  it('shows what is understood of the calendar that was chosen, by which rule, and what is not', async () => {
    show();
    expect(await screen.findByText('No calendar chosen yet.')).toBeVisible();
    await choose();
    expect(await screen.findByText('1,398 of 1,432 events understood')).toBeVisible();
    expect(within(screen.getByLabelText('Course code, rule 2')).getByText('98 events')).toBeVisible();
    expect(screen.getByText('700 events lack a course or a type.')).toBeVisible();
    expect(screen.getByText('The first 1 of 700 are listed.')).toBeVisible();
    const row = screen.getByRole('row', { name: /Portfolio/ });
    expect(row).toHaveTextContent('66PortfolioRT1 S1course and type');
  });

  it('tries each change once typing stops', async () => {
    show();
    await choose();
    await waitFor(() => expect(tries()).toBe(1));
    await userEvent.type(screen.getByLabelText('Pattern: Course code, rule 2'), 'xyz');
    await waitFor(() => expect(tries()).toBe(2));
  });

  it('moves, adds and removes rules', async () => {
    show();
    const patterns = () =>
      screen.getAllByLabelText(/^Pattern: Course code/).map((input) => (input as HTMLInputElement).value);
    await userEvent.click(await screen.findByRole('button', { name: 'Move up: Course code, rule 2' }));
    expect(patterns()).toEqual(['\\b([A-Z]{3}\\d{3})\\b', '^(R\\d+)']);
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Course code, rule 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add a rule: Course code' }));
    expect(patterns()).toEqual(['^(R\\d+)', '']);
    expect(screen.getByRole('button', { name: 'Save as version 3' })).toBeEnabled();
    await userEvent.click(screen.getByRole('button', { name: 'Undo my changes' }));
    expect(patterns()).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Save as version 3' })).toBeDisabled();
  });

  it('says what is wrong with a rule and keeps the last figures', async () => {
    const answers = { '/try': trial, '/profiles/ade': profile };
    renderScreen('/data/profiles/ade?lang=en', answers);
    await choose();
    await screen.findByText('1,398 of 1,432 events understood');
    answers['/try'] = new Refusal(422, 'course, rule 1: the pattern is not valid.') as never;
    await userEvent.type(screen.getByLabelText('Pattern: Course code, rule 1'), '(');
    expect(await screen.findByText(/the pattern is not valid/)).toBeVisible();
    expect(screen.getByText('1,398 of 1,432 events understood')).toBeVisible();
  });

  it('saves a new version, and says so', async () => {
    const saved = {
      ...profile,
      name: 'ADE here',
      version: 3,
      latest: 3,
      rules: { ...rules, version: 3, name: 'ADE here' },
    };
    const answers: Record<string, unknown> = { '/profiles/ade': profile };
    renderScreen('/data/profiles/ade?lang=en', answers);
    await userEvent.type(await screen.findByLabelText('Name'), ' here');
    answers['/profiles/ade'] = saved;
    await userEvent.click(screen.getByRole('button', { name: 'Save as version 3' }));
    expect(await screen.findByText('Version 3 is saved and holds from now on.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('ADE here');
  });

  it('puts an earlier version in the editor, and offers the way back to the shipped one', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Put version 1 in the editor' }));
    expect(screen.queryByLabelText('Pattern: Course code, rule 1')).toBeNull();
    expect(screen.getByRole('button', { name: 'Go back to the one as shipped' })).toBeEnabled();
  });

  it('has no accessibility faults', async () => {
    const { container } = show();
    await choose();
    await screen.findByText('1,398 of 1,432 events understood');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe('the calendar profiles', () => {
  const lines = [
    { id: 'ade', name: 'ADE', version: 2, edited: true },
    { id: 'generic', name: 'Generic', version: 1, edited: false },
  ];

  it('are listed, each with its version and the way to its rules', async () => {
    renderScreen('/data/profiles?lang=en', { '/profiles/generic': profile, '/profiles': lines });
    expect(await screen.findByRole('link', { name: 'ADE' })).toHaveAttribute('href', '/data/profiles/ade?lang=en');
    expect(screen.getByRole('row', { name: /ADE/ })).toHaveTextContent('ADEade2made here');
  });

  it('get a new one as a copy, once it has an id and a name, or say why not', async () => {
    const answers: Record<string, unknown> = { '/profiles/generic': profile, '/profiles': lines };
    renderScreen('/data/profiles?lang=en', answers);
    const make = await screen.findByRole('button', { name: 'Make the profile' });
    const id = screen.getByLabelText('Id: small letters, digits and hyphens');
    await userEvent.type(id, 'Own');
    await userEvent.type(screen.getByLabelText('Name'), 'Our calendar');
    expect(make).toBeDisabled();
    await userEvent.clear(id);
    await userEvent.type(id, 'own');
    await waitFor(() => expect(make).toBeEnabled());
    answers['/profiles'] = new Refusal(409, 'There is a profile own.');
    await userEvent.click(make);
    expect(await screen.findByText('There is a profile own.')).toBeVisible();
  });
});
