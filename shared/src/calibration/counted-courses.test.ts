import { describe, expect, it } from '@jest/globals';
import {
  aCourse,
  aPolicy,
  aScheduleWithDeadlines,
  someActivityCounts,
  twoCohorts,
  weekCounts,
} from '../testing/index.js';
import { observeAll } from './calibrate.js';
import { countedCourses } from './counted-courses.js';

describe('the courses in which activity was counted', () => {
  const counts = weekCounts(Array.from({ length: 30 }, (_, week) => 50 + ((week * 37) % 23)));
  const counted = aScheduleWithDeadlines(
    [
      [18, 20],
      [60, 80],
    ],
    { activityCounts: [someActivityCounts({ counts })] },
  );
  const schedule = {
    ...counted,
    courses: [...counted.courses, aCourse({ code: 'OTHER' })],
    activities: twoCohorts().activities,
  };

  it('are observed as they are among all others', () => {
    const few = countedCourses(schedule);
    expect(few.courses.map(({ code }) => code)).not.toContain('OTHER');
    expect(new Set(few.activities.map(({ courseCode }) => courseCode))).toEqual(new Set(['PSY101']));
    expect(few.activities.length).toBeLessThan(schedule.activities.length);
    expect(observeAll([few], aPolicy())).toEqual(observeAll([schedule], aPolicy()));
    expect(observeAll([few], aPolicy()).courses).toHaveLength(1);
  });
});
