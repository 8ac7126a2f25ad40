import { NAIVE_PREDICTORS } from '@evenkeel/shared/calibration';
import type {
  CalibrationDetailDocument,
  CalibrationDocument,
  CalibrationLineDocument,
  CalibrationListDocument,
} from '@evenkeel/shared/contract';
import { day, week, year } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asked, Refusal, sent } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { renderScreen } from '../../testing/render-screen.js';

const score = { partialR: 0.5, tvd: 0.18 };
const naive = Object.fromEntries(
  NAIVE_PREDICTORS.map((name) => [name, { ...score, partialR: name === 'uniform' ? null : 0.5, baseShare: 0.9 }]),
) as CalibrationDocument['fit']['naive']; // one for each
const none = { byPartialR: [], byTvd: [] };
const WEEKS = [0, 1, 2, 5].map((number) => ({
  ...{ course: 'PSY101', year: year(), week: week(`2026-W${40 + number}`), number },
  ...{ actual: number === 2 ? 16 : 9, predicted: 11 },
}));

const aResult = (part: Partial<CalibrationDocument> = {}): CalibrationDocument => ({
  ...{ tau: 4.1, exponent: 0.1, baseShare: 0.9, objective: 'mean-partial-correlation' },
  uncertainty: { within: 0.02, tau: [3, 6], exponent: [0, 0.3], courses: 2, weeks: 58 },
  shipped: { tau: 5, exponent: 0.5, baseShare: 0.65 },
  fit: {
    ...{ partialR: 0.648, tvd: 0.16, courses: [], naive, naiveBetter: none, naiveBetterThanShipped: none },
    shipped: { partialR: 0.611, tvd: 0.213, courses: [] },
  },
  ...{ evaluation: null, weeks: WEEKS, issues: [] },
  leftOut: [{ course: 'PSY109', year: year(), reason: 'too-few-weeks' }],
  ...part,
});
const line: CalibrationLineDocument = {
  ...{ id: 3, state: 'proposed', tau: 4.1, exponent: 0.1, baseShare: 0.9, courses: 2, weeks: 58 },
  ...{ sources: ['clicks.csv'], madeAt: '2026-11-23T12:00:00.000Z', decidedOn: null, reason: null },
};
const old: CalibrationLineDocument = {
  ...line,
  id: 2,
  state: 'accepted',
  decidedOn: day('2026-10-01'),
  reason: 'Agreed',
};
const list = (part: Partial<CalibrationListDocument> = {}): CalibrationListDocument => ({
  shipped: { tau: 5, exponent: 0.5, baseShare: 0.65 },
  activity: [{ source: 'clicks.csv', system: null, year: year(), step: 'week', courses: 3, counts: 66 }],
  calibrations: [line],
  ...part,
});
const detail = (part: Partial<CalibrationDetailDocument> = {}): CalibrationDetailDocument => ({
  ...line,
  result: aResult(),
  ...part,
});
const show = (answers: Readonly<Record<string, unknown>>, query = '') =>
  renderScreen(`/data/calibration?lang=en${query}`, answers);

describe('the screen of calibrations', () => {
  it('says what it is and how to begin while there is no activity', async () => {
    const { container } = show({ '/calibrations': list({ activity: [], calibrations: [] }) });
    expect(await screen.findByRole('heading', { name: 'There are no activity counts yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Import activity counts' })).toHaveAttribute(
      'href',
      '/data/imports?lang=en',
    );
    expect(screen.getByText(/^The model as shipped holds: time constant 5 days/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Fit on this activity' })).not.toBeInTheDocument();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('shows the parameters beside those as shipped, with their range and what to make of them', async () => {
    const { container } = show({ '/calibrations/3': detail(), '/calibrations': list() });
    const table = await screen.findByRole('table', { name: 'Parameters, fitted and as shipped' });
    const rows = within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows[1]).toMatch(/4\.13 to 65$/);
    expect(rows[3]).toMatch(/0\.9–0\.65$/);
    expect(screen.getByText(/In 2 courses and 58 weeks .* 0\.648; the model as shipped with 0\.611/)).toBeVisible();
    expect(screen.getByText(/It rests on 2 courses: take it as an indication/)).toBeVisible();
    expect(screen.getByText('One course took no part in the fit.', { selector: 'summary' })).toBeVisible();
    expect(screen.getByText('No simple rule follows the activity better than the fitted model.')).toBeVisible();
    expect(screen.getByText(/Furthest from what was predicted is week 42: 16 counted, 11 predicted/)).toBeVisible();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says calmly that a simple rule does better', async () => {
    const naiveBetter = {
      byPartialR: ['deadlinesCounted' as const],
      byTvd: ['uniform' as const, 'weightDue' as const],
    };
    const result = aResult({ fit: { ...aResult().fit, naiveBetter } });
    show({ '/calibrations/3': detail({ result }), '/calibrations': list() });
    expect(
      await screen.findByText(
        /By correlation one simple rule follows .*: deadlines counted in the week\. By distance 2/,
      ),
    ).toBeVisible();
  });

  it.each([
    ['hardly rises towards deadlines', aResult({ fit: { ...aResult().fit, partialR: 0.1 } })],
    ['at the edge of what was searched', aResult({ tau: 21 })],
  ])('warns where the activity %s', async (words, result) => {
    show({ '/calibrations/3': detail({ result }), '/calibrations': list() });
    expect(await screen.findByText(new RegExp(words))).toBeVisible();
  });

  it('draws no line over a week that was not counted', async () => {
    show({ '/calibrations/3': detail(), '/calibrations': list() });
    const chart = await screen.findByRole('img', { name: /^Activity in PSY101, 2026–2027/ });
    const [counted] = chart.querySelectorAll('path');
    expect(counted?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  });

  it('accepts with a reason, and asks for one where it is missing', async () => {
    const accepted = detail({ state: 'accepted', decidedOn: day('2026-11-24'), reason: 'Agreed' });
    const answers: Record<string, unknown> = {
      '/accept': accepted,
      '/calibrations/3': detail(),
      '/calibrations': list(),
    };
    show(answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Give a reason.');
    expect(asked).not.toContain('/api/v1/calibrations/3/accept');
    answers['/calibrations/3'] = accepted;
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), ' Agreed ');
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(await screen.findByText('It holds since 24 Nov 2026: Agreed')).toBeVisible();
    expect(sent).toEqual([{ reason: 'Agreed' }]);
    expect(screen.getByRole('button', { name: 'Take back' })).toBeVisible();
  });

  it('shows the one that holds when it is asked for, and says since when', async () => {
    show(
      {
        '/calibrations/2': { ...detail(), ...old },
        '/calibrations/3': detail(),
        '/calibrations': list({ calibrations: [line, old] }),
      },
      '&calibration=2',
    );
    expect(await screen.findByText(/^A calibration of this institution holds since 1 Oct 2026/)).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'Calibration 2' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Look at calibration 3' }));
    expect(await screen.findByRole('heading', { name: 'Calibration 3' })).toBeVisible();
  });

  it('says why nothing was fitted', async () => {
    const answers: Record<string, unknown> = { '/calibrations': list({ calibrations: [] }) };
    show(answers);
    const button = await screen.findByRole('button', { name: 'Fit on this activity' });
    answers['/calibrations'] = new Refusal(422, 'No course has activity over 8 weeks.');
    await userEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Nothing was fittedNo course has activity over 8 weeks.',
    );
    expect(button).toBeEnabled();
  });
});
