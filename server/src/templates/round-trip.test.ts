import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALENDAR_KINDS } from '@evenkeel/shared/calendar';
import {
  ACTIVITY_KINDS,
  ASSESSMENT_KINDS,
  academicYearsOf,
  REQUIREMENTS,
  type Schedule,
} from '@evenkeel/shared/schedule';
import {
  aCalendarRecord,
  aCourse,
  aCurriculumCourse,
  anActivity,
  anAssessment,
  anOffering,
  anOptionGroup,
  aProgramme,
  aSchedule,
  day,
  week,
} from '@evenkeel/shared/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECT_ROOT } from '../config/project-root.js';
import { tryImport } from '../import/import.test-support.js';
import type { ImportFile } from '../sources/import-file.js';
import type { FilledWith } from './records-of-year.js';
import { templateTexts, templateWorkbook } from './template-files.js';

const DEMO = join(PROJECT_ROOT, 'data', 'demo');
const WAYS = [
  ['xlsx', 'nl'],
  ['xlsx', 'en'],
  ['csv', 'nl'],
  ['csv', 'en'],
] as const;
type Way = (typeof WAYS)[number];

async function written([format, language]: Way, filledWith: FilledWith | null): Promise<readonly ImportFile[]> {
  if (format === 'csv') return templateTexts(language, filledWith);
  return [{ name: 'schedule.xlsx', bytes: await templateWorkbook(language, filledWith) }];
}

async function demo(folder: string): Promise<FilledWith> {
  const names = readdirSync(join(DEMO, folder)).filter((name) => name.endsWith('.csv'));
  const files = names.map((name) => ({ name, bytes: readFileSync(join(DEMO, folder, name)) }));
  const { after } = await tryImport(files);
  return filledWithFirst(after);
}

function filledWithFirst(schedule: Schedule): FilledWith {
  const programmeCode = schedule.programmes[0]?.code ?? '';
  const [academicYear] = academicYearsOf(schedule, programmeCode);
  if (!academicYear) throw new Error(`no year of ${programmeCode}`);
  return { schedule, programmeCode, academicYear };
}

/** Every kind of everything, every field filled and left open, and texts that look like formulas. */
function fullSchedule(): Schedule {
  const courseCode = '=PSY+101';
  const kinds = ASSESSMENT_KINDS.map((kind) => anAssessment({ courseCode, code: kind, kind, title: `@${kind}` }));
  return aSchedule({
    programmes: [aProgramme({ name: '+Psychologie', totalEc: 180 })],
    courses: [aCourse({ code: courseCode, name: "'=1+1", ec: 2.125, contactHoursTotal: 33.333333333333336 })],
    curriculum: REQUIREMENTS.slice(1).map((requirement) =>
      aCurriculumCourse({ courseCode, requirement, optionGroup: '-A' }),
    ),
    optionGroups: [anOptionGroup({ code: '-A' }), anOptionGroup({ code: 'B', rule: { kind: 'ec', atLeastEc: 7.5 } })],
    calendar: CALENDAR_KINDS.map((kind) => aCalendarRecord({ kind, code: `${kind}-1`, name: '_x0041_' })),
    offerings: [anOffering({ courseCode, startDate: day('2026-10-25'), expectedStudents: 2000 })],
    activities: ACTIVITY_KINDS.map((kind) =>
      anActivity({
        courseCode,
        code: kind,
        kind,
        mandatory: true,
        city: '=Den Haag',
        prepHoursPerSession: 1.5,
        sessions: [
          { week: week('2026-W36'), date: null, startTime: null, hours: 2 },
          { week: week('2026-W36'), date: null, startTime: null, hours: 2 },
          { week: week('2026-W36'), date: null, startTime: null, hours: 1 },
          { week: week('2026-W37'), date: null, startTime: null, hours: 1 },
          { week: week('2026-W53'), date: null, startTime: null, hours: 1 },
          { week: week('2027-W01'), date: null, startTime: null, hours: 1 },
          { week: week('2027-W02'), date: null, startTime: null, hours: 1 },
          { week: week('2027-W06'), date: day('2027-02-09'), startTime: null, hours: 2.25 },
        ],
      }),
    ),
    assessments: [
      ...kinds,
      anAssessment({ courseCode, code: 'week', dueOn: null, dueWeek: week('2027-W03'), groupWork: false }),
      anAssessment({ courseCode, code: 'open', dueOn: null, movable: true, words: 3000, pages: 12 }),
    ].map((assessment) => ({ ...assessment, weightPercent: null, weightGroup: null })),
  });
}

describe.each(WAYS)('the filled template as %s (%s)', (...way) => {
  it.each(readdirSync(DEMO))('changes nothing when it is imported again: %s', async (folder) => {
    const filledWith = await demo(folder);
    const { report } = await tryImport(await written(way, filledWith), { stored: filledWith.schedule });
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.changes).toEqual([]);
    expect(report.counts).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
  });

  it.each(readdirSync(DEMO))('holds all there is, as an empty store shows: %s', async (folder) => {
    const filledWith = await demo(folder);
    const { after } = await tryImport(await written(way, filledWith));
    const back = await tryImport(await written(way, filledWithFirst(after)), { stored: filledWith.schedule });
    expect(back.report.counts).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
    expect(after.assessments.map(({ provenance }) => provenance.standing)).toEqual(
      filledWith.schedule.assessments.map(({ provenance }) => provenance.standing),
    );
  });

  it('says every kind in words that are read as the same kind, and keeps texts that look like formulas', async () => {
    const filledWith = filledWithFirst(fullSchedule());
    const { report } = await tryImport(await written(way, filledWith), { stored: filledWith.schedule });
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.changes).toEqual([]);
    expect(report.counts).toMatchObject({ added: 0, missing: 0 });
    expect(report.counts.unchanged).toBeGreaterThan(30);
  });
});

describe('the empty template', () => {
  let issues: readonly string[];
  beforeAll(async () => {
    issues = (await tryImport(await written(['xlsx', 'nl'], null))).issues;
  });

  it.each(WAYS)('has only columns that the importer knows, as %s (%s)', async (...way) => {
    const { report } = await tryImport(await written(way, null));
    const columns = report.detected.flatMap((sheet) => sheet.columns);
    expect(columns.filter(({ field }) => field === null)).toEqual([]);
    expect(report.detected.flatMap(({ kind }) => kind ?? [])).toHaveLength(7);
  });

  it('comes with an explanation that is no table to import', () => {
    expect(issues.filter((issue) => !issue.startsWith('sheet-without-rows'))).toEqual(['sheet-explanation']);
  });

  it.each(['nl', 'en'] as const)('has the columns of the files in data/templates/%s', (language) => {
    const folder = join(PROJECT_ROOT, 'data', 'templates', language);
    const bare = (text: string) =>
      text
        .replace(/^\ufeff/, '')
        .trim()
        .replaceAll(';', ',');
    const own = templateTexts(language, null).map(({ name, bytes }) => [name, bare(new TextDecoder().decode(bytes))]);
    const kept = readdirSync(folder).map((name) => [name, bare(readFileSync(join(folder, name), 'utf8'))]);
    expect(Object.fromEntries(own)).toEqual(Object.fromEntries(kept));
  });
});
