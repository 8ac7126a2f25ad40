import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from './import.test-support.js';

const HEAD = 'vakcode;collegejaar;uren per week;aantal respondenten';

describe('evaluations', () => {
  it('are known by their headers and kept for each course and year', async () => {
    const { after, report } = await tryImport([csvFile([HEAD, 'PSY101;2025-2026;14,5;38', 'PSY102;2025-2026;9;10'])]);
    expect(report).toMatchObject({ blocked: false, rows: { read: 2, accepted: 2 } });
    expect(after.evaluations).toMatchObject([
      { courseCode: 'PSY101', academicYear: '2025-2026', hoursPerWeek: 14.5, respondents: 38 },
      { courseCode: 'PSY102', hoursPerWeek: 9, respondents: 10 },
    ]);
  });

  it('in English are known as well, and change nothing the second time', async () => {
    const file = csvFile(['course_code,academic_year,hours_per_week,n', 'PSY101,2025-2026,14.5,38']);
    const { after } = await tryImport([file]);
    expect((await tryImport([file], { stored: after })).report.counts).toMatchObject({ added: 0, changed: 0 });
  });

  it('with fewer than ten answers are left out, and that is said', async () => {
    const { after, report, issues } = await tryImport([
      csvFile([HEAD, 'PSY101;2025-2026;14;9', 'PSY102;2025-2026;14;<10']),
    ]);
    expect(after.evaluations).toEqual([]);
    expect(report.blocked).toBe(false);
    expect(issues).toEqual(expect.arrayContaining(['evaluation-few-answers 2', 'evaluation-few-answers 3']));
    expect(JSON.stringify(report.changes)).not.toContain('14');
  });
});
