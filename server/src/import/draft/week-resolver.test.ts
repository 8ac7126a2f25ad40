import { aCalendarRecord, aSchedule, day } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from '../import.test-support.js';

describe('weeks by the academic calendar', () => {
  const block = aCalendarRecord({ kind: 'period', code: '1', start: day('2026-09-07'), end: day('2026-11-15') });
  const exams = aCalendarRecord({ kind: 'exam', code: 'E1', start: day('2026-11-02'), end: day('2026-11-15') });
  const pause = aCalendarRecord({ kind: 'vacation', code: 'V', start: day('2026-10-19'), end: day('2026-10-25') });
  const calendar = [block, exams, pause];
  const dueWeek = async (written: string) => {
    const file = csvFile([
      'course_code,academic_year,assessment_code,title,type,week',
      `PSY101,2026-2027,T1,Essay,paper,${written}`,
    ]);
    const { after, issues } = await tryImport([file], { stored: aSchedule({ calendar }) });
    return issues[0] ?? after.assessments[0]?.dueWeek;
  };

  it.each([
    ['42', '2026-W42'],
    ['5', '2027-W05'],
    ['53', '2026-W53'],
    ['lesweek 1', '2026-W37'],
    ['lesweek 7', '2026-W44'],
    ['blok 1 week 7', '2026-W44'],
    ['tentamenweek 2', '2026-W46'],
    ['tentamenweek', 'sitting-week-several 2'],
    ['lesweek 10', 'week-beyond-period 2'],
    ['blok 9 week 1', 'week-period-unknown 2'],
    ['hertentamenweek', 'sitting-week-none 2'],
    ['35', 'week-outside-year 2'],
  ])('%s is %s', async (written, expected) => {
    expect(await dueWeek(written)).toBe(expected);
  });

  it('follow the calendar that comes in with the same files', async () => {
    const calendarFile = csvFile(
      ['academic_year,code,kind,start_date,end_date', '2026-2027,1,period,2026-09-14,2026-11-22'],
      'calendar.csv',
    );
    const file = csvFile([
      'course_code,academic_year,assessment_code,title,type,week',
      'PSY101,2026-2027,T1,Essay,paper,lesweek 1',
    ]);
    const { after } = await tryImport([file, calendarFile], { stored: aSchedule({ calendar }) });
    expect(after.assessments[0]?.dueWeek).toBe('2026-W38');
  });
});
