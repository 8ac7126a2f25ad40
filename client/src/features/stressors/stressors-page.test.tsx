import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asked, Refusal, sent } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { aFindingDetail, aFindingList } from '../../testing/gallery-findings.js';
import { renderScreen } from '../../testing/render-screen.js';

const list = aFindingList();
const open = list.findings.filter(({ state }) => state === 'new');
const [first] = open;
if (!first) throw new Error('No open finding');
const PATH = '/programmes/BPSY/years/2026-2027/stressors';
const answers = {
  '/findings/summary': list.summary,
  '/findings/': aFindingDetail(first),
  '/findings': list,
};
const show = (search = '?lang=en', replaced: object = {}) => renderScreen(PATH + search, { ...answers, ...replaced });
const table = () => screen.findByRole('table', { name: 'Stressors with their status' });
const rows = async () => within(await table()).getAllByRole('button', { name: /^Decide on/ });

beforeEach(() => localStorage.clear());

describe('the stressors of a programme', () => {
  it('begin with how many are open, and list those', async () => {
    show();
    expect(
      await screen.findByText(
        new RegExp(`^${open.length} stressors are open; one is accepted with a reason, one is solved`),
      ),
    ).toBeVisible();
    expect(await rows()).toHaveLength(open.length);
    expect(screen.getByRole('link', { name: `Stressors (${list.summary.open})` })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('are listed as the address says, with why one was accepted and since when one is solved', async () => {
    show('?lang=en&status=accepted');
    expect(await rows()).toHaveLength(1);
    expect(screen.getByText('Agreed with the committee')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Status'), 'solved');
    expect(await screen.findByText(/since version 6 of the data/)).toBeVisible();
  });

  it('keep a filter in the address of the file too', async () => {
    show('?lang=en&cohort=1');
    await table();
    const [rule] = open.filter(({ finding }) => finding.studyYear === 1).map(({ finding }) => finding.rule);
    await userEvent.selectOptions(screen.getByLabelText('Type'), String(rule));
    const listed = open.filter(({ finding }) => finding.studyYear === 1 && finding.rule === rule);
    await waitFor(async () => expect(await rows()).toHaveLength(listed.length));
    const href = screen.getByRole('link', { name: 'This list as a file (CSV)', hidden: true }).getAttribute('href');
    expect(href).toContain(`rule=${rule}`);
    expect(href).toContain('cohort=1');
    expect(href).toContain('status=open');
  });

  it('stand by course, or in one list', async () => {
    show();
    const grouped = await table();
    expect(within(grouped).getByRole('rowheader', { name: /^Several courses together/ })).toBeVisible();
    await userEvent.click(screen.getByLabelText('By course'));
    expect(within(await table()).queryByRole('rowheader', { name: /^Several courses together/ })).toBeNull();
  });

  it('are accepted with a reason and not without', async () => {
    show();
    const [button] = await rows();
    if (button) await userEvent.click(button);
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText('Can it move a week?')).toBeVisible();
    await userEvent.selectOptions(drawer.getByLabelText('Status'), 'accepted');
    await userEvent.click(drawer.getByRole('button', { name: 'Store decision' }));
    expect(drawer.getByRole('alert')).toHaveTextContent('Whoever accepts a stressor says why.');
    expect(sent).toEqual([]);
    await userEvent.type(drawer.getByLabelText('Reason'), 'One busy week');
    await userEvent.click(drawer.getByRole('button', { name: 'Store decision' }));
    await waitFor(() =>
      expect(sent).toContainEqual({
        version: 1,
        status: 'accepted',
        reason: 'One busy week',
        ownerRole: null,
        by: null,
      }),
    );
  });

  it('take remarks in the name of a function', async () => {
    show();
    const [button] = await rows();
    if (button) await userEvent.click(button);
    const drawer = within(await screen.findByRole('dialog'));
    await userEvent.selectOptions(await drawer.findByLabelText('In the name of'), 'exam-office');
    await userEvent.type(drawer.getByLabelText('Remark'), 'It can');
    await userEvent.click(drawer.getByRole('button', { name: 'Add remark' }));
    await waitFor(() => expect(sent).toContainEqual({ role: 'exam-office', text: 'It can' }));
  });

  it('are decided on together, each in the version that was seen', async () => {
    show();
    await table();
    await userEvent.click(screen.getByLabelText('Tick all that are listed'));
    const bulk = within(await screen.findByRole('region', { name: 'Decide on all that are ticked' }));
    await userEvent.selectOptions(bulk.getByLabelText('Status'), 'planned');
    await userEvent.selectOptions(bulk.getByLabelText('Owner'), 'timetabling');
    await userEvent.click(bulk.getByRole('button', { name: /^Decide on \d+ stressors?$/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ status: 'planned', ownerRole: 'timetabling', by: null });
    expect(sent[0]).not.toHaveProperty('reason');
    expect(sent[0]).toHaveProperty('findings', expect.arrayContaining([{ id: first.finding.id, version: 1 }]));
  });

  it('say which rules could not be checked', async () => {
    show();
    await table();
    expect(screen.getByText(/That is not fine, it is not known/)).toBeVisible();
  });

  it('say why nothing is listed and how to see the rest', async () => {
    show('?lang=en&week=2020-W01');
    expect(await screen.findByText('No stressor meets all that is chosen above.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all stressors' }));
    expect((await rows()).length).toBe(list.findings.length);
  });

  it('say what failed', async () => {
    show('?lang=en', { '/findings': new Refusal(404, 'There is no programme with code BPSY.') });
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no programme');
    expect(asked.some((path) => path.endsWith('/findings'))).toBe(true);
  });

  it('have no accessibility faults, in Dutch too', async () => {
    const { container } = show('');
    await screen.findByRole('table', { name: 'Stressoren met hun status' });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
