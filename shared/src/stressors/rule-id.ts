/** The stressors in teaching (T) and in what students are told (C) that are detected, by the ids of the catalogue. Titles and reasons stand in the message files. */
export const RULE_IDS = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'T11',
  'T12',
  'T13',
  'T14',
  'T15',
  'T16',
  'T17',
  'T18',
  'T19',
  'T20',
  'T21',
  'T22',
  'T23',
  'T24',
  'T25',
  'T26',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'C12',
  'C13',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Whether a rule is about other students than the one the load is made for: those on another pathway or with another profile. */
export function isAboutOthers(rule: RuleId): boolean {
  return rule === 'T23' || rule === 'T24';
}

/** Whether a rule is about what students are told, rather than about how much they have to do. */
export function isAboutCommunication(rule: RuleId): boolean {
  return rule.startsWith('C');
}

const ABOUT_COURSES: ReadonlySet<RuleId> = new Set(['T18', 'T19', 'T20', 'T21']);

/**
 * Whether findings of a rule can make a week of a cohort one that needs attention. What students are told takes no hours, weeks of others are not its own, and
 * what is about a course as a whole names none.
 */
export function isAboutWeeks(rule: RuleId): boolean {
  return !isAboutCommunication(rule) && !isAboutOthers(rule) && !ABOUT_COURSES.has(rule);
}

/** Whether a rule looks at the timetable alone: what it finds stays when an assessment moves. */
export function isAboutTimetable(rule: RuleId): boolean {
  return rule === 'T22' || rule === 'T25';
}
