import type { Schedule } from '@evenkeel/shared/schedule';
import { anAssessment, aSchedule, day } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from '../import.test-support.js';

const HEADER = 'course_code,academic_year,assessment_code,title,type,weight_pct,due_date';
const TEMPLATE = csvFile([
  HEADER,
  'PSY101,2026-2027,T1,Essay,paper,40,2026-10-12',
  'PSY101,2026-2027,T2,Exam,written exam,60,2026-10-28',
]);
const canvas = (...assignments: readonly object[]) =>
  csvFile(JSON.stringify({ course_code: 'PSY101', assignments }), 'canvas.json');
const ESSAY = { id: 501, name: 'Essay', due_at: '2026-10-14T21:59:00Z', submission_types: ['online_upload'] };
const REVIEW = { id: 502, name: 'Peer review', due_at: '2026-10-19T21:59:00Z', submission_types: ['online_upload'] };

const stored = async () => (await tryImport([TEMPLATE], { stored: aSchedule() })).after;
const both = async () => (await tryImport([canvas(ESSAY, REVIEW)], { stored: await stored() })).after;
const of = ({ assessments }: Schedule, code: string) => assessments.find((assessment) => assessment.code === code);
const claimsIn = (schedule: Schedule) =>
  schedule.assessments.map(
    ({ code, claims }) => `${code}: ${claims.map(({ source, sourceCode }) => `${source} ${sourceCode}`).join(', ')}`,
  );
const quiet = { added: 0, changed: 0, moved: 0, missing: 0 };

describe('an assessment of which a second source speaks', () => {
  it('is one assessment with what each says, each field from the source that is believed', async () => {
    const after = await both();
    expect(claimsIn(after)).toEqual(['T1: canvas assignment-501, template T1', 'T2: ', 'assignment-502: ']);
    const essay = of(after, 'T1');
    expect(essay).toMatchObject({ dueOn: '2026-10-14', dueTime: '23:59', weightPercent: 40, kind: 'paper' });
    expect(essay?.provenance.source).toBe('file.csv');
    expect(essay?.fieldProvenance['dueOn']).toMatchObject({ source: 'canvas.json' });
    expect(essay?.claims.map(({ fields }) => fields.dueOn)).toEqual(['2026-10-14', '2026-10-12']);
  });

  it('changes nothing when either source comes again, or both at once, in any order', async () => {
    const after = await both();
    const files = [TEMPLATE, canvas(ESSAY, REVIEW)];
    for (const some of [[TEMPLATE], [canvas(ESSAY, REVIEW)], files, [...files].reverse()]) {
      expect((await tryImport(some, { stored: after })).report.counts).toMatchObject(quiet);
    }
  });

  it('is found in the other file of the same import too', async () => {
    const { after, report } = await tryImport([canvas(ESSAY), TEMPLATE], { stored: aSchedule() });
    expect(claimsIn(after)).toEqual(['T1: canvas assignment-501, template T1', 'T2: ']);
    expect(report.matches).toMatchObject([
      { title: 'Essay', chosen: 'T1', chosenBy: 'likely', candidates: [{ code: 'T1', title: 'Essay' }] },
    ]);
    expect((await tryImport([TEMPLATE], { stored: after })).report.counts).toMatchObject(quiet);
  });

  it('keeps what one source said when another changes its mind', async () => {
    const moved = csvFile([
      HEADER,
      'PSY101,2026-2027,T1,Essay,paper,40,2026-10-20',
      'PSY101,2026-2027,T2,Exam,written exam,60,2026-10-28',
    ]);
    const { after, report, issues } = await tryImport([moved], { stored: await both() });
    expect(of(after, 'T1')).toMatchObject({ dueOn: '2026-10-14' });
    expect(report.changes).toMatchObject([
      {
        change: 'changed',
        fields: [{ field: 'claims', before: 'template T1: dueOn 2026-10-12', after: 'template T1: dueOn 2026-10-20' }],
      },
    ]);
    expect(issues).toContain('sources-differ-in-date 2');
  });

  it('is not missing in a source that never spoke of it, and stays when one of two falls silent', async () => {
    const after = await both();
    const silent = await tryImport([canvas(REVIEW)], { stored: after, applyMissing: true });
    expect(silent.report.counts).toMatchObject({ missing: 1 });
    expect(silent.issues).toContain('missing-too-many');
    const one = { ...after, assessments: [...after.assessments, ...['a', 'b', 'c', 'd'].map(claimedByCanvas)] };
    const some = ['a', 'b', 'c', 'd'].map((id) => ({ ...REVIEW, id, name: `Case ${id}` }));
    const withdrawn = await tryImport([canvas(REVIEW, ...some)], { stored: one, applyMissing: true });
    expect(withdrawn.issues).toContain('missing-removed');
    expect(of(withdrawn.after, 'T1')).toMatchObject({ dueOn: '2026-10-12', claims: [] });
  });

  it('keeps what a person entered, and what a person made', async () => {
    const hand = { source: 'hand', location: null, standing: 'stated', note: null } as const;
    const edited = { ...(of(await both(), 'T1') ?? anAssessment()), dueOn: day('2026-10-16') };
    const byHand = { ...edited, fieldProvenance: { ...edited.fieldProvenance, dueOn: hand } };
    const made = anAssessment({ code: 'T9', title: 'Peer review', kind: 'assignment', provenance: hand });
    const before = { ...(await stored()), assessments: [byHand, made] };
    const { after, report } = await tryImport([canvas(ESSAY, REVIEW)], { stored: before });
    expect(of(after, 'T1')).toMatchObject({ dueOn: '2026-10-16', fieldProvenance: { dueOn: hand } });
    expect(of(after, 'T9')).toMatchObject({ title: 'Peer review', dueOn: '2026-10-19', provenance: hand });
    expect(report.counts.missing).toBe(0);
    expect((await tryImport([canvas(ESSAY, REVIEW)], { stored: after })).report.counts).toMatchObject(quiet);
  });
});

const claimedByCanvas = (id: string) =>
  anAssessment({
    code: `assignment-${id}`,
    title: `Case ${id}`,
    dueOn: day('2026-10-19'),
    dueTime: null,
    provenance: { source: 'canvas.json', location: null, standing: 'stated', note: `Canvas: assignment-${id}` },
  });

describe('what the user says an item is', () => {
  const idOf = async (title: string, schedule: Schedule) =>
    (await tryImport([canvas(ESSAY)], { stored: schedule })).report.matches?.find((match) => match.title === title)
      ?.id ?? '';

  it('keeps it apart, and is remembered', async () => {
    const before = await stored();
    const id = await idOf('Essay', before);
    const { after, report } = await tryImport([canvas(ESSAY)], { stored: before, matches: { [id]: null } });
    expect(report.matches).toMatchObject([
      { id, chosen: null, chosenBy: 'user', candidates: [{ code: 'T1', why: 'likely' }] },
    ]);
    expect(claimsIn(after)).toEqual(['T1: ', 'T2: ', 'assignment-501: ']);
    expect((await tryImport([canvas(ESSAY)], { stored: after })).report.counts).toMatchObject(quiet);
  });

  it('joins what was apart, and takes apart what was joined', async () => {
    const before = await stored();
    const id = await idOf('Essay', before);
    const apart = (await tryImport([canvas(ESSAY)], { stored: before, matches: { [id]: null } })).after;
    const joined = await tryImport([canvas(ESSAY)], { stored: apart, matches: { [id]: 'T1' } });
    expect(joined.issues).toContain('match-merged');
    expect(claimsIn(joined.after)).toEqual(['T1: canvas assignment-501, template T1', 'T2: ']);
    const again = await tryImport([canvas(ESSAY)], {
      stored: joined.after,
      matches: { 'PSY101/assignment-501': null },
    });
    expect(claimsIn(again.after)).toEqual(['T1: ', 'T2: ', 'assignment-501: ']);
    expect(of(again.after, 'T1')).toMatchObject({ dueOn: '2026-10-12' });
  });

  it('is refused where it names nothing, or one assessment for two items', async () => {
    const before = await stored();
    const id = await idOf('Essay', before);
    expect((await tryImport([canvas(ESSAY)], { stored: before, matches: { [id]: 'T7' } })).report).toMatchObject({
      blocked: true,
    });
    const matches = { 'PSY101/assignment-501': 'T1', 'PSY101/assignment-502': 'T1' };
    const twice = await tryImport([canvas(ESSAY, REVIEW)], { stored: before, matches });
    expect(twice.issues.filter((issue) => issue.startsWith('match-refused'))).toHaveLength(2);
    const unknown = await tryImport([canvas(ESSAY)], { stored: before, matches: { 'm-nothing': null } });
    expect(unknown.issues).toContain('match-unknown');
    expect(unknown.report.blocked).toBe(false);
  });
});

describe('a source with a name of its own', () => {
  it('keeps its claims apart from those of the same format', async () => {
    const { after } = await tryImport([TEMPLATE], { stored: await stored(), source: 'Osiris' });
    expect(claimsIn(after)).toEqual(['T1: osiris T1, template T1', 'T2: osiris T2, template T2']);
    expect((await tryImport([TEMPLATE], { stored: after, source: 'osiris' })).report.counts).toMatchObject(quiet);
  });
});
