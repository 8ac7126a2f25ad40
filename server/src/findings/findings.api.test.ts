import {
  FindingDetailDocument,
  FindingListDocument,
  FindingSummaryDocument,
  OverviewDocument,
  TrackedFindingDocument,
} from '@evenkeel/shared/contract';
import { type Assessment, EMPTY_SCHEDULE } from '@evenkeel/shared/schedule';
import { aCalendarRecord, anAssessment, anOffering, aSchedule, day } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { runningServer } from '../running-server.test-support.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';
import { anImport } from '../storage/storage.test-support.js';

const YEAR = '/api/v1/programmes/BPSY/years/2026-2027';
const FINDINGS = `${YEAR}/findings`;
const paper = (dueOn: string | null, part: Partial<Assessment> = {}) =>
  anAssessment({
    code: 'paper',
    kind: 'paper',
    effortHours: 30,
    weightPercent: 40,
    dueOn: dueOn === null ? null : day(dueOn),
    ...part,
  });
const exam = anAssessment({
  code: 'exam',
  kind: 'written-exam',
  dueOn: day('2026-10-14'),
  effortHours: 40,
  weightPercent: 60,
});
const schedule = aSchedule({
  calendar: [aCalendarRecord({ kind: 'period' })],
  offerings: [anOffering({ expectedStudents: 200 })],
  assessments: [exam, paper('2026-10-14')],
});
/** The one of two deadlines on 14 October. */
const isSameDay = ({ finding }: TrackedFindingDocument) => finding.rule === 'T5';

describe('the findings of a programme', () => {
  const server = runningServer(schedule);
  const { http } = server;
  const list = async () => FindingListDocument.parse((await http().get(FINDINGS).expect(200)).body);
  const sameDay = async () => {
    const found = (await list()).findings.find(isSameDay);
    if (!found) throw new Error('No deadlines on one day');
    return found;
  };
  const pathOf = ({ finding }: TrackedFindingDocument) => `${FINDINGS}/${encodeURIComponent(finding.id)}`;
  const decide = (tracked: TrackedFindingDocument, change: object) =>
    http()
      .patch(pathOf(tracked))
      .send({ version: tracked.version, ...change });
  const importPaper = async (assessment: Assessment) => {
    const { dataVersion } = await server.get(ScheduleRepository).snapshot();
    const changed = { ...EMPTY_SCHEDULE, assessments: [assessment] };
    await server
      .get(ScheduleRepository)
      .apply({ added: EMPTY_SCHEDULE, changed }, anImport({ expectedVersion: dataVersion }));
  };

  it('are new when they are first seen, with what could not be told apart', async () => {
    const { findings, summary, cannotTell } = await list();
    expect(findings.length).toBeGreaterThan(1);
    expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(['new']));
    expect(summary).toEqual({ open: findings.length, new: findings.length, accepted: 0, solved: 0 });
    expect(cannotTell.length).toBeGreaterThan(0);
    expect(FindingSummaryDocument.parse((await http().get(`${FINDINGS}/summary`).expect(200)).body)).toEqual(summary);
  });

  it('are decided on by one of several who saw the same version; the others are shown what stands there now', async () => {
    const tracked = await sameDay();
    const both = await Promise.all([
      decide(tracked, { status: 'acknowledged', ownerRole: 'exam-office', by: 'programme-director' }),
      decide(tracked, { status: 'planned' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [lost] = both.filter(({ status }) => status === 409);
    expect(lost?.body).toMatchObject({ code: 'stale', findings: [{ version: 2 }] });
    expect((await sameDay()).version).toBe(2);
  });

  it('are accepted with a reason only', async () => {
    const tracked = await sameDay();
    await decide(tracked, { status: 'accepted', reason: ' ' }).expect(400);
    await decide(tracked, { status: 'accepted', reason: null }).expect(400);
    const without = await decide(tracked, { status: 'accepted' });
    expect([without.status, without.body.code]).toEqual([422, 'reason-missing']);
    await decide(tracked, { status: 'accepted', reason: 'Agreed with the students' }).expect(200);
    const { decision } = await sameDay();
    expect(decision).toMatchObject({ status: 'accepted', reason: 'Agreed with the students' });
  });

  it('stop asking for attention once they are accepted, and say why', async () => {
    const overview = async () => OverviewDocument.parse((await http().get(`${YEAR}/overview`).expect(200)).body);
    const before = await overview();
    expect(before.conclusion.weeksNeedingAttention).toContain('2026-W42');
    const open = (await list()).findings.filter(
      ({ finding, state }) => finding.weeks.includes('2026-W42' as never) && state !== 'accepted',
    );
    const body = {
      findings: open.map(({ finding, version }) => ({ id: finding.id, version })),
      status: 'accepted',
      reason: 'One busy week',
    };
    expect((await http().patch(FINDINGS).send(body).expect(200)).body).toHaveLength(open.length);
    const after = await overview();
    expect(after.conclusion.weeksNeedingAttention).not.toContain('2026-W42');
    expect(after.conclusion.weeksAccepted).toContain('2026-W42');
    expect(after.hotspots[0]?.findings.map(({ decision }) => decision?.reason)).toContain('One busy week');
    expect(after.cohorts[0]?.cells.find(({ week }) => week === '2026-W42')).toMatchObject({
      hotspot: false,
      accepted: true,
    });
  });

  it('are changed together or not at all', async () => {
    const { findings } = await list();
    const [first, second] = findings;
    if (!first || !second) throw new Error('Too few findings');
    const body = {
      findings: [
        { id: first.finding.id, version: first.version },
        { id: second.finding.id, version: second.version + 1 },
      ],
      ownerRole: 'timetabling',
    };
    const answer = await http().patch(FINDINGS).send(body).expect(409);
    expect(answer.body.findings).toMatchObject([{ finding: { id: second.finding.id }, version: second.version }]);
    expect((await list()).findings.filter(({ decision }) => decision.ownerRole === 'timetabling')).toEqual([]);
  });

  it('keep remarks in the name of a function, in order', async () => {
    const tracked = await sameDay();
    const comment = (text: string) =>
      http()
        .post(`${pathOf(tracked)}/comments`)
        .send({ role: 'education-committee', text });
    await comment('Can it move?').expect(201);
    await comment('  ').expect(400);
    const detail = FindingDetailDocument.parse((await comment('=1+1').expect(201)).body);
    expect(detail.thread.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'education-committee: Can it move?',
      'education-committee: =1+1',
    ]);
    expect((await sameDay()).comments).toBe(2);
  });

  it('are a table for a spreadsheet in which no cell starts a formula', async () => {
    await decide(await sameDay(), { status: 'accepted', reason: '=HYPERLINK("x")' }).expect(200);
    const answer = await http()
      .get(`${FINDINGS}.csv?rule=T5&lang=nl`)
      .expect(200)
      .expect('Content-Type', /text\/csv/);
    const [head, row, ...others] = answer.text.trim().split('\n');
    expect(head).toContain('stressor;leerjaar;weken');
    expect(row).toContain(`"'=HYPERLINK(""x"")"`);
    expect(row).toContain('aanvaard met reden');
    expect(others).toEqual([]);
  });

  it('are solved when the data no longer show them, and come back with the reason they were accepted for', async () => {
    await importPaper(paper('2026-10-28'));
    const solved = await sameDay();
    expect(solved).toMatchObject({ state: 'solved', presence: 'gone', solved: { version: 2, by: 'data' } });
    expect((await list()).summary.solved).toBeGreaterThan(0);
    await importPaper(paper('2026-10-14'));
    const back = await sameDay();
    expect(back).toMatchObject({ state: 'accepted', presence: 'there', solved: null });
    const { history } = FindingDetailDocument.parse((await http().get(pathOf(back)).expect(200)).body);
    expect(history.slice(0, 2).map(({ kind, dataVersion, from, to }) => ({ kind, dataVersion, from, to }))).toEqual([
      { kind: 'reopened', dataVersion: 3, from: 'solved', to: 'accepted' },
      { kind: 'solved', dataVersion: 2, from: 'accepted', to: 'solved' },
    ]);
  });

  it('ask to be looked at anew when a plan did not keep them away', async () => {
    await decide(await sameDay(), { status: 'planned', reason: null }).expect(200);
    await importPaper(paper('2026-10-28'));
    await list();
    await importPaper(paper('2026-10-14'));
    expect(await sameDay()).toMatchObject({ state: 'new', decision: { ownerRole: 'exam-office' } });
  });

  it('are not solved by a date that is missing', async () => {
    await importPaper(paper(null));
    expect(await sameDay()).toMatchObject({ state: 'new', presence: 'cannot-tell', solved: null });
    await importPaper(paper('2026-10-14'));
    expect(await sameDay()).toMatchObject({ state: 'new', presence: 'there' });
  });

  it.each([
    ['no such programme', `/api/v1/programmes/NOPE/years/2026-2027/findings`, 404, 'unknown-programme'],
    ['no such finding', `${FINDINGS}/T1~nothing`, 404, 'unknown-finding'],
    ['no such status', `${FINDINGS}.csv?status=odd`, 400, 'invalid-request'],
  ])('are refused with a problem: %s', async (_name, path, status, code) => {
    expect((await http().get(path).expect(status)).body.code).toBe(code);
  });
});
