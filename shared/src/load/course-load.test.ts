import { describe, expect, it } from '@jest/globals';
import { assumedCalendar } from '../calendar/index.js';
import { cohortOf } from '../schedule/index.js';
import {
  aCourse,
  anActivity,
  anAssessment,
  anOffering,
  aPolicy,
  aSchedule,
  aSession,
  day,
  week,
  year,
} from '../testing/index.js';
import { sum } from '../util/index.js';
import { cohortLoad, courseLoad, WORKING_STYLES } from './index.js';

describe('the load of a course', () => {
  it.each(WORKING_STYLES)('adds up to the budget when %s', (style) => {
    const schedule = aSchedule({
      activities: [
        anActivity({ sessions: [aSession('2026-09-08'), aSession('2026-09-15')], prepHoursPerSession: 3 }),
        anActivity({ code: 'WG', group: '1', sessions: [aSession('2026-09-09')] }),
        anActivity({
          code: 'WG',
          group: '2',
          sessions: [aSession('2026-09-10'), { ...aSession('2026-10-10'), date: null }],
        }),
      ],
      assessments: [
        anAssessment({ weightPercent: 40, dueOn: day('2026-10-16') }),
        anAssessment({ code: 'T2', kind: 'written-exam', weightPercent: 60, durationHours: 3 }),
        anAssessment({ code: 'T3', weightPercent: null, dueWeek: week('2026-W40') }),
      ],
    });
    const cohort = cohortOf(schedule, { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 }, []);
    if (!cohort) throw new Error('no cohort');
    const load = cohortLoad(cohort, aPolicy(), style);
    expect(sum(load.weeks.map((w) => w.hours ?? 0))).toBeCloseTo(140, 9);
    const runs = cohort.runs[0];
    if (runs)
      expect(
        sum(
          courseLoad({ run: runs, calendar: assumedCalendar(year()), policy: aPolicy(), style }).items.map(
            (i) => i.hours,
          ),
        ),
      ).toBeCloseTo(140, 9);
    expect([aCourse(), anOffering()]).toHaveLength(2);
  });
});
