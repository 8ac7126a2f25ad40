import type { AcademicYear } from '@evenkeel/shared/calendar';
import { describe, expect, it } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
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

  it('has the words for what they are as titles where it has nothing else, as a list of exams does', async () => {
    const { assessments, issues } = await assessmentsOf([
      'vakcode;vaknaam;ec;type toets;datum;tijd',
      'GEO1;Landschap;5;Tentamen;26-10-2026;9:00 - 12:00',
      'GEO1;Landschap;5;Hertentamen;11-01-2027;9:00',
      'GEO2;Klimaat;5;Tentamen;27-10-2026;13.00-15.00 uur',
    ]);
    expect(assessments).toEqual([
      ['Tentamen', 'Tentamen', '2026-10-26'],
      ['Hertentamen', 'Hertentamen', '2027-01-11'],
      ['Tentamen', 'Tentamen', '2026-10-27'],
    ]);
    expect(issues.filter((issue) => /^(column-stands-in|time-is-start)/.test(issue))).toEqual([
      ...['column-stands-in 1', 'column-stands-in 1'],
      ...['time-is-start 2', 'time-is-start 4'],
    ]);
  });

  it('is known by the name of its sheet as well, when no column says it', async () => {
    const bytes = await writeXlsxFile([
      {
        sheet: 'Toetsen',
        data: [
          ['vakcode', 'vaknaam', 'ec', 'naam', 'vorm'],
          ['GEO1', 'Land', 5, 'Essay', 'paper'],
        ],
      },
    ]).toBuffer();
    const { after } = await tryImport([{ name: 'plan.xlsx', bytes }], { academicYear: '2026-2027' as AcademicYear });
    expect(after.assessments.map(({ code, title }) => [code, title])).toEqual([['Essay', 'Essay']]);
  });

  it('is refused when it does not even say what they are', async () => {
    const { issues, assessments } = await assessmentsOf([
      'vakcode;vaknaam;ec;weging;datum',
      'GEO1;Land;5;100;26-10-2026',
    ]);
    expect([issues, assessments]).toEqual([['columns-missing 1'], []]);
  });
});

describe('a table of something else', () => {
  it.each([
    ['courses', 'vakcode;naam;ec;soort', 'GEO1;Landschap;5;verplicht'],
    ['courses', 'vakcode;vaknaam;ec;contacturen;toetsvorm', 'GEO1;Landschap;5;40;tentamen'],
    ['courses', 'vakcode;vaknaam;ec;opleiding;studiejaar;toetsvorm', 'GEO1;Landschap;5;BGEO;1;tentamen en paper'],
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

describe('a length of time', () => {
  it.each([
    ['Duur (min)', '90', 1.5],
    ['Duur in minuten', '90', 1.5],
    ['Duration (minutes)', '2 hours', 2],
    ['Duur (uren)', '1,5', 1.5],
    ['Duur', '90 min', 1.5],
  ])('under “%s” of %s is %s hours', async (header, cell, hours) => {
    const { after } = await tryImport([
      csvFile([
        `vakcode;vaknaam;ec;toetscode;titel;toetsvorm;datum;${header}`,
        `GEO1;Land;5;T1;Toets;tentamen;26-10-2026;${cell}`,
      ]),
    ]);
    expect(after.assessments[0]?.durationHours).toBe(hours);
  });
});

describe('a day without its year', () => {
  const HEAD = 'vakcode;vaknaam;ec;toetscode;titel;toetsvorm;collegejaar;deadline';
  const tried = (deadline: string) =>
    tryImport([csvFile([HEAD, `GEO1;Land;5;T1;Verslag;verslag;2026-2027;${deadline}`])]);

  it.each([
    ['vrijdag 16 oktober 23:59', '2026-10-16', '23:59'],
    ['3 mrt', '2027-03-03', null],
    ['vr 16-10', '2026-10-16', null],
    ['5. Juli', '2027-07-05', null],
  ])('%s is that of the academic year, which is said', async (text, dueOn, dueTime) => {
    const { after, issues } = await tried(text);
    expect(after.assessments[0]).toMatchObject({ dueOn, dueTime });
    expect(issues).toContain('date-in-academic-year 2');
  });

  it('that falls on another day of the week is looked at, and one that is not there refused', async () => {
    expect((await tried('donderdag 16 oktober')).issues).toContain('weekday-differs 2');
    expect((await tried('29 februari')).issues).toContain('date-invalid 2');
    expect((await tried('31 november')).issues).toContain('date-invalid 2');
    expect((await tried('10-11')).issues).toContain('date-invalid 2');
  });
});

describe('a list that names a course once', () => {
  const HEAD = 'Vakcode;Vaknaam;EC;Toetsnaam;Toetsvorm;Weging;Datum';

  it('goes on with the row above where all about the course is blank, and says so', async () => {
    const { after, report, issues } = await tryImport([
      csvFile([
        HEAD,
        'GEO1;Landschap;5;Essay;paper;40;16-10-2026',
        ';;;Tentamen;tentamen;60;26-10-2026',
        ';;;Totaal;;100;',
        'GEO2;Klimaat;5;Tentamen;tentamen;50;27-10-2026',
        ';;;Verslag;verslag;50;28-10-2026',
      ]),
    ]);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(after.assessments.map(({ courseCode, title }) => `${courseCode} ${title}`)).toEqual([
      'GEO1 Essay',
      'GEO1 Tentamen',
      'GEO2 Tentamen',
      'GEO2 Verslag',
    ]);
    expect(issues).toContain('rows-continued 3');
    expect(report.issues.find(({ code }) => code === 'rows-continued')?.message).toMatch(/^2 rows leave blank/);
  });

  it.each([
    ['a row behind a blank one', ['', ';;;Tentamen;tentamen;60;26-10-2026']],
    ['a row that names something of the course', [';Klimaat;;Tentamen;tentamen;60;26-10-2026']],
    ['a row that lacks what it needs itself', [';;;Tentamen;;60;26-10-2026']],
  ])('leaves alone %s', async (_what, rows) => {
    const { after, issues } = await tryImport([csvFile([HEAD, 'GEO1;Landschap;5;Essay;paper;40;16-10-2026', ...rows])]);
    expect(after.assessments.filter(({ title }) => title === 'Tentamen')).toEqual([]);
    expect(issues.some((issue) => issue.startsWith('value-missing'))).toBe(true);
  });
});
