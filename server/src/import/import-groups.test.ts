import { addDays } from '@evenkeel/shared/calendar';
import { loadDocument } from '@evenkeel/shared/report';
import type { Schedule } from '@evenkeel/shared/schedule';
import {
  aCourse,
  aCurriculumCourse,
  anOffering,
  aPolicy,
  aProgramme,
  aSchedule,
  day as dayOf,
  year,
} from '@evenkeel/shared/testing';
import { sum } from '@evenkeel/shared/util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tryImport } from './import.test-support.js';

interface Lesson {
  readonly course: string;
  readonly type: string;
  readonly group: string;
  readonly hours: number;
}

const CODES = ['R101', 'R102'];
/** Who can come to a lesson: all, one of two tutorial groups, one of four groups of the practical. */
const GROUPS = ['promo', 'TD1', 'TD2', 'TP1', 'TP2', 'TP3', 'TP4'];

const lessons: fc.Arbitrary<readonly Lesson[]> = fc.array(
  fc.record({
    course: fc.constantFrom(...CODES),
    type: fc.constantFrom('CM', 'TD', 'TP', 'ctrl'),
    group: fc.constantFrom(...GROUPS),
    hours: fc.constantFrom(1, 2, 3),
  }),
  { minLength: 1, maxLength: 25 },
);

const firstDay = dayOf('2026-10-01');

/** A calendar as ADE writes it, one lesson a day from 1 October, with a lesson of each group of each course first. */
function calendarOf(given: readonly Lesson[]): Uint8Array {
  const each = CODES.flatMap((course) => GROUPS.map((group) => ({ course, type: 'TP', group, hours: 1 })));
  const events = [...each, ...given].map(({ course, type, group, hours }, index) => {
    const day = addDays(firstDay, index).replaceAll('-', '');
    const times = `DTSTART:${day}T080000Z\nDTEND:${day}T${String(8 + hours).padStart(2, '0')}0000Z`;
    return `BEGIN:VEVENT\nUID:ADE60323032332d${index}\nSUMMARY:${course} Cours ${type}\nDESCRIPTION:RT1 ${group} S1\n${times}\nEND:VEVENT\n`;
  });
  return new TextEncoder().encode(`BEGIN:VCALENDAR\nPRODID:-//ADE/version 6.0\n${events.join('')}END:VCALENDAR\n`);
}

const stored: Schedule = aSchedule({
  programmes: [aProgramme({ code: 'BUT' })],
  courses: CODES.map((code) => aCourse({ code, ec: 60 })),
  curriculum: CODES.map((courseCode) => aCurriculumCourse({ programmeCode: 'BUT', courseCode })),
  offerings: CODES.map((courseCode) => anOffering({ courseCode })),
});

describe('the hours of a student in groups', () => {
  it('are as many in the load as the import counted along the path', async () => {
    await fc.assert(
      fc.asyncProperty(lessons, fc.constantFrom('promo+TD1+TP1', 'promo+TD2+TP4'), async (given, groupPath) => {
        const file = { name: 'ade.ics', bytes: calendarOf(given) };
        const { report, after } = await tryImport([file], { stored, groupPath, profile: 'ade', academicYear: year() });
        const asked = { schedule: after, policy: aPolicy(), programmeCode: 'BUT', academicYear: year(), studyYear: 1 };
        const load = loadDocument({
          ...asked,
          style: 'typical',
          options: null,
          groups: groupPath.split('+'),
          dataVersion: 1,
          dataDate: null,
        });
        if (load.kind === 'refused') throw new Error(load.detail);
        const contact = sum(load.document.weeks.map((week) => week.contact ?? 0));
        expect(contact).toBeCloseTo(report.contactHours?.perStudent ?? -1, 6);
        expect(load.document.assumptions.filter(({ attends }) => attends === 'mean')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
