import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from '../import.test-support.js';

const assessmentsOf = async (lines: readonly string[]) => {
  const { after, issues, report } = await tryImport([csvFile(lines)]);
  return { assessments: after.assessments.map(({ code, title, dueOn }) => [code, title, dueOn]), issues, report };
};

describe('a table of assessments without codes', () => {
  const HEAD = 'Vakcode;Vaknaam;EC;Toetsnaam;Toetsvorm;Weging;Inleverdatum';

  it('is read with its titles as codes, and says so', async () => {
    const long = 'Verslag '.repeat(20).trim();
    const { assessments, report } = await assessmentsOf([
      HEAD,
      'GEO1;Landschap;5;Veldverslag;verslag;40;11-09-2026',
      `GEO1;Landschap;5;${long};verslag;60;16-10-2026`,
    ]);
    expect(assessments).toEqual([
      ['Veldverslag', 'Veldverslag', '2026-09-11'],
      [long.slice(0, 75).trim(), long, '2026-10-16'],
    ]);
    expect(report.detected[0]?.kind).toBe('assessments');
    expect(report.issues.find(({ code }) => code === 'column-stands-in')).toMatchObject({
      severity: 'info',
      column: 'Toetsnaam',
      message: expect.stringContaining('toetscode (assessment_code)'),
    });
  });

  it('numbers what has one title and several dates, the same however often it is read', async () => {
    const rows = ['11-09-2026', '18-09-2026', '18-09-2026', '25-09-2026'].map(
      (date) => `GEO1;Landschap;5;Weekopdracht;opdracht;;${date}`,
    );
    const { assessments, issues } = await assessmentsOf([HEAD, ...rows]);
    expect(assessments).toEqual([
      ['Weekopdracht', 'Weekopdracht', '2026-09-11'],
      ['Weekopdracht 2', 'Weekopdracht', '2026-09-18'],
      ['Weekopdracht 3', 'Weekopdracht', '2026-09-25'],
    ]);
    expect(issues).toEqual(expect.arrayContaining(['titles-numbered 2', 'row-repeated 4']));
    const first = await tryImport([csvFile([HEAD, ...rows])]);
    const again = await tryImport([csvFile([HEAD, ...rows])], { stored: first.after });
    expect(again.report.counts).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
  });

  it('has its codes as titles where those are missing, and faults are told once', async () => {
    const { assessments, issues } = await assessmentsOf([
      'Module code,Module title,Credits,Assessment,Assessment type,Weighting,Submission deadline,Feedback due',
      'PSY1,Mind,5,Essay 1,essay,30,2026-10-16,',
      'PSY1,Mind,5,,exam,70,2026-12-14,',
    ]);
    expect(assessments).toEqual([['Essay 1', 'Essay 1', '2026-10-16']]);
    expect(issues.filter((issue) => issue.startsWith('value-missing'))).toEqual(['value-missing 3']);
  });

  it('is still refused when it names nothing at all', async () => {
    const { issues, assessments } = await assessmentsOf([
      'vakcode;vaknaam;ec;toetsvorm;weging;datum',
      'GEO1;Landschap;5;tentamen;100;26-10-2026',
    ]);
    expect([issues, assessments]).toEqual([['columns-missing 1'], []]);
  });
});

describe('a table of something else', () => {
  it.each([
    ['courses', 'vakcode;naam;ec;soort', 'GEO1;Landschap;5;verplicht'],
    ['courses', 'vakcode;vaknaam;ec;contacturen;toetsvorm', 'GEO1;Landschap;5;40;tentamen'],
    [
      'activities',
      'vakcode;werkvorm;omschrijving;datum;starttijd;duur',
      'GEO1;hoorcollege;Intro;07-09-2026;09:15;1,75',
    ],
  ])('stays what it is: %s', async (kind, head, row) => {
    const { report } = await assessmentsOf([head, row]);
    expect(report.detected[0]?.kind).toBe(kind);
  });
});

describe('dates with slashes', () => {
  const HEAD = 'vakcode;vaknaam;ec;toetscode;titel;toetsvorm;datum;feedback';

  it('are read as another column of the sheet proves, unless one speaks against it', async () => {
    const row = (due: string, feedback: string) => `GEO1;Landschap;5;T1;Verslag;verslag;${due};${feedback}`;
    const proven = await tryImport([csvFile([HEAD, row('20/11/2026', '11/12/2026')])]);
    expect(proven.after.assessments[0]).toMatchObject({ dueOn: '2026-11-20', feedbackOn: '2026-12-11' });
    const against = await tryImport([csvFile([HEAD, row('11/12/2026', '12/30/2026')])]);
    expect(against.issues).toContain('date-ambiguous 2');
  });
});
