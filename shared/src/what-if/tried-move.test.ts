import { describe, expect, it } from '@jest/globals';
import { addDays, type ClockTime, isoWeekOf } from '../calendar/index.js';
import { type Cohort, cohortOf } from '../schedule/index.js';
import { anActivity, aPolicy, day, twoCohorts, year } from '../testing/index.js';
import { analyseCohort } from './analyse-cohort.js';
import { moveAssessment } from './move-assessment.js';
import { movedLoad } from './moved-load.js';
import { checkedMove, triedMove } from './tried-move.js';

const policy = aPolicy();
const analyse = (cohort: Cohort) => analyseCohort({ cohort, policy, style: 'typical' });

/** Ten hours on one day of five weeks: the timetable alone asks for attention. */
const longDays = ['2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05', '2026-10-12'].map((date) => ({
  ...{ week: isoWeekOf(day(date)), date: day(date), startTime: '09:00' as ClockTime, hours: 10 },
}));

function cohortWith(crowded: boolean): Cohort {
  const schedule = twoCohorts();
  const [course = ''] = schedule.courses.map(({ code }) => code);
  const added = crowded ? [anActivity({ courseCode: course, code: 'LONG', sessions: longDays })] : [];
  const activities = [...schedule.activities, ...added];
  const cohort = cohortOf(
    { ...schedule, activities },
    { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 },
    [],
  );
  if (!cohort) throw new Error('The programme of the builders is gone');
  return cohort;
}

describe.each([
  ['an ordinary timetable', false],
  ['days that are too long', true],
])('a move of an assessment beside %s', (_, crowded) => {
  const cohort = cohortWith(crowded);
  const before = analyse(cohort);
  const known = new Set(before.hotspots.flatMap(({ weeks }) => weeks));
  const moves = cohort.runs.flatMap(({ assessments }) =>
    assessments.flatMap(({ courseCode, code: assessmentCode, title, dueOn }) =>
      dueOn === null
        ? []
        : [-21, -14, -7, -3, 4, 7, 14].map((days) => ({
            ...{ courseCode, assessmentCode, title, from: dueOn, to: addDays(dueOn, days) },
          })),
    ),
  );
  const checked = moves.map((move) => {
    const [week] = before.load.weeks;
    if (!week) throw new Error('The year has no weeks');
    const moved = movedLoad({ before: before.load, policy, week: week.week, move });
    return { move, found: checkedMove(before, moved, policy), after: analyse(moveAssessment(cohort, move)) };
  });

  it('brings the same weeks that need attention as when all rules are asked', () => {
    for (const { found, after } of checked) {
      const hot = after.hotspots.flatMap(({ weeks }) => weeks).filter((week) => !known.has(week));
      expect(found.newHotspotWeeks).toEqual(hot.sort());
    }
    expect(checked.some(({ found }) => found.newHotspotWeeks.length > 0)).toBe(true);
  });

  it('leaves what was found of the timetable alone', () => {
    const ofTimetable = ({ findings }: typeof before) =>
      findings
        .filter(({ rule, status }) => status === 'found' && (rule === 'T22' || rule === 'T25'))
        .map(({ id, weeks }) => ({ id, weeks }));
    for (const { after } of checked) expect(new Set(ofTimetable(after))).toEqual(new Set(ofTimetable(before)));
    expect(ofTimetable(before).length > 0).toBe(crowded);
  });

  it('is told with what it solves and brings, as all rules find it', () => {
    const idsOf = ({ findings }: typeof before) =>
      findings.filter(({ status }) => status === 'found').map(({ id }) => id);
    for (const { found, after } of checked) {
      const { solvedFindings, newFindings } = triedMove(before, found, policy);
      expect(solvedFindings.map(({ id }) => id)).toEqual(idsOf(before).filter((id) => !idsOf(after).includes(id)));
      expect(newFindings.map(({ id }) => id)).toEqual(idsOf(after).filter((id) => !idsOf(before).includes(id)));
    }
  });
});
