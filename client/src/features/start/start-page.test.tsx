import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { asked } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { anOverview, aYear } from '../../testing/gallery-documents.js';
import { renderScreen } from '../../testing/render-screen.js';

const { programme } = anOverview();
const list = (...programmes: (typeof programme)[]) => ({ programmes, dataVersion: 7, dataDate: '2026-11-22' });
const other = { ...programme, code: 'BLAW', name: 'Law', note: 'illustrative' };

beforeEach(() => localStorage.clear());

describe('the programmes', () => {
  it('are listed with the way to their years', async () => {
    const { container } = renderScreen('/?lang=en', { '/programmes': list(other, programme) });
    const links = await screen.findAllByRole('link', { name: '2026–2027' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/programmes/BLAW/years/2026-2027?lang=en',
      '/programmes/BPSY/years/2026-2027?lang=en',
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('need no choice when there is only one', async () => {
    renderScreen('/?lang=en', {
      '/overview': anOverview(),
      '/years/': aYear(),
      '/programmes': list(programme),
    });
    await waitFor(() => expect(asked.some((path) => path.includes('/programmes/BPSY/years/2026-2027'))).toBe(true));
    expect(await screen.findByText(/of 20 weeks need attention/)).toBeVisible();
  });

  it('point to the import when there are none', async () => {
    renderScreen('/?lang=en', { '/programmes': list() });
    expect(await screen.findByRole('link', { name: 'Import a schedule' })).toHaveAttribute(
      'href',
      '/data/imports?lang=en',
    );
  });

  it('say so when the server cannot be reached', async () => {
    renderScreen('/?lang=nl', {});
    expect(await screen.findByRole('alert', {}, { timeout: 4000 })).toHaveTextContent(
      'De opleidingen konden niet worden getoond',
    );
  });

  it('leave an address that leads nowhere to a page that says so', async () => {
    renderScreen('/nowhere?lang=en', {});
    expect(await screen.findByRole('heading', { name: 'This page does not exist' })).toBeVisible();
  });
});
