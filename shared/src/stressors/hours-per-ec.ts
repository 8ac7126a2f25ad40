import type { CourseLoad } from '../load/index.js';
import type { SettingId } from '../policy/index.js';
import { settingValue } from '../policy/index.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Evidence, Finding, MissingData } from './finding.js';
import { cannotTell, found } from './finding-parts.js';
import { isAbove, isBelow, type Level } from './threshold.js';

/**
 * T21: what a course says it asks (timetable, stated hours, norms for its papers) does not fit its EC. Too much is seen as soon as
 * the known parts exceed the band; too little only when no part is missing.
 */
export const hoursPerEc: Detector = {
  id: 'T21',
  settings: ['T21.amberLow', 'T21.amberHigh', 'T21.redLow', 'T21.redHigh'],
  needs: ['timetable', 'effort-hours'],
  detect: (input) => input.load.courses.flatMap((course) => findingOf(input, course)),
};

function findingOf(input: DetectorInput, course: CourseLoad): readonly Finding[] {
  if (course.ec <= 0) return [];
  const { courseCode } = course;
  const value = course.itemised / course.ec;
  const missing = missingFor(course);
  const level = tooMuch(input, value) ?? (missing.length === 0 ? tooLittle(input, value) : null);
  if (level) {
    const measure = { ...level, value };
    const about = { rule: 'T21', subject: courseCode, action: 'review-hours' } as const;
    return [found(input, { ...about, measure, evidence: evidenceOf(course), weeks: [], dates: [] })];
  }
  return missing.length > 0 ? [cannotTell(input, { rule: 'T21', courseCode, missing })] : [];
}

/** Hours that were divided by weight, or are what the budget left, are not itemised: the course has not said them. */
function missingFor(course: CourseLoad): readonly MissingData[] {
  const unsaid = course.items.some((item) => item.assessmentCode !== null && item.basis.kind === 'share');
  return [
    ...(course.contact === 'cannot-tell' ? (['timetable'] as const) : []),
    ...(unsaid || course.itemised === 0 ? (['effort-hours'] as const) : []),
  ];
}

function tooMuch(input: DetectorInput, value: number): Level | null {
  return firstThat(
    [
      ['T21.redHigh', 'red'],
      ['T21.amberHigh', 'amber'],
    ],
    (setting) => isAbove(value, settingValue(input.policy, setting)),
  );
}

function tooLittle(input: DetectorInput, value: number): Level | null {
  return firstThat(
    [
      ['T21.redLow', 'red'],
      ['T21.amberLow', 'amber'],
    ],
    (setting) => isBelow(value, settingValue(input.policy, setting)),
  );
}

function firstThat(
  levels: readonly (readonly [SettingId, Level['severity']])[],
  holds: (setting: SettingId) => boolean,
): Level | null {
  const [setting, severity] = levels.find(([candidate]) => holds(candidate)) ?? [];
  return setting && severity ? { setting, severity } : null;
}

/** The parts the course has said, with their hours before anything is fitted to the budget. */
function evidenceOf(course: CourseLoad): readonly Evidence[] {
  return course.itemisedItems
    .filter((item) => item.basis.kind !== 'share' && item.basis.kind !== 'remainder')
    .map((item) => ({
      courseCode: item.courseCode,
      itemCode: item.assessmentCode ?? item.title,
      title: item.title,
      date: item.dueOn,
      hours: item.hours,
    }))
    .sort((a, b) => b.hours - a.hours);
}
