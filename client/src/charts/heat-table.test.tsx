import { describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../testing/faults.js';
import { anOverview } from '../testing/gallery-documents.js';
import { renderPart } from '../testing/render-screen.js';
import { HeatTable } from './heat-table.js';

const { weeks, cohorts, norm } = anOverview();

function show(units: 'hours' | 'deadlines' = 'hours') {
  const hrefOf = (studyYear: number, week: string) => `/${studyYear}/${week}`;
  const table = <HeatTable caption="Load" weeks={weeks} cohorts={cohorts} norm={norm} units={units} hrefOf={hrefOf} />;
  return renderPart(table);
}

const cells = () => within(screen.getByRole('grid')).getAllByRole('link');

describe('the heat table', () => {
  it('is a table with a row for each cohort and a cell for each week', () => {
    show();
    expect(cells()).toHaveLength(cohorts.length * weeks.length);
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      expect.stringContaining('Year 1'),
      expect.stringContaining('Year 2'),
    ]);
  });

  it('has one tab stop and walks with the arrow keys', async () => {
    show();
    expect(cells().filter((link) => link.tabIndex === 0)).toHaveLength(1);
    act(() => cells()[0]?.focus());
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(cells()[weeks.length + 2]);
    expect(cells().filter((link) => link.tabIndex === 0)).toEqual([document.activeElement]);
    await userEvent.keyboard('{End}{PageUp}');
    expect(document.activeElement).toBe(cells()[weeks.length - 1]);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(cells()[0]);
  });

  it('leads to the week of the cohort', () => {
    show();
    expect(cells()[1]?.getAttribute('href')).toBe(`/1/${weeks[1]?.week}`);
  });

  it('says the focused cell in full in a live region', async () => {
    show();
    act(() => cells()[0]?.focus());
    await userEvent.keyboard('{ArrowRight}');
    const line = document.querySelector('[aria-live="polite"]');
    expect(line?.textContent).toMatch(/^Week 37 \(7–13 Sept?\), Year 1 · \d+\.\d h/);
  });

  it('shows numbers of deadlines when asked for', () => {
    show('deadlines');
    const shown = cells().map((link) => Number.parseInt(link.textContent ?? '', 10));
    expect(shown).toEqual(cohorts.flatMap((row) => row.cells.map(({ deadlines }) => deadlines)));
  });

  it('has no accessibility faults', async () => {
    const { container } = show();
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
