import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.js';
import { type Browsing, startBrowsing } from '../support/browsing.js';
import { applyOnScreen, goToPreview, readOnScreen } from '../support/import-screen.js';

jest.setTimeout(120_000);

const PROSPECTUS = [
  'programme_code,programme_name,course_code,course_name,ec,study_year,academic_year,period_code,assessment_code,title,type,weight_pct,due_date,time',
  'BPSY,Psychology,PSY101,Introduction to psychology,5,1,2026-2027,1,T1,Essay,paper,40,2026-10-12,17:00',
  'BPSY,Psychology,PSY101,Introduction to psychology,5,1,2026-2027,1,T2,Written exam,written exam,60,2026-10-28,',
  '',
].join('\n');

/** The same essay and exam by other titles, and a draft of the essay that the prospectus does not have. */
const CANVAS = JSON.stringify({
  course_code: 'PSY101',
  assignments: [
    { id: 501, name: 'Hand in: Essay', due_at: '2026-10-12T21:59:00Z', submission_types: ['online_upload'] },
    { id: 502, name: 'Exam', due_at: '2026-10-28T08:00:00Z', submission_types: ['on_paper'] },
    { id: 503, name: 'Essay draft', due_at: '2026-10-01T21:59:00Z', submission_types: ['online_upload'] },
  ],
});

describe('a planner with a prospectus and a learning environment', () => {
  let browsing: Browsing;
  let page: Page;

  beforeAll(async () => {
    browsing = await startBrowsing();
    page = await browsing.newPage();
  });
  afterAll(() => browsing?.stop());

  const read = (name: string, text: string) => readOnScreen(page, browsing.server.url, { name, text });
  const previewOf = async (name: string, text: string) => {
    await read(name, text);
    await goToPreview(page);
  };
  const item = (title: string) => page.getByRole('listitem').filter({ hasText: title });
  const choiceOf = (title: string) => item(title).getByRole('combobox');
  const chosen = async (title: string) => (await choiceOf(title).locator('option:checked').innerText()).split(' · ')[0];

  it('is asked nothing while one source alone speaks of the course', async () => {
    await previewOf('prospectus.csv', PROSPECTUS);
    await page.getByRole('heading', { name: 'What would change' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Known already?' }).count()).toBe(0);
    await applyOnScreen(page);
  });

  it('sees what was recognised under another title, what was not, and can say otherwise', async () => {
    await previewOf('canvas.json', CANVAS);
    await page.getByText(/For 1 nothing was sure enough: choose\./).waitFor();
    expect(await Promise.all(['Hand in: Essay', 'Exam, written exam'].map(chosen))).toEqual(['T1', 'T2']);
    expect(await chosen('Essay draft')).toMatch(/^not chosen/);
    expect(await axeFaults(page)).toEqual([]);
    await choiceOf('Essay draft').selectOption({ label: 'an assessment of its own' });
    await item('Essay draft').getByText('as you chose').waitFor();
    await choiceOf('Exam, written exam').selectOption({ label: 'an assessment of its own' });
    await page.getByRole('row', { name: /^Total 2 0 1/ }).waitFor();
    await choiceOf('Exam, written exam').selectOption({ value: 'code T2' });
    await page.getByRole('row', { name: /^Total 1 0 2/ }).waitFor();
    await applyOnScreen(page);
  });

  it('is not asked again, and the same file changes nothing', async () => {
    await previewOf('canvas.json', CANVAS);
    await page.getByText(/there is nothing to apply/).waitFor();
    await item('Exam, written exam').getByText('as chosen before', { exact: false }).first().waitFor();
    expect(await page.getByText(/nothing was sure enough/).count()).toBe(0);
  });

  it('finds both sources in the history of the assessment', async () => {
    await page.goto(`${browsing.server.url}/data/assessments/BPSY/2026-2027/PSY101/T1?lang=en`);
    await page.getByText('time: 17:00 → 23:59').waitFor();
    await page.getByText('Canvas, canvas.json').waitFor();
    await page.getByRole('row', { name: /^time 23:59 Canvas canvas\.json.* template: 17:00/ }).waitFor();
  });

  it('met no error on the way', () => {
    expect(browsing.faults).toEqual([]);
  });
});
