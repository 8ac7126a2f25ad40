import type { AssessmentEventDocument, FieldSourceDocument } from '@evenkeel/shared/contract';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Refusal } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { renderScreen } from '../../testing/render-screen.js';

const moment = { dueOn: '2026-10-09', dueWeek: null, dueTime: '17:00', weightPercent: 40, kind: 'paper' as const };
const seen: AssessmentEventDocument = {
  event: 'first-seen',
  at: '2026-08-20T09:00:00.000Z',
  importId: 3,
  undoOf: null,
  announcedOn: '2026-08-15',
  sourceModifiedAt: null,
  sources: ['prospectus'],
  fileNames: ['gids.csv'],
  before: null,
  after: moment,
};
const moved: AssessmentEventDocument = {
  ...seen,
  event: 'changed',
  at: '2026-09-28T09:00:00.000Z',
  importId: 9,
  announcedOn: '2026-08-15',
  before: moment,
  after: { ...moment, dueOn: '2026-10-16', kind: 'report' },
};

const field: FieldSourceDocument = {
  field: 'dueOn',
  value: '2026-10-16',
  source: 'canvas',
  file: 'canvas.json',
  location: null,
  differs: [{ source: 'prospectus', value: '2026-10-09' }],
};

const show = (events: AssessmentEventDocument[] | Refusal, fields: FieldSourceDocument[] = []) =>
  renderScreen('/data/assessments/BPSY/2026-2027/PSY101/T1?lang=en', {
    '/programmes/BPSY/years/2026-2027/assessments/PSY101/T1/history':
      events instanceof Refusal
        ? events
        : {
            programme: 'BPSY',
            course: 'PSY101',
            code: 'T1',
            year: '2026-2027',
            title: 'Essay',
            claims: [],
            fields,
            events,
          },
  });

beforeEach(() => localStorage.clear());

describe('the history of an assessment', () => {
  it('says since when it is known and how often its date changed', async () => {
    show([seen, moved]);
    expect(await screen.findByText('Known since 20 August 2026; its date changed once.')).toBeVisible();
  });

  it('tells each change with the import that brought it', async () => {
    show([seen, moved]);
    const [first, second] = await screen.findAllByRole('heading', { level: 3 });
    expect(first).toHaveTextContent('20 Aug 2026, 11:00 · first seen');
    expect(second).toHaveTextContent('28 Sept 2026, 11:00 · changed');
    expect(screen.getAllByText('announced on 15 Aug 2026')).toHaveLength(1);
    expect(screen.getByText('date: 9 Oct 2026 → 16 Oct 2026')).toBeVisible();
    expect(screen.getByText('form: paper → report')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Import 9' })).toHaveAttribute('href', '/data/history/9?lang=en');
  });

  it('tells which source each field comes from, and what others say', async () => {
    show([seen], [field]);
    expect(await screen.findByText('About 1 field the sources contradict each other.')).toBeVisible();
    const row = within(screen.getByRole('table')).getAllByRole('row')[1];
    expect(row).toHaveTextContent('date16 Oct 2026Canvascanvas.jsonprospectus: 9 Oct 2026');
  });

  it('says so where nothing was remembered, or there is no such assessment', async () => {
    show([]);
    expect(await screen.findByRole('heading', { name: 'Nothing was remembered of this assessment' })).toBeVisible();
    show(new Refusal(404, 'There is no assessment T1.'));
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no assessment T1.');
  });

  it('has no accessibility faults', async () => {
    const { container } = show([seen, moved]);
    await within(container).findByText('form: paper → report');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
