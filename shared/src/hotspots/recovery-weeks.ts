import { type IsoWeek, isStudyWeek } from '../calendar/index.js';
import type { CohortLoad, WeekLoad } from '../load/index.js';

const TOLERANCE = 1e-9;

/**
 * The weeks in which students can recover: study weeks without a deadline (resits aside) and with hours that are known and not
 * above the norm. The catalogue names them as a resource beside the demands (Study Demands–Resources).
 */
export function recoveryWeeks(load: CohortLoad): readonly IsoWeek[] {
  return load.weeks.filter((week) => isRecoveryWeek(load, week)).map((week) => week.week);
}

function isRecoveryWeek({ cohort, norm }: CohortLoad, { week, hours, deadlines }: WeekLoad): boolean {
  if (hours === null || hours - norm > TOLERANCE) return false;
  return isStudyWeek(cohort.calendar, week) && deadlines.every((deadline) => deadline.resit);
}
