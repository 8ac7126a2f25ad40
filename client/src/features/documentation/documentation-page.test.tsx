import { policyDocument, ruleListDocument } from '@evenkeel/shared/report';
import { shippedPolicy } from '@evenkeel/shared/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { accessibilityFaults } from '../../testing/faults.js';
import { renderScreen } from '../../testing/render-screen.js';

const policy = policyDocument(shippedPolicy());
const raised = policy.settings.map((setting) => (setting.id === 'T1.amber' ? { ...setting, value: 43.5 } : setting));
const answers = {
  '/rules': ruleListDocument(shippedPolicy()),
  '/policies': [policy, { id: 'strict', settings: raised }],
  '/student-profiles': [
    { id: 'part-time', name: { nl: 'Deeltijd', en: 'Part-time' }, why: { nl: 'Halve last.', en: 'Half the load.' } },
  ],
};
const show = (language: 'nl' | 'en') => renderScreen(`/documentation?lang=${language}`, answers);

beforeEach(() => localStorage.clear());

describe('the page that explains the product', () => {
  it('names every rule of the catalogue with why it matters and the data it needs', async () => {
    show('nl');
    for (const { id, title } of answers['/rules'].rules) {
      const heading = await screen.findByRole('heading', { level: 3, name: `${title.nl} ${id}` });
      expect(heading.closest('section')?.textContent).toContain(
        answers['/rules'].rules.find((r) => r.id === id)?.why.nl,
      );
    }
    const clash = screen.getByRole('heading', { name: /T5$/ }).closest('section');
    expect(clash?.textContent).toContain('Benodigde gegevens: datums van toetsen.');
  });

  it('gives the values of the model with who says so', async () => {
    show('en');
    const budget = (await screen.findByRole('heading', { level: 3, name: 'Budget' })).closest('li');
    expect(budget?.textContent).toContain('28 hours per credit');
    expect(budget?.textContent).toContain('Dutch Higher Education and Research Act (WHW)');
  });

  it('names its sources in Dutch to who reads Dutch', async () => {
    show('nl');
    const budget = (await screen.findByRole('heading', { level: 3, name: 'Budget' })).closest('li');
    expect(budget?.textContent).toContain('28 uur per studiepunt');
    expect(budget?.textContent).toContain('Wet op het hoger onderwijs en wetenschappelijk onderzoek (WHW)');
  });

  it('sets the thresholds of every set beside each other', async () => {
    show('en');
    const table = await screen.findByRole('table', { name: 'Every threshold in each set, with its grade' });
    const row = within(table).getByRole('row', { name: /Heavy week: attention above/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['hours', '46 (C)', '43.5 (C)']);
  });

  it('has no fault that axe can find', async () => {
    const { container } = show('en');
    await screen.findByText('Half the load.');
    await screen.findByRole('heading', { name: /C13$/ });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
