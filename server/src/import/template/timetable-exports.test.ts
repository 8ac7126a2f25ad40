import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from '../import.test-support.js';

const COURSES = csvFile(['vakcode;vaknaam;ec', 'GEO1;Landschap;5'], 'vakken.csv');
const sessionsOf = async (lines: readonly string[]) => {
  const { after, issues, report } = await tryImport([COURSES, csvFile(lines, 'export.csv')], {
    academicYear: '2026-2027' as never,
  });
  return { sessions: after.activities.flatMap(({ sessions }) => sessions), issues, kind: report.detected[1]?.kind };
};

describe('a timetable as programs export it', () => {
  it('has its hours from start to end', async () => {
    const { sessions, issues, kind } = await sessionsOf([
      'Datum;Begintijd;Eindtijd;Vakcode;Werkvorm;Groep',
      'ma 07-09-2026;09:15;11:00;GEO1;hoorcollege;',
      'wo 09-09-2026;13:15;15:00;GEO1;werkcollege;1',
    ]);
    expect(kind).toBe('activities');
    expect(sessions).toEqual([
      { week: '2026-W37', date: '2026-09-07', startTime: '09:15', hours: 1.75 },
      { week: '2026-W37', date: '2026-09-09', startTime: '13:15', hours: 1.75 },
    ]);
    expect(issues).toEqual([]);
  });

  it('may tell weeks with a day of the week', async () => {
    const { sessions } = await sessionsOf([
      'Course code,Activity,Type,Weeks,Day,Start,End,Group',
      'GEO1,LEC,Lecture,"37, 53",Tuesday,9:00 am,11:30 am,',
    ]);
    expect(sessions).toEqual([
      { week: '2026-W37', date: '2026-09-08', startTime: '09:00', hours: 2.5 },
      { week: '2026-W53', date: '2026-12-29', startTime: '09:00', hours: 2.5 },
    ]);
  });

  it('is refused row by row where start or end is missing, or the end comes first', async () => {
    const { sessions, issues } = await sessionsOf([
      'Datum;Begintijd;Eindtijd;Vakcode;Werkvorm',
      '07-09-2026;09:15;;GEO1;hoorcollege',
      '08-09-2026;;11:00;GEO1;hoorcollege',
      '09-09-2026;13:15;11:00;GEO1;hoorcollege',
      '10-09-2026;09:15;11:00;GEO1;werkcollege',
    ]);
    expect(issues).toEqual(['value-missing 2', 'value-missing 3', 'times-reversed 4']);
    expect(sessions.map(({ date }) => date)).toEqual(['2026-09-10']);
  });

  it('says which day of the week is none', async () => {
    const { issues } = await sessionsOf([
      'vakcode;type;weken;weekdag;starttijd;eindtijd',
      'GEO1;hoorcollege;37;maandag;9:00;11:00',
      'GEO1;hoorcollege;38;feestdag;9:00;11:00',
    ]);
    expect(issues).toContain('weekday-invalid 3');
  });
});
