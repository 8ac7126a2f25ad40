import { isoWeekOf, isStudyKind, weekKindOf, weeksFromTo } from '../calendar/index.js';
import type { CourseLoad } from '../load/index.js';
import { settingValue } from '../policy/index.js';
import type { CourseRun, Evaluation } from '../schedule/index.js';
import { courseFinding } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Found } from './finding.js';
import { cannotTell } from './finding-parts.js';
import { isAbove, levelOf } from './threshold.js';

/**
 * C13: students report other hours than the plan has: the hours per week of the last evaluation against the budget of the course over
 * its study weeks. Evaluations with too few answers say nothing.
 */
export const expectationGap: Detector = {
  id: 'C13',
  settings: ['C13.amber', 'C13.red', 'C13.minRespondents'],
  needs: ['evaluation', 'timetable'],
  detect: (input) => {
    const gaps = input.load.cohort.runs.map((run) => gapOf(input, run));
    return [...gaps.flatMap((gap) => findingOf(input, gap)), ...untold(input, gaps)];
  },
};

interface Gap {
  readonly run: CourseRun;
  readonly evaluation: Evaluation | null;
  /** Percent by which the reported hours differ from the plan; null where that cannot be told. */
  readonly percent: number | null;
}

function gapOf(input: DetectorInput, run: CourseRun): Gap {
  const { load, policy } = input;
  const least = settingValue(policy, 'C13.minRespondents');
  const usable = run.evaluations.filter(({ respondents }) => respondents >= least);
  const evaluation = usable.at(-1) ?? null;
  const course = load.courses.find(({ courseCode }) => courseCode === run.course.code);
  const plan = course && evaluation ? plannedPerWeek(input, run, course) : null;
  const percent = evaluation && plan ? (100 * (evaluation.hoursPerWeek - plan)) / plan : null;
  return { run, evaluation, percent };
}

/** Hours per study week of the course; null where it is not known when it runs, or it has no budget. */
function plannedPerWeek({ load }: DetectorInput, { span }: CourseRun, { budget }: CourseLoad): number | null {
  if (span.basis === 'year') return null;
  const { calendar } = load.cohort;
  const weeks = weeksFromTo(isoWeekOf(span.start), isoWeekOf(span.end));
  const studied = weeks.filter((week) => isStudyKind(weekKindOf(calendar, week))).length;
  return studied > 0 && budget > 0 ? budget / studied : null;
}

function findingOf(input: DetectorInput, { run, evaluation, percent }: Gap): readonly Found[] {
  if (percent === null || !evaluation) return [];
  const exceeds = (value: number, threshold: number) => isAbove(Math.abs(value), threshold);
  const level = levelOf({ policy: input.policy, value: percent, amber: 'C13.amber', red: 'C13.red', exceeds });
  if (!level) return [];
  const courseCode = run.course.code;
  const { academicYear: title, hoursPerWeek: hours } = evaluation;
  const evidence = [{ courseCode, itemCode: null, title, date: null, hours }];
  const about = { rule: 'C13', action: 'review-hours', courseCode } as const;
  return [courseFinding(input, { ...about, measure: { ...level, value: percent }, evidence })];
}

function untold(input: DetectorInput, gaps: readonly Gap[]): readonly CannotTell[] {
  const unclear = gaps.filter(({ percent }) => percent === null);
  if (unclear.length === 0 && gaps.length > 0) return [];
  const missing = [
    ...(unclear.some(({ evaluation }) => !evaluation) || gaps.length === 0 ? (['evaluation'] as const) : []),
    ...(unclear.some(({ evaluation }) => evaluation) ? (['timetable'] as const) : []),
  ];
  const courses = unclear.length < gaps.length ? unclear.map(({ run }) => run.course.code) : [];
  return [cannotTell(input, { rule: 'C13', courseCode: null, missing, courses })];
}
