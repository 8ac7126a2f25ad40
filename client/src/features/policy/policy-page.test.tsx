import type { PolicyEffectDocument, ProgrammePolicyDocument } from '@evenkeel/shared/contract';
import { policyDocument } from '@evenkeel/shared/report';
import { shippedPolicy, week, year } from '@evenkeel/shared/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal, sent } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { renderScreen } from '../../testing/render-screen.js';

/** Two groups say enough, and are quickly drawn. */
const isShown = ({ id }: { readonly id: string }) => id.startsWith('week.') || id.startsWith('T1.');

const policy: ProgrammePolicyDocument = {
  programme: { code: 'BPSY', name: 'Psychology' },
  policyId: 'nl-default',
  policyIds: ['lenient', 'nl-default', 'strict'],
  version: 4,
  settings: policyDocument(shippedPolicy())
    .settings.filter(isShown)
    .map((setting) => {
      const { value, grade, citation } = setting;
      const bounds = { least: 0, most: 168, shipped: { value, grade, citation } };
      if (setting.id !== 'T1.amber') return { ...setting, ...bounds, local: false };
      const reason = { ...citation, key: 'local~T1.amber', text: { nl: 'Agreed in 2026', en: 'Agreed in 2026' } };
      return { ...setting, ...bounds, value: 44, local: true, citation: reason, changedBy: 'exam-office' };
    }),
  history: [
    {
      version: 4,
      at: '2026-11-22T12:00:00.000Z',
      setting: 'T1.amber',
      before: '46',
      after: '44',
      reason: 'Agreed in 2026',
      by: 'exam-office',
    },
    {
      version: 1,
      at: '2026-11-20T12:00:00.000Z',
      setting: null,
      before: 'strict',
      after: 'nl-default',
      reason: 'Too strict',
      by: 'faculty',
    },
  ],
};
const effect: PolicyEffectDocument = {
  year: year(),
  findings: { before: 30, after: 21, gone: 12, fresh: 3, changed: 2 },
  weeks: { before: ['2026-W41', '2026-W42'].map(week), after: [week('2026-W42')] },
  rules: [{ rule: 'T1', before: 14, after: 5 }],
};
const show = (replaced: object = {}, search = '?lang=en') =>
  renderScreen(`/programmes/BPSY/policy${search}`, { '/policy/preview': [effect], '/policy': policy, ...replaced });

beforeEach(() => localStorage.clear());

describe('the thresholds of a programme', () => {
  it('say which set holds and which are settings of its own', async () => {
    show();
    expect(await screen.findByText(/is held against .*, with one setting of its own\.$/)).toBeVisible();
    expect(screen.getByLabelText(/^Heavy week: attention above/)).toHaveValue('44');
    expect(screen.getByText('1 local setting')).toBeVisible();
    expect(screen.getByText('Set by: exam office')).toBeVisible();
  });

  it('tell every change with its reason', async () => {
    show();
    const table = within(await screen.findByRole('table', { name: /^Every change/ }));
    expect(table.getAllByRole('row')).toHaveLength(3);
    expect(table.getByText('Too strict')).toBeVisible();
  });

  it('are stored only after their effect was shown, with a reason', async () => {
    show();
    const field = await screen.findByLabelText(/^Heavy week: attention above/);
    await userEvent.clear(field);
    await userEvent.type(field, '48,5');
    expect(screen.queryByRole('button', { name: 'Store thresholds' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show the effect' }));
    expect(await screen.findByText('12 findings fewer, 3 more, 2 with another severity: 30 → 21.')).toBeVisible();
    expect(screen.getByText(/Weeks that need attention: 2 → 1\./)).toBeVisible();
    const settings = [{ setting: 'T1.amber', value: 48.5 }];
    expect(sent).toEqual([{ policyId: 'nl-default', settings }]);
    const store = screen.getByRole('button', { name: 'Store thresholds' });
    expect(store).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Why these thresholds'), 'Agreed anew');
    await userEvent.click(store);
    await waitFor(() =>
      expect(sent.at(-1)).toEqual({
        policyId: 'nl-default',
        settings,
        version: 4,
        reason: 'Agreed anew',
        by: 'programme-director',
      }),
    );
  });

  it('ask for the effect again when they are changed once more', async () => {
    show();
    await userEvent.selectOptions(await screen.findByLabelText('Set of thresholds'), 'strict');
    await userEvent.click(screen.getByRole('button', { name: 'Show the effect' }));
    await screen.findByRole('button', { name: 'Store thresholds' });
    await userEvent.selectOptions(screen.getByLabelText('Set of thresholds'), 'lenient');
    expect(screen.queryByRole('button', { name: 'Store thresholds' })).toBeNull();
  });

  it('are given back to the set', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Back to the value of the set: Heavy week/ }));
    expect(screen.getByLabelText(/^Heavy week: attention above/)).toHaveValue('46');
    await userEvent.click(screen.getByRole('button', { name: 'Show the effect' }));
    await waitFor(() =>
      expect(sent).toEqual([{ policyId: 'nl-default', settings: [{ setting: 'T1.amber', value: null }] }]),
    );
  });

  it('say what a value may be, and what else is wrong', async () => {
    show({ '/policy/preview': new Refusal(422, 'Heavy week: not above 50.') });
    const field = await screen.findByLabelText(/^Heavy week: attention above/);
    await userEvent.clear(field);
    expect(screen.getByText('A number from 0 to 168.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show the effect' })).toBeDisabled();
    await userEvent.type(field, '60');
    await userEvent.click(screen.getByRole('button', { name: 'Show the effect' }));
    expect(await screen.findByText('Heavy week: not above 50.')).toBeVisible();
  });

  it('have no accessibility faults, in Dutch too', async () => {
    const { container } = show({}, '');
    await screen.findByRole('heading', { name: 'Drempels · Psychology' });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
