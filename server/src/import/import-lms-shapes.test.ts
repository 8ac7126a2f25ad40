import type { Schedule } from '@evenkeel/shared/schedule';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from './import.test-support.js';

const PROSPECTUS = csvFile([
  'programme_code,course_code,course_name,ec,study_year,academic_year,period_code,assessment_code,title,type,weight_pct,due_date,time',
  'BPSY,PSY101,Introduction,5,1,2026-2027,1,T1,Essay,paper,40,2026-10-05,12:00',
  'BPSY,PSY101,Introduction,5,1,2026-2027,1,T2,Written exam,written exam,60,2026-10-28,09:00',
]);
const json = (value: unknown, name: string) => csvFile(JSON.stringify(value), name);

/** In the shape of a Brightspace answer: folders without the course, one hidden, one without a date. */
const FOLDERS = json(
  {
    folders: [
      {
        Id: 10,
        Name: 'Essay',
        DueDate: '2026-10-05T10:00:00.000Z',
        IsHidden: false,
        GroupTypeId: null,
        Availability: { StartDate: '2026-09-01T00:00:00.000Z', EndDate: null },
      },
      { Id: 11, Name: 'No date', DueDate: null, IsHidden: false, Availability: { StartDate: null, EndDate: null } },
      { Id: 12, Name: 'Hidden', DueDate: '2026-10-01T10:00:00.000Z', IsHidden: true, Availability: {} },
      {
        Id: 13,
        Name: 'Inlämning 1',
        DueDate: '2026-10-26T22:59:00.000Z',
        IsHidden: false,
        GroupTypeId: 4,
        Availability: {},
      },
    ],
  },
  'folders.json',
);

describe('exports of learning environments after the prospectus', () => {
  let stored: Schedule;
  beforeAll(async () => {
    stored = (await tryImport([PROSPECTUS])).after;
  });

  it('know the essay again, in the time of Amsterdam, and change nothing about it', async () => {
    const { report, after } = await tryImport([FOLDERS], {
      stored,
      course: 'PSY101',
      academicYear: '2026-2027' as never,
    }); // a year as written
    expect(report.blocked).toBe(false);
    const essay = after.assessments.find(({ code }) => code === 'T1');
    expect(essay).toMatchObject({ dueOn: '2026-10-05', dueTime: '12:00', kind: 'paper', weightPercent: 40 });
    expect(essay?.claims.map(({ source, sourceCode }) => [source, sourceCode])).toEqual([
      ['brightspace', 'folder-10'],
      ['template', 'T1'],
    ]);
    expect(report.issues.map(({ code }) => code)).toContain('item-hidden');
    const others = after.assessments.filter(({ code }) => code.startsWith('folder'));
    expect(others.map(({ title, kind, dueOn, dueTime }) => [title, kind, dueOn, dueTime])).toEqual([
      ['Inlämning 1', 'assignment', '2026-10-26', '23:59'],
      ['No date', 'assignment', null, null],
    ]);
  });

  it('change nothing the second time', async () => {
    const said = { course: 'PSY101', academicYear: '2026-2027' as never }; // a year as written
    const { after } = await tryImport([FOLDERS], { stored, ...said });
    const { report } = await tryImport([FOLDERS], { stored: after, ...said });
    expect(report.counts).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
    expect(report.alsoKnown).toBe(0);
  });

  it('count weights of Canvas by group, and say that one more source knows what is stored', async () => {
    const canvas = json(
      {
        course_code: 'PSY101',
        assignment_groups: [
          {
            id: 1,
            name: 'Coursework',
            group_weight: 40,
            assignments: [
              {
                id: 1,
                name: 'Essay',
                due_at: '2026-10-05T10:00:00Z',
                points_possible: 10,
                submission_types: ['online_upload'],
                published: true,
              },
            ],
          },
          {
            id: 2,
            name: 'Exam',
            group_weight: 60,
            assignments: [
              {
                id: 2,
                name: 'Written exam',
                due_at: '2026-10-28T08:00:00Z',
                points_possible: 10,
                submission_types: ['on_paper'],
                published: true,
              },
            ],
          },
        ],
      },
      'canvas.json',
    );
    const { report, after, issues } = await tryImport([canvas], { stored });
    expect(report.counts).toMatchObject({ added: 0, changed: 0, moved: 0 });
    expect(report.alsoKnown).toBe(2);
    expect(issues).toContain('also-known');
    expect(
      after.assessments.map(({ code, claims }) => [
        code,
        claims.find(({ source }) => source === 'canvas')?.fields.weightPercent,
      ]),
    ).toEqual([
      ['T1', 40],
      ['T2', 60],
    ]);
  });

  it('tell the seconds of Moodle in winter time, and let other courses wait', async () => {
    const assignment = (id: number, name: string, duedate: number) => ({
      id,
      cmid: id,
      name,
      duedate,
      allowsubmissionsfromdate: 0,
    });
    const moodle = json(
      {
        courses: [
          { id: 1, shortname: 'PSY101', assignments: [assignment(7, 'Verslag practicum', 1793487540)] },
          { id: 2, shortname: 'HIS900', assignments: [assignment(8, 'Essay', 1793487540)] },
        ],
        warnings: [],
      },
      'moodle.json',
    );
    const { report, after } = await tryImport([moodle], { stored });
    expect(report.blocked).toBe(false);
    expect(report.rows).toMatchObject({ read: 2, accepted: 1, refused: 1 });
    const own = after.assessments.find(({ title }) => title === 'Verslag practicum');
    expect(own).toMatchObject({ courseCode: 'PSY101', kind: 'report', dueOn: '2026-10-31', dueTime: '23:59' });
  });
});
