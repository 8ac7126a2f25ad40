import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Refusal } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { renderScreen } from '../../testing/render-screen.js';

const canvas = {
  source: 'canvas',
  kind: 'learning-environment',
  claims: 80,
  files: ['a.json'],
  records: 1200,
  ageDays: 12,
  lastImport: { id: 4, at: '2026-11-10T09:00:00.000Z', format: 'canvas' },
  modifiedAt: '2026-11-09T09:00:00.000Z',
};
const hand = {
  source: 'prospectus',
  kind: 'prospectus',
  claims: 0,
  files: [],
  records: 3,
  lastImport: null,
  ageDays: null,
  modifiedAt: null,
};
const show = (sources: unknown) => renderScreen('/data/sources?lang=en', { '/sources': sources });

beforeEach(() => localStorage.clear());

describe('the sources', () => {
  it('are listed with their age and the way to their last import', async () => {
    show([canvas, hand]);
    expect(await screen.findByText('2 sources; longest ago: Canvas, 12 days ago.')).toBeVisible();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows[1]).toHaveTextContent(
      'Canvaslearning environment1,2008012 days agoImport 4, 10 Nov 2026, 10:00 (Canvas)9 Nov 2026, 10:00',
    );
    expect(rows[2]).toHaveTextContent('prospectusprospectus30not known');
    expect(screen.getByRole('link', { name: /^Import 4/ })).toHaveAttribute('href', '/data/history/4?lang=en');
  });

  it('say so where there are none, or they cannot be shown', async () => {
    show([]);
    expect(await screen.findByRole('heading', { name: 'There is no source yet' })).toBeVisible();
    show(new Refusal(404, 'There is nothing at this address.'));
    expect(await screen.findByRole('alert')).toHaveTextContent('The sources could not be shown');
  });

  it('have no accessibility faults', async () => {
    const { container } = show([canvas, hand]);
    await within(container).findByRole('table');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
