import { academicYearFrom } from '@evenkeel/shared/calendar';
import { describe, expect, it } from '@jest/globals';
import { csvFile, tryImport } from './import.test-support.js';
import { linesOf, STORED, textOfExport, tryExport } from './learning-environments.test-support.js';

describe('an export of Canvas', () => {
  it('gives assessments with the weight of their group by points, on the clock of the institution', async () => {
    const { report, after } = await tryExport('canvas-course.json');
    expect(report.format).toBe('canvas');
    expect(linesOf(after.assessments)).toEqual([
      'SOC101 assignment-11 paper 2026-10-23 23:59 30',
      'SOC101 assignment-12 report 2026-11-06 23:59 10',
      'SOC101 assignment-21 written-exam 2026-12-15 13:00 60',
    ]);
    expect(report.rows).toEqual({ read: 3, accepted: 3, refused: 0, skipped: 0 });
  });

  it('says on which line what was left out stands, and what was assumed', async () => {
    const { issues } = await tryExport('canvas-course.json');
    expect(issues).toEqual([
      'canvas-drop-rules',
      'canvas-other-dates',
      'item-hidden 34',
      'canvas-weights',
      'canvas-created-not-used',
      'year-derived',
      'item-deleted 62',
    ]);
  });

  it('reads names without HTML, group work, and the day a date was made known only where that can be', async () => {
    const { after } = await tryExport('canvas-course.json');
    const [essay, report, exam] = after.assessments;
    expect(essay).toMatchObject({ title: 'Essay & peer review', groupWork: false, announcedOn: '2026-08-24' });
    expect(essay?.releasedOn).toBe('2026-09-08');
    expect(report).toMatchObject({ groupWork: true, announcedOn: '2026-09-20', releasedOn: null });
    expect(exam?.announcedOn).toBeNull();
  });

  it('takes no date far outside the year that was said, no date that is none, and no day of a copy', async () => {
    const said = { academicYear: academicYearFrom(2026), course: 'SOC101' };
    const { after, issues } = await tryExport('canvas-copied-course.json', said);
    expect(linesOf(after.assessments)).toEqual([
      'SOC101 assignment-31 paper 2026-10-05 23:59 -',
      'SOC101 assignment-32 paper - - -',
      'SOC101 assignment-33 paper - - -',
    ]);
    expect(after.assessments.map(({ announcedOn }) => announcedOn)).toEqual([null, null, null]);
    expect(issues).toEqual(['item-date-stale 10', 'item-date-unreadable 18', 'canvas-created-not-used']);
  });

  it('leaves what is stored alone where it does not tell', async () => {
    const header = 'vakcode,toetscode,titel,type,weging,datum,aangekondigd op';
    const stored = await tryImport(
      [csvFile([header, 'SOC101,assignment-32,Paper 2,paper,100,2026-10-12,2026-09-01'])],
      { stored: STORED },
    );
    const said = { academicYear: academicYearFrom(2026), course: 'SOC101', stored: stored.after };
    const { after } = await tryExport('canvas-copied-course.json', said);
    const paper = after.assessments.find(({ code }) => code === 'assignment-32');
    expect(paper).toMatchObject({ dueOn: '2026-10-12', announcedOn: '2026-09-01', weightPercent: 100 });
  });

  it('goes by the number of an item in the file where all stand on one line', async () => {
    const text = JSON.stringify(JSON.parse(textOfExport('canvas-copied-course.json')));
    const said = { academicYear: academicYearFrom(2026), course: 'SOC101', stored: STORED };
    const { issues } = await tryImport([csvFile(text, 'canvas.json')], said);
    expect(issues).toEqual(['item-date-stale 2', 'item-date-unreadable 3', 'canvas-created-not-used']);
  });

  it('asks for the year when its dates lie in several', async () => {
    const { issues } = await tryExport('canvas-copied-course.json', { course: 'SOC101' });
    expect(issues).toContain('year-missing 2');
  });

  it('goes by the course that was said, and says so', async () => {
    const { after, issues } = await tryExport('canvas-course.json', { course: 'LAW101' });
    expect(new Set(after.assessments.map(({ courseCode }) => courseCode))).toEqual(new Set(['LAW101']));
    expect(issues).toContain('course-said');
  });
});

describe('Canvas weights', () => {
  const group = (weight: number, points: readonly (number | null)[], id = 1) => ({
    id,
    group_weight: weight,
    assignments: points.map((points_possible, index) => ({
      id: id * 100 + index,
      name: `Task ${index}`,
      due_at: '2026-10-05T10:00:00Z',
      points_possible,
    })),
  });
  const weightsOf = async (groups: readonly unknown[]) => {
    const file = csvFile(JSON.stringify(groups), 'groups.json');
    const { after, issues } = await tryImport([file], { stored: STORED, course: 'SOC101' });
    return { weights: after.assessments.map(({ weightPercent }) => weightPercent), issues };
  };

  it('are shares of all points where no group has a weight', async () => {
    expect((await weightsOf([group(0, [10, 20], 1), group(0, [10], 2)])).weights).toEqual([25, 50, 25]);
  });

  it('add up to 100 in two decimals', async () => {
    expect((await weightsOf([group(100, [1, 1, 1])])).weights).toEqual([33.34, 33.33, 33.33]);
  });

  it('of 1 percent are no shares of 1', async () => {
    expect((await weightsOf([group(1, [5], 1), group(99, [5], 2)])).weights).toEqual([1, 99]);
  });

  it('are left out while a group has nothing in it, or points are missing', async () => {
    const incomplete = await weightsOf([group(40, [10], 1), group(60, [], 2)]);
    expect(incomplete).toMatchObject({
      weights: [null],
      issues: expect.arrayContaining(['canvas-weights-incomplete']),
    });
    const pointless = await weightsOf([group(100, [10, null])]);
    expect(pointless.weights).toEqual([null, null]);
    expect(pointless.issues).toContain('canvas-points-missing');
  });
});
